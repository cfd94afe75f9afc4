import { show, type Place } from './problem.ts';
import type { Drafts } from './read/drafts.ts';

/** Words of ours, where they stand, and in the file of what. */
export interface OwnWords {
  readonly place: Place;
  readonly text: string;
  readonly of: Owner;
}

/** What a file or an entry is of, by its id; an event has none. */
export interface Owner {
  readonly kind: 'claim' | 'utterance' | 'disagreement' | 'article' | 'event' | 'entry';
  readonly id: string;
}

/** All that editors write for readers. Extracts, quotes and titles of works are others’ words. */
export const proseOf = (drafts: Drafts): readonly OwnWords[] => [
  ...[...drafts.claims.values()].flatMap(({ id, file, fields, at, reasoning }) =>
    ownOf({ kind: 'claim', id }, [
      ...(['summary', 'finding', 'missingContext', 'speakerNote', 'saidNote'] as const).map(
        (name) => [at(name), fields[name]] as const,
      ),
      ...(fields.evidence ?? []).flatMap((row, index) =>
        (['note', 'part', 'relationNote'] as const).map((name) => [at('evidence', index, name), row[name]] as const),
      ),
      ...(fields.history ?? []).map(({ change }, index) => [at('history', index, 'change'), change] as const),
      ...reasoning.prose.map(({ text, line }) => [{ file, line }, text] as const),
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
      ...reasoning.prose.map(({ text, line }) => [{ file, line }, text] as const),
    ]),
  ),
  ...[...drafts.disagreements.values()].flatMap(({ id, file, fields, at, reasoning }) =>
    ownOf({ kind: 'disagreement', id }, [
      [at('question'), fields.question],
      [at('open'), fields.open],
      ...(fields.articles ?? []).map(({ says }, index) => [at('articles', index, 'says'), says] as const),
      ...(fields.sources ?? []).map(({ says }, index) => [at('sources', index, 'says'), says] as const),
      ...reasoning.prose.map(({ text, line }) => [{ file, line }, text] as const),
    ]),
  ),
  ...[...drafts.articles.values()].flatMap(({ id, fields, at }) =>
    ownOf({ kind: 'article', id }, [
      ...(fields.provenance ?? []).map(({ finding }, index) => [at('provenance', index, 'finding'), finding] as const),
      ...(fields.folded ?? []).map(({ note }, index) => [at('folded', index, 'note'), note] as const),
    ]),
  ),
  ...drafts.events.flatMap(({ fields, at }) => ownOf({ kind: 'event', id: '' }, [[at('title'), fields.title]])),
  ...[...drafts.people].flatMap(([id, { fields, at }]) => ownOf({ kind: 'entry', id }, [[at('role'), fields.role]])),
  ...[...drafts.outlets, ...drafts.publishers].flatMap(([id, { fields, at }]) =>
    ownOf({ kind: 'entry', id }, [[at('about'), fields.about]]),
  ),
];

const ownOf = (of: Owner, all: readonly (readonly [Place, string | null | undefined])[]): readonly OwnWords[] =>
  all.flatMap(([place, text]) => (text ? [{ place, text, of }] : []));

/** Some words of a text around a place, for a report. */
export const around = (text: string, at: number): string => show(text.slice(Math.max(0, at - 20), at + 30));
