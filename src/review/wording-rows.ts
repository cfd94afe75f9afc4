import { english } from '../config/english.ts';
import { count } from '../config/words.ts';
import type { Utterance, Wording } from '../model/utterance.ts';
import type { Cell, Row } from '../text/collate.ts';
import { fold } from '../text/fold.ts';
import { tokens } from '../text/tokens.ts';
import { publisherOf } from './citation.ts';
import { comparable, tableUnder, type WordingRow, type WordingTable } from './wording-table.ts';

/** Wordings in the same words, told once. */
export interface SharedRow extends Row {
  readonly wordings: readonly Wording[];
  readonly paraphrase: boolean;
}

/**
 * The wordings of an utterance that can be compared, under one of them: first that one, then all others that are
 * quoted, with what differs; then those that are told in other words on purpose, which are laid along as they are.
 */
export function rowsUnder(utterance: Utterance, key: string): readonly SharedRow[] {
  const all = comparable(utterance);
  const isPlain = all.find((wording) => wording.key === key)?.paraphrase ? () => false : isParaphrase;
  const table = tableUnder({ ...utterance, base: key, wordings: all.filter((one) => !isPlain(one)) }, key);
  if (!table) return [];
  const across = table.cells.length;
  return [...rowsOf(table), ...sharing(all.filter(isPlain).map((wording) => plainRow(wording, across)))];
}

const isParaphrase = ({ paraphrase }: Wording): boolean => paraphrase;

const plainRow = (wording: Wording, across: number): WordingRow => ({
  wording,
  cells: [{ kind: 'same', tokens: tokens(wording.text, english), base: [], across }],
  variants: [],
});

/** The rows of a table, that of its base first. */
export const rowsOf = ({ base, cells, rows }: WordingTable): readonly SharedRow[] =>
  sharing([{ wording: base, cells, variants: [] }, ...rows]);

/** Whoever has the same words stands in the same row. */
const sharing = (rows: readonly WordingRow[]): readonly SharedRow[] =>
  [...Map.groupBy(rows, ({ wording }) => wordsOf(wording)).values()].flatMap((group) =>
    group[0]
      ? [{ ...group[0], wordings: group.map(({ wording }) => wording), paraphrase: group[0].wording.paraphrase }]
      : [],
  );

/** How many wordings of an utterance are known, and in how many ways: the same count wherever they are counted. */
export function tellWordings(utterance: Utterance): string {
  const [all, ways] = [utterance.wordings.length, waysOf(utterance)];
  return `${count(all, 'wording')}${ways < all ? `, ${ways} of them different` : ''}`;
}

/** How many different wordings of an utterance are known. */
export const waysOf = ({ wordings }: Utterance): number => new Set(wordings.map(wordsOf)).size;

const wordsOf = ({ text, paraphrase }: Wording): string => `${paraphrase} ${text}`;

/**
 * An utterance with at most so many wordings that can be compared, its base among them. What an article has in whole at
 * another place is not one of them.
 */
export function inShort(utterance: Utterance, most = Infinity): Utterance {
  const all = comparable(utterance);
  const whole = all.filter((one) => one.key === utterance.base || !all.some((other) => isPart(one, other)));
  const base = whole.filter(({ key }) => key === utterance.base);
  const shown = new Set([...new Set([...base, ...whole].map(wordsOf))].slice(0, most));
  return { ...utterance, wordings: whole.filter((wording) => shown.has(wordsOf(wording))) };
}

/** Who has the words of a row, in short, and in how many places of theirs: “World Bulletin, in 2 places”. */
export function namesIn({ wordings }: Pick<SharedRow, 'wordings'>, utterance: Utterance): string {
  const parts = utterance.wordings.filter((one) => wordings.some((whole) => isPart(one, whole)));
  const names = Map.groupBy([...new Set([...wordings, ...parts])], nameOf);
  return [...names].map(([name, { length }]) => (length > 1 ? `${name}, in ${length} places` : name)).join('; ');
}

const nameOf = ({ from }: Wording): string =>
  'claim' in from ? from.claim.article.outlet.name : publisherOf(from.source);

/** Whether an article has a wording within another wording of its own. */
function isPart(part: Wording, whole: Wording): boolean {
  if (!('claim' in part.from && 'claim' in whole.from) || part.paraphrase !== whole.paraphrase) return false;
  const [inner, outer] = [fold(part.text), fold(whole.text)];
  const here = part.from.claim.article.slug === whole.from.claim.article.slug;
  return here && inner.length < outer.length && ` ${outer} `.includes(` ${inner} `);
}

/** A stretch of a row as it is drawn: words, and what the base has in their place. */
export interface Piece {
  readonly kind: Cell['kind'];
  readonly text: string;
  readonly instead: string;
}

/** The cells of a row as running text: neighbours that do not differ are one piece, and nothing is left empty. */
export function piecesOf(cells: readonly Cell[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const piece of cells.map(pieceOf)) {
    const last = pieces.at(-1);
    if (piece.text === '' && piece.kind !== 'omission') continue;
    if (piece.kind === 'same' && last?.kind === 'same') pieces[pieces.length - 1] = joined(last, piece);
    else pieces.push(piece);
  }
  return pieces;
}

/** Punctuation and capitals are no difference to look at. */
export const pieceOf = ({ kind, tokens, base }: Cell): Piece => ({
  kind: kind === 'punctuation' ? 'same' : kind,
  text: tokens.map(({ text }) => text).join(' '),
  instead: base.map(({ text }) => text).join(' '),
});

const joined = (left: Piece, right: Piece): Piece => ({
  kind: 'same',
  text: `${left.text} ${right.text}`,
  instead: `${left.instead} ${right.instead}`,
});

/** The utterance that shows best what the site is for: of those with a finding, if any has one, the most worded. */
export function mostTelling(utterances: readonly Utterance[]): Utterance | undefined {
  const found = utterances.filter(({ finding }) => finding !== undefined);
  const [first] = (found.length > 0 ? found : utterances).toSorted((a, b) => b.wordings.length - a.wordings.length);
  return first;
}

/** About how many letters wide a table is when each column has the width of its longest word. */
export function widthOf(rows: readonly Row[]): number {
  const widths = new Map<number, number>();
  for (const { cells } of rows) {
    let column = 0;
    for (const cell of cells) {
      const letters =
        Math.max(
          0,
          ...pieceOf(cell)
            .text.split(' ')
            .map(({ length }) => length),
        ) / cell.across;
      for (const one of Array.from({ length: cell.across }, (_, index) => column + index))
        widths.set(one, Math.max(widths.get(one) ?? 0, letters));
      column += cell.across;
    }
  }
  return [...widths.values()].reduce((sum, letters) => sum + letters + between, 0);
}

/** What stands between two columns, in letters. */
const between = 1.5;
