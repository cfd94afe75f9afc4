import { show } from '../problem.ts';
import type { Rule } from './rule.ts';

export const publisherName: Rule = {
  code: 'publisher-name',
  says: 'No two publishers or outlets have one name: what is known of them stands by it beside each source.',
  check: ({ publishers, outlets }) => {
    const seen = new Map([...outlets.values()].map(({ fields: { name } }) => [name, 'content/outlets.yaml']));
    return [...publishers.values()].flatMap(({ id, fields: { name }, at }) => {
      const other = name === undefined ? undefined : seen.get(name);
      seen.set(name, `“${id}”`);
      return other === undefined
        ? []
        : [{ ...at('name'), found: `${show(name)}, which ${other} has too`, wanted: 'one entry for one name' }];
    });
  },
};
