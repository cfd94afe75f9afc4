import { rm } from 'node:fs/promises';
import { run, type Taken } from '../run.ts';

/** A site of so many articles, in folders of its own. */
export class Site {
  readonly articles: number;
  readonly content: string;
  readonly dist: string;
  private readonly press: string;

  constructor(folder: string, articles: number, content = `${folder}/${articles}/content`) {
    this.articles = articles;
    this.content = content;
    this.dist = `${folder}/${articles}/site`;
    this.press = `${folder}/${articles}/press`;
  }

  /** Where what is run reads and writes. */
  environment(): Readonly<Record<string, string>> {
    return { CONTENT: this.content, PRESS: this.press, DIST: this.dist, ASTRO_TELEMETRY_DISABLED: '1' };
  }

  /** Build with what the build before has left. */
  build(): Promise<Taken> {
    return run({ command: [process.execPath, 'src/publish/build.ts'], environment: this.environment() });
  }

  /** Build with nothing left from a build before. */
  async buildAnew(): Promise<Taken> {
    await rm(this.press, { recursive: true, force: true });
    return this.build();
  }
}
