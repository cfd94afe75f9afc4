import { rm } from 'node:fs/promises';
import { run } from '../run.ts';
import type { Drawing } from './draw-pictures.ts';

/** A drawing, with what its process took in all. */
export interface Drawn extends Drawing {
  readonly cpu: number;
  /** Resident bytes at the most. */
  readonly memory: number;
}

export interface PictureTimes {
  readonly cold: readonly Drawn[];
  /** With all of them in the cache, nothing changed. */
  readonly again: readonly Drawn[];
}

/** Draw the pictures of the content with nothing left from before, and again with what that has left. */
export async function timePictures(folder: string, runs: number): Promise<PictureTimes> {
  const times: { readonly cold: Drawn[]; readonly again: Drawn[] } = { cold: [], again: [] };
  for (let turn = 1; turn <= runs; turn++) {
    console.error(`Pictures: ${turn} of ${runs}`);
    await rm(folder, { recursive: true, force: true });
    times.cold.push(await draw(folder));
    times.again.push(await draw(folder));
  }
  return times;
}

async function draw(folder: string): Promise<Drawn> {
  const { output, cpu, memory } = await run({
    command: [process.execPath, 'e2e/measure/site/draw-pictures.ts'],
    environment: { DIST: `${folder}/site`, PRESS: `${folder}/press` },
  });
  return { ...(JSON.parse(output) as Drawing), cpu, memory };
}
