import { z } from 'astro/zod';
import { address } from '../addresses.ts';
import { words } from '../config/words.ts';
import { iri, text } from './field.ts';
import type { Publication } from '../config/publication.ts';

/** What every JSON file says of itself before all else. */
export const naming = {
  $schema: iri.describe('The JSON Schema (2020-12) of this file.'),
  site: z
    .object({
      name: text.describe('What the site calls itself.'),
      url: iri.describe('Its front page.'),
      data: iri.describe('The page that says what its files are, and what is promised of them.'),
    })
    .describe('The site that this file is of.'),
  license: iri
    .nullable()
    .describe('The licence of the ratings, findings, reasons and notes; null while none has been given.'),
  copyrightNotice: text.describe('What belongs to whom.'),
};

type Naming = z.infer<z.ZodObject<typeof naming>>;

/** @param schema the name of the file’s schema. */
export const namingOf = (schema: string, { name, license, at }: Publication): Naming => ({
  $schema: at(address.schema(schema)),
  site: { name, url: at(address.home), data: at(address.data) },
  license,
  copyrightNotice: license === null ? `${words.belonging} ${words.noLicense}` : words.belonging,
});
