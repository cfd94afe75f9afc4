import { isNamed, knownPeople, wordsOf, type Known } from '../names.ts';
import { show } from '../problem.ts';
import type { Rule } from './rule.ts';

export const styleWho: Rule = {
  code: 'style-who',
  says: 'The title of an attribution names whose words it reports, by name or by office, where the claim has the name.',
  check: (drafts) => {
    const people = knownPeople(drafts);
    return [...drafts.claims.values()].flatMap(({ fields: { kind, attributedTo, quote = '', summary = '' }, at }) => {
      const person = people.get(attributedTo ?? '');
      const { role, isBody } = drafts.people.get(attributedTo ?? '')?.fields ?? {};
      if (kind !== 'attribution' || !person || isBody === true || !has(quote, person)) return [];
      const office = wordsOf(role ?? '').filter((word) => /^\p{Lu}/u.test(word));
      const titled = new Set(wordsOf(summary));
      if (isNamed(titled, person) || office.some((word) => titled.has(word))) return [];
      return [{ ...at('summary'), found: show(summary), wanted: `a title that names ${person.name}` }];
    });
  },
};

const has = (quote: string, person: Known): boolean => isNamed(new Set(wordsOf(quote)), person);
