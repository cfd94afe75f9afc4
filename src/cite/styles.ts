import { print } from '../text/tree.ts';
import { processorOf } from './processor.ts';
import type { CslRecord } from './record.ts';

/** The styles in which a work is cited, by the names under which readers know them. */
export const styles = { Chicago: 'chicago', APA: 'apa', MLA: 'mla' } as const;

export type Style = keyof typeof styles;

/**
 * A work in a style, as HTML with no more than `<i>` in it. Works that differ in no more than the words of their titles
 * and in their addresses are set in one way, with signs that stand for these: whoever sets them may keep what it has
 * set. So no style changes the capitals of a title either, in which others are quoted.
 */
export function cited(record: CslRecord, style: Style, set: Setter = setWork): string {
  const { title, runs } = outlined(record.title);
  const outline = set(style, {
    ...record,
    id: 'work',
    title,
    URL: standInAddress,
    abstract: '',
    archive_location: '',
  });
  const filled = runs.reduce((text, run, index) => text.replaceAll(standIn(index), asHtml(run)), outline);
  return filled.replaceAll(standInAddress, asHtml(record.URL));
}

const asHtml = (value: string): string => print({ type: 'text', value });

/** Nobody's address: it has no top level domain that could be. */
const standInAddress = 'https://address.invalid/';

/** A sign of the private use area. */
const standIn = (index: number): string => String.fromCodePoint(0xe000 + index);

interface Outline {
  readonly title: string;
  readonly runs: readonly string[];
}

/**
 * A title without its words: what is left are quotation marks, which styles turn, signs that end a sentence, behind
 * which they set no full stop, and white space.
 */
function outlined(title: string): Outline {
  const runs: string[] = [];
  const outline = title.replace(/[^“”.?!…\s](?:[^“”]*[^“”.?!…\s])?/gu, (run) => {
    runs.push(run);
    return standIn(runs.length - 1);
  });
  return { title: outline, runs };
}

/** How a work is set in a style. */
export type Setter = (style: Style, record: CslRecord) => string;

/** By the processor of the style, which takes a second to make and then milliseconds a work. */
export const setWork: Setter = (style, record) => {
  const { engine, shelf } = processorOf(styles[style]);
  shelf.set(record.id, record);
  // Told of no work before it is told of this one: it keeps what it knows of an id.
  engine.updateItems([]);
  engine.updateItems([record.id]);
  const [text] = (engine.makeBibliography() || undefined)?.[1] ?? [];
  if (text === undefined) throw new Error(`The style ${style} sets no work`);
  return text.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, '').trim();
};
