import { outsideQuotations } from '../../text/quotation-marks.ts';
import { show } from '../problem.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const credited: Rule = {
  code: 'credited',
  says: 'Whom the credit of a source names by the name of another publisher or origin is probably an origin of it too.',
  check: ({ sources }) => {
    const names = byFirstWord(sources);
    return [...sources.values()].flatMap(({ fields: { credit, publisher, origin = [], via }, at }) => {
      const own = [publisher, via, ...origin].filter((one) => typeof one === 'string');
      return namedIn(outsideQuotations(credit ?? ''), names)
        .filter((name) => !own.some((one) => one.includes(name) || name.includes(one)))
        .map((name) => ({
          ...at('credit'),
          found: `${show(name)}, which is no origin of this source${origin.length > 0 ? `: ${origin.join(', ')}` : ''}`,
          wanted: `“${name}” among its origins, or the name of one of them`,
        }));
    });
  },
};

/** Names by their first words, so that a credit is not looked through for each. */
type Names = ReadonlyMap<string, readonly string[]>;

const word = /[\p{L}\p{M}\p{N}]+/gu;

const byFirstWord = (sources: Drafts['sources']): Names =>
  Map.groupBy(
    new Set([...sources.values()].flatMap(({ fields: { publisher = [], origin = [] } }) => [publisher, origin].flat())),
    (name) => name.match(word)?.[0] ?? '',
  );

const namedIn = (credit: string, names: Names): readonly string[] => [
  ...new Set(
    [...credit.matchAll(word)].flatMap(({ 0: first, index }) =>
      (names.get(first) ?? []).filter(
        (name) => credit.startsWith(name, index) && !/^[\p{L}\p{N}]/u.test(credit.slice(index + name.length)),
      ),
    ),
  ),
];
