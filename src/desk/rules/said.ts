import type { Rule } from './rule.ts';

export const said: Rule = {
  code: 'said',
  says: 'A claim says when its words were spoken or published, or in saidNote why that is not known.',
  check: ({ claims }) =>
    [...claims.values()]
      .filter(({ fields }) => fields.said === null && fields.saidNote === undefined)
      .map(({ at }) => ({
        ...at('said'),
        field: 'said',
        found: 'no date',
        wanted: 'a date, or a saidNote that tells why it is not known',
      })),
};
