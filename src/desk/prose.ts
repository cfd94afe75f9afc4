import { outsideQuotations } from '../text/quotation-marks.ts';
import { show, type Place } from './problem.ts';
import type { ArticleDraft, ClaimDraft, DisagreementDraft, Drafts, UtteranceDraft } from './read/drafts.ts';
import type { Entry } from './read/list.ts';
import type { Reasoning } from './read/reasoning.ts';
import { remembering } from './remembering.ts';
import type { SourceData } from './schema/lists.ts';

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

/** Of each kind of draft, what is written there. */
const ofClaim = remembering(({ id, file, fields, at, reasoning }: ClaimDraft) =>
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
);

const ofUtterance = remembering(({ id, file, fields, at, reasoning }: UtteranceDraft) =>
  ownOf({ kind: 'utterance', id }, [
    [at('summary'), fields.summary],
    [at('finding'), fields.finding],
    [at('occasion'), fields.occasion],
    [at('inference', 'note'), fields.inference?.note],
    [at('inference', 'ground'), fields.inference?.ground],
    ...(fields.history ?? []).map(({ change }, index) => [at('history', index, 'change'), change] as const),
    ...reasonOf(file, reasoning),
  ]),
);

const ofDisagreement = remembering(({ id, file, fields, at, reasoning }: DisagreementDraft) =>
  ownOf({ kind: 'disagreement', id }, [
    [at('question'), fields.question],
    [at('open'), fields.open],
    ...(fields.articles ?? []).map(({ says }, index) => [at('articles', index, 'says'), says] as const),
    ...(fields.sources ?? []).map(({ says }, index) => [at('sources', index, 'says'), says] as const),
    ...reasonOf(file, reasoning),
  ]),
);

const ofArticle = remembering(({ id, file, fields, at, manuscript }: ArticleDraft) =>
  ownOf({ kind: 'article', id }, [
    [at('title'), fields.titleBy === 'us' ? fields.title : undefined],
    [at('publishedNote'), fields.publishedNote],
    [at('takenFrom'), fields.takenFrom],
    ...manuscript.folded.map(({ what, line }) => [{ file, line, field: 'what' }, what] as const),
    ...(fields.provenance ?? []).flatMap((row, index) =>
      (['point', 'finding'] as const).map((name) => [at('provenance', index, name), row[name]] as const),
    ),
    ...(fields.misprints ?? []).map(({ note }, index) => [at('misprints', index, 'note'), note] as const),
    ...(fields.folded ?? []).map(({ note }, index) => [at('folded', index, 'note'), note] as const),
  ]),
);

const ofSource = remembering(({ id, fields, at }: Entry<SourceData>) =>
  ownOf({ kind: 'source', id }, [
    [at('credit'), fields.credit],
    [at('publishedNote'), fields.publishedNote],
  ]),
);

/** All that editors write for readers. Extracts, quotes and titles of works are others’ words. */
export const proseOf = remembering((drafts: Drafts): readonly OwnWords[] => [
  ...[...drafts.claims.values()].flatMap(ofClaim),
  ...[...drafts.utterances.values()].flatMap(ofUtterance),
  ...[...drafts.disagreements.values()].flatMap(ofDisagreement),
  ...[...drafts.articles.values()].flatMap(ofArticle),
  ...[...drafts.sources.values()].flatMap(ofSource),
  ...drafts.events.flatMap(({ fields, at }) => ownOf({ kind: 'event', id: '' }, [[at('title'), fields.title]])),
  ...[...drafts.people].flatMap(([id, { fields, at }]) => ownOf({ kind: 'entry', id }, [[at('role'), fields.role]])),
  ...[...drafts.outlets, ...drafts.publishers].flatMap(([id, { fields, at }]) =>
    ownOf({ kind: 'entry', id }, [[at('about'), fields.about]]),
  ),
]);

const heading = /^(?:summary|finding|question|(?:\[\d+\]\.)?title)$/;

/** Of it what is read first, and often alone: titles, questions and findings. */
export const headingsOf = remembering((drafts: Drafts): readonly OwnWords[] =>
  proseOf(drafts).filter(({ place }) => heading.test(place.field ?? '')),
);

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
