import { compare, type Comparison } from '../anchoring/compare.ts';
import { indexWords } from '../search/index-words.ts';
import { unpackAddress, type OtherWording, type PassageData } from '../search/record-data.ts';
import type { Hit, HitData, Pagefind } from './pagefind.ts';
import { lines, sentences } from './pieces.ts';

/** A passage that holds a quotation, or a part of it. */
export interface Found {
  readonly url: string;
  readonly passage: PassageData;
  /** The part of what was pasted that was compared. */
  readonly piece: string;
  readonly comparison: Comparison;
  /** Where the passage was found by another wording of what it quotes, that wording. */
  readonly wording: OtherWording | undefined;
}

/** Words are looked up a few at a time, since each may load a part of the index; more only while nothing near was found. */
const wordsAtATime = 3;
const mostWords = 9;
const mostPassages = 10;
/** Of the votes of the best. */
const fewestVotes = 0.5;
const mostShown = 10;
const nearEnough = 0.9;

/** The passages that hold what was pasted, nearest first. `passages` is how many there are in the index. */
export async function findQuotations(engine: Pagefind, text: string, passages: number): Promise<readonly Found[]> {
  const found = await Promise.all(lines(text).map((line) => findLine(engine, line, passages)));
  const best = new Map<string, Found>();
  for (const one of found.flat()) {
    const other = best.get(one.url);
    if (!other || worth(one) > worth(other)) best.set(one.url, one);
  }
  return [...best.values()].sort((a, b) => worth(b) - worth(a)).slice(0, mostShown);
}

const strength = { verbatim: 2, punctuation: 1, close: 0 } as const;

/** The stronger label first; among equals what covers more of the quotation, then what has less between its words. */
function worth({ comparison: { label, fit } }: Found): number {
  return strength[label] * 10 + fit.coverage + fit.density / 10;
}

async function findLine(engine: Pagefind, line: string, passages: number): Promise<readonly Found[]> {
  const whole = await findPiece(engine, line, passages);
  if (whole.length > 0) return whole;
  return (await Promise.all(sentences(line).map((sentence) => findPiece(engine, sentence, passages)))).flat();
}

async function findPiece(engine: Pagefind, piece: string, passages: number): Promise<readonly Found[]> {
  const words = [...indexWords(piece)].sort((a, b) => b.length - a.length).slice(0, mostWords);
  const poll = new Map<string, Candidate>();
  let found: readonly Found[] = [];
  for (let at = 0; at < words.length && !found.some(isNear); at += wordsAtATime) {
    await vote(engine, words.slice(at, at + wordsAtATime), passages, poll);
    found = await compareBest(piece, [...poll.values()]);
  }
  return found;
}

const isNear = ({ comparison: { label, fit } }: Found): boolean => label !== 'close' || fit.coverage >= nearEnough;

/** A record with the weight of the looked-up words that it holds. */
interface Candidate {
  readonly hit: Hit;
  votes: number;
}

/** Each word votes for the records that hold it, a rare word with more weight. */
async function vote(engine: Pagefind, words: readonly string[], passages: number, poll: Map<string, Candidate>): Promise<void> {
  for (const hits of await Promise.all(words.map((word) => lookUp(engine, word)))) {
    const weight = Math.max(0.01, Math.log((passages + 1) / (hits.length + 0.5)));
    for (const hit of hits) {
      const candidate = poll.get(hit.id);
      if (candidate) candidate.votes += weight;
      else poll.set(hit.id, { hit, votes: weight });
    }
  }
}

async function compareBest(piece: string, poll: readonly Candidate[]): Promise<readonly Found[]> {
  const sorted = [...poll].sort((a, b) => b.votes - a.votes);
  const least = (sorted[0]?.votes ?? 0) * fewestVotes;
  const best = sorted.slice(0, mostPassages).filter(({ votes }) => votes >= least);
  const records = await Promise.all(best.map(({ hit }) => hit.data()));
  return records.flatMap((record) => compareRecord(piece, record));
}

/** A passage may be found by another outlet's wording, but what is shown and labelled is the passage itself. */
function compareRecord(piece: string, { raw_url }: HitData): readonly Found[] {
  const { url, data: passage } = unpackAddress<PassageData>(raw_url);
  const direct = compare(piece, passage.text);
  if (direct) return [{ url, passage, piece, comparison: direct, wording: undefined }];
  const wording = passage.wordings.find((one) => compare(piece, one.text));
  const comparison = wording && compare(piece, passage.text, true);
  return comparison ? [{ url, passage, piece, comparison, wording }] : [];
}

const known = new Map<string, Promise<readonly Hit[]>>();

/** The records that hold a word, kept for the next keystroke. The quotation marks ask for the very word. */
function lookUp(engine: Pagefind, word: string): Promise<readonly Hit[]> {
  const before = known.get(word);
  if (before) return before;
  const hits = engine.search(`"${word}"`).then(({ results }) => results);
  known.set(word, hits);
  hits.catch(() => known.delete(word));
  return hits;
}
