import { readFileSync } from 'node:fs';
import CSL from 'citeproc';
import { escapeHtml } from '../text/escape-html.ts';
import type { CslRecord } from './record.ts';

/** The styles in which a work is cited, by the names under which readers know them. */
export const styles = { Chicago: 'chicago', APA: 'apa', MLA: 'mla' } as const;

export type Style = keyof typeof styles;

/**
 * A work in a style, as HTML with no more than `<i>` in it, as the CSL processor sets it. To make a processor takes a
 * second, and each work milliseconds: works that differ in no more than the words of their titles and in their
 * addresses are set once, with signs that stand for these. So no style changes the capitals of a title either, in which
 * others are quoted.
 */
export function cited(record: CslRecord, style: Style): string {
  const { title, runs } = outlined(record.title);
  const outline = setIn(style, {
    ...record,
    id: 'work',
    title,
    URL: standInAddress,
    abstract: '',
    archive_location: '',
  });
  const filled = runs.reduce((text, run, index) => text.replaceAll(standIn(index), escapeHtml(run)), outline);
  return filled.replaceAll(standInAddress, escapeHtml(record.URL));
}

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

const known = new Map<string, string>();

function setIn(style: Style, record: CslRecord): string {
  const key = JSON.stringify([style, record]);
  const text = known.get(key) ?? entry(style, record);
  known.set(key, text);
  return text;
}

function entry(style: Style, record: CslRecord): string {
  const { engine, shelf } = processor(style);
  shelf.set(record.id, record);
  // Told of no work before it is told of this one: it keeps what it knows of an id.
  engine.updateItems([]);
  engine.updateItems([record.id]);
  const [text] = (engine.makeBibliography() || undefined)?.[1] ?? [];
  if (text === undefined) throw new Error(`The style ${style} sets no work`);
  return text.replace(/^\s*<div[^>]*>|<\/div>\s*$/g, '').trim();
}

interface Processor {
  readonly engine: InstanceType<typeof CSL.Engine>;
  readonly shelf: Map<string, CslRecord>;
}

const processors = new Map<Style, Processor>();

function processor(style: Style): Processor {
  const made = processors.get(style) ?? makeProcessor(style);
  processors.set(style, made);
  return made;
}

function makeProcessor(style: Style): Processor {
  const shelf = new Map<string, CslRecord>();
  const system = {
    retrieveLocale: () => read('locale.xml'),
    retrieveItem: (id: string) => {
      const record = shelf.get(id);
      if (!record) throw new Error(`There is no work ${id}`);
      return record;
    },
  };
  return { engine: new CSL.Engine(system, read(`${styles[style]}.csl`), 'en-US', true), shelf };
}

/** From the project's folder: what is bundled does not lie where it was written. */
const read = (file: string): string => readFileSync(`src/cite/styles/${file}`, 'utf8');
