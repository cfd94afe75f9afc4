import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { load } from 'cheerio';
import { parseAll } from 'html-metadata';
import { environment } from '../../src/config/environment.ts';
import type { Figure, Section } from './table.ts';

/** What readers that are not ours make of the feeds of the site that was built last: how many entries, the newest. */
export function feedSection(): Section {
  const names = readdirSync(environment.dist, { recursive: true, encoding: 'utf8' }).sort();
  const feeds = names.filter((name) => /^(?:feed|corrections|feeds\/.*\/feed)\.xml$/.test(name));
  const figures = feeds.map((name): Figure => {
    const { items } = parseFeed(readFileSync(join(environment.dist, name), 'utf8'));
    const notes = items.slice(0, 1).map(({ title }) => title ?? 'an entry without a title');
    return { name, bar: 'feed-parser', ours: `${items.length} entries`, notes };
  });
  return { title: 'Feeds', figures };
}

/** What a citation service's reader finds in the tags of every claim's page. */
export async function tagSection(): Promise<Section> {
  const folder = join(environment.dist, 'claims');
  const ids = readdirSync(join(environment.dist, 'embed'));
  const read = await Promise.all(
    ids.map(async (id) => parseAll(load(readFileSync(join(folder, id, 'index.html'), 'utf8')))),
  );
  const isWhole = ({ highwirePress, dublinCore, jsonLd }: (typeof read)[number]): boolean =>
    highwirePress?.title !== undefined &&
    highwirePress.title === dublinCore?.title &&
    highwirePress.publication_date?.replaceAll('/', '-') === dublinCore.date &&
    highwirePress.public_url === jsonLd?.url;
  const whole = read.filter(isWhole).length;
  const [first] = read;
  const notes = first?.highwirePress
    ? [[first.highwirePress.title, first.highwirePress.publisher, first.highwirePress.publication_date].join(' | ')]
    : [];
  const ours = `${whole} of ${ids.length}`;
  return {
    title: 'Tags of claims’ pages',
    figures: [{ name: 'title, day, publisher, address', bar: 'html-metadata', ours, met: whole === ids.length, notes }],
  };
}
