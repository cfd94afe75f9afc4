import { fold } from '../../text/fold.ts';
import { quotationsIn } from '../../text/quotation-marks.ts';
import { isNamed, knownPeople, wordsOf, type Known } from '../names.ts';
import { show, type Fault, type Place } from '../problem.ts';
import type { ArticleDraft, ClaimDraft, Drafts, UtteranceDraft } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const title: Rule = {
  code: 'title',
  says:
    'A title that begins “Name:” or “Name in 2022:” names who speaks, whose words are reported or who printed them, if not ' +
    'there, then further on; and the year after that name is the one in which it was said. What it has in quotation marks ' +
    'are words of the claim, or of a wording of the utterance.',
  check: (drafts) => {
    const names = namesIn(drafts);
    const faults = titlesIn(drafts).flatMap(({ text, said, own, place }) => {
      const ownNames = names.filter(({ id }) => own.has(id));
      const others = names.filter(({ id }) => !own.has(id));
      return [
        ...strangers(text, { own: ownNames, others, outlets: drafts.outlets }).map((found) => ({
          ...place,
          found,
          wanted: `whose words they are: ${ownNames.map(({ name }) => name).join(', ')}`,
        })),
        ...otherYear(text, said, ownNames).map((found) => ({
          ...place,
          found,
          wanted: `${said?.slice(0, 4) ?? ''}; or another date in “said”`,
        })),
      ];
    });
    return [...faults, ...quotedFaults(drafts)];
  },
};

interface Title {
  readonly text: string;
  readonly said: string | null | undefined;
  /** The ids of those whose words the page is on, or who printed them. */
  readonly own: ReadonlySet<string>;
  readonly place: Place;
}

const namesIn = (drafts: Drafts): readonly Known[] => [
  ...knownPeople(drafts).values(),
  ...[...drafts.outlets.values()].flatMap(({ id, fields: { name } }) =>
    name === undefined ? [] : [{ id, name, telling: [name] }],
  ),
];

function titlesIn({ claims, utterances, articles }: Drafts): readonly Title[] {
  const outletOf = (claim: string | undefined): string =>
    articles.get(claims.get(claim ?? '')?.fields.article ?? '')?.fields.outlet ?? '';
  return [
    ...[...claims.values()].map(
      ({ id, fields: { summary: text = '', said, speaker = '', attributedTo = '' }, at }) => ({
        ...{ text, said, place: at('summary') },
        own: new Set([speaker, attributedTo, outletOf(id)]),
      }),
    ),
    ...[...utterances.values()].map(({ fields: { summary: text = '', said, speaker = '', wordings = [] }, at }) => ({
      ...{ text, said, place: at('summary') },
      own: new Set([speaker, ...wordings.map(({ claim }) => outletOf(claim))]),
    })),
  ];
}

/** A name at the head of a title, and the year after it. */
const head = /^([^:“”"\d]+?)(?: in \d{4})?:/u;
const isAll = (text: string, { name, telling }: Known): boolean => [name, ...telling].includes(text);

interface Names {
  readonly own: readonly Known[];
  readonly others: readonly Known[];
  readonly outlets: Drafts['outlets'];
}

/** An outlet at the head is no other’s than that which printed the words, whoever is named further on. */
function strangers(text: string, { own, others, outlets }: Names): readonly Fault['found'][] {
  const [, first = ''] = head.exec(text) ?? [];
  const other = others.find((one) => isAll(first, one));
  const isOutlet = outlets.has(other?.id ?? '');
  const theirs = isOutlet ? own.filter(({ id }) => outlets.has(id)) : own;
  // Whose words they are may not be known, as where a field cannot be read.
  if (!other || theirs.length === 0 || theirs.some((one) => stands(text, one))) return [];
  return [`${show(first)}, who is neither the speaker nor the outlet`];
}

const stands = (text: string, one: Known): boolean => text.includes(one.name) || isNamed(new Set(wordsOf(text)), one);

function otherYear(text: string, said: string | null | undefined, own: readonly Known[]): readonly Fault['found'][] {
  const [, name = '', year] = /^([^:“”"\d]+?) in (\d{4})\b/u.exec(text) ?? [];
  if (!said || year === undefined || said.startsWith(year) || !own.some((one) => isAll(name, one))) return [];
  return [`${year}, for words said ${said}`];
}

/** Words of a title in another language than the article’s are a translation of it. */
const quotedFaults = ({ claims, utterances, articles }: Drafts): readonly Fault[] => [
  ...[...claims.values()].flatMap((claim) => {
    const strange = strangeInClaim(claim);
    if (strange.length === 0 || !isEnglish(articles.get(claim.fields.article ?? ''))) return [];
    return faultsOf(strange, claim.at('summary'), 'words of the claim');
  }),
  ...[...utterances.values()].flatMap((one) =>
    faultsOf(strangeInUtterance(one), one.at('summary'), 'words of a wording'),
  ),
];

/** Titles on words in another language have them in ours. */
export const isEnglish = (article: ArticleDraft | undefined): boolean => /^en\b/.test(article?.fields.language ?? '');

const faultsOf = (strange: readonly string[], place: Place, wanted: string): readonly Fault[] =>
  strange.map((words) => ({
    ...place,
    found: `${show(words)} in quotation marks, which is no part of what the title is of`,
    wanted: `${wanted}; or ours, without the marks`,
  }));

const strangeInClaim = remembering(({ fields: { summary = '', quote } }: ClaimDraft): readonly string[] =>
  quote === undefined ? [] : strangeIn(summary, [quote]),
);

const strangeInUtterance = remembering(({ fields: { summary = '' }, data }: UtteranceDraft): readonly string[] =>
  data
    ? strangeIn(
        summary,
        [...data.wordings, ...data.original].flatMap(({ text, translation }) => [text, translation ?? '']),
      )
    : [],
);

function strangeIn(title: string, texts: readonly string[]): readonly string[] {
  const quoted = quotationsIn(title);
  if (quoted.length === 0) return [];
  const known = texts.map((text) => ` ${fold(text)} `);
  return quoted.filter((words) => !known.some((text) => text.includes(` ${fold(words)} `)));
}
