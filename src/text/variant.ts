import { diffArrays } from 'diff';
import { likeness } from './likeness.ts';
import type { Token } from './tokens.ts';

/** How a place of one wording differs from the base, in the terms of critical editions. */
export type VariantKind =
  'same' | 'punctuation' | 'spelling' | 'substitution' | 'transposition' | 'omission' | 'addition' | 'bracketed';

/** A place where two wordings are laid side by side: tokens of the base, of the other, or of both. */
export interface Variant {
  readonly kind: VariantKind;
  readonly base: readonly Token[];
  readonly other: readonly Token[];
}

/** Every place of two wordings in order. All tokens of both are in it once: read down, each wording stands again. */
export function variants(base: readonly Token[], other: readonly Token[]): readonly Variant[] {
  const places: Variant[] = [];
  const [left, right] = [new Reader(base), new Reader(other)];
  let pending: readonly Token[] = [];
  const flush = (added: readonly Token[]): void => {
    places.push(...unmatched(pending, added));
    pending = [];
  };
  for (const { added, removed, count } of diffArrays([...base], [...other], { comparator: alike })) {
    if (removed) {
      pending = left.next(count);
    } else if (added) {
      flush(right.next(count));
    } else {
      flush([]);
      const others = right.next(count);
      places.push(...left.next(count).flatMap((token, index) => matched(token, others[index])));
    }
  }
  flush([]);
  return transposed(places);
}

/** Gives the tokens of a wording in order, so many at a time. */
class Reader {
  private readonly all: readonly Token[];
  private read = 0;

  constructor(all: readonly Token[]) {
    this.all = all;
  }

  next(count: number): readonly Token[] {
    const from = this.read;
    this.read += count;
    return this.all.slice(from, this.read);
  }
}

const alike = (left: Token, right: Token): boolean => left.bracketed === right.bracketed && likeness(left, right) > 0;

function matched(base: Token, other: Token | undefined): readonly Variant[] {
  return other ? [{ kind: kindOf(base, other), base: [base], other: [other] }] : [];
}

function kindOf(base: Token, other: Token): VariantKind {
  if (base.text === other.text) return 'same';
  return base.folded === other.folded ? 'punctuation' : 'spelling';
}

/**
 * Tokens without a counterpart, in order: brackets are the outlet's own; the first other run stands for the base's
 * words.
 */
function unmatched(base: readonly Token[], other: readonly Token[]): readonly Variant[] {
  const runs = runsOf(other);
  const instead = base.length === 0 ? -1 : runs.findIndex(([first]) => !first?.bracketed);
  const places = runs.map((run, index): Variant => {
    if (run[0]?.bracketed) return { kind: 'bracketed', base: [], other: run };
    return index === instead ? { kind: 'substitution', base, other: run } : { kind: 'addition', base: [], other: run };
  });
  return base.length > 0 && instead === -1 ? [{ kind: 'omission', base, other: [] }, ...places] : places;
}

function runsOf(list: readonly Token[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [];
  for (const token of list) {
    const last = runs.at(-1);
    if (last?.[0]?.bracketed === token.bracketed) last.push(token);
    else runs.push([token]);
  }
  return runs;
}

/** A word that is left out at one place and added at another has only moved. */
function transposed(places: readonly Variant[]): readonly Variant[] {
  const key = (list: readonly Token[]): string => list.map(({ folded }) => folded).join(' ');
  const left = new Set(places.filter(({ kind }) => kind === 'omission').map(({ base }) => key(base)));
  const put = new Set(places.filter(({ kind }) => kind === 'addition').map(({ other }) => key(other)));
  return places.map((place) => {
    const lost = place.kind === 'omission' && put.has(key(place.base));
    const found = place.kind === 'addition' && left.has(key(place.other));
    return lost || found ? { ...place, kind: 'transposition' } : place;
  });
}
