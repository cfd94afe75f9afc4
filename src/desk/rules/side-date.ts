import { dateNotes } from '../../config/style.ts';
import { outsideQuotations } from '../../text/quotation-marks.ts';
import { mayBe, toldDaysIn, type ToldDay } from '../../text/told-dates.ts';
import { daysInAddress } from '../address-days.ts';
import { show, type Fault } from '../problem.ts';
import type { DisagreementDraft, Drafts } from '../read/drafts.ts';
import type { SourceData } from '../schema/lists.ts';
import type { Rule } from './rule.ts';

export const sideDate: Rule = {
  code: 'side-date',
  says: 'Where a disagreement says of a source “Dated 9 November 2022” or “its address gives …”, it is the day that the source has.',
  check: ({ disagreements, sources }) => [...disagreements.values()].flatMap((one) => faultsOf(one, sources)),
};

const faultsOf = ({ fields, at }: DisagreementDraft, sources: Drafts['sources']): readonly Fault[] =>
  (fields.sources ?? []).flatMap(({ source: id, says }, index) => {
    const source = sources.get(id)?.fields;
    const text = outsideQuotations(says);
    return source ? toldFaults(text, source).map((told) => ({ ...at('sources', index, 'says'), ...told })) : [];
  });

type Told = Pick<Fault, 'found' | 'wanted'>;

function toldFaults(text: string, source: Partial<SourceData>): readonly Told[] {
  const days = toldDaysIn(text);
  const after = (words: RegExp) => days.filter(({ start }) => words.test(text.slice(0, start)));
  return [
    ...differing(after(dateNotes.sideDated), days, datesOf(source)),
    ...differing(after(dateNotes.sideAddress), [], daysInAddress(source.url ?? '')),
  ];
}

/** Its day; or what a note tells of it, where it is not all shown. */
const datesOf = ({ published, publishedNote }: Partial<SourceData>): readonly string[] =>
  published ? [published] : toldDaysIn(outsideQuotations(publishedNote ?? '')).map(({ day }) => day);

/** A source may have a day of each of two places, or languages: one of them is enough. */
function differing(told: readonly ToldDay[], others: readonly ToldDay[], dates: readonly string[]): readonly Told[] {
  const isRight = [...told, ...others].some((one) => dates.some((date) => isSame(one, date)));
  if (told.length === 0 || dates.length === 0 || isRight) return [];
  return told.map(({ text }) => ({ found: show(text), wanted: `${dates.join(' or ')}, as the source has it` }));
}

const isSame = (told: ToldDay, date: string): boolean =>
  /^\d\d-\d\d$/.test(date) ? told.day.endsWith(date) : mayBe(told, date);
