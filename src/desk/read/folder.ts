import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { strangeIn } from '../../text/characters.ts';
import { inOrder } from '../../text/order.ts';
import { show, type Problem } from '../problem.ts';
import { longestId } from '../schema/field.ts';
import { mergeMarkIn } from './merge-marks.ts';

/** A file of content: its id (the name without ending), its path for reports, and its text. */
export interface TextFile {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/** The folders that hold a file for each article, claim, utterance or disagreement, with the ending of those files. */
export const shelves = { articles: '.mdx', claims: '.md', utterances: '.md', disagreements: '.md' } as const;
/** The lists, each one file. */
export const lists = ['sources', 'publishers', 'people', 'outlets', 'events'] as const;

export type ShelfName = keyof typeof shelves;
export type ListName = (typeof lists)[number];

/** Everything that lies in a folder of content. */
export interface Folder {
  /** By shelf or list, in the order of their paths. */
  readonly files: Readonly<Partial<Record<ShelfName | ListName, readonly TextFile[]>>>;
  /** The bytes of each archived text, by the name of its file. */
  readonly originals: ReadonlyMap<string, Uint8Array>;
  /** What is there and could not be read, as `claims/a-b` or `people`: it is a problem, and is missed by nobody. */
  readonly unreadable: ReadonlySet<string>;
  /** What lies there and could not be read, or is no content. */
  readonly problems: readonly Problem[];
  /** What an editor has left behind, and is not read: the paths for reports. */
  readonly passedOver: readonly string[];
  /** What need not be there, and is not. */
  readonly lacking: readonly string[];
}

/**
 * Read a folder of content. Whatever lies in it is read or named among the problems, save what editors leave behind.
 */
export function readFolder(root: string): Folder {
  const paths = existsSync(root) ? walk(root) : nowhere;
  const found = paths.files.map((path) => ({ path, ...read(root, path) }));
  const files = found.flatMap(({ file }) => (file ? [file] : []));
  return {
    files: Object.fromEntries(Map.groupBy(files, ({ place }) => place)),
    originals: new Map(found.flatMap(({ path, original }) => (original ? [[path[1] ?? '', original] as const] : []))),
    unreadable: new Set(found.flatMap(({ path, problem }) => (problem ? nameOf(path) : []))),
    problems: [...paths.problems, ...found.flatMap(({ problem }) => problem ?? []), ...twins(files)],
    passedOver: paths.passedOver.map((path) => ['content', ...path].join('/')),
    lacking: optional.filter((name) => !existsSync(join(root, name))).map((name) => `content/${name}`),
  };
}

/** What an editor or a system leaves beside the files: dot-files, swap files, copies that end in `~`. */
const leftBehind = /^\.|~$|\.sw[a-p]$|^#.*#$|^Thumbs\.db$/;
/** What systems leave everywhere, which nobody takes for content. */
const ofSystems = /^(?:\.DS_Store|\._.*|\.git.*|\.keep|\.nfs.*|Thumbs\.db)$/;

/** Content without these is whole, but they may have been lost. */
const optional = ['events.yaml', 'publishers.yaml', 'disagreements'] as const;

interface Walked {
  readonly files: readonly (readonly string[])[];
  readonly problems: readonly Problem[];
  readonly passedOver: readonly (readonly string[])[];
}

const nowhere: Walked = { files: [], problems: [], passedOver: [] };

/** The paths of all files below a folder, in parts. A link to a folder is a path too, and cannot be read. */
function walk(root: string, inner: readonly string[] = []): Walked {
  const listed = list(join(root, ...inner));
  if (listed instanceof Unreadable) return { ...nowhere, problems: [problemOf(inner, listed)] };
  const all = listed.toSorted((a, b) => inOrder(a.name, b.name));
  const left = all.filter(({ name }) => leftBehind.test(name) && !ofSystems.test(name));
  const entries = all.filter(({ name }) => !leftBehind.test(name));
  const walked = entries.map((entry): Walked => {
    const path = [...inner, entry.name];
    if (!entry.isDirectory()) return { ...nowhere, files: [path] };
    const { files, problems, passedOver } = walk(root, path);
    const isOurs = inner.length === 0 && (Object.hasOwn(shelves, entry.name) || entry.name === 'originals');
    const isMistaken =
      (files.length === 0 && !isOurs) || Object.values(shelves).some((ending) => entry.name.endsWith(ending));
    const wanted = 'a file of that name, or a folder that has files';
    const mistaken = isMistaken ? [problemOf(path, { found: 'a folder', wanted })] : [];
    return { files, problems: [...problems, ...mistaken], passedOver };
  });
  return {
    files: walked.flatMap(({ files }) => files),
    problems: walked.flatMap(({ problems }) => problems),
    passedOver: [...left.map(({ name }) => [...inner, name]), ...walked.flatMap(({ passedOver }) => passedOver)],
  };
}

function list(folder: string): readonly Dirent[] | Unreadable {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return unreadable(error);
  }
}

const problemOf = (path: readonly string[], { found, wanted, line }: Misplaced): Problem => ({
  rule: 'file',
  file: ['content', ...path].join('/'),
  ...(line === undefined ? {} : { line }),
  found,
  wanted,
});

/** The shelf of a file with its id, or the name of a list. */
const nameOf = ([first = '', ...inner]: readonly string[]): string =>
  inner.length === 0 ? idOf([first]) : `${first}/${idOf(inner)}`;

/** What one path is. A guide for editors, such as README.md, is nothing of these. */
interface Found {
  readonly file?: TextFile & { readonly place: ShelfName | ListName };
  readonly original?: Uint8Array;
  readonly problem?: Problem;
}

function read(root: string, path: readonly string[]): Found {
  const place = placeOf(path);
  if (place === 'guide') return {};
  const file = `content/${path.join('/')}`;
  try {
    if (typeof place === 'object') throw new Unreadable(place.found, place.wanted);
    const { size, isPlain } = sizeOf(join(root, ...path));
    if (!isPlain) throw new Unreadable('what is no file', 'a file');
    if (size > largestOf(path)) throw new Unreadable(`${size} bytes`, `at most ${largestOf(path)}`);
    const bytes = readFileSync(join(root, ...path));
    if (place === 'originals') return { original: bytes };
    const text = decode(bytes);
    refuseMerge(text, place === 'articles');
    return { file: { place, id: idOf(path), file, text } };
  } catch (error) {
    return { problem: problemOf(path, error instanceof Unreadable ? error : unreadable(error)) };
  }
}

class Unreadable extends Error {
  readonly found: string;
  readonly wanted: string;
  readonly line: number | undefined;

  constructor(found: string, wanted: string, line?: number) {
    super(found);
    this.found = found;
    this.wanted = wanted;
    this.line = line;
  }
}

function unreadable(error: unknown): Unreadable {
  if (!(error instanceof Error && 'code' in error)) throw error;
  return new Unreadable(`what cannot be read (${String(error.code)})`, 'a file that can be read, or none');
}

type Misplaced = Pick<Unreadable, 'found' | 'wanted'> & { readonly line?: number | undefined };

/** Where a file belongs, by its path; or what is wrong with the path. */
function placeOf(path: readonly string[]): ShelfName | ListName | 'originals' | 'guide' | Misplaced {
  const [first = '', ...inner] = path;
  if (inner.length === 0) return topPlace(first);
  if (first === 'originals' && inner.length === 1) return isOriginal(inner[0]) ? 'originals' : strange(path);
  const found = `a file in the folder ${path.slice(0, -1).join('/')}`;
  if (!Object.hasOwn(shelves, first)) return { found, wanted: `one of ${Object.keys(shelves).join(', ')}, originals` };
  const name = path.at(-1) ?? '';
  const shelf = first as ShelfName;
  return isNamed(name, shelves[shelf]) ? shelf : misnamed(name, shelves[shelf]);
}

function topPlace(name: string): ListName | 'guide' | Misplaced {
  const list = lists.find((one) => name === `${one}.yaml`);
  if (list) return list;
  const wanted = `one of ${lists.map((one) => `${one}.yaml`).join(', ')}, or a guide such as README.md`;
  return /^[A-Z]+\.md$/.test(name) ? 'guide' : { found: `a file named ${name}`, wanted };
}

const isOriginal = (name = ''): boolean => /^[\w-]+\.txt$/.test(name);
const strange = (path: readonly string[]): Misplaced => ({
  found: `a file named ${path.slice(1).join('/')}`,
  wanted: 'an archived text: a name of letters, digits, hyphens and underscores, ending in .txt',
});

const isNamed = (name: string, ending: string): boolean =>
  name.length <= longestId + ending.length &&
  name.endsWith(ending) &&
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(name.slice(0, -ending.length));

function misnamed(name: string, ending: string): Misplaced {
  const plain = `a name of small letters, digits and single hyphens, at most ${longestId}, ending in ${ending}`;
  const draft = 'a name without the underscore; an article that is not ready says “draft: true” in its front matter';
  return { found: `a file named ${name}`, wanted: name.startsWith('_') ? draft : plain };
}

const idOf = (path: readonly string[]): string => (path.at(-1) ?? '').replace(/\.[a-z]+$/i, '').toLowerCase();

/**
 * In bytes. Beyond this an article becomes a page that no phone can open, and a review is none; a list has the entries
 * of many articles.
 */
function largestOf([first = '', ...inner]: readonly string[]): number {
  if (inner.length === 0) return 50_000_000;
  return first === 'articles' || first === 'originals' ? 500_000 : 50_000;
}

/** Asked before it is read: what is no file may never end. */
function sizeOf(path: string): { readonly size: number; readonly isPlain: boolean } {
  const stat = statSync(path);
  return { size: stat.size, isPlain: stat.isFile() };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The one reader of bytes: what it lets through is text that can be seen. A byte order mark is read past. */
function decode(bytes: Uint8Array): string {
  const encoding = wideIn(bytes);
  if (encoding) throw new Unreadable(encoding, 'UTF-8: save the file again in that encoding', 1);
  const text = textOf(bytes);
  if (text.startsWith('\ufeff')) throw new Unreadable('a second byte order mark', 'one at most', 1);
  const strange = strangeIn(text);
  if (strange) throw new Unreadable(strange.name, 'the same text without it', lineAt(text, strange.at));
  const bare = text.search(/\r(?!\n)/);
  if (bare !== -1) throw new Unreadable('lines that end in CR alone', 'lines that end in LF', lineAt(text, bare));
  return text;
}

/** Of two versions it is not known which is meant: nothing else is told of them. */
function refuseMerge(text: string, isArticle: boolean): void {
  const mark = mergeMarkIn(text, isArticle);
  if (!mark) return;
  const wanted =
    'what is meant of the two versions, without the lines that begin with <<<<<<<, |||||||, ======= or >>>>>>>';
  throw new Unreadable(`a merge that was not finished: the line ${show(mark.text)}`, wanted, mark.line);
}

/** An encoding that has more bytes for a letter, by its mark, or by the zeros beside the letters. */
function wideIn(bytes: Uint8Array): string | undefined {
  const [one, two, three, four] = bytes;
  if (one === 0xff && two === 0xfe) return three === 0 && four === 0 ? 'UTF-32' : 'UTF-16';
  if (one === 0xfe && two === 0xff) return 'UTF-16';
  const beginning = bytes.subarray(0, 200);
  const zeros = beginning.filter((byte) => byte === 0).length / beginning.length;
  if (zeros > 0.6) return 'UTF-32';
  return zeros > 0.3 ? 'UTF-16' : undefined;
}

function textOf(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    const before = new TextDecoder().decode(bytes);
    throw new Unreadable('bytes that are not UTF-8', 'UTF-8 text', lineAt(before, before.indexOf('\ufffd')));
  }
}

const lineAt = (text: string, at: number): number => text.slice(0, at).split(/\r\n?|\n/).length;

/** Ids are addresses: a file may lie in a folder of its own, but no two of a shelf have one name. */
function twins(files: readonly NonNullable<Found['file']>[]): readonly Problem[] {
  const groups = Map.groupBy(files, ({ id, place }) => `${place}/${id}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map(({ id, file }) => ({
      rule: 'file',
      file,
      found: `the id ${id}, which ${first?.file ?? ''} has too`,
      wanted: 'an id of its own',
    })),
  );
}
