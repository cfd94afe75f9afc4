import { isNamed, knownPeople, wordsOf, type Known } from '../names.ts';
import { show, type Fault, type Place } from '../problem.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const title: Rule = {
  code: 'title',
  says:
    'A title that begins “Name:” or “Name in 2022:” names who speaks, whose words are reported or who printed them, if not ' +
    'there, then further on; and the year after that name is the one in which it was said.',
  check: (drafts) => {
    const names = namesIn(drafts);
    return titlesIn(drafts).flatMap(({ text, said, own, place }) => {
      const ownNames = names.filter(({ id }) => own.has(id));
      const others = names.filter(({ id }) => !own.has(id));
      return [
        ...strangers(text, ownNames, others).map((found) => ({
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

function strangers(text: string, own: readonly Known[], others: readonly Known[]): readonly Fault['found'][] {
  const [, first = ''] = head.exec(text) ?? [];
  const other = others.find((one) => isAll(first, one));
  // Whose words they are may not be known, as where a field cannot be read.
  if (!other || own.length === 0 || own.some((one) => stands(text, one))) return [];
  return [`${show(first)}, who is neither the speaker nor the outlet`];
}

const stands = (text: string, one: Known): boolean => text.includes(one.name) || isNamed(new Set(wordsOf(text)), one);

function otherYear(text: string, said: string | null | undefined, own: readonly Known[]): readonly Fault['found'][] {
  const [, name = '', year] = /^([^:“”"\d]+?) in (\d{4})\b/u.exec(text) ?? [];
  if (!said || year === undefined || said.startsWith(year) || !own.some((one) => isAll(name, one))) return [];
  return [`${year}, for words said ${said}`];
}
