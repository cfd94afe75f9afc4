import { compare, type Comparison } from '../anchoring/compare.ts';
import { indexWords } from '../search/index-words.ts';
import { unpackAddress, type OtherWording, type PassageData } from '../search/record-data.ts';
import { attributed, compareAttributed } from './attribution.ts';
import type { HitData, Pagefind } from './pagefind.ts';
import { pieces } from './pieces.ts';
import { Poll } from './poll.ts';

/** A passage that holds a quotation, or a part of it. */
export interface Found {
  readonly url: string;
  readonly passage: PassageData;
  /** The part of what was pasted that was compared. */
  readonly piece: string;
  readonly comparison: Comparison;
  /** How near, for the order of what is found. */
  readonly worth: number;
  /** Where the passage was found by another wording of what it quotes, that wording. */
  readonly wording: OtherWording | undefined;
}

/** Words are looked up a few at a time, since each may load a part of the index; more only while nothing near was found. */
const wordsAtATime = 3;
/** How much is looked up for a quotation; for a piece of a longer text less, since most of such a text is somebody else's. */
const forWhole = { words: 6, passages: 20, share: 0.3 };
const forPiece = { words: 3, passages: 4, share: 0.6 };
const mostShown = 10;
const nearEnough = 1;

/** The passages that hold what was pasted, nearest first. `passages` is how many there are in the index. */
export async function findQuotations(engine: Pagefind, text: string, passages: number): Promise<readonly Found[]> {
  const all = pieces(text);
  const most = all.length === 1 ? forWhole : forPiece;
  const found = await Promise.all(all.map((piece) => findPiece(piece, most, new Poll(engine, passages))));
  const best = new Map<string, Found>();
  for (const one of found.flat()) {
    const other = best.get(one.url);
    if (!other || one.worth > other.worth) best.set(one.url, one);
  }
  return [...best.values()].sort((a, b) => b.worth - a.worth).slice(0, mostShown);
}

async function findPiece(piece: string, most: typeof forWhole, poll: Poll): Promise<readonly Found[]> {
  const words = wordsOf(piece).slice(0, most.words);
  const compared = new Map<string, readonly Found[]>();
  const found = (): readonly Found[] => [...compared.values()].flat();
  for (let at = 0; at < words.length && !found().some(isNear); at += wordsAtATime) {
    await poll.ask(words.slice(at, at + wordsAtATime));
    const fresh = poll.best(most.passages, most.share).filter(({ id }) => !compared.has(id));
    await Promise.all(fresh.map(async (hit) => compared.set(hit.id, compareRecord(piece, await hit.data()))));
  }
  return found();
}

/** What is quoted comes before who said it, and long words before short ones, which are seldom rare. */
function wordsOf(piece: string): readonly string[] {
  const byLength = (text: string): readonly string[] => [...indexWords(text)].sort((a, b) => b.length - a.length);
  return [
    ...new Set([
      ...attributed(piece)
        .slice(0, 1)
        .flatMap(({ words }) => byLength(words)),
      ...byLength(piece),
    ]),
  ];
}

const isNear = ({ worth }: Found): boolean => worth >= nearEnough;

/** A passage may be found by another outlet's wording, but what is shown and labelled is the passage itself. */
function compareRecord(piece: string, { raw_url }: HitData): readonly Found[] {
  const { url, data: passage } = unpackAddress<PassageData>(raw_url);
  const direct = compareAttributed(piece, passage.text);
  if (direct)
    return [
      { url, passage, piece, comparison: direct, worth: strength[direct.label] + nearness(direct), wording: undefined },
    ];
  return passage.wordings.flatMap((wording) => compareWording(piece, wording, url, passage)).slice(0, 1);
}

/** Less near than a passage that has the words itself; of several, the passage that also has some of them comes first. */
function compareWording(piece: string, wording: OtherWording, url: string, passage: PassageData): readonly Found[] {
  const carried = compareAttributed(piece, wording.text);
  const comparison = carried && compare(piece, passage.text, true);
  return comparison
    ? [{ url, passage, piece, comparison, worth: 0.8 * nearness(carried) + 0.1 * nearness(comparison), wording }]
    : [];
}

const strength = { verbatim: 20, punctuation: 10, close: 0 } as const;

/** What covers more of the quotation first, then what has less between its words. */
const nearness = ({ fit: { coverage, density } }: Comparison): number => coverage + density / 10;
