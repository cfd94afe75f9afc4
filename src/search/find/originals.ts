import { english } from '../../config/english.ts';
import { words } from '../../text/fold.ts';
import type { Language } from '../../text/language.ts';
import { hasOtherScript, isPlainly } from '../../text/script.ts';
import { originalWords } from '../index-words.ts';
import type { OriginalData } from '../record-data.ts';
import { resultOf, type FoundOriginal, type Result } from './answer.ts';
import { matchAttributed } from './attribution.ts';
import { pieces } from './pieces.ts';
import { Poll } from './poll.ts';
import type { SearchSession } from './session.ts';
import { worthOf } from './worth.ts';

/** Of another language nothing is known but its words. */
const foreign: Language = {
  tag: 'und',
  common: new Set(),
  compounds: {},
  contractions: [],
  negations: new Set(),
  weighty: new Set(),
  spellings: [],
  ending: /$^/,
};

/** Each piece is looked up by so many of its words, among so many originals. */
const [mostWords, mostOriginals, share] = [5, 8, 0.4];
const mostShown = 5;

/** Whether a text may be in another language than English. */
export const mayBeForeign = (text: string): boolean =>
  hasOtherScript(text, english.tag) ||
  !isPlainly(
    words(text).map(({ folded }) => folded),
    english,
  );

/** What was said in the language of a text, in these words or nearly, as sources have it; nearest first. */
export async function findOriginals(session: SearchSession, text: string): Promise<Result<FoundOriginal>> {
  const { pieces: all, isAll } = pieces(text);
  const best = new Map<string, FoundOriginal>();
  for (const piece of all) {
    for (const found of await findPiece(session, piece)) {
      const key = found.url + found.original.text;
      if ((best.get(key)?.worth ?? -1) < found.worth) best.set(key, found);
    }
  }
  const items = [...best.values()].toSorted((a, b) => b.worth - a.worth).slice(0, mostShown);
  return resultOf(items, { isRead: session.isWhole(), isLookedAt: isAll });
}

async function findPiece(session: SearchSession, piece: string): Promise<readonly FoundOriginal[]> {
  const poll = new Poll(session);
  const longest = originalWords(piece).toSorted((a, b) => b.length - a.length);
  await poll.ask(longest.slice(0, mostWords));
  const reads = await Promise.all(poll.best(mostOriginals, share).map((hit) => session.read(hit)));
  return reads.flatMap((read) => {
    const original = read?.data as OriginalData | undefined;
    const match = original && matchAttributed(piece, original.text, foreign);
    return read && match ? [{ url: read.url, original, match, worth: worthOf(match) }] : [];
  });
}
