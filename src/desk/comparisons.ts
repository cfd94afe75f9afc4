import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { disagreementSchema, eventsSchema, type DisagreementData, type EventData } from '../claims/utterance-schema.ts';
import { unknown, type DraftArticle } from './draft-article.ts';
import type { DraftClaim } from './draft-claim.ts';
import { readUtterance, utterancesOf, type DraftUtterance, type Witnesses } from './draft-utterance.ts';
import { readShelf, type Document } from './folder.ts';
import { check, part } from './front-matter.ts';
import type { Lists } from './lists.ts';
import { readManuscript } from './manuscript.ts';
import type { Problem } from './problem.ts';

/** What brings claims of several articles together, as far as it could be read. */
export interface Comparisons {
  readonly utterances: readonly DraftUtterance[];
  readonly disagreements: readonly DraftDisagreement[];
  readonly events: readonly EventData[];
  readonly problems: readonly Problem[];
}

export interface DraftDisagreement {
  readonly id: string;
  readonly data: DisagreementData;
  readonly reading: string;
}

type Known = {
  readonly articles: ReadonlyMap<string, DraftArticle>;
  readonly claims: ReadonlyMap<string, DraftClaim>;
  readonly lists: Lists;
};

export async function readComparisons(root: string, known: Known): Promise<Comparisons> {
  const [utteranceShelf, disagreementShelf, events] = await Promise.all([
    readShelf(root, 'utterances', 'may be empty'),
    readShelf(root, 'disagreements', 'may be empty'),
    readEvents(root, known),
  ]);
  const witnesses: Witnesses = { claims: known.claims, lists: known.lists, extracts: extractsOf(known.claims) };
  const utterances = utteranceShelf.documents.map((document) => readUtterance(document, witnesses));
  const disagreements = disagreementShelf.documents.map((document) => readDisagreement(document, known));
  const ids = utterances.map(({ id }) => id);
  return {
    utterances,
    disagreements: disagreements.flatMap(({ draft }) => (draft ? [draft] : [])),
    events: events.data,
    problems: [
      ...[utteranceShelf, disagreementShelf, events, ...utterances, ...disagreements].flatMap(
        ({ problems }) => problems,
      ),
      ...[...known.claims.values()].flatMap((claim) =>
        utterancesOf(claim).flatMap((id) => unknown(claim.file, undefined, 'utterance', id, ids)),
      ),
    ],
  };
}

function extractsOf(claims: ReadonlyMap<string, DraftClaim>): ReadonlyMap<string, readonly string[]> {
  const all = [...claims.values()].flatMap(({ data }) => data?.evidence ?? []);
  const groups = Map.groupBy(all, ({ source }) => source);
  return new Map(
    [...groups].map(([source, evidence]) => [source, evidence.flatMap(({ extract }) => (extract ? [extract] : []))]),
  );
}

function readDisagreement(
  { id, file, text }: Document,
  { articles, claims, lists }: Known,
): { readonly draft?: DraftDisagreement; readonly problems: readonly Problem[] } {
  const { yaml, body } = part(text);
  const { data, problems, lineOf } = check(file, yaml, disagreementSchema);
  const manuscript = readManuscript(file, body, {});
  if (!data) return { problems: [...problems, ...manuscript.problems] };
  return {
    draft: { id, data, reading: manuscript.opening },
    problems: [
      ...manuscript.problems,
      ...data.articles.flatMap(({ claim, article }, index) => {
        const [field, line] = [`articles[${index}]`, lineOf(['articles', index])];
        if (claim !== undefined) return unknown(file, line, field, claim, claims.keys());
        return unknown(file, line, field, article ?? '', articles.keys());
      }),
      ...data.sources.flatMap(({ source }, index) =>
        unknown(file, lineOf(['sources', index]), `sources[${index}]`, source, lists.ids.sources),
      ),
    ],
  };
}

async function readEvents(
  root: string,
  { claims, lists }: Known,
): Promise<{ readonly data: readonly EventData[]; readonly problems: readonly Problem[] }> {
  const file = 'content/events.yaml';
  const text = await readFile(join(root, 'events.yaml'), 'utf8').catch(() => '');
  const { data = [], problems, lineOf } = check(file, text === '' ? '[]' : text, eventsSchema);
  return {
    data,
    problems: [
      ...problems,
      ...data.flatMap(({ claim, source }, index) => [
        ...(claim === undefined ? [] : unknown(file, lineOf([index]), `[${index}].claim`, claim, claims.keys())),
        ...(source === undefined ? [] : unknown(file, lineOf([index]), `[${index}].source`, source, lists.ids.sources)),
      ]),
    ],
  };
}
