import { pastInRole } from '../../config/style.ts';
import { around, proseOf, type OwnWords } from '../prose.ts';
import type { Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import { topicWords } from '../topic-words.ts';
import type { Rule } from './rule.ts';

export const strangeOffice: Rule = {
  code: 'strange-office',
  says: 'What a reason says somebody is (“Ada Brook, the mayor”) has a word of the role of that person, and not of another’s alone.',
  check: (drafts) => {
    const roles = rolesIn(drafts);
    return proseOf(drafts).flatMap((own) => {
      const told = tellingOf(own).find(({ name, office }) => isOthers(office, roles.get(name), roles));
      if (!told) return [];
      const { name, at } = told;
      const wanted = `the office of ${name}: ${roles.get(name)?.role ?? ''}; or another role in people.yaml`;
      return [{ ...own.place, found: around(own.unquoted, at), wanted }];
    });
  },
};

interface Role {
  readonly role: string;
  readonly words: ReadonlySet<string>;
}

type Roles = ReadonlyMap<string, Role>;

const rolesIn = ({ people }: Drafts): Roles =>
  new Map(
    [...people.values()].flatMap(({ fields: { name, role, isBody } }) =>
      name === undefined || !role || isBody === true ? [] : [[name, { role, words: topicWords(role) }] as const],
    ),
  );

interface Told {
  readonly name: string;
  readonly office: ReadonlySet<string>;
  readonly at: number;
}

/** A name of two words or more, and what follows it. */
const apposition =
  /(?<![\p{L}’-])(?<name>\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+)+), (?<office>(?:the|a|an) [^,.;:“”()]{4,60})/gu;

/** What is told of another time is another office. */
const tellingOf = remembering(({ unquoted, isQuoted }: OwnWords): readonly Told[] =>
  isQuoted || !unquoted.includes(', ')
    ? []
    : [...unquoted.matchAll(apposition)].flatMap(({ index, groups: { name = '', office = '' } = {} }) =>
        pastInRole.test(office) ? [] : [{ name, office: topicWords(office), at: index }],
      ),
);

function isOthers(office: ReadonlySet<string>, own: Role | undefined, roles: Roles): boolean {
  if (!own || [...office].some((word) => own.words.has(word))) return false;
  return [...roles.values()].some(({ words }) => [...office].some((word) => words.has(word)));
}
