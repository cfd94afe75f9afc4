import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** A project whose `npm run build` is timed, with what its build is told by the environment. */
export interface Project {
  readonly folder: string;
  readonly environment: Readonly<Record<string, string>>;
}

export interface Times {
  readonly median: number;
  readonly least: number;
  readonly most: number;
}

/** Build projects in turns, once unmeasured and then `runs` times, so that what else the machine does meets all alike. In seconds, of the whole process. */
export async function timeBuilds(projects: readonly Project[], runs: number): Promise<readonly Times[]> {
  const seconds = projects.map((): number[] => []);
  for (let run = 0; run <= runs; run++) {
    console.error(run === 0 ? 'Builds: warming up' : `Builds: ${run} of ${runs}`);
    for (const [index, project] of projects.entries()) {
      const time = await build(project);
      if (run > 0) seconds[index]?.push(time);
    }
  }
  return seconds.map(summarise);
}

/** @returns how many seconds it took. */
export async function build({ folder, environment }: Project): Promise<number> {
  const start = performance.now();
  const npm = process.env['npm_execpath'];
  const [command, before] = npm ? [process.execPath, [npm]] : ['npm', []];
  await execute(command, [...before, 'run', 'build'], {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment },
  });
  return (performance.now() - start) / 1000;
}

function summarise(seconds: readonly number[]): Times {
  const sorted = seconds.toSorted((a, b) => a - b);
  return { median: median(sorted), least: sorted[0] ?? NaN, most: sorted.at(-1) ?? NaN };
}

/** Of numbers in their order. */
export function median(sorted: readonly number[]): number {
  const [low = NaN, high = NaN] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return (low + high) / 2;
}
