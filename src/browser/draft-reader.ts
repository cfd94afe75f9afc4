import { DraftReading } from '../search/find/draft.ts';
import { breath } from '../search/find/breath.ts';
import { openPagefind } from '../search/find/pagefind.ts';
import { SearchSession } from '../search/find/session.ts';
import { Sessions } from '../search/find/sessions.ts';
import { showSentence } from './draft-item.ts';
import { reportOf, type ReportPlace } from './draft-report.ts';
import { isHere, tellTally, type Tally } from './draft-tally.ts';
import { emptied } from './emptied.ts';
import { markdown, plainText } from './report-style.ts';

/** What reads a draft, and what shows it, loaded with the first. */
export interface DraftReader {
  readonly begin: (draft: string) => Promise<Check>;
}

/** The forms in which a report can be had. */
export type ReportKind = 'text' | 'markdown';

/** The reader of the site at a base, whose index has so many passages. */
export function openReader(base: string, passages: number): DraftReader {
  const sessions = new Sessions(async (attempt) => new SearchSession(await openPagefind(base, attempt), passages));
  return { begin: async (draft) => new Check(await DraftReading.of(draft, sessions), base) };
}

/** The check of one draft: reads on when told, and puts what it finds into a list of the page. */
export class Check {
  private readonly reading: DraftReading;
  private readonly base: string;
  /** So many sentences are read, and shown where they are here. */
  private shown = 0;
  /** Of what was told last: what was told before is not awaited any more. */
  private turn = 0;
  private isStopped = false;

  constructor(reading: DraftReading, base: string) {
    this.reading = reading;
    this.base = base;
  }

  get tally(): Tally {
    const { asked, short, read, isWhole } = this.reading;
    const end = this.isStopped ? 'stopped' : 'unread';
    return {
      end: isWhole && this.shown === asked.length ? 'whole' : end,
      asked: asked.length,
      short,
      read: read.slice(0, this.shown),
    };
  }

  /** Ends when all is read, when no more can be, or when it is stopped. */
  async goOn(list: HTMLElement, told: () => void): Promise<void> {
    this.isStopped = false;
    this.turn++;
    const mine = this.turn;
    const isAwaited = (): boolean => mine === this.turn;
    const steps = this.reading.goOn();
    let isDone = false;
    while (!isDone && isAwaited()) {
      isDone = (await steps.next()).done === true;
      await this.show(list, isAwaited);
      if (isAwaited()) told();
    }
  }

  stop(): void {
    this.isStopped = true;
    this.turn++;
  }

  tell(): string {
    return tellTally(this.tally);
  }

  report(kind: ReportKind, place: ReportPlace): string {
    return reportOf(this.tally, place, kind === 'markdown' ? markdown : plainText);
  }

  /** What was read since. Where the site has another index all is read anew, and shown anew. */
  private async show(list: HTMLElement, isAwaited: () => boolean): Promise<void> {
    const { asked } = this.reading;
    if (this.reading.read.length < this.shown) {
      this.shown = 0;
      await emptied(list);
    }
    while (isAwaited()) {
      const one = this.reading.read[this.shown];
      if (!one) return;
      this.shown++;
      if (isHere(one)) list.append(showSentence(one, { number: this.shown, of: asked.length, base: this.base }));
      await breath();
    }
  }
}
