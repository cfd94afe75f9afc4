import { rename, rm } from 'node:fs/promises';
import { readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { replace, siteFolders } from '../../src/publish/site-folder.ts';

/**
 * Puts the next site in the place of the last, and is killed at a step of that: before it, or amid a removal or after
 * a move. Prints how many steps there were, where it is not.
 */
const [dist = '', press = '', step = '', amid = ''] = process.argv.slice(2);

let taken = 0;

async function take(doing: () => Promise<void>, half: () => void): Promise<void> {
  taken += 1;
  if (taken !== Number(step)) return doing();
  if (amid) half();
  process.kill(process.pid, 'SIGKILL');
  return new Promise(() => undefined);
}

/** Every other thing in a folder. */
function removeHalf(folder: string): void {
  const names = readdirSync(folder).filter((_, index) => index % 2 === 0);
  for (const name of names) rmSync(join(folder, name), { recursive: true });
}

await replace(siteFolders({ dist, press }), {
  move: (from, to) =>
    take(
      () => rename(from, to),
      () => renameSync(from, to),
    ),
  remove: (folder) =>
    take(
      () => rm(folder, { recursive: true, force: true }),
      () => tryTo(() => removeHalf(folder)),
    ),
});
console.log(taken);

/** There may be nothing to be removed. */
function tryTo(half: () => void): void {
  try {
    half();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
