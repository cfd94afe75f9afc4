/** A small fault, or a harmless change, of a folder of content. */
export interface Mutation {
  /** letters, marks, structure, references, ids, dates, addresses, files, bytes, components. */
  readonly kind: string;
  /** What is done, in a few words. */
  readonly what: string;
  /** The file that is changed, from the folder of content. */
  readonly file: string;
  /** Its new bytes; null for no such file. */
  readonly bytes: Uint8Array | string | null;
  /** Why it may pass, where it may. */
  readonly harmless?: string;
}

/** The files of a folder of content, as text, by their paths. */
export type Files = ReadonlyMap<string, string>;

/** A change of a text: what is done, how, and why it may pass. */
export type Change = readonly [what: string, change: (text: string) => string, harmless?: string];

/** The changes of a file's text that change anything there. */
export function changed(
  files: Files,
  kind: string,
  changes: Readonly<Record<string, readonly Change[]>>,
): readonly Mutation[] {
  return Object.entries(changes).flatMap(([file, all]) =>
    all.flatMap(([what, change, harmless]) => {
      const before = files.get(file) ?? '';
      const after = change(before);
      return after === before ? [] : [{ kind, what, file, bytes: after, ...(harmless ? { harmless } : {}) }];
    }),
  );
}

/** Split a file at its front matter: what stands between the lines of hyphens, and what follows. */
export function halves(text: string): readonly [fields: string, words: string] {
  const end = text.indexOf('\n---', 3) + 4;
  return [text.slice(0, end), text.slice(end)];
}

export const inWords =
  (change: (words: string) => string) =>
  (text: string): string => {
    const [fields, words] = halves(text);
    return fields + change(words);
  };

export const inFields =
  (change: (fields: string) => string) =>
  (text: string): string => {
    const [fields, words] = halves(text);
    return change(fields) + words;
  };

/** The first paragraph of an article that is plain words, and a longer word of it. */
const paragraph = /\n\n((?![<#>|{-])[^\n]{80,})\n/;
const word = /(?<= )[a-zà-ÿа-я]{6,}(?= )/;
export const inParagraph = (change: (words: string) => string): ((text: string) => string) =>
  inWords((words) => words.replace(paragraph, (all, inner: string) => all.replace(inner, () => change(inner))));
export const inWord = (change: (one: string) => string): ((text: string) => string) =>
  inParagraph((words) => words.replace(word, (one) => change(one)));
