import type { Match } from '../../text/match.ts';
import type { Slip } from './forgiven.ts';
import type { Counts } from './pagefind.ts';
import type { OriginalData, OtherWording, PassageData, TopicData } from '../record-data.ts';

/**
 * How a search ended, and what it found. Only `absent` denies: all that the question rests on was read, and it is not
 * there. `unread` is when a part of the index could not be had, `stopped` when only a part of the question was looked
 * at, or of the passages where it may be; what was found nowhere may be there all the same.
 */
export type Result<T> =
  | ({ readonly outcome: 'found'; readonly items: readonly T[] } & Extent)
  | { readonly outcome: 'absent' | 'unread' | 'stopped' };

/** How far a search went. */
export interface Extent {
  /** Whether all that was asked of the index could be read. */
  readonly isRead: boolean;
  /** Whether all of the question was looked at. */
  readonly isLookedAt: boolean;
}

/** A passage that holds a quotation, or a part of it; or passages that follow each other, where it runs over them. */
export interface Found {
  readonly url: string;
  readonly passage: PassageData;
  /** Where in the text of the passage a paragraph begins. */
  readonly breaks: readonly number[];
  /** How what was pasted, or a part of it, stands in the passage. */
  readonly match: Match;
  /** How near, for the order of what is found. */
  readonly worth: number;
  /** Where the passage was found by another wording of what it quotes, that wording. */
  readonly wording: OtherWording | undefined;
}

/** Words in the language in which they were said, of which a quotation is these, or a part of them. */
export interface FoundOriginal {
  readonly url: string;
  readonly original: OriginalData;
  readonly match: Match;
  readonly worth: number;
}

/** What a question by topic found: a claim or an article, or another page. */
export interface Topic {
  readonly url: string;
  readonly title: string;
  readonly data: TopicData;
}

/** What was found by its topic, best first. */
export interface Listing {
  /** The first of them. */
  readonly result: Result<Topic>;
  /** How many were found, those not yet read with them. */
  readonly total: number;
  /** Reads the next. Rejects when they cannot be read; they can be asked for again. */
  readonly more: () => Promise<readonly Topic[]>;
}

/** What a question found; undefined is what was not asked for. */
export interface Answer {
  /** The passages that hold the words; undefined for a question so short that it is about a topic. */
  readonly quotations: Result<Found> | undefined;
  /** What was said in the language of the question; undefined where that is plainly English, or was found already. */
  readonly originals?: Result<FoundOriginal> | undefined;
  /** The claims and articles on the topic. */
  readonly topics: Listing | undefined;
  /** Other pages on it: of people, wordings, sources and the like. */
  readonly pages: Listing | undefined;
  /** The words that topics were asked by, folded. */
  readonly topicWords: readonly string[];
  /** Whether some of the topics have most of these words, and not all. */
  readonly isLoose?: boolean;
  /** Words that stand nowhere, and those that were taken for what was meant. */
  readonly slips?: readonly Slip[];
  /** How many of what was found by topic have each value that it can be narrowed to. */
  readonly count: () => Promise<Counts>;
}

/** What a search found, and whether it could have found all. */
export function resultOf<T>(items: readonly T[], extent: Extent): Result<T> {
  if (items.length > 0) return { outcome: 'found', items, ...extent };
  if (!extent.isRead) return { outcome: 'unread' };
  return { outcome: extent.isLookedAt ? 'absent' : 'stopped' };
}

/** A result, once it is known that not all could be read. */
export const unread = <T>(result: Result<T>): Result<T> =>
  result.outcome === 'found' ? { ...result, isRead: false } : { outcome: 'unread' };

export const itemsOf = <T>(result: Result<T> | undefined): readonly T[] =>
  result?.outcome === 'found' ? result.items : [];
