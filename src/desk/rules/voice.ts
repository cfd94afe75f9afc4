import { beforeReporting, namedBy, reporting } from '../../config/english.ts';
import { isNamed, knownPeople, wordsOf, type Known } from '../names.ts';
import { show, type Fault } from '../problem.ts';
import type { ClaimDraft, Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const voice: Rule = {
  code: 'voice',
  says:
    'The speaker of a quotation is the one who is quoted; of all else it is the outlet of the article, for nobody is held ' +
    'to another’s words. Only an attribution says, in attributedTo, whose words it reports: where it or its title says “Name said”, this name’s.',
  check: (drafts) => {
    const mistaken = mistakenIn(drafts);
    return [
      ...mistaken.values(),
      ...[...drafts.claims.values()].flatMap((claim) => [
        ...(mistaken.has(claim.fields.article ?? '') ? [] : ownFaults(claim, drafts)),
        ...reportFaults(claim),
      ]),
      ...otherNames(drafts),
    ];
  },
};

/** Where all claims of an article are held to one other outlet, it is its own that is wrong. */
function mistakenIn({ claims, articles, outlets }: Drafts): ReadonlyMap<string, Fault> {
  const own = [...claims.values()].filter(({ fields: { kind } }) => kind !== undefined && kind !== 'quotation');
  const groups = Map.groupBy(own, ({ fields }) => fields.article ?? '');
  return new Map(
    [...groups].flatMap(([slug, all]) => {
      const [speaker, ...others] = new Set(all.map(({ fields }) => fields.speaker));
      const { fields, at } = articles.get(slug) ?? {};
      const outlet = fields?.outlet;
      const isOne = speaker !== undefined && others.length === 0 && all.length > 1;
      if (!isOne || !at || outlet === undefined || !outlets.has(outlet) || !outlets.has(speaker)) return [];
      if (speaker === outlet) return [];
      const found = `${show(outlet)}, where ${all.length} claims have ${show(speaker)} as their speaker`;
      return [
        [slug, { ...at('outlet'), found, wanted: `${show(speaker)}; or ${show(outlet)} in each of them` }] as const,
      ];
    }),
  );
}

function ownFaults(
  { fields: { kind, speaker, article }, at }: ClaimDraft,
  { articles, outlets }: Drafts,
): readonly Fault[] {
  const outlet = articles.get(article ?? '')?.fields.outlet;
  if (kind === undefined || kind === 'quotation' || speaker === undefined || outlet === undefined) return [];
  // That the article’s outlet does not exist is told already.
  if (!outlets.has(outlet)) return [];
  if (speaker === outlet) return [];
  const whose = kind === 'attribution' ? '; in attributedTo, whose words it reports' : '';
  return [{ ...at('speaker'), found: `${show(speaker)}, for what the outlet says`, wanted: `${show(outlet)}${whose}` }];
}

function reportFaults({ fields: { kind, attributedTo }, at }: ClaimDraft): readonly Fault[] {
  if (kind === undefined || kind === 'attribution' || attributedTo === undefined) return [];
  return [
    {
      ...at('attributedTo'),
      found: `it on a claim of the kind ${show(kind)}`,
      wanted: 'an attribution, or no attributedTo',
    },
  ];
}

/** Where an attribution says outright who spoke, and names nobody else to whom its words could be put down. */
function otherNames(drafts: Drafts): readonly Fault[] {
  const people = knownPeople(drafts);
  const byName = personBy([...people.values()].filter(({ id }) => !drafts.people.get(id)?.fields.isBody));
  return [...drafts.claims.values()].flatMap(({ fields: { kind, attributedTo, quote = '', summary = '' }, at }) => {
    const has = people.get(attributedTo ?? '');
    if (kind !== 'attribution' || !has || drafts.people.get(has.id)?.fields.isBody) return [];
    const said = wordsOf(quote);
    const named = sayingIn(said, byName);
    if (!named || named.id === has.id || isNamed(new Set(said), has)) {
      const other = otherInTitle(summary, has);
      if (other === undefined) return [];
      return [{ ...at('summary'), found: `a title in which ${other} speaks`, wanted: `${has.name}, who is reported` }];
    }
    const found = `${show(has.name)}, where the words say that ${named.name} spoke`;
    return [{ ...at('attributedTo'), found, wanted: show(named.id) }];
  });
}

/** Whom a title has speak of somebody whose own words are reported: “Dell said Brook would …”. */
function otherInTitle(title: string, has: Known): string | undefined {
  const words = wordsOf(title.replace(/^[^:“”"]+:/u, ''));
  const verb = words.findIndex((word) => reporting.has(word));
  const before = words.slice(0, Math.max(0, verb));
  if (verb === -1 || isNamed(new Set(before), has) || !isNamed(new Set(words), has)) return undefined;
  const subject = before.findLast((word) => !isBetween(word)) ?? '';
  return /^\p{Lu}\p{Ll}/u.test(subject) ? subject : undefined;
}

/** The people who are known by a word alone. */
const personBy = (people: readonly Known[]): ReadonlyMap<string, Known> =>
  new Map(people.flatMap((person) => person.telling.map((word) => [word, person] as const)));

/** Whose name stands before the first verb of saying: who “he” is, or “an aide to Name”, is not known. */
function sayingIn(said: readonly string[], byName: ReadonlyMap<string, Known>): Known | undefined {
  const verb = said.findIndex((word) => reporting.has(word));
  const last = said.slice(0, Math.max(0, verb)).findLastIndex((word) => !isBetween(word));
  const named = byName.get(said[last] ?? '');
  const before = said.slice(0, Math.max(0, last)).findLast((word) => !/^\p{Lu}/u.test(word) || isNaming(word));
  return named && !isNaming(before ?? '') ? named : undefined;
}

const isNaming = (word: string): boolean => namedBy.has(word.toLowerCase());
const isBetween = (word: string): boolean => beforeReporting.has(word) || /^\p{Ll}+ly$/u.test(word);
