import { collate, type Cell, type Row } from '../anchoring/collate.ts';
import { fold } from '../anchoring/fold.ts';
import { lostHedges, type Utterance, type Wording } from './utterance.ts';

/** The wordings of an utterance laid under one of them. */
export interface BaseComparison {
  readonly base: Wording;
  readonly cells: readonly Cell[];
  readonly others: readonly ComparedWording[];
}

export interface ComparedWording extends Row {
  readonly wording: Wording;
  /** Hedges and modal words that the base has and this wording has not, and the other way round. */
  readonly lost: readonly string[];
  readonly gained: readonly string[];
}

/** Only wordings in one language can be compared word by word: those in the language of the utterance's base. */
export function comparable({ wordings, base }: Utterance): readonly Wording[] {
  const language = wordings.find(({ key }) => key === base)?.language;
  return wordings.filter((wording) => wording.language === language);
}

/** Lay all comparable wordings of an utterance under the one with a key. */
export function compareWith(utterance: Utterance, key: string): BaseComparison | undefined {
  const all = comparable(utterance);
  const base = all.find((wording) => wording.key === key);
  if (!base) return undefined;
  const others = all.filter((wording) => wording !== base);
  const { base: cells, others: rows } = collate(
    base.text,
    others.map(({ text }) => text),
  );
  const folded = fold(base.text);
  return {
    base,
    cells,
    others: others.flatMap((wording, index) => {
      const row = rows[index];
      return row
        ? [
            {
              wording,
              ...row,
              lost: lostHedges(folded, fold(wording.text)),
              gained: lostHedges(fold(wording.text), folded),
            },
          ]
        : [];
    }),
  };
}

/** How many other articles print a claim's utterances in other words. */
export function printedDifferently(claimId: string, utterances: readonly Utterance[]): number {
  const articles = utterances.flatMap(({ wordings }) => {
    const own = wordings.find(({ key }) => key === claimId);
    return wordings.flatMap(({ from, text }) =>
      own && 'claim' in from && fold(text) !== fold(own.text) ? [from.claim.article.slug] : [],
    );
  });
  const home = utterances
    .flatMap(({ wordings }) => wordings)
    .flatMap(({ key, from }) => (key === claimId && 'claim' in from ? [from.claim.article.slug] : []));
  return new Set(articles.filter((slug) => !home.includes(slug))).size;
}
