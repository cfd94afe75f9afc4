import { isAllRead } from '../all-read.ts';
import { show } from '../problem.ts';
import type { Rule } from './rule.ts';

export const strangePublisher: Rule = {
  code: 'strange-publisher',
  says: 'A description of a publisher stands beside no source unless one has it as its publisher, origin or copy.',
  check: (drafts) => {
    if (!isAllRead(drafts)) return [];
    const { publishers, sources } = drafts;
    const named = new Set(
      [...sources.values()].flatMap(({ fields: { publisher, origin = [], via } }) => [publisher, via, ...origin]),
    );
    return [...publishers.values()]
      .filter(({ fields: { name } }) => name !== undefined && !named.has(name))
      .map(({ fields: { name }, at }) => ({
        ...at('name'),
        found: `${show(name)}, which no source names`,
        wanted: 'the name as sources have it, or no entry',
      }));
  },
};
