import { dateNotes } from '../../config/style.ts';
import { outsideQuotations } from '../../text/quotation-marks.ts';
import { mayBe, toldDaysIn, type ToldDay } from '../../text/told-dates.ts';
import { dayAtHead, dayFolders, mayHaveDate } from '../address-days.ts';
import { show, type Fault } from '../problem.ts';
import type { ArticleDraft, ClaimDraft, Drafts, UtteranceDraft } from '../read/drafts.ts';
import type { Entry } from '../read/list.ts';
import { remembering } from '../remembering.ts';
import type { SourceData } from '../schema/lists.ts';
import type { Rule } from './rule.ts';

export const dateNote: Rule = {
  code: 'date-note',
  says:
    'A note on a date does not contradict it: where none is shown, none stands beside the note; a day on which a page is ' +
    'dated, or an occasion was, is the one that stands there; and a date from the address, or another than that of the ' +
    'address, is explained by it.',
  check: (drafts) => [
    ...[...drafts.articles.values(), ...drafts.sources.values()].flatMap(publishedFaults),
    ...[...drafts.sources.values()].flatMap(addressFaults),
    ...[...drafts.articles.values()].flatMap(articleFaults),
    ...[...drafts.claims.values()].flatMap((claim) => saidFaults(claim, drafts)),
    ...[...drafts.utterances.values()].flatMap(occasionFaults),
  ],
};

type Dated = ArticleDraft | Entry<SourceData>;

const publishedFaults = remembering(({ fields, at }: Dated): readonly Fault[] => {
  const { published, publishedNote } = fields;
  if (!published || !publishedNote) return [];
  const note = outsideQuotations(publishedNote);
  if (dateNotes.notShown.test(note)) {
    const wanted = 'no date beside it; or a note on where the date is shown';
    return [{ ...at('publishedNote'), found: `${show(publishedNote)}, beside ${published}`, wanted }];
  }
  const days = toldDaysIn(note);
  const own = days.filter(({ start }) => isHead(note, start) || isDated(note, start));
  if (own.length === 0 || days.some((day) => mayBe(day, published))) return [];
  return [
    { ...at('publishedNote'), found: told(own), wanted: `${published}, which stands beside it; or this as published` },
  ];
});

const isHead = (note: string, start: number): boolean => dateNotes.timed.exec(note)?.[0].length === start;

const isDated = (note: string, start: number): boolean =>
  [...note.matchAll(dateNotes.dated)].some(({ 0: words, index }) => index + words.length === start);

const told = (days: readonly ToldDay[]): string => days.map(({ text }) => show(text)).join(' and ');

const addressFaults = remembering(({ fields, at }: Entry<SourceData>): readonly Fault[] => {
  const { published, publishedNote, url } = fields;
  if (!published || url === undefined) return [];
  if (dateNotes.fromAddress.test(publishedNote ?? '') && !mayHaveDate(url, published)) {
    const found = `${show(publishedNote)}, where the address has no date: ${url}`;
    return [{ ...at('publishedNote'), found, wanted: 'where the date is from; or the address that has it' }];
  }
  const folders = dayFolders(url);
  if (publishedNote || folders.length === 0 || folders.some((day) => day.startsWith(published))) return [];
  const wanted = `${folders.join(' or ')}, as the address has it; or a publishedNote on why it is another`;
  return [{ ...at('published'), found: published, wanted }];
});

/** Whatever the note of an article tells of the page: it tells of another day in the address, as of the address. */
const articleFaults = remembering(({ fields, at }: ArticleDraft): readonly Fault[] => {
  const { published, publishedNote, url = '' } = fields;
  const days = [...dayFolders(url), ...dayAtHead(url)];
  if (!published || dateNotes.onAddress.test(publishedNote ?? '') || days.length === 0) return [];
  if (days.some((day) => day.startsWith(published)) || !days.some((day) => isOfYear(day, published))) return [];
  const wanted = `${published}, the day of the article; or a publishedNote on why the address has another`;
  return [{ ...at('url'), found: `${days.join(' and ')} in ${show(url)}`, wanted }];
});

/** Figures of another year are rather a number than a day. */
const isOfYear = (day: string, date: string): boolean => day.slice(0, 4) === date.slice(0, 4);

function saidFaults({ fields: { said, saidNote, article }, at }: ClaimDraft, { articles }: Drafts): readonly Fault[] {
  if (!said || !saidNote) return [];
  const note = outsideQuotations(saidNote);
  const published = articles.get(article ?? '')?.fields.published;
  if (dateNotes.dayOfArticle.test(note) && published && !published.startsWith(said) && !said.startsWith(published))
    return [{ ...at('said'), found: `${said}, as ${show(saidNote)}`, wanted: `${published}; or another note` }];
  const days = toldDaysIn(note);
  const [first] = days;
  if (first?.start !== 0 || !/^(?:[,.;]|$)/.test(note.slice(first.end))) return [];
  if (days.some((day) => mayBe(day, said))) return [];
  return [{ ...at('saidNote'), found: show(first.text), wanted: `${said}, which stands beside it; or this as said` }];
}

const occasionFaults = remembering(({ fields: { said, occasion = '' }, at }: UtteranceDraft): readonly Fault[] => {
  if (!said) return [];
  const text = outsideQuotations(occasion);
  const days = toldDaysIn(text);
  const { before, after } = dateNotes.onDay;
  const own = days.filter(({ start, end }) => before.test(text.slice(0, start)) && after.test(text.slice(end)));
  // Of another year it is rather what was spoken about.
  const isOfYear = own.some(({ day }) => day.length < 10 || day.slice(0, 4) === said.slice(0, 4));
  if (!isOfYear || days.some((day) => mayBe(day, said))) return [];
  const wanted = `${said}, which stands beside it; for a day that was spoken about, “of” or “about”`;
  return [{ ...at('occasion'), found: told(own), wanted }];
});
