import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { memoryOf } from './processes.ts';

/** A command to run, with what it is told by the environment beside what everything is told. */
export interface Command {
  readonly command: readonly string[];
  readonly folder?: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/** What a command took, all processes that it started with it. */
export interface Taken {
  /** Seconds by the clock. */
  readonly wall: number;
  /** Seconds that processors worked for it, in its own code and in the system's. */
  readonly cpu: number;
  /** Resident bytes at the most, looked at ten times a second. */
  readonly memory: number;
  /** What it printed. */
  readonly output: string;
}

/**
 * A POSIX shell runs the command and then says what the system counted for it and for all its descendants that were
 * waited for. It says so on a channel of its own: the command's output stays as it is.
 */
const script = '"$@"; code=$?; times >&3; exit $code';

/** Run a command to its end. @throws when it fails, with what it said. */
export async function run({ command, folder = '.', environment = {} }: Command): Promise<Taken> {
  const begun = performance.now();
  const shell = spawn('sh', ['-c', script, 'sh', ...command], {
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C', ...environment },
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const ended = new AbortController();
  const [output, errors, times, memory] = await Promise.all([
    read(shell.stdio[1]),
    read(shell.stdio[2]),
    read(shell.stdio[3]),
    watchMemory(shell.pid ?? -1, ended.signal),
    once(shell, 'exit').then(() => {
      ended.abort();
    }),
  ]);
  if (shell.exitCode !== 0) throw new Error(`${command.join(' ')} failed: ${errors || output}`);
  return { wall: (performance.now() - begun) / 1000, cpu: secondsIn(times), memory, output };
}

const read = async (stream: unknown): Promise<string> => (stream instanceof Readable ? text(stream) : '');

async function watchMemory(pid: number, ended: AbortSignal): Promise<number> {
  let peak = 0;
  while (!ended.aborted) {
    peak = Math.max(peak, await memoryOf(pid));
    await wait(100, undefined, { signal: ended }).catch(() => undefined);
  }
  return peak;
}

/** The shell's own times are on the first line, its descendants' on the second: `0m12.34s 0m1.20s`. */
function secondsIn(times: string): number {
  const [, descendants = ''] = times.trim().split('\n');
  const parts = [...descendants.matchAll(/\b(\d+)m([\d.]+)s/g)];
  return parts.reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}
