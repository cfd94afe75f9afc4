import { datedFromElsewhere } from '../../config/style.ts';
import { fold } from '../../text/fold.ts';
import { quotationsIn } from '../../text/quotation-marks.ts';
import { mayBe, toldDaysIn } from '../../text/told-dates.ts';
import { contentWords } from '../address-words.ts';
import { isAfter, nextDay } from '../days.ts';
import { isNamed, knownPeople, wordsOf, type Known } from '../names.ts';
import { OutletWords } from '../outlet-words.ts';
import { show, type Fault } from '../problem.ts';
import type { ArticleDraft, ClaimDraft, Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const event: Rule = {
  code: 'event',
  says:
    'The date of an event is that of the words or of the article that it tells of, and whoever its title begins with ' +
    'is the one who said them; it lies before an article as its background ' +
    'and after words as what came after, and is no later than the source that dates it; a vote’s is of the year in its title. ' +
    'Other events than words and articles have a source that dates them, or say “apparently” or “from the context”.',
  check: (drafts) => {
    const outlets = new OutletWords(drafts);
    const people = knownPeople(drafts);
    return drafts.events.flatMap((one) => {
      const { fields } = one;
      const claim = drafts.claims.get(fields.claim ?? '');
      const home = drafts.articles.get(fields.article ?? claim?.fields.article ?? '');
      const told = { one, claim, home, outlets, people, drafts };
      return [...sourceFaults(told), ...undatedFaults(told), ...(kindFaults[fields.kind ?? '']?.(told) ?? [])];
    });
  },
};

interface Told {
  readonly one: Drafts['events'][number];
  readonly claim: ClaimDraft | undefined;
  readonly home: ArticleDraft | undefined;
  readonly outlets: OutletWords;
  readonly people: ReadonlyMap<string, Known>;
  readonly drafts: Drafts;
}

const kindFaults: Readonly<Record<string, (told: Told) => readonly Fault[]>> = {
  statement: statementFaults,
  article: articleFaults,
  background: ({ one: { fields, at }, home }) => {
    const published = home?.fields.published;
    if (!fields.date || !published || !isAfter(fields.date, published)) return [];
    const wanted = `an event until ${published}, when the article came out; or the kind “aftermath”`;
    return [{ ...at('kind'), found: `“background” on ${fields.date}`, wanted }];
  },
  aftermath: ({ one: { fields, at }, claim, home }) => {
    const before = claim?.fields.said ?? home?.fields.published;
    if (!fields.date || !before || !isAfter(before, fields.date)) return [];
    const wanted = `an event since ${before}, of which the claim is; or the kind “background”`;
    return [{ ...at('kind'), found: `“aftermath” on ${fields.date}`, wanted }];
  },
  /** A vote may have a second round in the year after its own. */
  vote: ({ one: { fields, at } }) => {
    const { date, title = '' } = fields;
    const years = title.match(/(?<!\d)[12]\d{3}(?!\d)/g) ?? [];
    if (!date || years.length === 0 || years.some((year) => [0, 1].includes(Number(date.slice(0, 4)) - Number(year))))
      return [];
    return [{ ...at('date'), found: date, wanted: `a date in ${years.join(' or ')}, as the title has it` }];
  },
};

/** Where the title has words of the claim, and begins with who said them, it tells of them, and not of others. */
function statementFaults({ one: { fields, at }, claim, people, drafts }: Told): readonly Fault[] {
  const { date, title = '' } = fields;
  const { said, quote = '', kind, speaker, attributedTo } = claim?.fields ?? {};
  const own = people.get(kind === 'quotation' ? (speaker ?? '') : (attributedTo ?? ''));
  const words =
    kind === 'quotation' ? quotationsIn(title).find((one) => ` ${fold(quote)} `.includes(` ${fold(one)} `)) : undefined;
  const first = wordsOf(headOf(title));
  const isOwn = own !== undefined && isNamed(new Set(first), own) && sharedWords(title, quote) >= leastShared;
  const other = [...people.values()].find((one) => isNamed(new Set(first), one));
  const isOthers = words !== undefined && other && own && !isNamed(new Set(wordsOf(title)), own);
  return [
    ...(isOthers && !drafts.people.get(other.id)?.fields.isBody
      ? [{ ...at('title'), found: `${show(words)} under ${other.name}`, wanted: `${own.name}, whose words they are` }]
      : []),
    ...((words !== undefined || isOwn) && date && said && (isAfter(date, said) || isAfter(said, date))
      ? [
          {
            ...at('date'),
            found: date,
            wanted: `${said}, when “${claim?.id ?? ''}” has ${words === undefined ? 'these words' : show(words)} said`,
          },
        ]
      : []),
  ];
}

/** Of who speaks: “Brook: …”, “Mayor Brook on the harbour: …”. */
const headOf = (title: string): string => /^[^:“”"]*?(?= on |:)/u.exec(title)?.[0] ?? '';

/** So many words of a statement are hardly of another one. */
const leastShared = 4;

function sharedWords(title: string, quote: string): number {
  const quoted = new Set(contentWords(quote));
  return contentWords(title).filter((word) => quoted.has(word)).length;
}

function articleFaults({ one: { fields, at }, home, outlets }: Told): readonly Fault[] {
  const { date, title } = fields;
  const { published, outlet = '' } = home?.fields ?? {};
  const isOther = date && published && (isAfter(date, published) || isAfter(published, date));
  const isUnnamed = title !== undefined && outlets.have(title, outlet) === false;
  const name = outlets.nameOf(outlet) ?? '';
  return [
    ...(isOther ? [{ ...at('date'), found: date, wanted: `${published}, when ${home?.id ?? ''} came out` }] : []),
    ...(isUnnamed
      ? [{ ...at('title'), found: show(title), wanted: `a title that names ${name}, which printed it` }]
      : []),
  ];
}

/** Of a vote the day is known before. */
function sourceFaults({ one: { fields, at }, drafts }: Told): readonly Fault[] {
  const { date, kind, source } = fields;
  const published = drafts.sources.get(source ?? '')?.fields.published;
  if (!date || !published || kind === 'vote' || !isAfter(date, nextDay(published))) return [];
  const wanted = `a source that has seen it; “${source ?? ''}” is of ${published}`;
  return [{ ...at('date'), found: date, wanted }];
}

/** Words and articles are dated by what they are of; anything else may be by the article, where that tells the day. */
function undatedFaults({ one: { fields, references, at }, home }: Told): readonly Fault[] {
  const { kind, date, title, source } = fields;
  const isDatedSo = kind === undefined || kind === 'statement' || kind === 'article';
  if (isDatedSo || !date || title === undefined || source !== undefined) return [];
  if (datedFromElsewhere.test(title) || references.some(({ to }) => to.includes('sources'))) return [];
  if (home && (!home.manuscript.isRead || toldDaysIn(home.manuscript.text).some((day) => mayBe(day, date)))) return [];
  return [
    {
      ...at('source'),
      found: `no source, for ${show(title)}`,
      wanted: 'a source that has its date; or “apparently” or “from the context” in its title',
    },
  ];
}
