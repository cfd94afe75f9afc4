import { looseDatesIn } from '../text/told-dates.ts';
import { daysInAddress } from './address-days.ts';
import type { ArticleDraft, ClaimDraft, Drafts } from './read/drafts.ts';
import type { Entry } from './read/list.ts';
import { remembering } from './remembering.ts';
import type { SourceData } from './schema/lists.ts';

/** What a source tells of itself: its dates, its title, its address. */
const ofEntry = remembering(({ fields }: Entry<SourceData>): readonly string[] => [
  fields.published ?? '',
  ...looseDatesIn(`${fields.publishedNote ?? ''} ${fields.title ?? ''}`),
  ...daysInAddress(fields.url ?? ''),
]);

/** What each extract of a claim tells. */
const rowDates = remembering(({ fields: { evidence = [] } }: ClaimDraft) =>
  evidence.flatMap(({ source, extract = '', translation = '' }) => {
    const dates = looseDatesIn(`${extract} ${translation}`);
    return dates.length === 0 ? [] : [{ source, dates }];
  }),
);

export const datesOfArticle = remembering(({ fields, manuscript }: ArticleDraft): readonly string[] => [
  fields.published ?? '',
  fields.taken ?? '',
  ...looseDatesIn(`${fields.publishedNote ?? ''} ${manuscript.text}`),
  ...(fields.provenance ?? []).flatMap(({ finding }) => looseDatesIn(finding)),
]);

/** The days, months and years that stand in what is known of each source. */
class SourceDates {
  private readonly sources: Drafts['sources'];
  private readonly quoted: ReadonlyMap<string, readonly string[]>;

  constructor({ sources, claims }: Drafts) {
    const groups = Map.groupBy([...claims.values()].flatMap(rowDates), ({ source }) => source);
    this.quoted = new Map([...groups].map(([id, all]) => [id, all.flatMap(({ dates }) => dates)]));
    this.sources = sources;
  }

  of(id: string): readonly string[] {
    const source = this.sources.get(id);
    return [...(source ? ofEntry(source) : []), ...(this.quoted.get(id) ?? [])];
  }
}

export const sourceDatesOf = remembering((drafts: Drafts) => new SourceDates(drafts));

/** Whether a day or a month is among dates: where only one of the two has a year, it may be the same. */
export function isAmong(told: string, dates: readonly string[]): boolean {
  const month = told.slice(5, 7);
  return dates.some((date) => {
    if (date.length > 5) return told.length === 10 ? date === told : date.startsWith(told);
    return told.length === 10 ? date === told.slice(5) : date.slice(0, 2) === month;
  });
}
