import { address } from '../addresses.ts';
import type { Write } from '../config/publication.ts';
import { ContentError } from '../desk/problem.ts';
import { inOrder } from '../text/order.ts';
import { articleFiles } from './article-files.ts';
import { claimFiles } from './claim-files.ts';
import { Ledger } from './ledger.ts';
import type { Content } from './list.ts';
import { listFiles } from './list-files.ts';
import type { Making } from './making.ts';
import { mediaTypes } from './media-types.ts';
import { namingOf } from './naming.ts';
import { reviewFiles } from './review-files.ts';
import { jsonSchemaOf, schemas, type SchemaName } from './schemas.ts';
import { mostOfPart } from './years.ts';

/**
 * Make all files for machines, one after the other, and tell what they are. They are the same at every build: their
 * days are those of the content.
 * @throws {ContentError} where a record lacks what its format requires.
 */
export function makeFiles(
  { catalogue, publication, most = mostOfPart }: Omit<Making, 'ledger' | 'most'> & { readonly most?: number },
  write: Write,
): readonly Content[] {
  const ledger = new Ledger(publication, write);
  const making = { catalogue, publication, most, ledger };
  claimFiles(making);
  reviewFiles(making);
  articleFiles(making);
  listFiles(making);
  schemaFiles(making);
  if (ledger.problems.length > 0) throw new ContentError(ledger.problems);
  contentsFile(making);
  return ledger.contents;
}

function schemaFiles({ ledger, publication }: Making): void {
  const names = (Object.keys(schemas) as SchemaName[]).sort(inOrder);
  const account = ledger.open({
    name: 'schemas/{name}.json',
    path: 'schemas/{name}.json',
    mediaType: mediaTypes.schema,
  });
  for (const name of names) account.put(`schemas/${name}.json`, jsonSchemaOf(name, publication));
  account.close(names.length);
}

/** What names all others is named by none. */
function contentsFile({ ledger, publication }: Making): void {
  const contents = [...ledger.contents];
  const data = publication.at(`${address.api}index.json`);
  ledger.putApart('index.json', { ...namingOf('contents', publication), data, contents });
}
