import type { Span } from './span.ts';

/** Where words stand in a text whose white space is as it was: in UTF-16 code units, and in code points. */
export interface UnspacedPlace {
  readonly units: Span;
  readonly points: Span;
}

/**
 * From places in a text with single spaces (`singleSpaced`) to those in the text that it was made of. Each text is
 * walked once, however many places are asked for.
 */
export function unspaced(raw: string): (place: Span) => UnspacedPlace {
  const units = unitsBehind(raw);
  const points = pointsBefore(raw);
  return ({ start, end }) => {
    const own = { start: units[start] ?? raw.length, end: (units[end - 1] ?? -1) + 1 };
    return { units: own, points: { start: points[own.start] ?? 0, end: points[own.end] ?? 0 } };
  };
}

/** Of each code unit of the text with single spaces, where it stands in the other; of a space, where a run begins. */
function unitsBehind(raw: string): Uint32Array {
  const places = new Uint32Array(raw.length);
  let many = 0;
  for (const { 0: stretch, 1: word, index } of raw.matchAll(/([^ \t\n\f\r]+)|[ \t\n\f\r]+/g)) {
    const length = word === undefined ? Math.min(1, many) : stretch.length;
    for (let unit = 0; unit < length; unit++) places[many + unit] = index + unit;
    many += length;
  }
  return places;
}

/** How many code points stand before each code unit, and before the end. */
function pointsBefore(raw: string): Uint32Array {
  const counts = new Uint32Array(raw.length + 1);
  let [unit, count] = [0, 0];
  for (const character of raw) {
    counts[unit] = count;
    unit += character.length;
    count += 1;
  }
  counts[unit] = count;
  return counts;
}

/** Words with what stands before and after them (W3C `TextQuoteSelector`). */
export interface Quoted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** As much as annotators usually keep; more, where the same words stand twice with the same around them. */
const usual = 32;

/** The words at a place, with as much around them as tells them from all others of the text. */
export function quotedAt(raw: string, place: Span, around = usual): Quoted {
  const start = whole(raw, Math.max(0, place.start - around));
  const end = whole(raw, Math.min(raw.length, place.end + around));
  const words = raw.slice(start, end);
  const isOnly = raw.indexOf(words) === start && !raw.includes(words, start + 1);
  if (!isOnly) return quotedAt(raw, place, around * 2);
  return {
    exact: raw.slice(place.start, place.end),
    prefix: raw.slice(start, place.start),
    suffix: raw.slice(place.end, end),
  };
}

/** No character is cut in two. */
const whole = (raw: string, at: number): number => {
  const before = at > 0 && (raw.codePointAt(at - 1) ?? 0) > 0xffff;
  return before ? at - 1 : at;
};
