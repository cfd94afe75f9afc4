import { run, type Taken } from '../run.ts';

/** What is measured here is pages. */
const withoutPictures = { PICTURES: 'none' };

/** A site of so many articles, in folders of its own. */
export class Site {
  readonly articles: number;
  readonly content: string;
  private readonly folder: string;
  /** How often it was built anew. */
  private built = 0;

  constructor(folder: string, articles: number, content = `${folder}/${articles}/content`) {
    this.articles = articles;
    this.content = content;
    this.folder = `${folder}/${articles}`;
  }

  /** The site as it was built last. */
  get dist(): string {
    return `${this.folder}/${this.built}/site`;
  }

  /** Where what is run reads and writes. */
  environment(): Readonly<Record<string, string>> {
    return {
      CONTENT: this.content,
      PRESS: `${this.folder}/${this.built}/press`,
      DIST: this.dist,
      ...withoutPictures,
      ASTRO_TELEMETRY_DISABLED: '1',
    };
  }

  /** Build with what the build before has left. */
  build(): Promise<Taken> {
    return run({ command: [process.execPath, 'src/publish/build.ts'], environment: this.environment() });
  }

  /**
   * Build with nothing left from a build before, whose files stay where they are: where thousands have just been
   * deleted, a file system such as ext4 takes far longer to make new ones.
   */
  buildAnew(): Promise<Taken> {
    this.built++;
    return this.build();
  }
}
