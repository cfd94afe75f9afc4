import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Passage } from './collection.ts';
import type { Peer } from './peers.ts';
import type { Query } from './query.ts';
import type { Answer, Run } from './run.ts';

/**
 * A library over the passages, in Node: the time of its answers, the weight of what a browser would have to load
 * first.
 */
export async function runPeer(
  { name, uses, build: fill }: Peer,
  passages: readonly Passage[],
  queries: readonly Query[],
): Promise<Run> {
  const built = await fill(passages);
  const bytes = gzipSync(built.index).length + (await weigh(uses));
  const answers: Answer[] = [];
  for (const { text } of queries) {
    const begun = performance.now();
    const found = await built.find(text);
    answers.push({ found: found.slice(0, 3), ms: performance.now() - begun });
  }
  return { engine: name, answers, cold: [{ bytes, ms: Number.NaN }] };
}

/** A part of a library as a page would carry it: bundled, minified, compressed. */
async function weigh(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: import.meta.dirname },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
}
