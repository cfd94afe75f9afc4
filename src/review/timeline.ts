import { count } from '../config/words.ts';
import type { TimelineEvent } from '../model/timeline.ts';

/** An event in its line, with the time that lies between it and the one before where that is two months or more. */
export interface Stop {
  readonly event: TimelineEvent;
  /** False where the one before has the same date. */
  readonly newDate: boolean;
  /** "4 years later". */
  readonly gap: string | undefined;
}

/** The timeline, oldest first. */
export function stops(events: readonly TimelineEvent[]): readonly Stop[] {
  return events.map((event, index) => {
    const before = events[index - 1];
    const months = before ? monthOf(event.date) - monthOf(before.date) : 0;
    return { event, newDate: before?.date !== event.date, gap: months >= 2 ? later(months) : undefined };
  });
}

const later = (months: number): string =>
  `${months >= 12 ? count(Math.round(months / 12), 'year') : count(months, 'month')} later`;

/** Months since the year 0; of a year alone, its first. */
const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);
