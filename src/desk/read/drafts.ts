import type { z } from 'astro/zod';
import type { Span } from '../../text/span.ts';
import { locate } from '../../text/locate.ts';
import { show, type Place, type Problem } from '../problem.ts';
import { articleSchema, type ArticleData } from '../schema/article.ts';
import { claimSchema, type ClaimData } from '../schema/claim.ts';
import {
  eventSchema,
  outletSchema,
  personSchema,
  publisherSchema,
  sourceSchema,
  type EventData,
  type OutletData,
  type PersonData,
  type PublisherData,
  type SourceData,
} from '../schema/lists.ts';
import { disagreementSchema, utteranceSchema, type DisagreementData, type UtteranceData } from '../schema/utterance.ts';
import { check, type Checked } from './checked.ts';
import type { Folder, TextFile } from './folder.ts';
import { insteadOf, part } from './front-matter.ts';
import { readEntries, readList, type Entry } from './list.ts';
import { readManuscript, unread, type Manuscript } from './manuscript.ts';
import { readOriginal, type Original } from './original.ts';
import { readReasoning, unreadReasoning, type Reasoning } from './reasoning.ts';
import { strayFields, type StrayField } from './stray-fields.ts';

/** A file with fields and, below them, words. */
export type Draft<T> = Checked<T> & TextFile;

/** An article, with the places where the words of each of its misprints stand. */
export type ArticleDraft = Draft<ArticleData> & {
  readonly manuscript: Manuscript;
  readonly misprintPlaces: readonly (readonly Span[])[];
};
export type ReasonedDraft<T> = Draft<T> & { readonly reasoning: Reasoning };
export type UtteranceDraft = ReasonedDraft<UtteranceData>;
export type DisagreementDraft = ReasonedDraft<DisagreementData>;

/** A claim with every place where its words stand in its article, and with the place if there is just one. */
export type ClaimDraft = ReasonedDraft<ClaimData> & {
  readonly places: readonly Span[];
  readonly span: Span | undefined;
};

/** The utterances that a claim says it is a wording of. */
export const utterancesOf = ({ fields }: ClaimDraft): readonly string[] => [fields.utterance ?? []].flat();

/** All content as it was read, whatever is wrong with it: what the rules are held against. */
export interface Drafts {
  readonly articles: ReadonlyMap<string, ArticleDraft>;
  readonly claims: ReadonlyMap<string, ClaimDraft>;
  readonly utterances: ReadonlyMap<string, UtteranceDraft>;
  readonly disagreements: ReadonlyMap<string, DisagreementDraft>;
  readonly sources: ReadonlyMap<string, Entry<SourceData>>;
  readonly publishers: ReadonlyMap<string, Entry<PublisherData>>;
  readonly people: ReadonlyMap<string, Entry<PersonData>>;
  readonly outlets: ReadonlyMap<string, Entry<OutletData>>;
  readonly events: readonly Checked<EventData>[];
  readonly originals: ReadonlyMap<string, Original>;
  /**
   * Files and lists that could not be read, as `claims/a-b` or `people`: what they hold is not known, and is missed by
   * nobody.
   */
  readonly unreadable: ReadonlySet<string>;
  /** What lies in the folder and is not read, and what need not be there and is not. */
  readonly passedOver: readonly string[];
  readonly lacking: readonly string[];
  /** What was wrong already in the reading. */
  readonly problems: readonly Problem[];
}

/** Read the files of a folder of content. */
export function readDrafts({ files, originals, unreadable, problems, ...told }: Folder, cache: DraftCache): Drafts {
  const articles = byId((files.articles ?? []).map((file) => cache.of(file, readArticle)));
  const claims = (files.claims ?? []).map((file) => cache.of(file, readClaim));
  const utterances = (files.utterances ?? []).map((file) => cache.of(file, readUtterance));
  const disagreements = (files.disagreements ?? []).map((file) => cache.of(file, readDisagreement));
  const [sources, publishers, people, outlets, events] = [
    cache.of(files.sources?.[0], (file) => readEntries('sources', file, sourceSchema)),
    cache.of(files.publishers?.[0], (file) => readEntries('publishers', file, publisherSchema)),
    cache.of(files.people?.[0], (file) => readEntries('people', file, personSchema)),
    cache.of(files.outlets?.[0], (file) => readEntries('outlets', file, outletSchema)),
    cache.of(files.events?.[0], (file) => readList('events', file, eventSchema)),
  ];
  const lists = [sources, publishers, people, outlets];
  return {
    articles,
    claims: byId(claims.map((claim) => cache.placed(claim, articles.get(claim.fields.article ?? '')))),
    utterances: byId(utterances),
    disagreements: byId(disagreements),
    sources: sources.entries,
    publishers: publishers.entries,
    people: people.entries,
    outlets: outlets.entries,
    events: events.entries,
    originals: new Map([...originals].map(([name, bytes]) => [name, readOriginal(bytes)])),
    passedOver: told.passedOver,
    lacking: told.lacking,
    unreadable: new Set([...unreadable, ...lists.flatMap((list) => (list.unread ? list.name : []))]),
    problems: [
      ...problems,
      ...[...lists, events].filter(({ name }) => !unreadable.has(name)).flatMap((list) => list.problems),
      ...[...articles.values()].flatMap((draft) => [...draft.problems, ...draft.manuscript.problems]),
      ...[...claims, ...utterances, ...disagreements].flatMap((draft) => [
        ...draft.problems,
        ...draft.reasoning.problems,
      ]),
    ],
  };
}

const byId = <T extends { readonly id: string }>(drafts: readonly T[]): ReadonlyMap<string, T> =>
  new Map(drafts.map((draft) => [draft.id, draft]));

/** Files that have been read before, so that in development a change of one file is the reading of one file. */
export class DraftCache {
  private readonly read = new Map<string, { readonly text: string; readonly draft: unknown }>();
  private readonly claims = new WeakMap<object, { readonly article: unknown; readonly claim: ClaimDraft }>();

  of<F extends TextFile | undefined, T>(file: F, reader: (file: F) => T): T {
    const before = this.read.get(file?.file ?? '');
    if (file && before?.text === file.text) return before.draft as T;
    const draft = reader(file);
    if (file) this.read.set(file.file, { text: file.text, draft });
    return draft;
  }

  /** A claim in its article, where neither has changed the same as before. */
  placed(unplaced: ReasonedDraft<ClaimData>, article: ArticleDraft | undefined): ClaimDraft {
    const before = this.claims.get(unplaced);
    if (before && before.article === article) return before.claim;
    const claim = place(unplaced, article);
    this.claims.set(unplaced, { article, claim });
    return claim;
  }
}

function place(claim: ReasonedDraft<ClaimData>, article: ArticleDraft | undefined): ClaimDraft {
  const { fields } = claim;
  const places = article && fields.quote ? locate(article.manuscript.text, { ...fields, quote: fields.quote }) : [];
  return { ...claim, places, span: places.length === 1 ? places[0] : undefined };
}

function readArticle({ id, file, text }: TextFile): ArticleDraft {
  const { yaml, body } = part(text);
  const checked = fieldsOf({ file, text, yaml }, articleSchema);
  // Without its fields, what is an article's words is not known.
  const manuscript = yaml === undefined ? unread : readManuscript(file, body);
  const misprintPlaces = (checked.fields.misprints ?? []).map((misprint) => locate(manuscript.text, misprint));
  return { id, file, text, ...checked, manuscript, misprintPlaces };
}

const readClaim = (file: TextFile): ReasonedDraft<ClaimData> => readReasoned(file, claimSchema);
const readUtterance = (file: TextFile): UtteranceDraft => readReasoned(file, utteranceSchema);
const readDisagreement = (file: TextFile): DisagreementDraft => readReasoned(file, disagreementSchema);

function readReasoned<S extends z.ZodObject>({ id, file, text }: TextFile, schema: S): ReasonedDraft<z.output<S>> {
  const { yaml, body } = part(text);
  const checked = fieldsOf({ file, text, yaml }, schema);
  const strays = strayFields(body, Object.keys(schema.shape));
  const [first] = strays;
  // What is YAML is not read as words of ours: each of its lines would be told as something else.
  if (yaml === undefined || strays.length > 1) {
    const problems = first && yaml !== undefined ? [strayProblem(file, first)] : [];
    return { id, file, text, ...checked, reasoning: { ...unreadReasoning, problems } };
  }
  const reasoning = readReasoning(file, body);
  const problems = first ? [...reasoning.problems, strayProblem(file, first)] : reasoning.problems;
  return { id, file, text, ...checked, reasoning: { ...reasoning, problems } };
}

const strayProblem = (file: string, { line, text }: StrayField): Problem => ({
  ...{ rule: 'yaml', file, line, found: `the field ${show(text)} below the front matter` },
  wanted: 'it among the fields between the two lines “---”, once; or no such line',
});

interface Fielded extends Pick<TextFile, 'file' | 'text'> {
  readonly yaml: string | undefined;
}

/** Fields that are not there at all are one problem, not one each. */
function fieldsOf<S extends z.ZodObject>({ file, text, yaml }: Fielded, schema: S): Checked<z.output<S>> {
  if (yaml !== undefined) return check({ file, yaml }, schema);
  const problem = { rule: 'yaml', file, line: 1, ...insteadOf(text) };
  return { data: undefined, fields: {}, references: [], at: (): Place => ({ file }), problems: [problem] };
}
