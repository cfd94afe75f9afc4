import { show, type Fault, type Place } from '../problem.ts';
import { namesOf } from '../prose.ts';
import type { Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const name: Rule = {
  code: 'name',
  says:
    'A name is a name alone, and so is an alias: it has no < or >, no address of mail, and no sign at its beginning or end ' +
    'beside which something is missing (, ; : – &). An alias is one: no two are joined by a comma.',
  check: (drafts) => [...allNames(drafts).flatMap(faultsIn), ...joinedAliases(drafts)],
};

interface Named {
  readonly place: Place;
  readonly text: string;
}

const allNames = (drafts: Drafts): readonly Named[] => [
  ...namesOf(drafts),
  ...[...drafts.people.values(), ...drafts.outlets.values()].flatMap(({ fields: { aliases = [] }, at }) =>
    aliases.map((text, index) => ({ place: at('aliases', index), text })),
  ),
];

const mail = /\S@[\p{L}\p{N}-]+\.\p{L}+/u;
/** A name may end in a full stop, ! or ?, in a bracket, a mark or a plus, and may begin with a point or @. */
const open = /^[,;:،؛–—&/|_)\]]|[,;:،؛–—\-&|_([]$/u;

function faultsIn({ place, text }: Named): readonly Fault[] {
  const angle = /[<>]/.exec(text)?.[0];
  if (angle !== undefined) return [told(place, `${show(text)}, which has ${angle}`)];
  const address = mail.exec(text)?.[0];
  if (address !== undefined) return [told(place, `${show(text)}, which has an address of mail`)];
  const sign = open.exec(text)?.[0];
  return sign === undefined ? [] : [told(place, `${show(text)}, which ${where(text, sign)} ${sign}`)];
}

const where = (text: string, sign: string): string => (text.endsWith(sign) ? 'ends in' : 'begins with');

const told = (place: Place, found: string): Fault => ({ ...place, found, wanted: 'the name alone' });

/** “Brook, Ada” is one name; of an outlet or a body a name may have a comma. */
const joinedAliases = ({ people }: Drafts): readonly Fault[] =>
  [...people.values()].flatMap(({ fields: { aliases = [], name: own = '', isBody }, at }) =>
    aliases.flatMap((text, index) => {
      const parts = text.split(/,\s*/);
      const isTurned = parts.length === 2 && parts.every((part) => own.includes(part));
      if (parts.length < 2 || isBody === true || isTurned) return [];
      return [{ ...at('aliases', index), found: show(text), wanted: `an alias each: ${parts.map(show).join(', ')}` }];
    }),
  );
