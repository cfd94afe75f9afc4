import { english } from '../config/english.ts';
import type { Utterance, Wording } from '../model/utterance.ts';
import { collate, type Cell, type Row } from '../text/collate.ts';
import { fold } from '../text/fold.ts';

/** The wordings of an utterance laid under one of them. */
export interface WordingTable {
  readonly base: Wording;
  readonly cells: readonly Cell[];
  readonly rows: readonly WordingRow[];
}

export interface WordingRow extends Row {
  readonly wording: Wording;
}

/** Only wordings in one language can be compared word by word: those in the language of the utterance's base. */
export function comparable({ wordings, base }: Utterance): readonly Wording[] {
  const language = wordings.find(({ key }) => key === base)?.language;
  return wordings.filter((wording) => wording.language === language);
}

/** Lay all comparable wordings of an utterance under the one with a key; undefined when it is none of them. */
export function tableUnder(utterance: Utterance, key: string): WordingTable | undefined {
  const all = comparable(utterance);
  const base = all.find((wording) => wording.key === key);
  if (!base) return undefined;
  const others = all.filter((wording) => wording !== base);
  const { base: cells, others: rows } = collate(
    base.text,
    others.map(({ text }) => text),
    english,
  );
  return {
    base,
    cells,
    rows: others.flatMap((wording, index) => {
      const row = rows[index];
      return row ? [{ wording, ...row }] : [];
    }),
  };
}

/** How many other articles print a claim's utterances in other words. */
export function printedDifferently(claimId: string, utterances: readonly Utterance[]): number {
  const slugs = utterances.flatMap(({ wordings }) => {
    const own = wordings.find(({ key }) => key === claimId);
    const [home] = own ? slugOf(own) : [];
    return wordings.flatMap((wording) => {
      const differs = own !== undefined && fold(wording.text) !== fold(own.text);
      return differs ? slugOf(wording).filter((slug) => slug !== home) : [];
    });
  });
  return new Set(slugs).size;
}

/** The article that prints a wording, if one does. */
const slugOf = ({ from }: Wording): readonly string[] => ('claim' in from ? [from.claim.article.slug] : []);
