import type { Match } from '../../text/match.ts';
import type { Slip } from './forgiven.ts';
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

/** A claim or an article that a question by topic found. */
export interface Topic {
  readonly url: string;
  readonly title: string;
  readonly data: TopicData;
}

/** What a question found. Nothing of it is read any more, save the next topics, which `more` reads when called. */
export interface Answer {
  /** The passages that hold the words; undefined for a question so short that it is about a topic. */
  readonly quotations: Result<Found> | undefined;
  /** What was said in the language of the question; undefined where that is plainly English, or was found already. */
  readonly originals?: Result<FoundOriginal> | undefined;
  /** The first of the topics. */
  readonly topics: Result<Topic>;
  /** The words that topics were asked by, folded. */
  readonly topicWords: readonly string[];
  /** Whether some of the topics have most of these words, and not all. */
  readonly isLoose?: boolean;
  /** Words that stand nowhere, and those that were taken for what was meant. */
  readonly slips?: readonly Slip[];
  /** How many topics were found, those not yet read with them. */
  readonly total: number;
  /** Rejects when they cannot be read; they can be asked for again. */
  readonly more: () => Promise<readonly Topic[]>;
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
