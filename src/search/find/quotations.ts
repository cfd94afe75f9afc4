import { english } from '../../config/english.ts';
import { matchKnown, type Match } from '../../text/match.ts';
import { overlap } from '../../text/span.ts';
import { indexWords, isTelling } from '../index-words.ts';
import type { OtherWording, PassageData } from '../record-data.ts';
import { resultOf, type Found, type Result } from './answer.ts';
import { attributed, matchAttributed } from './attribution.ts';
import { breath } from './breath.ts';
import { pieces } from './pieces.ts';
import { Poll } from './poll.ts';
import type { Read, SearchSession } from './session.ts';
import { findSpanning } from './spanning.ts';
import { nearEnough, worthOf, worthOfCarried } from './worth.ts';

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
/** Where more passages than those hold all words that were looked up, more words are: so many at the most. */
const mostWords = 12;
/** Of the pieces of a text of which none was found, so many are looked for over the breaks of paragraphs. */
const mostSpanning = 6;
const mostShown = 10;

/** What was found of a piece, and whether all was looked at on which it rests that there is nothing else. */
interface Looked {
  readonly found: readonly Found[];
  readonly isAll: boolean;
}

/** The passages that hold what was pasted, nearest first. */
export async function findQuotations(session: SearchSession, text: string): Promise<Result<Found>> {
  const { pieces: all, isAll } = pieces(text);
  const [only = '', ...others] = all;
  const looked = others.length > 0 ? await findPieces(session, all) : [await findWhole(session, only)];
  const best = new Map<string, Found>();
  for (const one of looked.flatMap(({ found }) => found)) {
    const other = best.get(one.url);
    if (!other || one.worth > other.worth) best.set(one.url, one);
  }
  const items = [...best.values()].sort(nearestFirst).slice(0, mostShown);
  // Where something was found, that others may have it too is no news.
  const isLookedAt = isAll && (items.length > 0 || looked.every((piece) => piece.isAll));
  return resultOf(items, { isRead: session.isWhole(), isLookedAt });
}

/** Of two as near, first the one whose words were reviewed. */
const nearestFirst = (a: Found, b: Found): number => b.worth - a.worth || Number(isReviewed(b)) - Number(isReviewed(a));

const isReviewed = ({ passage, match }: Found): boolean => passage.claims.some((claim) => overlap(claim, match.span));

/** The pieces of a longer text; where none is in one passage, the longest over several. */
async function findPieces(session: SearchSession, all: readonly string[]): Promise<readonly Looked[]> {
  const inOne = await Promise.all(all.map((piece) => findPiece(piece, forPiece, new Poll(session))));
  if (inOne.some(({ found }) => found.length > 0)) return inOne;
  const spanning = await Promise.all(all.slice(0, mostSpanning).map((piece) => findSpanning(session, piece)));
  return [...inOne, ...spanning];
}

/** A quotation in one passage; or over several, where none has all of it. */
async function findWhole(session: SearchSession, text: string): Promise<Looked> {
  const inOne = await findPiece(text, forWhole, new Poll(session));
  if (inOne.found.some(({ match }) => match.label !== 'close')) return inOne;
  const spanning = await findSpanning(session, text);
  const isPart = ({ passage, worth }: Found): boolean =>
    spanning.found.some((other) => other.passage.article === passage.article && other.worth > worth);
  return {
    found: [...spanning.found, ...inOne.found.filter((one) => !isPart(one))],
    isAll: inOne.isAll && spanning.isAll,
  };
}

async function findPiece(piece: string, most: typeof forWhole, poll: Poll): Promise<Looked> {
  const words = wordsOf(piece).slice(0, mostWords);
  const compared = new Map<string, readonly Found[]>();
  const found = (): readonly Found[] => [...compared.values()].flat();
  const isOpen = (at: number): boolean => at < most.words || poll.isCrowded(most.passages);
  for (let at = 0; at < words.length && isOpen(at) && !found().some(isNear); at += wordsAtATime) {
    await poll.ask(words.slice(at, at + wordsAtATime));
    const fresh = poll.best(most.passages, most.share).filter(({ id }) => !compared.has(id));
    // In this order, whichever is read first.
    for (const { id } of fresh) compared.set(id, []);
    await Promise.all(
      fresh.map(async (hit) => {
        const read = await poll.session.read(hit);
        await breath();
        compared.set(hit.id, read ? compareRecord(piece, read) : []);
      }),
    );
  }
  // What has a telling word is looked up by it, and may be among more passages than are read.
  return { found: found(), isAll: isTelling(piece) && !poll.isCrowded(most.passages) };
}

/** What is quoted comes before who said it, and long words before short ones, which are seldom rare. */
function wordsOf(piece: string): readonly string[] {
  const byLength = (text: string): readonly string[] => [...indexWords(text)].sort((a, b) => b.length - a.length);
  const [quoted] = attributed(piece);
  return [...new Set([...(quoted ? byLength(quoted.words) : []), ...byLength(piece)])];
}

/** A passage may be found by another outlet's wording, but what is shown and labelled is the passage itself. */
function compareRecord(piece: string, { url, data }: Read): readonly Found[] {
  const passage = data as PassageData;
  const match = matchAttributed(piece, passage.text);
  const base = { url, passage, breaks: [] };
  if (match) return [{ ...base, match, worth: worthOf(match), wording: undefined }];
  const [carried] = passage.wordings.flatMap((wording) => carries(piece, wording) ?? []);
  if (!carried) return [];
  const known = matchKnown(piece, passage.text, english);
  return [{ ...base, match: known, worth: worthOfCarried(carried.match, known), wording: carried.wording }];
}

function carries(piece: string, wording: OtherWording): { match: Match; wording: OtherWording } | undefined {
  const match = matchAttributed(piece, wording.text);
  return match && { match, wording };
}

const isNear = ({ worth }: Found): boolean => worth >= nearEnough;
