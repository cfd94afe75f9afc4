import type { Language } from './language.ts';
import { tokens, type Token } from './tokens.ts';
import { variants, type Variant, type VariantKind } from './variant.ts';

/** What one wording has in one or several columns: nothing, or tokens, and how they differ from the base's. */
export interface Cell {
  readonly kind: VariantKind;
  readonly tokens: readonly Token[];
  /** What the base has there. */
  readonly base: readonly Token[];
  /** How many columns it stands across. */
  readonly across: number;
}

/** The cells of one wording from left to right, and its differences from the base, place by place. */
export interface Row {
  readonly cells: readonly Cell[];
  readonly variants: readonly Variant[];
}

export interface Collation {
  readonly base: readonly Cell[];
  readonly others: readonly Row[];
}

/**
 * Lay wordings under a base: a column for each token of the base, and one wherever a wording adds. Each pair is aligned
 * by itself, so the other wordings change nothing in it; read along its row, each wording stands again.
 */
export function collate(base: string, others: readonly string[], language: Language): Collation {
  const own = tokens(base, language);
  const pairs = others.map((other) => variants(own, tokens(other, language)));
  const added = new Set(
    pairs.flatMap((places) =>
      placed(places)
        .filter(({ place }) => place.base.length === 0)
        .map(({ at }) => at),
    ),
  );
  return {
    base: own
      .flatMap((token, at) => [
        ...(added.has(at) ? [empty] : []),
        { kind: 'same' as const, tokens: [token], base: [token], across: 1 },
      ])
      .concat(added.has(own.length) ? [empty] : []),
    others: pairs.map((places) => ({
      variants: places.filter(({ kind }) => kind !== 'same'),
      cells: rowOf(placed(places), added, own.length),
    })),
  };
}

/** A place of a pair, and before which token of the base it begins. */
interface Placed {
  readonly at: number;
  readonly place: Variant;
}

function placed(places: readonly Variant[]): readonly Placed[] {
  let at = 0;
  return places.map((place) => {
    const start = at;
    at += place.base.length;
    return { at: start, place };
  });
}

const empty: Cell = { kind: 'same', tokens: [], base: [], across: 1 };

function rowOf(places: readonly Placed[], added: ReadonlySet<number>, length: number): readonly Cell[] {
  const cells: Cell[] = [];
  for (let at = 0; at <= length; at++) {
    const here = places.filter((one) => one.at === at);
    const additions = here.filter(({ place }) => place.base.length === 0).map(({ place }) => place);
    if (added.has(at) && !isInside(places, at))
      cells.push(
        additions.length === 0
          ? empty
          : { ...empty, kind: kindOf(additions), tokens: additions.flatMap(({ other }) => other) },
      );
    const [own] = here.filter(({ place }) => place.base.length > 0);
    if (own) {
      const { kind, other, base } = own.place;
      cells.push({ kind, tokens: other, base, across: width(own, added) });
    }
  }
  return cells;
}

const kindOf = ([first, ...rest]: readonly Variant[]): VariantKind =>
  first && rest.every(({ kind }) => kind === first.kind) ? first.kind : 'addition';

/** A place across several tokens of the base also goes across the columns that others add between them. */
function width({ at, place }: Placed, added: ReadonlySet<number>): number {
  const inner = [...added].filter((column) => column > at && column < at + place.base.length).length;
  return place.base.length + inner;
}

const isInside = (places: readonly Placed[], column: number): boolean =>
  places.some(({ at, place }) => column > at && column < at + place.base.length);
