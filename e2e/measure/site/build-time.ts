import { rm } from 'node:fs/promises';
import { median } from '../median.ts';
import { run } from '../run.ts';

/** A project whose `npm run build` is timed, with what its build is told by the environment. */
export interface Project {
  readonly folder: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** What a build leaves, to be made anew by the next. */
  readonly leaves: readonly string[];
}

export interface Times {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Build projects in turns, once unmeasured and then `runs` times, so that what else the machine does meets all alike.
 * Every build is a first one. In seconds, of the whole process.
 */
export async function timeBuilds(projects: readonly Project[], runs: number): Promise<readonly Times[]> {
  const seconds = projects.map((): number[] => []);
  for (let turn = 0; turn <= runs; turn++) {
    console.error(turn === 0 ? 'Builds: warming up' : `Builds: ${turn} of ${runs}`);
    for (const [index, project] of projects.entries()) {
      const time = await build(project);
      if (turn > 0) seconds[index]?.push(time);
    }
  }
  return seconds.map((all) => ({ median: median(all), least: Math.min(...all), most: Math.max(...all) }));
}

async function build({ folder, environment = {}, leaves }: Project): Promise<number> {
  await Promise.all(leaves.map((path) => rm(path, { recursive: true, force: true })));
  const npm = process.env['npm_execpath'];
  const command = npm ? [process.execPath, npm] : ['npm'];
  const { wall } = await run({
    command: [...command, 'run', 'build'],
    folder,
    environment: { ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  return wall;
}
