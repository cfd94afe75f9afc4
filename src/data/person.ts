import { z } from 'astro/zod';
import { address } from '../addresses.ts';
import type { Voice } from '../review/people.ts';
import { id, iri, text } from './field.ts';
import type { Publication } from '../config/publication.ts';

/** Someone who is no outlet, or a body that speaks. */
export const personSchema = z.object({
  id: id.describe('Names them.'),
  name: text.describe('Their name.'),
  aliases: z.array(text).describe('Other spellings of it.'),
  role: text.nullable().describe('What a stranger should know of them.'),
  type: z.enum(['Person', 'Organization']).describe('As schema.org names it.'),
  page: iri.describe('What articles print of them, on this site.'),
  said: z.array(id).describe('The claims that quote them.'),
  reported: z
    .array(id)
    .describe('The claims in which an outlet says, in its own words, what they said: the claim is the outlet’s.'),
});

type PersonRecord = z.infer<typeof personSchema>;

export const personRecord = ({ person, said, reported }: Voice, { at }: Publication): PersonRecord => ({
  id: person.id,
  name: person.name,
  aliases: [...(person.aliases ?? [])],
  role: person.role,
  type: person.type,
  page: at(address.person(person.id)),
  said: said.map((claim) => claim.id),
  reported: reported.map((claim) => claim.id),
});
