import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';

/** A copy of the built site, to be measured with another index beside it or instead of its own. */
export async function copySite(folder: string): Promise<void> {
  if (!existsSync('dist/search/index.html')) throw new Error('There is no built site. Build it first: npm run build');
  await rm(folder, { recursive: true, force: true });
  await cp('dist', folder, { recursive: true });
}

/** What writing an index took: seconds, and bytes of memory at the most, Pagefind's own process included. */
export interface Writing {
  readonly seconds: number;
  readonly memory: number;
}

/** Give a copied site an index of so many articles, and its search page their number of passages. */
export async function enlargeSite(folder: string, articles: number, passages: number): Promise<Writing> {
  await rm(`${folder}/pagefind`, { recursive: true, force: true });
  const page = await readFile(`${folder}/search/index.html`, 'utf8');
  await writeFile(`${folder}/search/index.html`, page.replace(/data-passages="\d+"/, `data-passages="${passages}"`));
  const writer = spawn(
    process.execPath,
    [...process.execArgv, 'e2e/bench/write-index.ts', String(articles), `${folder}/pagefind`],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let said = '';
  writer.stdout.setEncoding('utf8').on('data', (text: string) => void (said += text));
  const memory = await peakMemory(writer);
  if (writer.exitCode !== 0) throw new Error('The index could not be written');
  return { seconds: Number(said) / 1000, memory };
}

/** The most that a process and those it started held at once, looked at several times a second until it ends. */
async function peakMemory(child: ChildProcess): Promise<number> {
  let [running, peak] = [true, 0];
  const end = once(child, 'close').then(() => void (running = false));
  while (running) {
    peak = Math.max(peak, await memoryOf(child.pid ?? -1));
    await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 100))]);
  }
  return peak;
}

async function memoryOf(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,rss=']);
  const all = stdout
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const family = new Set([pid]);
  for (const [id = 0, parent = 0] of all) if (family.has(parent)) family.add(id);
  return all.reduce((sum, [id = 0, , kilobytes = 0]) => sum + (family.has(id) ? kilobytes * 1024 : 0), 0);
}
