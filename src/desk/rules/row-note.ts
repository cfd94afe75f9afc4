import { noteSays } from '../../config/style.ts';
import { fold } from '../../text/fold.ts';
import { outsideQuotations, quotationsIn } from '../../text/quotation-marks.ts';
import { toldDaysIn } from '../../text/told-dates.ts';
import { allFigures, sourceFiguresOf, tellingFigures } from '../figures-of-sources.ts';
import { datesOfArticle, isAmong, sourceDatesOf } from '../known-dates.ts';
import { show, type Fault } from '../problem.ts';
import type { ClaimDraft, Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import { namesOfSource, sourceNamesOf } from '../source-names.ts';
import type { Rule } from './rule.ts';

export const rowNote: Rule = {
  code: 'row-note',
  says:
    'A note on evidence is of its own source: no number of three digits or more in it, and no day, is another’s of the ' +
    'claim and not its own, unless it names that one; whoever the source is said to cite, or to be from, is its publisher, origin or copy, and the language that ' +
    'it is said to be in is its own. No note of 8 words, or with a number, stands twice in a claim, unless on the same ' +
    'words, and none is the finding.',
  check: (drafts) => [...drafts.claims.values()].flatMap((claim) => faultsOf(claim, drafts)),
};

type Told = Pick<Fault, 'found' | 'wanted'>;

interface Note {
  readonly index: number;
  readonly source: string;
  readonly text: string;
  readonly unquoted: string;
  readonly figures: readonly string[];
  readonly dates: readonly string[];
  readonly language: string | undefined;
  readonly isOfOthers: boolean;
}

const notesOf = remembering(({ fields: { evidence = [] } }: ClaimDraft): readonly Note[] =>
  evidence.map(({ source, note }, index) => {
    const unquoted = outsideQuotations(note);
    const language = noteSays.language.exec(note)?.groups?.['language'];
    // A month or a year may be told for another reason.
    const dates = toldDaysIn(unquoted).filter(({ day }) => day.length === 10);
    const isOfOthers = /\bciting\b|\b[Ff]rom\b/.test(unquoted);
    return {
      index,
      source,
      text: note,
      unquoted,
      figures: tellingFigures(unquoted),
      dates: dates.map(({ day }) => day),
      language,
      isOfOthers,
    };
  }),
);

const faultsOf = (claim: ClaimDraft, drafts: Drafts): readonly Fault[] => [
  ...repeatedFaults(claim),
  ...findingFaults(claim),
  ...notesOf(claim).flatMap((note) => {
    const told = [
      ...(note.figures.length > 0 ? figureFaults(note, claim, drafts) : []),
      ...(note.dates.length > 0 ? dateFaults(note, claim, drafts) : []),
      ...(note.isOfOthers ? originFaults(note, drafts) : []),
      ...languageFaults(note, drafts),
    ];
    return told.map((one) => ({ ...claim.at('evidence', note.index, 'note'), ...one }));
  }),
];

/** A number of another source of the claim, which the note does not name. */
function figureFaults(note: Note, claim: ClaimDraft, drafts: Drafts): readonly Told[] {
  const known = sourceFiguresOf(drafts);
  const own = new Set([...known.of(note.source), ...allFigures(claim.fields.quote ?? '')]);
  // A number of two digits may be in two sources, and in the note for another reason.
  const strange = note.figures.filter((figure) => !own.has(figure) && /\d.?\d.?\d/.test(figure));
  if (strange.length === 0) return [];
  const others = (claim.fields.evidence ?? []).filter(({ source }) => source !== note.source);
  const other = others.find(({ source }) => strange.every((figure) => known.of(source).has(figure)));
  if (!other || namesIn(note, drafts).some((name) => namesOf(other.source, drafts).includes(name))) return [];
  const found = `${strange.join(', ')}, which “${other.source}” has, and not “${note.source}”`;
  return [{ found, wanted: 'what this source shows; or the name of that one' }];
}

/** The date of another source; that of the words, or of their article, may be told of any. */
function dateFaults(note: Note, { fields }: ClaimDraft, drafts: Drafts): readonly Told[] {
  const known = sourceDatesOf(drafts);
  const printed = drafts.articles.get(fields.article ?? '');
  const own = [fields.said ?? '', ...known.of(note.source), ...(printed ? datesOfArticle(printed) : [])];
  const strange = note.dates.filter((date) => !isAmong(date, own));
  const others = (fields.evidence ?? []).filter(({ source }) => source !== note.source);
  return strange.flatMap((date) => {
    const other = others.find(({ source }) => drafts.sources.get(source)?.fields.published?.startsWith(date) === true);
    if (!other || namesIn(note, drafts).some((name) => namesOf(other.source, drafts).includes(name))) return [];
    const found = `${date}, the date of “${other.source}”, and not of “${note.source}”`;
    return [{ found, wanted: 'what this source shows; or the name of that one' }];
  });
}

const namesOf = (source: string, { sources }: Drafts): readonly string[] =>
  namesOfSource(sources.get(source)?.fields ?? {});

const namesIn = ({ unquoted }: Note, drafts: Drafts): readonly string[] =>
  sourceNamesOf(drafts)
    .find(unquoted)
    .map(({ name }) => name);

/** Of names that no source has, nothing is known. */
function originFaults({ unquoted, source }: Note, drafts: Drafts): readonly Told[] {
  const fields = drafts.sources.get(source)?.fields;
  if (!fields) return [];
  const names = [...namesOfSource(fields), fields.credit ?? ''];
  let before: number | undefined;
  return sourceNamesOf(drafts)
    .find(unquoted)
    .flatMap(({ name, start, end }) => {
      const head = unquoted.slice(0, start);
      const isTold = noteSays.citing.test(head) || noteSays.from.test(head);
      const isNext = before !== undefined && noteSays.and.test(unquoted.slice(before, start));
      before = isTold || isNext ? end : undefined;
      const isBare = !/^(?:’s|’)/.test(unquoted.slice(end));
      if (before === undefined || !isBare || names.some((one) => one.includes(name))) return [];
      return [
        { found: `a source said to have words of ${name}`, wanted: `what it has: ${names.filter(Boolean).join(', ')}` },
      ];
    });
}

const languages = new Intl.DisplayNames(['en'], { type: 'language' });

function languageFaults({ language, source }: Note, { sources }: Drafts): readonly Told[] {
  const own = sources.get(source)?.fields.language;
  if (language === undefined || own === undefined || !isLanguage.has(language)) return [];
  const name = languages.of(new Intl.Locale(own).language) ?? own;
  return name.split(' ').includes(language)
    ? []
    : [{ found: `a source in ${language}`, wanted: `${name}, its language` }];
}

/** Of a language with a tag of two letters. */
const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
const isLanguage: ReadonlySet<string> = new Set(
  letters
    .flatMap((one) => letters.map((other) => languages.of(one + other) ?? ''))
    .filter((name) => /^\p{Lu}/u.test(name)),
);

/** So many words are no set phrase. */
const leastWords = 8;

function repeatedFaults({ fields: { evidence = [] }, at }: ClaimDraft): readonly Fault[] {
  const seen = new Map<string, string | undefined>();
  return evidence.flatMap(({ note, extract }, index) => {
    const isFirst = !seen.has(note);
    const other = seen.get(note);
    if (isFirst) seen.set(note, extract);
    const isPhrase = note.split(' ').length < leastWords && !/\d\d/.test(note) && quotationsIn(note).length === 0;
    if (isFirst || isPhrase || fold(other ?? '') === fold(extract ?? '')) return [];
    return [{ ...at('evidence', index, 'note'), found: `${show(note)} a second time`, wanted: 'what this row shows' }];
  });
}

function findingFaults({ fields: { evidence = [], finding }, at }: ClaimDraft): readonly Fault[] {
  const index =
    finding === undefined ? -1 : evidence.findIndex(({ note }) => `${bare(note)}.`.startsWith(`${bare(finding)}.`));
  if (index === -1) return [];
  const wanted = 'what is the matter with the claim; the note tells what the source shows';
  return [{ ...at('finding'), found: `${show(finding)}, the note on evidence ${index + 1}`, wanted }];
}

const bare = (text: string): string => text.replace(/\.$/, '');
