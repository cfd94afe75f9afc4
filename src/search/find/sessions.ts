import type { SearchSession } from './session.ts';

/** What could not be read is read once more, by a new engine: the site may be a new one since the last question. */
export const attempts = 2;

/** The engine, opened with the first question, and anew after one could not read. */
export class Sessions {
  private readonly open: (attempt: number) => Promise<SearchSession>;
  private session: Promise<SearchSession> | undefined;
  private opened = 0;

  /** @param open Opens an engine; is told how many were opened before. */
  constructor(open: (attempt: number) => Promise<SearchSession>) {
    this.open = open;
  }

  /** The engine, while it has read all that it was asked for, or a new one; undefined where none can be had. */
  async whole(): Promise<SearchSession | undefined> {
    try {
      const before = this.session;
      const isWhole = (await before)?.isWhole();
      if (!isWhole && this.session === before) this.session = this.openNext();
      return await this.session;
    } catch {
      return undefined;
    }
  }

  private openNext(): Promise<SearchSession> {
    const session = this.open(this.opened);
    this.opened++;
    session.catch(() => {
      if (this.session === session) this.session = undefined;
    });
    return session;
  }
}
