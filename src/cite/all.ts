import { address } from '../addresses.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Publication, Write } from '../config/publication.ts';
import { forms } from './files.ts';
import { articleRecord, reviewRecord, type WholeRecord } from './record.ts';

type Shelf = Parameters<typeof address.citation>[0];

/** Make the files for reference managers of every article and every review, one after the other. */
export function writeCitations(
  { articles }: Pick<Catalogue, 'articles'>,
  publication: Publication,
  write: Write,
): void {
  const put = (shelf: Shelf, record: WholeRecord): void => {
    for (const form of forms) write(address.citation(shelf, `${record.id}.${form.ending}`), form.write(record));
  };
  for (const article of articles) {
    put('articles', articleRecord(article, publication));
    for (const claim of article.claims) put('claims', reviewRecord(claim, publication));
  }
}
