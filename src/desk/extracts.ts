import { isInsideWord } from '../text/inside-word.ts';
import { singleSpaced } from '../text/space.ts';
import type { Drafts } from './read/drafts.ts';

/** What sources say, as far as the evidence of claims quotes them. */
export class Extracts {
  private readonly bySource: ReadonlyMap<string, readonly string[]>;
  /** Sources of which more may be quoted than can be read. */
  private readonly unsure: ReadonlySet<string>;
  private readonly known: Drafts['sources'];

  constructor({ claims, sources, unreadable }: Drafts) {
    const drafts = [...claims.values()];
    const evidence = drafts.flatMap(({ fields }) => fields.evidence ?? []);
    const groups = Map.groupBy(evidence, ({ source }) => source);
    this.bySource = new Map([...groups].map(([source, all]) => [source, all.flatMap(({ extract }) => extract ?? [])]));
    const unread = drafts.filter(({ fields }) => !fields.evidence);
    const mentioned = unread.flatMap(({ references }) => references.map(({ id }) => id));
    const isAnyLost =
      unread.some(({ references }) => references.length === 0) ||
      [...unreadable].some((name) => name.startsWith('claims/'));
    this.unsure = new Set(isAnyLost ? sources.keys() : mentioned);
    this.known = sources;
  }

  /**
   * The extracts of a source. Undefined where they are not known: one that cannot be read may be of it, or there is no
   * such source, which is told elsewhere.
   */
  of(source: string): readonly string[] | undefined {
    if (!this.known.has(source) || this.unsure.has(source)) return undefined;
    return this.bySource.get(source) ?? [];
  }
}

/** Whether a text has some words, letter by letter, none of them cut; only white space may differ. */
export function holds(text: string, words: string): boolean {
  const [held, wanted] = [singleSpaced(text), singleSpaced(words)];
  for (let at = held.indexOf(wanted); at !== -1; at = held.indexOf(wanted, at + 1))
    if (!isInsideWord(held, at) && !isInsideWord(held, at + wanted.length)) return true;
  return false;
}

/** What is to be said of words that a text has, but not as whole ones: for the end of what was found. */
export const cut = (text: string, words: string): string =>
  singleSpaced(text).includes(singleSpaced(words)) && !holds(text, words) ? ' as whole words' : '';
