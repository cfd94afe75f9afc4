import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Desk } from '../../src/desk/desk.ts';
import type { Problem } from '../../src/desk/problem.ts';
import { mutationsOf } from './kinds.ts';
import type { Files, Mutation } from './mutation.ts';

/** What became of a mutation. */
export interface Verdict {
  readonly mutation: Mutation;
  readonly outcome: 'refused' | 'harmless' | 'let through' | 'without a place' | 'crashed';
  readonly problem: Problem | undefined;
  readonly error?: unknown;
}

/** Make each fault in a copy of a folder of content, one after the other, and hold it against the desk. */
export function runMutations(content: string, scratch: string): readonly Verdict[] {
  rmSync(scratch, { recursive: true, force: true });
  cpSync(content, scratch, { recursive: true });
  const files: Files = new Map(
    readdirSync(scratch, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(scratch, file)).isFile())
      .sort()
      .map((file) => [file, readFileSync(join(scratch, file), 'utf8')]),
  );
  const desk = new Desk(scratch);
  const before = desk.read();
  if (before.problems.length > 0) throw new Error('The content has problems before anything was changed');
  const verdicts = mutationsOf(files).map((mutation) => {
    const undo = apply(scratch, mutation);
    try {
      return judge(mutation, desk);
    } finally {
      undo();
    }
  });
  rmSync(scratch, { recursive: true });
  return verdicts;
}

function judge(mutation: Mutation, desk: Desk): Verdict {
  try {
    const [problem] = desk.read().problems;
    if (!problem) return { mutation, problem, outcome: mutation.harmless ? 'harmless' : 'let through' };
    return { mutation, problem, outcome: tellsWhere(mutation, problem) ? 'refused' : 'without a place' };
  } catch (error) {
    return { mutation, problem: undefined, outcome: 'crashed', error };
  }
}

/**
 * Whether an editor is told where to look and why: the file that was changed, with a line or a field; or, of a file
 * that cannot be read, is misplaced or is away, the file, or its name where it is missed.
 */
function tellsWhere({ file, bytes }: Mutation, problem: Problem): boolean {
  const { line, field, found, wanted } = problem;
  const isTold = found !== '' && wanted !== '' && found !== wanted;
  const name = basename(file).replace(/\.[a-z]+$/, '');
  if (problem.file !== `content/${file}`) return isTold && (found.includes(name) || wanted.includes(name));
  return isTold && (line !== undefined || field !== undefined || wholeFile.has(problem.rule) || bytes === null);
}

/** Rules whose faults are those of a whole file. */
const wholeFile: ReadonlySet<string> = new Set(['file', 'claim-id', 'callout', 'reason']);

/** Do it. @returns the way back. */
export function apply(root: string, { file, bytes }: Mutation): () => void {
  const path = join(root, file);
  const before = read(path);
  const folder = mkdirSync(dirname(path), { recursive: true });
  if (bytes === null) rmSync(path);
  else writeFileSync(path, bytes);
  return () => {
    if (before === undefined) rmSync(folder ?? path, { recursive: true });
    else writeFileSync(path, before);
  };
}

function read(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
