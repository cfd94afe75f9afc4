import { fold } from '../../text/fold.ts';
import { quotedIn } from '../../text/quotation-marks.ts';
import { itemsOf, type Found, type FoundOriginal, type Result } from './answer.ts';
import { breath } from './breath.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import type { SearchSession } from './session.ts';
import { attempts, type Sessions } from './sessions.ts';
import { findWords, isQuotation, type FoundWords } from './words.ts';

/** Characters of a draft that are read at once: a long article, or the speech of an hour and a half. */
export const mostOfDraft = 100_000;

/** So many sentences are looked for at once: while a part of the index is on its way, others are read. */
const atOnce = 8;

/** What is known of a sentence of a draft. */
export interface SentenceRead {
  readonly sentence: Sentence;
  /** Where its words are printed, or where those are that it quotes; the nearest of each article, nearest first. */
  readonly found: readonly Found[];
  readonly originals: readonly FoundOriginal[];
  /** Whether it was looked at wherever it may be. Where not, and nothing was found, nothing is denied either. */
  readonly isLookedAt: boolean;
}

/** The reading of a draft: how far it has come, and what it has found. It can be left at any step and gone on with. */
export class DraftReading {
  /** The sentences that are looked for. Those of one or two words stand everywhere. */
  readonly asked: readonly Sentence[];
  readonly short: number;
  private readonly sessions: Sessions;
  private reads: SentenceRead[] = [];
  /** What is known of a text: what a draft repeats is looked for once. */
  private readonly known = new Map<string, SentenceRead>();
  private index: string | undefined;
  private isConfirmed = false;

  private constructor(sessions: Sessions, asked: readonly Sentence[], short: number) {
    this.sessions = sessions;
    this.asked = asked;
    this.short = short;
  }

  static async of(draft: string, sessions: Sessions): Promise<DraftReading> {
    const asked: Sentence[] = [];
    let short = 0;
    for (const sentence of sentencesOf(draft)) {
      await breath();
      if (isQuotation(sentence.text)) asked.push(sentence);
      else short++;
    }
    return new DraftReading(sessions, asked, short);
  }

  /** What is known of the first sentences, by one and the same index. */
  get read(): readonly SentenceRead[] {
    return this.reads;
  }

  /** Whether all was read, and the site still has the index that it was read by: only then is anything denied. */
  get isWhole(): boolean {
    return this.isConfirmed;
  }

  /**
   * Read on, some sentences a step. Ends when all is read, or when no more can be. Where the site has another index by
   * then, all is read anew.
   */
  async *goOn(): AsyncGenerator<undefined, void> {
    for (let attempt = 0; attempt < attempts && !this.isConfirmed; attempt++) {
      const session = await this.sessions.whole();
      if (!session) continue;
      if (session.index !== this.index) this.forget();
      this.index = session.index;
      while (this.reads.length < this.asked.length && (await this.readSome(session))) yield;
      if (this.reads.length < this.asked.length) continue;
      await session.confirm();
      this.isConfirmed = session.isWhole();
    }
  }

  private forget(): void {
    this.reads = [];
    this.known.clear();
  }

  /** What is not read whole is not kept: it is read again. */
  private async readSome(session: SearchSession): Promise<boolean> {
    const from = this.reads.length;
    const some = this.asked.slice(from, from + atOnce);
    const reads = await Promise.all(some.map((sentence) => this.readOne(session, sentence)));
    const isRead = session.isWhole();
    if (!isRead || this.reads.length !== from) return isRead;
    for (const read of reads) this.known.set(read.sentence.text, read);
    this.reads.push(...reads);
    return true;
  }

  private async readOne(session: SearchSession, sentence: Sentence): Promise<SentenceRead> {
    const known = this.known.get(sentence.text);
    return known ? { ...known, sentence } : readSentence(session, sentence);
  }
}

async function readSentence(session: SearchSession, sentence: Sentence): Promise<SentenceRead> {
  await breath();
  const whole = await findWords(session, sentence.text);
  const parts = isFound(whole) ? [] : await readQuoted(session, sentence.text);
  const all = [whole, ...parts];
  return {
    sentence,
    found: nearestOfEach(all.flatMap(({ quotations }) => itemsOf(quotations))),
    originals: all.flatMap(({ originals }) => itemsOf(originals)),
    isLookedAt: [whole.quotations, whole.originals].every((result) => !isStopped(result)),
  };
}

/** Words that a sentence quotes may be here where the sentence is not. */
function readQuoted(session: SearchSession, sentence: string): Promise<readonly FoundWords[]> {
  const quoted = quotedIn(sentence).map(({ words }) => words);
  const parts = quoted.filter((words) => isQuotation(words) && fold(words) !== fold(sentence));
  return Promise.all(parts.map((words) => findWords(session, words)));
}

const isFound = ({ quotations, originals }: FoundWords): boolean =>
  itemsOf(quotations).length + itemsOf(originals).length > 0;

const isStopped = (result: Result<unknown> | undefined): boolean => result?.outcome === 'stopped';

/** Of each article its nearest passage. */
function nearestOfEach(all: readonly Found[]): readonly Found[] {
  const sorted = all.toSorted((a, b) => b.worth - a.worth);
  const seen = new Set<string>();
  return sorted.filter(({ passage: { article } }) => {
    const isFirst = !seen.has(article);
    seen.add(article);
    return isFirst;
  });
}
