import { spellDate } from './partial-date.ts';
import type { Event } from './utterance.ts';

/** A line of the drawing: an event with its place, or a gap of time between two. All lengths are in the drawing's own units. */
export interface Mark {
  readonly y: number;
  readonly event: Event;
  /** The date, where it differs from that of the mark above. */
  readonly date: string | undefined;
  readonly lines: readonly string[];
}

export interface Gap {
  readonly y: number;
  readonly text: string;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  readonly gaps: readonly Gap[];
}

const width = 340;
const lineHeight = 17;
const between = 14;
const gapHeight = 40;
const lettersInLine = 34;

/** Place events one under another, oldest first, with a break wherever two months or more lie between. */
export function drawTimeline(events: readonly Event[]): Drawing {
  const marks: Mark[] = [];
  const gaps: Gap[] = [];
  let y = 20;
  events.forEach((event, index) => {
    const before = events[index - 1];
    const months = before ? monthsBetween(before.date, event.date) : 0;
    if (months >= 2)
      gaps.push({
        y: (y += gapHeight) - gapHeight / 2 - 8,
        text: months >= 12 ? plural(Math.round(months / 12), 'year') : plural(months, 'month'),
      });
    const date = before?.date === event.date ? undefined : spellDate(event.date);
    const lines = wrap(event.title, lettersInLine);
    marks.push({ y, event, date, lines });
    y += (lines.length + (date ? 1 : 0)) * lineHeight + between;
  });
  return { width, height: y, marks, gaps };
}

const plural = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'} later`;

function monthsBetween(from: string, to: string): number {
  const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || 1);
  return months(to) - months(from);
}

/** Break a title into lines of at most so many letters, at its spaces. */
export function wrap(title: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
