import { fold } from '../text/fold.ts';
import type { Drafts } from './read/drafts.ts';

/** How words of ours name outlets. One whose name is in another script may be named in letters of ours, however. */
export class OutletWords {
  private readonly names: ReadonlyMap<string, string>;

  constructor({ outlets }: Drafts) {
    this.names = new Map(
      [...outlets.values()].flatMap(({ id, fields: { name } }) => (name === undefined ? [] : [[id, name] as const])),
    );
  }

  nameOf(outlet: string): string | undefined {
    return this.names.get(outlet);
  }

  /** Whether words begin with the name of an outlet; undefined where it has none that is known. */
  begin(words: string, outlet: string): boolean | undefined {
    return this.judge(outlet, (name) => ` ${fold(words)} `.startsWith(` ${fold(name)} `));
  }

  /** Whether words name an outlet at all. */
  have(words: string, outlet: string): boolean | undefined {
    return this.judge(outlet, (name) => ` ${fold(words)} `.includes(` ${fold(name)} `));
  }

  private judge(outlet: string, isNamed: (name: string) => boolean): boolean | undefined {
    const own = this.names.get(outlet);
    if (own === undefined) return undefined;
    if (isNamed(own) || /^[\p{Script=Latin}\P{L}]*$/u.test(own)) return isNamed(own);
    return ![...this.names].some(([id, name]) => id !== outlet && isNamed(name));
  }
}
