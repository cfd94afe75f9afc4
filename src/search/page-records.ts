import { address } from '../addresses.ts';
import { count, words } from '../config/words.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { citeShort, titleOf } from '../review/citation.ts';
import { spellDate } from '../review/partial-date.ts';
import { namesOf, voicesIn } from '../review/people.ts';
import { pageWords } from './index-words.ts';
import type { pageKinds } from './kinds.ts';
import { packAddress, type TopicData } from './record-data.ts';
import { unstemmed, type SearchRecord } from './record.ts';

interface Page {
  readonly kind: (typeof pageKinds)[number];
  readonly url: string;
  readonly title: string;
  readonly by: string;
  /** By what it is found; all of it is told to readers somewhere. */
  readonly words: readonly string[];
}

/** What the search finds beside passages, claims and articles: whoever speaks, what was said once, and the like. */
export const pageRecords = (catalogue: Catalogue): readonly SearchRecord[] =>
  [
    ...people(catalogue),
    ...utterances(catalogue),
    ...disagreements(catalogue),
    ...events(catalogue),
    ...sources(catalogue),
  ].map(recordOf);

function recordOf({ kind, url, title, by, words: told }: Page): SearchRecord {
  const data: TopicData = { title, kind: words.found[kind].label, by };
  return {
    url: packAddress(url, data),
    content: pageWords(told.join(' ')).join(' '),
    language: unstemmed,
    // Pagefind indexes its words, by which a page would be found as a claim is.
    meta: {},
    filters: { what: [kind] },
  };
}

const people = ({ claims }: Catalogue): readonly Page[] =>
  voicesIn(claims).map(({ person, said, reported }) => ({
    kind: 'person',
    url: address.person(person.id),
    title: person.name,
    by: [
      ...(person.role === null ? [] : [person.role]),
      ...(said.length > 0 ? [count(said.length, 'quotation')] : []),
      ...(reported.length > 0 ? [count(reported.length, 'report of their words', 'reports of their words')] : []),
    ].join(' · '),
    words: [...namesOf(person), person.role ?? ''],
  }));

const utterances = (catalogue: Catalogue): readonly Page[] =>
  catalogue.utterances.map(({ id, summary, speaker, said, occasion, finding = '', wordings }) => ({
    kind: 'utterance',
    url: address.utterance(id),
    title: summary,
    by: `${speaker.name}, ${spellDate(said)} · ${count(wordings.length, 'wording')}`,
    words: [summary, ...namesOf(speaker), spellDate(said), occasion, finding, ...wordings.map(({ text }) => text)],
  }));

const disagreements = (catalogue: Catalogue): readonly Page[] =>
  catalogue.disagreements.map(({ id, question, difference, articles, open }) => ({
    kind: 'disagreement',
    url: address.disagreement(id),
    title: question,
    by: words.differences[difference],
    words: [question, ...articles.flatMap(({ says, outlet }) => [says, outlet]), open],
  }));

const events = (catalogue: Catalogue): readonly Page[] =>
  catalogue.events.map(({ date, title, kind }) => ({
    kind: 'event',
    url: address.eventsOf(date),
    title,
    by: `${spellDate(date)} · ${words.happenings[kind]}`,
    words: [title, spellDate(date)],
  }));

const sources = (catalogue: Catalogue): readonly Page[] =>
  catalogue.sources.map((source) => ({
    kind: 'source',
    url: address.source(source.id),
    title: titleOf(source),
    by: citeShort(source),
    words: [source.title ?? '', citeShort(source), ...source.origin],
  }));
