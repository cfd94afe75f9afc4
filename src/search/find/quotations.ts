import { english } from '../../config/english.ts';
import { matchKnown, type Match } from '../../text/match.ts';
import { indexWords } from '../index-words.ts';
import type { OtherWording, PassageData } from '../record-data.ts';
import { resultOf, type Found, type Result } from './answer.ts';
import { attributed, matchAttributed } from './attribution.ts';
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
const mostShown = 10;

/** The passages that hold what was pasted, nearest first. */
export async function findQuotations(session: SearchSession, text: string): Promise<Result<Found>> {
  const { pieces: all, isAll } = pieces(text);
  const found = await Promise.all(
    all.map((piece) => (all.length === 1 ? findWhole(session, piece) : findPiece(piece, forPiece, new Poll(session)))),
  );
  const best = new Map<string, Found>();
  for (const one of found.flat()) {
    const other = best.get(one.url);
    if (!other || one.worth > other.worth) best.set(one.url, one);
  }
  const items = [...best.values()].sort((a, b) => b.worth - a.worth).slice(0, mostShown);
  return resultOf(items, { isRead: session.isWhole(), isLookedAt: isAll });
}

/** A quotation in one passage; or over several, where none has all of it. */
async function findWhole(session: SearchSession, text: string): Promise<readonly Found[]> {
  const found = await findPiece(text, forWhole, new Poll(session));
  if (found.some(({ match }) => match.label !== 'close')) return found;
  const spanning = await findSpanning(session, text);
  const isPart = ({ passage, worth }: Found): boolean =>
    spanning.some((other) => other.passage.article === passage.article && other.worth > worth);
  return [...spanning, ...found.filter((one) => !isPart(one))];
}

async function findPiece(piece: string, most: typeof forWhole, poll: Poll): Promise<readonly Found[]> {
  const words = wordsOf(piece).slice(0, most.words);
  const compared = new Map<string, readonly Found[]>();
  const found = (): readonly Found[] => [...compared.values()].flat();
  for (let at = 0; at < words.length && !found().some(isNear); at += wordsAtATime) {
    await poll.ask(words.slice(at, at + wordsAtATime));
    const fresh = poll.best(most.passages, most.share).filter(({ id }) => !compared.has(id));
    await Promise.all(
      fresh.map(async (hit) => {
        const read = await poll.session.read(hit);
        compared.set(hit.id, read ? compareRecord(piece, read) : []);
      }),
    );
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
