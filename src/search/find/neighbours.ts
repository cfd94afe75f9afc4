import { indexWords } from '../index-words.ts';
import type { PassageData } from '../record-data.ts';
import { breath } from './breath.ts';
import type { Hit } from './pagefind.ts';
import { Poll } from './poll.ts';
import { nearOf, type Near } from './run.ts';
import type { SearchSession } from './session.ts';

/** From a passage that was found on to those around it, so many times: a text of 70 words over lines of a dozen. */
const mostSteps = 6;
/** What has so much of the words of a neighbour runs on into it. */
const shareOfNeighbour = 0.75;
/** A neighbour is looked for by so many of its words, among so many passages. */
const wordsOfNeighbour = 3;
const passagesLikeNeighbour = 20;

/** A neighbour that is to be read, of a passage of an article. */
interface Wanted {
  readonly article: string;
  readonly near: Near;
}

/** Passages with those around them that a text runs on into. */
export async function withNeighbours(
  session: SearchSession,
  text: string,
  found: readonly PassageData[],
): Promise<readonly PassageData[]> {
  const asked = new Set(indexWords(text));
  const known = new Map(found.map((passage) => [placeOf(passage.article, passage.number), passage]));
  const tried = new Set(known.keys());
  let edge: readonly PassageData[] = [...known.values()];
  for (let step = 0; step < mostSteps && edge.length > 0; step++) {
    const wanted: Wanted[] = [];
    for (const passage of edge) {
      await breath();
      const { article } = passage;
      const fresh = nearOf(passage).filter(({ number }) => !tried.has(placeOf(article, number)));
      wanted.push(...fresh.filter((near) => runsInto(asked, near)).map((near) => ({ article, near })));
    }
    for (const { article, near } of wanted) tried.add(placeOf(article, near.number));
    edge = (await Promise.all(wanted.map((one) => readNeighbour(session, one)))).flat();
    for (const passage of edge) known.set(placeOf(passage.article, passage.number), passage);
  }
  return [...known.values()];
}

const placeOf = (article: string, number: number): string => `${article} ${number}`;

function runsInto(asked: ReadonlySet<string>, { text }: Near): boolean {
  const words = indexWords(text);
  return words.length > 0 && words.filter((word) => asked.has(word)).length >= shareOfNeighbour * words.length;
}

async function readNeighbour(session: SearchSession, { article, near }: Wanted): Promise<readonly PassageData[]> {
  const poll = new Poll(session);
  await poll.ask(longestFirst(near.text).slice(0, wordsOfNeighbour));
  const passages = await readPassages(session, poll.best(passagesLikeNeighbour, 1));
  return passages.filter((passage) => passage.article === article && passage.number === near.number);
}

/** The words of a text that the index has, the longest first: they are seldom common. */
export const longestFirst = (text: string): readonly string[] =>
  indexWords(text).toSorted((a, b) => b.length - a.length);

/** The passages of some hits; those that cannot be read are left out, and the session knows. */
export async function readPassages(session: SearchSession, hits: readonly Hit[]): Promise<readonly PassageData[]> {
  const reads = await Promise.all(hits.map((hit) => session.read(hit)));
  return reads.flatMap((read) => (read ? [read.data as PassageData] : []));
}
