import type { Catalogue } from '../model/catalogue.ts';
import { ContentError, type Problem } from './problem.ts';
import { DraftCache, readDrafts, type Drafts } from './read/drafts.ts';
import { readFolder } from './read/folder.ts';
import { resolve } from './resolve/catalogue.ts';
import { notes, rules } from './rules/all.ts';
import type { Rule } from './rules/rule.ts';

/** What came of reading a folder of content. */
export interface Reading {
  readonly drafts: Drafts;
  /** All problems; where there is none, the content can be published. */
  readonly problems: readonly Problem[];
  /** What is worth knowing, and stops nothing. */
  readonly notes: readonly Problem[];
}

/**
 * Reads a folder of content (*read*), holds it against every rule (*rules*), and makes of it what is published
 * (*resolve*).
 */
export class Desk {
  private readonly root: string;
  /** A file that has not changed since the last reading is not parsed again. */
  private readonly cache = new DraftCache();

  constructor(root: string) {
    this.root = root;
  }

  read(): Reading {
    const drafts = readDrafts(readFolder(this.root), this.cache);
    return { drafts, problems: eachOnce(drafts.problems, ask(rules, drafts)), notes: ask(notes, drafts) };
  }

  /** @throws {ContentError} with all problems at once. */
  publish(): Catalogue {
    const { drafts, problems } = this.read();
    if (problems.length > 0) throw new ContentError(problems);
    return resolve(drafts);
  }
}

/** @throws {ContentError} with all problems of a folder of content at once. */
export const readContent = (root: string): Catalogue => new Desk(root).publish();

const ask = (asked: readonly Rule[], drafts: Drafts): readonly Problem[] =>
  asked.flatMap(({ code, check }) => check(drafts).map((fault) => ({ rule: code, ...fault })));

/** A rule that has something to say of a field says what to put there: that it has not the form of one adds nothing. */
function eachOnce(read: readonly Problem[], judged: readonly Problem[]): readonly Problem[] {
  const placeOf = ({ file, field = '' }: Problem): string => `${file}\n${field}`;
  const told = new Set(judged.filter(({ field }) => field !== undefined).map(placeOf));
  return [...read.filter((problem) => problem.rule !== 'field' || !told.has(placeOf(problem))), ...judged];
}
