import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { promisify } from 'node:util';

interface Process {
  readonly id: number;
  readonly parent: number;
  /** Resident bytes. */
  readonly memory: number;
}

/** Resident bytes of a process and all that descend from it, now. Pages that two of them share count twice. */
export async function memoryOf(pid: number): Promise<number> {
  const all = await (existsSync('/proc/self/status') ? fromProc() : fromPs());
  const children = Map.groupBy(all, ({ parent }) => parent);
  const below = (id: number): number =>
    (children.get(id) ?? []).reduce((sum, child) => sum + child.memory + below(child.id), 0);
  return (all.find(({ id }) => id === pid)?.memory ?? 0) + below(pid);
}

/** Linux: read where the kernel tells it, since a small system may have no `ps`. */
async function fromProc(): Promise<readonly Process[]> {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  // A process may end while its file is read.
  const told = await Promise.all(ids.map((id) => readFile(`/proc/${id}/status`, 'utf8').catch(() => '')));
  return told.map((text, index) => {
    const field = (name: string): number => Number(new RegExp(`^${name}:\\s*(\\d+)`, 'm').exec(text)?.[1] ?? 0);
    return { id: Number(ids[index]), parent: field('PPid'), memory: field('VmRSS') * 1024 };
  });
}

async function fromPs(): Promise<readonly Process[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const [id = 0, parent = 0, kilobytes = 0] = line.trim().split(/\s+/).map(Number);
      return { id, parent, memory: kilobytes * 1024 };
    });
}
