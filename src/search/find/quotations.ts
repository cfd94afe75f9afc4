import { english } from '../../config/english.ts';
import { matchKnown, type Match } from '../../text/match.ts';
import { indexWords } from '../index-words.ts';
import { unpackAddress, type OtherWording, type PassageData } from '../record-data.ts';
import { attributed, matchAttributed } from './attribution.ts';
import type { HitData } from './pagefind.ts';
import { pieces } from './pieces.ts';
import { Poll } from './poll.ts';
import type { SearchSession } from './session.ts';

/** A passage that holds a quotation, or a part of it. */
export interface Found {
  readonly url: string;
  readonly passage: PassageData;
  /** How what was pasted, or a part of it, stands in the passage. */
  readonly match: Match;
  /** How near, for the order of what is found. */
  readonly worth: number;
  /** Where the passage was found by another wording of what it quotes, that wording. */
  readonly wording: OtherWording | undefined;
}

/**
 * Words are looked up a few at a time, since each may load a part of the index; more only while nothing near was found.
 */
const wordsAtATime = 3;
/**
 * How much is looked up for a quotation; for a piece of a longer text less, since most of such a text is somebody
 * else's.
 */
const forWhole = { words: 6, passages: 20, share: 0.3 };
const forPiece = { words: 3, passages: 4, share: 0.6 };
const mostShown = 10;

/** The passages that hold what was pasted, nearest first. */
export async function findQuotations(session: SearchSession, text: string): Promise<readonly Found[]> {
  const all = pieces(text);
  const most = all.length === 1 ? forWhole : forPiece;
  const found = await Promise.all(all.map((piece) => findPiece(piece, most, new Poll(session))));
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
  const [quoted] = attributed(piece);
  return [...new Set([...(quoted ? byLength(quoted.words) : []), ...byLength(piece)])];
}

/** A passage may be found by another outlet's wording, but what is shown and labelled is the passage itself. */
function compareRecord(piece: string, { raw_url }: HitData): readonly Found[] {
  const { url, data } = unpackAddress(raw_url);
  const passage = data as PassageData;
  const match = matchAttributed(piece, passage.text);
  if (match) return [{ url, passage, match, worth: strength[match.label] + nearness(match), wording: undefined }];
  const [carried] = passage.wordings.flatMap((wording) => carries(piece, wording) ?? []);
  if (!carried) return [];
  const known = matchKnown(piece, passage.text, english);
  return [{ url, passage, match: known, worth: worthOfCarried(carried.match, known), wording: carried.wording }];
}

function carries(piece: string, wording: OtherWording): { match: Match; wording: OtherWording } | undefined {
  const match = matchAttributed(piece, wording.text);
  return match && { match, wording };
}

/** The same words come before words that differ. */
const strength = { verbatim: 20, punctuation: 10, close: 0 } as const;

/** What covers more of the quotation first, then what has less between its words: 0 to 1.1. */
const nearness = ({ fit: { coverage, density } }: Match): number => coverage + density / 10;

/**
 * Less near than a passage that has the words itself; of several, the passage that also has some of them comes first.
 */
const worthOfCarried = (carried: Match, own: Match): number => 0.8 * nearness(carried) + 0.1 * nearness(own);

/** From here on a passage has nearly all of the quotation in its own words. */
const nearEnough = 1;
const isNear = ({ worth }: Found): boolean => worth >= nearEnough;
