import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'fontkitten';

const folder = join(import.meta.dirname, 'faces');

/** A file of a face: the part of it that has one script. */
export interface Face {
  readonly name: string;
  readonly data: Buffer;
}

/** In the order in which they are asked for a character. `faces/README.md` tells what each is, and how one is added. */
const names = [
  'source-serif-4-latin-400-normal',
  'source-serif-4-latin-ext-400-normal',
  'source-serif-4-cyrillic-400-normal',
  'source-serif-4-cyrillic-ext-400-normal',
  'source-serif-4-greek-400-normal',
  'source-serif-4-vietnamese-400-normal',
  'noto-naskh-arabic-arabic-400-normal',
  'noto-serif-hebrew-hebrew-400-normal',
  // Of ratings, and of what the one before has not.
  'source-sans-3-latin-600-normal',
  'source-sans-3-cyrillic-600-normal',
];

/** The faces that pictures are set in. */
export const readFaces = (): readonly Face[] =>
  names.map((name) => ({ name, data: readFileSync(join(folder, `${name}.woff2`)) }));

/** Their names for a style, those of one family first. */
export const familiesFrom = (faces: readonly Face[], first: string): string => {
  const [own = [], others = []] = [true, false].map((is) => faces.filter(({ name }) => name.startsWith(first) === is));
  return [...own, ...others].map(({ name }) => `'${name}'`).join();
};

/** Which characters can be shown. */
export class Coverage {
  private readonly sets: readonly ReadonlySet<number>[];

  constructor(faces: readonly Face[]) {
    this.sets = faces.map(({ data }) => charactersIn(data));
  }

  /** The first character, with the marks upon it, that no face has whole; undefined where there is none. */
  lacking(text: string): string | undefined {
    for (const { segment } of segmenter.segment(drawn(text))) if (!this.has(segment)) return segment;
    return undefined;
  }

  private has(character: string): boolean {
    const parts = Array.from(character.replace(unseen, ''), (one) => one.codePointAt(0) ?? 0);
    return this.sets.some((set) => parts.every((part) => set.has(part)));
  }
}

/** Text as it is given to faces, which have letters with their marks as one. Controls are not drawn. */
export const drawn = (text: string): string => text.normalize('NFC').replace(/\p{Cc}+/gu, ' ');

function charactersIn(data: Buffer): ReadonlySet<number> {
  const font = create(data);
  if (font.isCollection) throw new Error('A face is wanted, and no collection of them');
  return new Set(font.characterSet);
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** What is not drawn but says how, and white space, for which no face is wanted. */
const unseen = /[\p{DI}\p{Bidi_C}\s]/gu;
