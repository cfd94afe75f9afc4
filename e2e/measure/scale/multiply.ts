import { appendFile, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Desk } from '../../../src/desk/desk.ts';
import { ContentError } from '../../../src/desk/problem.ts';
import { readFolder } from '../../../src/desk/read/folder.ts';
import { Copy, type Added, type Model, type Own } from './copy.ts';
import { exchanges } from './exchange.ts';
import { readYaml, writeYaml } from './rewrite.ts';

export interface Multiple {
  readonly articles: number;
  readonly own: Own;
}

/**
 * Write a folder of content with so many published articles: those of another folder, and copies of them. A copy has
 * originals and claims of its own, or sources, utterances, disagreements and events too, as densely as they stand
 * there.
 * @throws {ContentError} when the other folder has a problem.
 */
export async function multiply(from: string, to: string, { articles, own }: Multiple): Promise<void> {
  const model = readModel(from);
  const published = [...model.drafts.articles.values()].filter(({ fields }) => !fields.draft).map(({ id }) => id);
  if (articles < published.length) throw new Error(`There are ${published.length} articles already`);
  const exchange = exchangesOf(model);
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
  for (let number = 1; number * published.length < articles; number++) {
    const left = articles - number * published.length;
    const copy = new Copy(model, number, { exchange: exchange(number), own });
    const isPart = left < published.length || own === 'claims';
    await add(isPart ? copy.some(published.slice(0, left)) : copy.whole(), to);
  }
}

function readModel(folder: string): Model {
  const { drafts, problems } = new Desk(folder).read();
  if (problems.length > 0) throw new ContentError(problems);
  const { files, originals } = readFolder(folder);
  return {
    drafts,
    originals,
    sources: (readYaml(files.sources?.[0]?.text ?? '') ?? {}) as Model['sources'],
    events: (readYaml(files.events?.[0]?.text ?? '') ?? []) as Model['events'],
  };
}

function exchangesOf({ drafts }: Model): ReturnType<typeof exchanges> {
  const [articles, claims] = [[...drafts.articles.values()], [...drafts.claims.values()]];
  const quotes = [
    ...articles.flatMap(({ fields }) => fields.misprints ?? []),
    ...claims.map(({ fields }) => fields),
  ].flatMap(({ quote = '' }) => quote);
  // Copies have the model’s speakers and outlets, and words of sources that are not exchanged, in one translation.
  const named = [...drafts.people.values(), ...drafts.outlets.values()].flatMap(({ fields }) => fields.name ?? []);
  const printed = [...drafts.sources.values()].flatMap(({ fields: { publisher = '', origin = [] } }) => [
    publisher,
    ...origin,
  ]);
  // A name in capitals would become a word that another name has with one capital.
  const names = [...named, ...printed.filter((name) => name === name.toUpperCase())];
  // What is quoted of a title or an address is the same in a copy.
  const works = [...drafts.sources.values()].flatMap(({ fields: { title, url = '' } }) => [
    title ?? '',
    url.replace(/[^A-Za-z]+/g, ' '),
  ]);
  const translations = claims.flatMap(({ fields }) => (fields.evidence ?? []).flatMap((row) => row.translation ?? []));
  return exchanges(
    [...articles, ...claims].map(({ text }) => text),
    { quotes, fixed: [...names, ...translations, ...works] },
  );
}

async function add({ files, sources, events }: Added, folder: string): Promise<void> {
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await append(join(folder, 'sources.yaml'), sources);
  await append(join(folder, 'events.yaml'), events);
}

/** Nothing is written for no entries: of two empty lists in one file the second is no part of the first. */
async function append(file: string, entries: object): Promise<void> {
  if (Object.keys(entries).length > 0) await appendFile(file, `\n${writeYaml(entries)}`);
}
