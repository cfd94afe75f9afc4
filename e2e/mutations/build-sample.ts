import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, fingerprint } from '../build.ts';
import { apply, type Verdict } from './run.ts';

/** What came of building a site with one mutation in its content. */
export interface Built {
  readonly what: string;
  readonly outcome: Verdict['outcome'];
  readonly isBuilt: boolean;
  /** Whether the site is, byte for byte, the one that stood there before. */
  readonly isUntouched: boolean;
}

/** Build the whole site with some of the mutations that were refused, and some that were harmless, each by itself. */
export async function buildSample(
  verdicts: readonly Verdict[],
  { content, scratch, each }: { readonly content: string; readonly scratch: string; readonly each: number },
): Promise<readonly Built[]> {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  const told = { content: join(scratch, 'content'), dist: join(scratch, 'dist'), press: join(scratch, 'press') };
  cpSync(content, told.content, { recursive: true });
  await build(told);
  const good = fingerprint(told.dist);
  cpSync(told.dist, join(scratch, 'good'), { recursive: true });
  const built: Built[] = [];
  for (const { mutation, outcome } of [...some(verdicts, 'refused', each), ...some(verdicts, 'harmless', each)]) {
    const undo = apply(told.content, mutation);
    const isBuilt = await build(told).then(
      () => true,
      () => false,
    );
    undo();
    built.push({
      what: `${mutation.kind} · ${mutation.file} · ${mutation.what}`,
      outcome,
      isBuilt,
      isUntouched: fingerprint(told.dist) === good,
    });
    rmSync(told.dist, { recursive: true });
    cpSync(join(scratch, 'good'), told.dist, { recursive: true });
  }
  rmSync(scratch, { recursive: true });
  return built;
}

/** So many of one outcome, spread over all of them, and so over the kinds. */
function some(verdicts: readonly Verdict[], outcome: Verdict['outcome'], many: number): readonly Verdict[] {
  const all = verdicts.filter((one) => one.outcome === outcome);
  return Array.from({ length: many }, (_, index) => all[Math.floor(((index + 0.5) / many) * all.length)]).filter(
    (one) => one !== undefined,
  );
}
