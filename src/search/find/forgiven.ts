import { english } from '../../config/english.ts';
import { spelling } from '../../text/language.ts';
import { likeness, type Form } from '../../text/likeness.ts';
import { tellingWords } from '../index-words.ts';
import type { TopicData } from '../record-data.ts';
import type { SearchSession } from './session.ts';

/** A word that nothing has, and one that was taken for what was meant. */
export interface Slip {
  readonly asked: string;
  readonly meant: string;
}

/** A shorter word is like too many. */
const shortest = 5;
/** So many letters are hardly ever wrong, and so many almost never. */
const beginnings = [3, 2];
/** So many of the records that have a word which begins so are read for it. */
const most = 12;

/** Of words that stand nowhere, those for which one stands that is the same but for a slip of the pen. */
export async function forgiven(session: SearchSession, words: readonly string[]): Promise<readonly Slip[]> {
  const slips = await Promise.all(words.map((word) => meantBy(session, word)));
  return slips.flatMap((slip) => slip ?? []);
}

async function meantBy(session: SearchSession, asked: string): Promise<Slip | undefined> {
  if (asked.length < shortest) return undefined;
  for (const letters of beginnings) {
    const meant = nearest(asked, await wordsWith(session, asked.slice(0, letters)));
    if (meant !== undefined) return { asked, meant };
  }
  return undefined;
}

/** The words that readers see of records which have a word that begins so. */
async function wordsWith(session: SearchSession, beginning: string): Promise<readonly string[]> {
  const hits = (await session.search(beginning)).slice(0, most);
  const reads = await Promise.all(hits.map((hit) => session.read(hit)));
  return reads.flatMap((read) => (read ? tellingWords(textOf(read.title, read.data as TopicData)) : []));
}

function nearest(asked: string, words: readonly string[]): string | undefined {
  const like = (word: string): number => likeness(formOf(asked), formOf(word));
  return words.filter((word) => like(word) > 0).toSorted((a, b) => like(b) - like(a))[0];
}

const textOf = (title: string, { quote = '', finding = '', by }: TopicData): string =>
  [title, quote, finding, by].join(' ');

const formOf = (form: string): Form => ({ form, spelling: spelling(form, english) });
