import { DraftReading } from '../search/find/draft.ts';
import { breath } from '../search/find/breath.ts';
import { openPagefind } from '../search/find/pagefind.ts';
import { SearchSession } from '../search/find/session.ts';
import { Sessions } from '../search/find/sessions.ts';
import { showSentence } from './draft-item.ts';
import { reportOf, type ReportPlace } from './draft-report.ts';
import { isHere, tellTally, type Tally } from './draft-tally.ts';
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
  private shown = 0;
  private isStopped = false;

  constructor(reading: DraftReading, base: string) {
    this.reading = reading;
    this.base = base;
  }

  get asked(): number {
    return this.reading.asked.length;
  }

  get read(): number {
    return this.reading.read.length;
  }

  get tally(): Tally {
    const { asked, short, read, isWhole } = this.reading;
    const end = this.isStopped ? 'stopped' : 'unread';
    return { end: isWhole ? 'whole' : end, asked: asked.length, short, read };
  }

  get here(): number {
    return this.reading.read.filter(isHere).length;
  }

  /** Ends when all is read, when no more can be, or when it is stopped. */
  async goOn(list: HTMLElement, told: () => void): Promise<void> {
    this.isStopped = false;
    const steps = this.reading.goOn();
    while ((await steps.next()).done !== true && this.isAwaited()) {
      await this.show(list);
      told();
    }
    await this.show(list);
  }

  private isAwaited(): boolean {
    return !this.isStopped;
  }

  stop(): void {
    this.isStopped = true;
  }

  tell(): string {
    return tellTally(this.tally);
  }

  report(kind: ReportKind, place: ReportPlace): string {
    return reportOf(this.tally, place, kind === 'markdown' ? markdown : plainText);
  }

  /** What was read since. Where the site has another index all is read anew, and shown anew. */
  private async show(list: HTMLElement): Promise<void> {
    const { read } = this.reading;
    if (read.length < this.shown) {
      list.replaceChildren();
      this.shown = 0;
    }
    for (const one of read.slice(this.shown)) {
      this.shown++;
      await breath();
      if (isHere(one)) list.append(showSentence(one, { number: this.shown, of: this.asked, base: this.base }));
    }
  }
}
