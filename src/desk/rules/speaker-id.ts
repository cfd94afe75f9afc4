import type { Rule } from './rule.ts';

export const speakerId: Rule = {
  code: 'speaker-id',
  says: 'No person has the id of an outlet: both can be a speaker.',
  check: ({ people, outlets }) =>
    [...people.values()]
      .filter(({ id }) => outlets.has(id))
      .map(({ at }) => ({
        ...at(),
        found: 'an id that content/outlets.yaml has too',
        wanted: 'an id of its own: both can be a speaker',
      })),
};
