import { outsideQuotations } from '../text/quotation-marks.ts';
import { show, type Place } from './problem.ts';
import type { Drafts } from './read/drafts.ts';
import type { Reasoning } from './read/reasoning.ts';

/** Words of ours, where they stand, and in the file of what. */
export interface OwnWords {
  readonly place: Place;
  readonly text: string;
  /** The same without what stands in quotation marks. */
  readonly unquoted: string;
  readonly of: Owner;
  /** Whether it is a block quotation, all of which is quoted. */
  readonly isQuoted?: boolean;
}

/** What a file or an entry is of, by its id; an event has none. */
export interface Owner {
  readonly kind: 'claim' | 'utterance' | 'disagreement' | 'article' | 'source' | 'event' | 'entry';
  readonly id: string;
}

/** Many rules ask, of the same drafts. */
const known = new WeakMap<Drafts, readonly OwnWords[]>();

/** All that editors write for readers. Extracts, quotes and titles of works are others’ words. */
export function proseOf(drafts: Drafts): readonly OwnWords[] {
  const prose = known.get(drafts) ?? gather(drafts);
  known.set(drafts, prose);
  return prose;
}

const gather = (drafts: Drafts): readonly OwnWords[] => [
  ...[...drafts.claims.values()].flatMap(({ id, file, fields, at, reasoning }) =>
    ownOf({ kind: 'claim', id }, [
      ...(['summary', 'finding', 'missingContext', 'speakerNote', 'saidNote'] as const).map(
        (name) => [at(name), fields[name]] as const,
      ),
      ...(fields.evidence ?? []).flatMap((row, index) =>
        (['note', 'part', 'relationNote'] as const).map((name) => [at('evidence', index, name), row[name]] as const),
      ),
      ...(fields.history ?? []).map(({ change }, index) => [at('history', index, 'change'), change] as const),
      ...reasonOf(file, reasoning),
    ]),
  ),
  ...[...drafts.utterances.values()].flatMap(({ id, file, fields, at, reasoning }) =>
    ownOf({ kind: 'utterance', id }, [
      [at('summary'), fields.summary],
      [at('finding'), fields.finding],
      [at('occasion'), fields.occasion],
      [at('inference', 'note'), fields.inference?.note],
      [at('inference', 'ground'), fields.inference?.ground],
      ...(fields.history ?? []).map(({ change }, index) => [at('history', index, 'change'), change] as const),
      ...reasonOf(file, reasoning),
    ]),
  ),
  ...[...drafts.disagreements.values()].flatMap(({ id, file, fields, at, reasoning }) =>
    ownOf({ kind: 'disagreement', id }, [
      [at('question'), fields.question],
      [at('open'), fields.open],
      ...(fields.articles ?? []).map(({ says }, index) => [at('articles', index, 'says'), says] as const),
      ...(fields.sources ?? []).map(({ says }, index) => [at('sources', index, 'says'), says] as const),
      ...reasonOf(file, reasoning),
    ]),
  ),
  ...[...drafts.articles.values()].flatMap(({ id, fields, at }) =>
    ownOf({ kind: 'article', id }, [
      [at('title'), fields.titleBy === 'us' ? fields.title : undefined],
      [at('publishedNote'), fields.publishedNote],
      ...(fields.provenance ?? []).flatMap((row, index) =>
        (['point', 'finding'] as const).map((name) => [at('provenance', index, name), row[name]] as const),
      ),
      ...(fields.misprints ?? []).map(({ note }, index) => [at('misprints', index, 'note'), note] as const),
      ...(fields.folded ?? []).map(({ note }, index) => [at('folded', index, 'note'), note] as const),
    ]),
  ),
  ...[...drafts.sources].flatMap(([id, { fields, at }]) =>
    ownOf({ kind: 'source', id }, [
      [at('credit'), fields.credit],
      [at('publishedNote'), fields.publishedNote],
    ]),
  ),
  ...drafts.events.flatMap(({ fields, at }) => ownOf({ kind: 'event', id: '' }, [[at('title'), fields.title]])),
  ...[...drafts.people].flatMap(([id, { fields, at }]) => ownOf({ kind: 'entry', id }, [[at('role'), fields.role]])),
  ...[...drafts.outlets, ...drafts.publishers].flatMap(([id, { fields, at }]) =>
    ownOf({ kind: 'entry', id }, [[at('about'), fields.about]]),
  ),
];

const heading = /^(?:summary|finding|question|(?:\[\d+\]\.)?title)$/;

/** Of it what is read first, and often alone: titles, questions and findings. */
export const headingsOf = (drafts: Drafts): readonly OwnWords[] =>
  proseOf(drafts).filter(({ place }) => heading.test(place.field ?? ''));

/** The names that editors give to people, outlets and publishers, wherever they write one. */
export const namesOf = ({ people, outlets, publishers, sources }: Drafts): readonly OwnWords[] => [
  ...[...people, ...outlets, ...publishers].flatMap(([id, { fields, at }]) =>
    ownOf({ kind: 'entry', id }, [[at('name'), fields.name]]),
  ),
  ...[...sources].flatMap(([id, { fields, at }]) =>
    ownOf({ kind: 'source', id }, [
      [at('publisher'), fields.publisher],
      ...(fields.origin ?? []).map((name, index) => [at('origin', index), name] as const),
      [at('via'), fields.via],
    ]),
  ),
];

type Written = readonly [place: Place, text: string | null | undefined, isQuoted?: boolean];

const ownOf = (of: Owner, all: readonly Written[]): readonly OwnWords[] =>
  all.flatMap(([place, text, isQuoted]) =>
    text ? [{ place, text, unquoted: outsideQuotations(text), of, ...(isQuoted ? { isQuoted } : {}) }] : [],
  );

const reasonOf = (file: string, { prose }: Reasoning): readonly Written[] =>
  prose.map(({ text, line, isQuoted }) => [{ file, line }, text, isQuoted]);

/** Some words of a text around a place, for a report. */
export const around = (text: string, at: number): string => show(text.slice(Math.max(0, at - 20), at + 30));
