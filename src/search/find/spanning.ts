import { address } from '../../addresses.ts';
import { english } from '../../config/english.ts';
import { isCommon } from '../../text/language.ts';
import { match } from '../../text/match.ts';
import { overlap, type Span } from '../../text/span.ts';
import { spelledWords } from '../../text/units.ts';
import { indexWords } from '../index-words.ts';
import type { PassageClaim, PassageData } from '../record-data.ts';
import type { Found } from './answer.ts';
import { breath } from './breath.ts';
import { longestFirst, readPassages, withNeighbours } from './neighbours.ts';
import { Poll } from './poll.ts';
import { join, runsOf, type Run } from './run.ts';
import type { SearchSession } from './session.ts';
import { fewestOfSplits } from './splits.ts';
import { worthOf } from './worth.ts';

/**
 * A text is looked for in parts, each by a few of its own words. Of three parts one lies within one passage where the
 * text runs over three, and two do where it runs over two.
 */
const parts = 3;
const wordsOfPart = 3;
const passagesOfPart = 6;
const shareOfPart = 0.6;
/**
 * Where more passages than those hold the words of two parts, it is looked at each place where the text may be split,
 * if it has no more words than these, and no more passages than these must be read for it.
 */
const mostSplit = { words: 24, passages: 20 };

/** What was found, and whether all was looked at on which it rests that there is nothing else. */
interface Spanning {
  readonly found: readonly Found[];
  readonly isAll: boolean;
}

/**
 * A text that runs over paragraphs, as it does when it was copied over their break: the passages that follow each other
 * are read as one, with the words around them.
 */
export async function findSpanning(session: SearchSession, text: string): Promise<Spanning> {
  const telling = spelledWords(text).flatMap(({ folded }) => (isCommon(folded, english) ? [] : [folded]));
  const read = await Promise.all(partsOf(telling).map((part) => readPart(session, part)));
  const isCrowded = read.filter((part) => part.isCrowded).length > 1;
  const rest = isCrowded ? await readSplits(session, telling) : [];
  const elected = [...read.flatMap(({ passages }) => passages), ...(rest ?? [])];
  const passages = await withNeighbours(session, text, elected);
  const found: Found[] = [];
  for (const run of runsOf(passages)) {
    await breath();
    found.push(...compareRun(text, run));
  }
  return { found, isAll: rest !== undefined };
}

interface PartRead {
  readonly passages: readonly PassageData[];
  readonly isCrowded: boolean;
}

/** The passages that hold a part, known by a few of its words; by more where many passages hold those. */
async function readPart(session: SearchSession, words: readonly string[]): Promise<PartRead> {
  const poll = new Poll(session);
  await poll.ask(words.slice(0, wordsOfPart));
  if (poll.isCrowded(passagesOfPart)) await poll.ask(words.slice(wordsOfPart));
  return {
    passages: await readPassages(session, poll.best(passagesOfPart, shareOfPart)),
    isCrowded: poll.isCrowded(passagesOfPart),
  };
}

/** A passage of each place where words may be split; undefined where these are too many. */
async function readSplits(
  session: SearchSession,
  words: readonly string[],
): Promise<readonly PassageData[] | undefined> {
  if (words.length > mostSplit.words) return undefined;
  const held = await Promise.all(words.flatMap(indexWords).map((word) => session.lookUp(word)));
  const few = fewestOfSplits(held, mostSplit.passages);
  return few && readPassages(session, few);
}

/** Words in parts, those of each the longest first. */
function partsOf(words: readonly string[]): readonly (readonly string[])[] {
  const startOf = (part: number): number => Math.floor((part * words.length) / parts);
  return Array.from({ length: parts }, (_, part) => words.slice(startOf(part), startOf(part + 1)))
    .filter((some) => some.length > 0)
    .map((some) => longestFirst(some.join(' ')));
}

function compareRun(quotation: string, { passage, parts: all }: Run): readonly Found[] {
  const run = join(all);
  const span = match(quotation, run.text, english)?.span;
  if (!span) return [];
  const touched = all.filter((part, at) =>
    overlap(span, { start: run.starts[at] ?? 0, end: (run.starts[at] ?? 0) + part.text.length }),
  );
  const [beginning] = touched;
  if (!beginning || touched.length < 2) return [];
  const shown = join(touched);
  const found = match(quotation, shown.text, english);
  if (!found) return [];
  const claims = touched.flatMap((part, at) => part.claims.map((claim) => moved(claim, shown.starts[at] ?? 0)));
  return [
    {
      url: address.passage(passage.article, beginning.number),
      passage: { ...passage, number: beginning.number, text: shown.text, claims, wordings: [] },
      breaks: shown.starts.slice(1),
      match: found,
      worth: worthOf(found),
      wording: undefined,
    },
  ];
}

const moved = (claim: PassageClaim, by: number): PassageClaim => ({
  ...movedSpan(claim, by),
  said: claim.said.map((one) => movedSpan(one, by)),
});

const movedSpan = <T extends Span>(one: T, by: number): T => ({ ...one, start: one.start + by, end: one.end + by });
