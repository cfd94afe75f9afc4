/** A paragraph of an article, numbered as in its address (`p3`). */
export type Place = readonly [article: string, paragraph: number];

/**
 * Something a reader may paste, and the passages that are right to name first; none when nobody in these articles
 * said it.
 */
export interface Query {
  readonly kind: string;
  readonly text: string;
  readonly places: readonly Place[];
}

export const ind = (paragraph: number): Place => ['independent-2022-midterms', paragraph];
export const rw = (paragraph: number): Place => ['republic-world-2022-midterms', paragraph];
export const wb = (paragraph: number): Place => ['world-bulletin-2022-midterms', paragraph];
export const sp = (paragraph: number): Place => ['sputnik-2018-midterms', paragraph];

/** Queries of one kind, each a text with its places. */
export const of = (kind: string, ...all: readonly (readonly [text: string, ...places: Place[]])[]): readonly Query[] =>
  all.map(([text, ...places]) => ({ kind, text, places }));

/** The right words but for some that turn the meaning: `close` is the right answer, any stronger label a false one. */
export const altered = 'altered';

/** Words in the language in which they were said, or in which a source has them, and the pages that are right. */
export interface Original extends Bearing {
  readonly kind: string;
  readonly text: string;
}

/** The utterances and the claims whose pages print words of a source: any of them is right. */
export interface Bearing {
  readonly utterances: readonly string[];
  readonly claims: readonly string[];
}

/** Originals of one kind, each a text with what bears it. */
export const spoken = (
  kind: string,
  ...all: readonly (readonly [text: string, ...bearings: Bearing[]])[]
): readonly Original[] =>
  all.map(([text, ...bearings]) => ({
    kind,
    text,
    utterances: [...new Set(bearings.flatMap(({ utterances }) => utterances))],
    claims: [...new Set(bearings.flatMap(({ claims }) => claims))],
  }));

/** What is typed by those who look for a topic, and the claims that answer it: any of them among the first five. */
export interface Topic {
  readonly kind: string;
  readonly text: string;
  readonly claims: readonly string[];
}

/** Topics of one kind, each a text with its claims. */
export const sought = (
  kind: string,
  ...all: readonly (readonly [text: string, ...claims: string[]])[]
): readonly Topic[] => all.map(([text, ...claims]) => ({ kind, text, claims }));

/** What is printed nowhere here: nothing is the right answer. */
export interface Missing {
  readonly kind: string;
  readonly text: string;
}

/** Missing texts of one kind. */
export const unprinted = (kind: string, ...texts: readonly string[]): readonly Missing[] =>
  texts.map((text) => ({ kind, text }));
