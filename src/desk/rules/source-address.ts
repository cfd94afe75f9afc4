import { addresses } from '../../config/style.ts';
import { deceptionIn } from '../../text/look-alike.ts';
import { contentWords, joined, labelsOf, mayBeHostOf, titleWordsOf } from '../address-words.ts';
import { siteOf } from '../page-address.ts';
import { show, type Fault } from '../problem.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Entry } from '../read/list.ts';
import { remembering } from '../remembering.ts';
import type { SourceData } from '../schema/lists.ts';
import type { Rule } from './rule.ts';

export const sourceAddress: Rule = {
  code: 'source-address',
  says:
    'The address of a source leads to its page: it is no site’s first page, no search, not cut short, and has no letter ' +
    'that looks like one of another script; and neither the words of its path nor its host are those of another source ' +
    'whose own address has them less.',
  check: ({ sources }) => faultsOf(sources),
};

type Sources = Drafts['sources'];
type Source = Entry<SourceData>;

const faultsOf = remembering((sources: Sources): readonly Fault[] => [
  ...[...sources.values()].flatMap((source) => noPage(source)),
  ...titleFaults(sources),
  ...hostFaults(sources),
]);

function noPage({ fields, at }: Source): readonly Fault[] {
  const { url, title } = fields;
  const address = URL.parse(url ?? '');
  if (url === undefined || !address) return [];
  const told = (found: string, wanted: string): readonly Fault[] => [{ ...at('url'), found, wanted }];
  if (addresses.search.test(url)) return told(`${show(url)}, a search`, 'the address of the page that was found');
  if (/(?:\.\.\.|…|%E2%80%A6)$/i.test(url) && !/(?:\.\.\.|…)$/.test(title ?? ''))
    return told(`${show(url)}, which was cut short`, 'the whole address');
  const isFirst = address.pathname === '/' && address.search === '' && address.hash === '';
  if (isFirst && !isSiteItself(fields))
    return told(`${show(url)}, the first page of a site`, 'the address of the page that was read');
  const letter = deceptionIn(url);
  return letter ? told(letter.found, `${letter.wanted}; or, where the address has it so, its codes (%D0%B0)`) : [];
}

/** A site that is the work has no day, and no title but its name. */
function isSiteItself({ title, published, publisher = '', via, url }: Source['fields']): boolean {
  if (!title) return !published;
  const words = new Set(contentWords(title));
  return [publisher, via ?? '', siteOf(url) ?? ''].some((name) => contentWords(name).some((word) => words.has(word)));
}

/** So many words of an address, and so great a part of them, are no chance. */
const [leastWords, most, least] = [4, 0.85, 0.34];

interface Titled {
  readonly source: Source;
  readonly words: readonly string[];
  /** How many of them its own title has. */
  readonly own: number;
}

function titled(source: Source): Titled {
  const { url = '', title } = source.fields;
  const [words, own] = [titleWordsOf(url), new Set(contentWords(title ?? ''))];
  return { source, words, own: words.filter((word) => own.has(word)).length };
}

/** Of two reports of one thing, either address may be like either title; but its own title is there with it. */
function titleFaults(sources: Sources): readonly Fault[] {
  const all = new Map([...sources.values()].map((source) => [source.id, titled(source)]));
  const byWord = wordIndex(sources);
  return [...all.values()].flatMap(({ source, words, own }) => {
    if (words.length < leastWords || own > words.length * least) return [];
    const counts = new Map<string, number>();
    for (const word of words)
      for (const id of byWord.get(word) ?? []) if (id !== source.id) counts.set(id, (counts.get(id) ?? 0) + 1);
    const other = [...counts].find(([id, count]) => {
      const isAlike = count >= leastWords && count >= words.length * most;
      return isAlike && count > own + 1 && (all.get(id)?.own ?? 0) < count - 1;
    })?.[0];
    if (other === undefined) return [];
    const found = `${show(source.fields.url)}, which has the words of the title of “${other}”`;
    return [{ ...source.at('url'), found, wanted: `the address of “${source.id}”; or this one at “${other}”` }];
  });
}

/** A word that so many titles have tells of none. */
const tooMany = 50;

function wordIndex(sources: Sources): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, fields } of sources.values())
    for (const word of contentWords(fields.title ?? '')) {
      const ids = found.get(word);
      if (ids) ids.push(id);
      else found.set(word, [id]);
    }
  return new Map([...found].filter(([, ids]) => ids.length <= tooMany));
}

const ownerOf = ({ fields: { via, publisher } }: Source): string => via ?? publisher ?? '';
const hostOf = ({ fields: { url } }: Source): string => siteOf(url) ?? '';
const isStrange = (source: Source): boolean =>
  hostOf(source) !== '' &&
  ![ownerOf(source), source.fields.publisher ?? ''].some((name) => mayBeHostOf(hostOf(source), name));

/** A source whose host is nothing of its own, and is of another’s owner, whose host is nothing of its own either. */
function hostFaults(sources: Sources): readonly Fault[] {
  const strange = [...sources.values()].filter(isStrange);
  const byName = new Map(strange.flatMap((source) => joined(ownerOf(source)).map((name) => [name, source] as const)));
  return strange.flatMap((source) => {
    const other = labelsOf(hostOf(source)).flatMap((label) => byName.get(label) ?? [])[0];
    if (!other || other === source) return [];
    const found = `${ownerOf(source)} at ${hostOf(source)}, the site of ${ownerOf(other)}, as “${other.id}” is of`;
    const wanted = `an address at ${ownerOf(source)}; or whose site it is, in via`;
    return [{ ...source.at(source.fields.via ? 'via' : 'url'), found, wanted }];
  });
}
