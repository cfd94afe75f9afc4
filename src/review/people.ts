import type { Claim } from '../model/claim.ts';
import type { Speaker } from '../model/speaker.ts';
import type { Utterance } from '../model/utterance.ts';
import { inOrder } from '../text/order.ts';

/** Someone who is no outlet, or a body that speaks, with what articles print of them. */
export interface Voice {
  readonly person: Speaker;
  /** What they are quoted as saying. */
  readonly said: readonly Claim[];
  /** What is reported of them in an outlet's words. */
  readonly reported: readonly Claim[];
}

/** All who speak or are reported in some claims, by name. */
export function voicesIn(claims: readonly Claim[]): readonly Voice[] {
  const people = new Map(claims.flatMap(namedIn).map((person) => [person.id, person]));
  const said = Map.groupBy(claims, ({ speaker }) => speaker.id);
  const reported = Map.groupBy(claims, ({ attributedTo }) => attributedTo?.id);
  return [...people.values()]
    .map((person) => ({ person, said: said.get(person.id) ?? [], reported: reported.get(person.id) ?? [] }))
    .sort((a, b) => inOrder(a.person.name, b.person.name) || inOrder(a.person.id, b.person.id));
}

/** A name in all its spellings. */
export const namesOf = ({ name, aliases = [] }: Speaker): readonly string[] => [name, ...aliases];

/** Whoever has a page of their own: an outlet has the pages of its articles. */
export const namedIn = ({ speaker, attributedTo }: Pick<Claim, 'speaker' | 'attributedTo'>): readonly Speaker[] =>
  [speaker, ...(attributedTo ? [attributedTo] : [])].filter(({ isOutlet }) => !isOutlet);

/** Quotations of one utterance, or those of one day that are of none. */
export interface Saying {
  readonly utterance?: Pick<Utterance, 'id' | 'summary' | 'occasion'> | undefined;
  readonly said: string | null;
  readonly claims: readonly Claim[];
}

/** Quotations by what was said, newest first; those of which the day is not known last. */
export function sayingsOf(
  claims: readonly Claim[],
  utterancesByClaim: ReadonlyMap<string, readonly Utterance[]>,
): readonly Saying[] {
  const groups = Map.groupBy(claims, ({ id, said }) => utterancesByClaim.get(id)?.[0]?.id ?? `on ${said}`);
  return [...groups.values()]
    .flatMap((group): readonly Saying[] => {
      const [first] = group;
      const utterance = first && utterancesByClaim.get(first.id)?.[0];
      const brief = utterance && { id: utterance.id, summary: utterance.summary, occasion: utterance.occasion };
      return first ? [{ utterance: brief, said: utterance?.said ?? first.said, claims: group }] : [];
    })
    .sort((a, b) => inOrder(b.said ?? '', a.said ?? ''));
}
