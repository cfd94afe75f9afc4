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
