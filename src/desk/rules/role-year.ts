import { pastInRole } from '../../config/style.ts';
import { show, type Fault } from '../problem.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

/** “in 2018 and 2022”; of a part of the role between its commas. */
const told = /\bin (?<years>[12]\d{3}(?:(?:, | and |, and )[12]\d{3})*)(?!\d|[–-])/gu;

export const roleYear: Rule = {
  code: 'role-year',
  says:
    'The years in which somebody had an office (“Mayor in 2018 and 2022”) have one in which words of theirs were said, ' +
    'and none is to come.',
  check: (drafts) => {
    const said = yearsOfWords(drafts);
    return [...drafts.people.values()].flatMap(({ id, fields: { role }, at }): readonly Fault[] => {
      const years = role ? yearsIn(role) : [];
      const own = said.get(id);
      const future = years.find((year) => year > thisYear());
      if (future !== undefined)
        return [{ ...at('role'), found: `${future} in ${show(role)}`, wanted: 'a year until now' }];
      if (years.length === 0 || !own || years.some((year) => own.has(year))) return [];
      const wanted = `an office in ${[...own].sort().join(' and ')}, when the words were said`;
      return [{ ...at('role'), found: `${years.join(' and ')} in ${show(role)}`, wanted }];
    });
  },
};

const thisYear = (): string => String(new Date().getUTCFullYear());

/** Of what somebody was before, or did once, the year is another. */
const yearsIn = (role: string): readonly string[] =>
  role
    .split(/[;(]|, (?![12]\d{3})/)
    .filter((part) => !pastInRole.test(part))
    .flatMap((part) => [...part.matchAll(told)])
    .flatMap(({ groups }) => groups?.['years']?.match(/\d{4}/g) ?? []);

/** By person, the years of the words that are theirs; of somebody with words of which no year is known, nothing. */
function yearsOfWords({ claims, utterances, articles }: Drafts): ReadonlyMap<string, ReadonlySet<string>> {
  const dated = [
    ...[...claims.values()].flatMap(({ fields: { speaker, attributedTo, said, article } }) =>
      [speaker, attributedTo].map((id) => ({ id, said: said ?? articles.get(article ?? '')?.fields.published })),
    ),
    ...[...utterances.values()].map(({ fields: { speaker, said } }) => ({ id: speaker, said })),
  ];
  const groups = Map.groupBy(dated, ({ id }) => id ?? '');
  return new Map(
    [...groups]
      .filter(([, all]) => all.every(({ said }) => said))
      .map(([id, all]) => [id, new Set(all.map(({ said }) => said?.slice(0, 4) ?? ''))]),
  );
}
