import { toldDaysIn } from '../text/told-dates.ts';
import { anyFigures, digitsOf, wordFigures } from '../text/numbers.ts';
import { daysInAddress } from './address-days.ts';
import type { ClaimDraft, Drafts } from './read/drafts.ts';
import type { Entry } from './read/list.ts';
import { remembering } from './remembering.ts';
import type { SourceData } from './schema/lists.ts';

/** The numbers that stand in what is known of each source: its title, its dates, its address, what is quoted of it. */
export class SourceFigures {
  private readonly drafts: Drafts;
  private quoted: ReadonlyMap<string, readonly string[]> | undefined;
  private readonly made = new Map<string, ReadonlySet<string>>();

  constructor(drafts: Drafts) {
    this.drafts = drafts;
  }

  /** Of all claims, once it is asked for. */
  private quotedOf(id: string): readonly string[] {
    if (!this.quoted) {
      const rows = [...this.drafts.claims.values()].flatMap(rowFigures);
      const groups = Map.groupBy(rows, ({ source }) => source);
      this.quoted = new Map([...groups].map(([source, all]) => [source, all.flatMap(({ figures }) => figures)]));
    }
    return this.quoted.get(id) ?? [];
  }

  of(id: string): ReadonlySet<string> {
    const before = this.made.get(id);
    if (before) return before;
    const source = this.drafts.sources.get(id);
    const figures = new Set([...(source ? entryFigures(source) : []), ...this.quotedOf(id)]);
    this.made.set(id, figures);
    return figures;
  }
}

export const sourceFiguresOf = remembering((drafts: Drafts) => new SourceFigures(drafts));

/** The digits of each number of a text, in figures or in words. */
export const allFigures = (text: string): readonly string[] => [
  ...new Set([...anyFigures(text).map(digitsOf), ...wordFigures(text)]),
];

const rowFigures = remembering(({ fields: { evidence = [] } }: ClaimDraft) =>
  evidence.flatMap(({ source, extract, translation }) =>
    extract === undefined ? [] : [{ source, figures: allFigures(`${extract} ${translation ?? ''}`) }],
  ),
);

const entryFigures = remembering(
  ({ fields: { title, published, publishedNote, publisher, url = '' } }: Entry<SourceData>): readonly string[] => [
    ...allFigures([title, published, publishedNote, publisher].join(' ')),
    ...daysInAddress(url).flatMap((day) => day.split('-')),
    ...anyFigures(url).map(digitsOf),
  ],
);

/** Numbers in words of ours that stand somewhere: of two digits or more, and no years or days: these have rules. */
export function tellingFigures(text: string): readonly string[] {
  if (!mayHaveFigure.test(text)) return [];
  const days = toldDaysIn(text);
  const bare = days.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  const figures = [
    ...bare.matchAll(/(?<![\p{L}\p{N}.,:/_-])\d+(?:[.,]\d+)*(?=(?:st|nd|rd|th)?(?![\p{L}\p{N}:/_]|[.,]\d))/gu),
  ];
  return [...figures.map(([one]) => digitsOf(one)), ...wordFigures(bare)].filter(
    (one) => one.length > 1 && !/^(?:(?:1[5-9]|20)\d\d|100)$/.test(one),
  );
}

/** Most notes have no number, or none but a year. */
const mayHaveFigure = /\d\d|teen|ty\b|ty-|ten\b|eleven|twelve|dozen/i;
