import { numberWords } from '../config/english.ts';

/** A number in figures, with its points and commas. */
export interface Figure {
  readonly at: number;
  readonly text: string;
}

/** Numbers in figures: not of a day (6 November), a time, an ordinal (20th), nor part of a name (G20, Boeing-737). */
const figure = /(?<![\p{L}\p{N}.,:/_-])\d+(?:[.,]\d+)*(?![\p{L}\p{N}:/_]|[.,]\d)/gu;

export const figuresIn = (text: string): readonly Figure[] =>
  [...text.matchAll(figure)].map(({ 0: found, index }) => ({ at: index, text: found }));

/** All digits in a row, wherever they stand, with their points and commas. */
export const anyFigures = (text: string): readonly string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

const { tens, ones, teens } = numberWords;
const both = new RegExp(`\\b(${Object.keys(tens).join('|')})(?:[- ](${Object.keys(ones).join('|')}))?\\b`, 'gi');
const single = new RegExp(`\\b(${Object.keys(teens).join('|')})\\b`, 'gi');

/** Numbers of two digits in words, as figures: “thirty-five”. */
export const wordFigures = (text: string): readonly string[] => [
  ...[...text.matchAll(both)].map(([, ten = '', one = '']) =>
    String((tens[ten.toLowerCase()] ?? 0) + (ones[one.toLowerCase()] ?? 0)),
  ),
  ...[...text.matchAll(single)].map(([, word = '']) => String(teens[word.toLowerCase()])),
];

export const digitsOf = (figure: string): string => figure.replace(/\D/g, '');
