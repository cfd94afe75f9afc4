import { print } from '../text/tree.ts';
import { processorOf } from './processor.ts';
import type { CslRecord } from './record.ts';

/** The styles in which a work is cited, by the names under which readers know them. */
export const styles = { Chicago: 'chicago', APA: 'apa', MLA: 'mla' } as const;

export type Style = keyof typeof styles;

/**
 * A work in a style, as HTML with no more than `<i>` in it. Works that differ in no more than names, the words of their
 * titles and their addresses are set in one way, with signs that stand for these: whoever sets them may keep what it
 * has set. So no style changes the capitals of a title either, in which others are quoted.
 */
export function cited(record: CslRecord, style: Style, set: Setter = setWork): string {
  const { work, words } = outlined(inStyle(record, style));
  return (
    set(style, work)
      // A day on which a page was retrieved is the reader’s to know.
      .replace(`Retrieved ${standInAddress}`, standInAddress)
      .replaceAll(standInAddress, () => asHtml(record.URL))
      .replace(/A?(\p{Co})/gu, (_, sign: string) => asHtml(words[(sign.codePointAt(0) ?? 0) - firstSign] ?? ''))
  );
}

/** What a style prints of a record: APA (7, section 9.24) has whoever made a site as its author, and names it once. */
function inStyle(record: CslRecord, style: Style): CslRecord {
  const { abstract, note, 'original-date': first, ...work } = record;
  const site = work['container-title'];
  if (style !== 'APA' || work.type !== 'webpage' || work.author || site === undefined) return work;
  const { 'container-title': place, ...rest } = work;
  return { ...rest, author: [{ literal: site }] };
}

const asHtml = (value: string): string => print({ type: 'text', value });

/** Nobody's address: it has no top level domain that could be. */
const standInAddress = 'https://address.invalid/';

/** The first sign of the private use area. */
const firstSign = 0xe000;

interface Outline {
  readonly work: CslRecord;
  /** What the signs of the work stand for, in their order. */
  readonly words: readonly string[];
}

/**
 * A work without its words: what is left of a title are quotation marks, which styles turn, signs that end a sentence,
 * behind which they set no full stop, and white space. A title in brackets describes a work that has none.
 */
function outlined({ title = '', ...record }: CslRecord): Outline {
  const words: string[] = [];
  const keep = (text: string): string => {
    words.push(text);
    return String.fromCodePoint(firstSign + words.length - 1);
  };
  const description = /^\[(.*)\]$/su.exec(title)?.[1];
  const place = record['container-title'];
  // Processors print a name that has no letter as it is.
  const keepName = (name: string): string => `A${keep(name)}`;
  const named = {
    ...record,
    id: 'work',
    URL: standInAddress,
    ...(record.author ? { author: record.author.map(({ literal }) => ({ literal: keepName(literal) })) } : {}),
    ...(place === undefined ? {} : { 'container-title': keepName(place) }),
  };
  if (description !== undefined) return { work: { ...named, genre: keep(description) }, words };
  const outline = title.replace(/[^“”.?!…\s](?:[^“”]*[^“”.?!…\s])?/gu, keep);
  return { work: { ...named, title: outline }, words };
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
