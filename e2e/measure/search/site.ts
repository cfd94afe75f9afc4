import { readFile, rm, writeFile } from 'node:fs/promises';
import { run } from '../run.ts';

/**
 * Build the site of the content that there is into a folder, for an index to be put beside its own, or in its place.
 */
export async function buildSite(folder: string, press: string): Promise<void> {
  await run({
    command: [process.execPath, 'src/publish/build.ts'],
    environment: { DIST: folder, PRESS: press, BASE: '/' },
  });
}

/** What writing an index took: seconds, and bytes of memory at the most, Pagefind's own process included. */
export interface Writing {
  readonly seconds: number;
  readonly memory: number;
}

/** Give a built site an index of so many articles, and its search page their number of passages. */
export async function enlargeSite(folder: string, articles: number, passages: number): Promise<Writing> {
  await rm(`${folder}/pagefind`, { recursive: true, force: true });
  const page = await readFile(`${folder}/search/index.html`, 'utf8');
  await writeFile(`${folder}/search/index.html`, page.replace(/data-passages="\d+"/, `data-passages="${passages}"`));
  const { output, memory } = await run({
    command: [process.execPath, 'e2e/measure/search/write-index.ts', String(articles), `${folder}/pagefind`],
  });
  return { seconds: Number(output) / 1000, memory };
}
