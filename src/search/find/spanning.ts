import { address } from '../../addresses.ts';
import { english } from '../../config/english.ts';
import { match } from '../../text/match.ts';
import { inOrder } from '../../text/order.ts';
import { overlap } from '../../text/span.ts';
import { spelledWords } from '../../text/units.ts';
import { indexWords } from '../index-words.ts';
import type { PassageClaim, PassageData } from '../record-data.ts';
import type { Found } from './answer.ts';
import { Poll } from './poll.ts';
import type { Read, SearchSession } from './session.ts';
import { worthOf } from './worth.ts';

/** A text is looked for in as many parts as it may run over paragraphs, each by a few of its own words. */
const parts = 3;
const wordsOfPart = 3;
const passagesOfPart = 6;
const shareOfPart = 0.6;

/**
 * A text that runs over two or three paragraphs, as it is when it was copied over their break: the passages that follow
 * each other are read as one, with the words around them.
 */
export async function findSpanning(session: SearchSession, text: string): Promise<readonly Found[]> {
  const reads = (await Promise.all(partsOf(text).map((part) => readPart(session, part)))).flat();
  const passages = new Map(reads.map(({ url, data }) => [url, data as PassageData]));
  return runsOf([...passages.values()]).flatMap((run) => compareRun(text, run));
}

async function readPart(session: SearchSession, words: readonly string[]): Promise<readonly Read[]> {
  const poll = new Poll(session);
  await poll.ask(words);
  const reads = await Promise.all(poll.best(passagesOfPart, shareOfPart).map((hit) => session.read(hit)));
  return reads.filter((read) => read !== undefined);
}

/** The longest words of each part of a text. */
function partsOf(text: string): readonly (readonly string[])[] {
  const words = spelledWords(text);
  const size = Math.ceil(words.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const some = words.slice(part * size, (part + 1) * size);
    const [first, last] = [some[0], some.at(-1)];
    const telling = first && last ? indexWords(text.slice(first.start, last.end)) : [];
    return telling.toSorted((a, b) => b.length - a.length).slice(0, wordsOfPart);
  }).filter((telling) => telling.length > 0);
}

/** Passages of one article that follow each other, as many as may be. */
function runsOf(passages: readonly PassageData[]): readonly (readonly PassageData[])[] {
  const sorted = passages.toSorted((a, b) => inOrder(a.article, b.article) || a.number - b.number);
  const runs: PassageData[][] = [];
  for (const passage of sorted) {
    const last = runs.at(-1)?.at(-1);
    const follows = last?.article === passage.article && last.number + 1 === passage.number;
    if (follows) runs.at(-1)?.push(passage);
    else runs.push([passage]);
  }
  return runs;
}

/** A passage of a run, or what is known of the one before or after it. */
type Part = Pick<PassageData, 'number' | 'text' | 'claims'>;

function compareRun(quotation: string, run: readonly PassageData[]): readonly Found[] {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) return [];
  const all: readonly Part[] = [
    { number: first.number - 1, text: first.before, claims: [] },
    ...run,
    { number: last.number + 1, text: last.after, claims: [] },
  ].filter(({ text }) => text !== '');
  const span = match(quotation, join(all).text, english)?.span;
  if (!span) return [];
  const starts = join(all).starts;
  const touched = all.filter((part, at) =>
    overlap(span, { start: starts[at] ?? 0, end: (starts[at] ?? 0) + part.text.length }),
  );
  const [beginning] = touched;
  if (!beginning || touched.length < 2) return [];
  const shown = join(touched);
  const found = match(quotation, shown.text, english);
  if (!found) return [];
  const claims = touched.flatMap((part, at) => part.claims.map((claim) => moved(claim, shown.starts[at] ?? 0)));
  return [
    {
      url: address.passage(first.article, beginning.number),
      passage: { ...first, number: beginning.number, text: shown.text, claims, wordings: [] },
      breaks: shown.starts.slice(1),
      match: found,
      worth: worthOf(found),
      wording: undefined,
    },
  ];
}

/** Parts as one text, and where in it each begins. */
function join(all: readonly Part[]): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  for (const part of all) {
    text += text === '' ? '' : ' ';
    starts.push(text.length);
    text += part.text;
  }
  return { text, starts };
}

const moved = (claim: PassageClaim, by: number): PassageClaim => ({
  ...claim,
  start: claim.start + by,
  end: claim.end + by,
});
