import type { Checked } from './read/checked.ts';
import type { Drafts } from './read/drafts.ts';
import type { EventData } from './schema/lists.ts';
import type { DisagreementData, UtteranceData } from './schema/utterance.ts';

/** What of the content is published, by id. */
export interface Publication {
  readonly articles: ReadonlySet<string>;
  readonly claims: ReadonlySet<string>;
  readonly utterances: ReadonlySet<string>;
  readonly disagreements: ReadonlySet<string>;
  readonly events: readonly Checked<EventData>[];
  /** Those that something which is published cites. */
  readonly sources: ReadonlySet<string>;
}

/**
 * What is published of some content: its articles that are no drafts, their claims, the utterances of which two
 * wordings are left then, the disagreements of which two sides are, the events that belong to these or to no article at
 * all, and the sources of all of them. What cannot be read may be anything, and is counted as published: its fault is
 * told where it is.
 */
export function publicationOf(drafts: Drafts): Publication {
  const { unreadable } = drafts;
  const printed = [...drafts.articles.values()].filter(({ fields }) => fields.draft !== true);
  const articles = new Set([...printed.map(({ id }) => id), ...unreadIn(unreadable, 'articles')]);
  const shown = [...drafts.claims.values()].filter(
    ({ fields }) => fields.article === undefined || articles.has(fields.article),
  );
  const claims = new Set([...shown.map(({ id }) => id), ...unreadIn(unreadable, 'claims')]);
  const compared = [...drafts.utterances.values()].filter(({ fields }) => isCompared(fields.wordings, claims));
  const disputed = [...drafts.disagreements.values()].filter(({ fields }) =>
    isDisputed(fields.articles, { claims, articles }),
  );
  const events = drafts.events.filter(({ fields: { claim, article } }) =>
    article === undefined ? claim === undefined || claims.has(claim) : articles.has(article),
  );
  return {
    articles,
    claims,
    utterances: new Set([...compared.map(({ id }) => id), ...unreadIn(unreadable, 'utterances')]),
    disagreements: new Set([...disputed.map(({ id }) => id), ...unreadIn(unreadable, 'disagreements')]),
    events,
    sources: new Set([...printed, ...shown, ...compared, ...disputed, ...events].flatMap(sourcesOf)),
  };
}

const unreadIn = (unreadable: Drafts['unreadable'], shelf: string): readonly string[] =>
  [...unreadable].filter((name) => name.startsWith(`${shelf}/`)).map((name) => name.slice(shelf.length + 1));

const sourcesOf = ({ references }: Pick<Checked<unknown>, 'references'>): readonly string[] =>
  references.filter(({ to }) => to.includes('sources')).map(({ id }) => id);

type Ids = ReadonlySet<string>;

/** Two wordings or more, one of them a claim's. */
function isCompared(wordings: UtteranceData['wordings'] | undefined, claims: Ids): boolean {
  if (!wordings) return true;
  const left = wordings.filter(({ claim, source }) => source !== undefined || claims.has(claim ?? ''));
  return left.length > 1 && left.some(({ claim }) => claim !== undefined);
}

function isDisputed(
  sides: DisagreementData['articles'] | undefined,
  { claims, articles }: { readonly claims: Ids; readonly articles: Ids },
): boolean {
  const isLeft = ({ claim, article }: DisagreementData['articles'][number]): boolean =>
    claim === undefined ? articles.has(article ?? '') : claims.has(claim);
  return !sides || sides.filter(isLeft).length > 1;
}
