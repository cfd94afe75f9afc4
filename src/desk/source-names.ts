import type { Span } from '../text/span.ts';
import type { OwnWords } from './prose.ts';
import type { Drafts } from './read/drafts.ts';
import { remembering } from './remembering.ts';
import type { SourceData } from './schema/lists.ts';

/** The name of a publisher, an agency, a site or an outlet in words of ours. */
export interface Mention extends Span {
  /** As the lists have it: “AP” is “Associated Press”. */
  readonly name: string;
}

/** Those whose text or words a source has, and where its copy lies. */
export const namesOfSource = ({ publisher, origin = [], via }: Partial<SourceData>): readonly string[] =>
  [publisher, via, ...origin].filter((name) => typeof name === 'string');

/** The names that sources and outlets have, to be found in texts, the longest first. */
export class SourceNames {
  private readonly byFirst: ReadonlyMap<string, readonly (readonly [written: string, name: string])[]>;
  private readonly small: readonly string[];
  /** Each text is read once, as long as the names are the same. */
  readonly in = remembering(({ unquoted }: OwnWords) => this.find(unquoted));

  constructor(names: ReadonlySet<string>) {
    const written = [...names].flatMap((name) => formsOf(name).map((form) => [form, name] as const));
    const known = written.filter(([form, name]) => form === name || !names.has(form));
    this.byFirst = Map.groupBy(
      known.toSorted(([one], [other]) => other.length - one.length),
      ([form]) => firstWord.exec(form)?.[0] ?? '',
    );
    this.small = [...this.byFirst.keys()].filter((word) => /^\p{Ll}/u.test(word));
  }

  /** Where a name may begin: at a word with a capital or a figure, or at one of the few that begin otherwise. */
  private startsIn(text: string): readonly { readonly start: number; readonly word: string }[] {
    const found = [...text.matchAll(capitalWord)].map(({ index: start, 0: word }) => ({ start, word }));
    const others = this.small.filter((word) => text.includes(word));
    if (others.length === 0) return found;
    const small = [...text.matchAll(smallWord)].filter(({ 0: word }) => others.includes(word));
    return [...found, ...small.map(({ index: start, 0: word }) => ({ start, word }))].toSorted(
      (a, b) => a.start - b.start,
    );
  }

  find(text: string): readonly Mention[] {
    const found: Mention[] = [];
    let from = 0;
    for (const { start, word } of this.startsIn(text)) {
      const known = start < from ? undefined : this.byFirst.get(word);
      const form = known?.find(([one]) => text.startsWith(one, start) && !inWord.test(text.charAt(start + one.length)));
      if (!form) continue;
      from = start + form[0].length;
      found.push({ start, end: from, name: form[1] });
    }
    return found;
  }
}

const firstWord = /^[\p{L}\p{M}\p{N}]+/u;
const capitalWord = /(?<![\p{L}\p{M}\p{N}])[\p{Lu}\p{Lo}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const smallWord = /(?<![\p{L}\p{M}\p{N}])\p{Ll}[\p{L}\p{M}\p{N}]*/gu;
const inWord = /[\p{L}\p{M}\p{N}]/u;

/** Also without “The”, and by the first letters of its words: “Associated Press” is “AP”. */
function formsOf(name: string): readonly string[] {
  const words = name.split(' ');
  const initials =
    words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) ? words.map((w) => w.charAt(0)) : [];
  return [name, ...(initials.length > 1 && initials[0] !== 'T' ? [initials.join('')] : [])];
}

const bySources = remembering((sources: Drafts['sources']) =>
  remembering((outlets: Drafts['outlets']) => {
    const names = [...sources.values()].flatMap(({ fields }) => namesOfSource(fields));
    return new SourceNames(new Set([...names, ...[...outlets.values()].flatMap(({ fields }) => fields.name ?? [])]));
  }),
);

export const sourceNamesOf = ({ sources, outlets }: Drafts): SourceNames => bySources(sources)(outlets);
