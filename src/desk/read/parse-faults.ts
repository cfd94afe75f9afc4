import type { Root } from 'mdast';
import { parseArticle, TooMuch } from './dialect.ts';

/** A place where an article cannot be parsed, why, and the rule that is broken there. */
export interface ParseFault {
  readonly rule: 'mdx' | 'markup';
  readonly line: number;
  readonly reason: string;
  readonly wanted: string;
}

/** What came of parsing an article in which some signs are not what they look like. */
export interface Parsed {
  /** What could be parsed, with the signs that could not blanked out; undefined where too many could not. */
  readonly tree: Root | undefined;
  readonly faults: readonly ParseFault[];
}

/** So many are looked for, and fewer in what is long: each costs a few parsings of the whole. */
const mostFaults = 20;
const mostCharacters = 300_000;

/**
 * Parse an article. A parser stops at the first fault: so the sign that it comes from is blanked out, by one of equal
 * length, and the rest is parsed again. What is told of a tag's other half is left out, since it comes of the blank.
 */
export function parseAll(text: string): Parsed {
  const faults: ParseFault[] = [];
  const blanked = new Set<string>();
  let rest = text;
  const rounds = Math.min(mostFaults, 1 + mostCharacters / text.length);
  for (let round = 0; round < rounds; round++) {
    const parsed = attempt(rest);
    if (parsed instanceof TooMuch) return { tree: undefined, faults: faults.length > 0 ? faults : [tooMuch(parsed)] };
    if ('type' in parsed) return { tree: parsed, faults };
    const at = signOf(rest, parsed);
    const name = tagAt(rest, at);
    if (!parsed.isOfPair || !blanked.has(name))
      faults.push({ rule: 'mdx', line: lineAt(text, at) ?? parsed.line, reason: parsed.reason, wanted: ours });
    if (at < 0) break;
    blanked.add(name);
    rest = blank(rest, at);
    const around = tagAround(text, at);
    if (around >= 0) rest = blank(rest, around);
  }
  return { tree: undefined, faults };
}

const ours = 'a component of ours, on lines of its own; or \\< and \\{ for the signs themselves';

/** What is too much is not parsed, and nothing else is known of it. */
const tooMuch = ({ line, reason, wanted }: TooMuch): ParseFault => ({ rule: 'markup', line, reason, wanted });

/** Why a text could not be parsed, as the parser tells it. */
interface Refusal {
  readonly reason: string;
  readonly line: number;
  /** The last place, counted in characters, where the sign can be that the fault comes from. */
  readonly offset: number;
  /** Whether a tag lacks the other one of its pair. */
  readonly isOfPair: boolean;
}

interface Message {
  readonly reason?: string;
  readonly ruleId?: string;
  readonly line?: number;
  readonly place?: Partial<Point> & { readonly start?: Point };
}

interface Point {
  readonly offset: number;
}

function attempt(text: string): Root | Refusal | TooMuch {
  try {
    return parseArticle(text);
  } catch (error) {
    if (error instanceof TooMuch) return error;
    const { reason, ruleId = '', line = 1, place } = error as Message;
    if (reason === undefined) throw error;
    const isOfPair = ['end-tag-mismatch', 'unexpected-closing-slash'].includes(ruleId);
    // A tag that does not match is told with its own place, all else with that of the sign after which it is none.
    const offset = (place?.offset ?? place?.start?.offset ?? text.length) - (ruleId === 'end-tag-mismatch' ? 0 : 1);
    return { reason, line, isOfPair, offset };
  }
}

/** The sign that a fault comes from: the nearest one without which it is gone. */
function signOf(text: string, refusal: Refusal): number {
  // A tag that is not closed is told with its own place in the reason.
  const [, line, column] = /\((\d+):(\d+)-/.exec(refusal.reason) ?? [];
  if (line && column) return startOf(text, Number(line)) + Number(column) - 1;
  const sign = /brace|expression/.test(refusal.reason) ? '{' : '<';
  const near = nearestSigns(text, sign, refusal.offset);
  return near.find((at) => !isSame(attempt(blank(text, at)), refusal)) ?? near[0] ?? -1;
}

const isSame = (one: ReturnType<typeof attempt>, other: Refusal): boolean =>
  'offset' in one && one.reason === other.reason && one.offset === other.offset;

/** The last few of a sign that are not escaped, up to a place. */
function nearestSigns(text: string, sign: string, end: number): readonly number[] {
  const found: number[] = [];
  for (let at = text.lastIndexOf(sign, end); at >= 0 && found.length < 3; at = text.lastIndexOf(sign, at - 1)) {
    if (text.charAt(at - 1) !== '\\') found.push(at);
    if (at === 0) break;
  }
  return found;
}

/** Where the tag begins among whose attributes a place is: without its brace it is none either. */
function tagAround(text: string, at: number): number {
  const [begin] = text.charAt(at) === '{' ? nearestSigns(text, '<', at) : [];
  return begin !== undefined && /^<[a-z][^<>{]*$/i.test(text.slice(begin, at)) ? begin : -1;
}

const blank = (text: string, at: number): string => `${text.slice(0, at)}.${text.slice(at + 1)}`;

const tagAt = (text: string, at: number): string => /^<\/?([\w.:-]*)/.exec(text.slice(at, at + 100))?.[1] ?? '{';

const lineAt = (text: string, at: number): number | undefined =>
  at < 0 ? undefined : text.slice(0, at).split('\n').length;

const startOf = (text: string, line: number): number =>
  text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length + (line > 1 ? 1 : 0);
