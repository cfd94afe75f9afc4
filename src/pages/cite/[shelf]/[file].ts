import type { APIRoute } from 'astro';
import { catalogue } from '../../../catalogue.ts';
import { forms } from '../../../cite/files.ts';
import { articleRecord, reviewRecord, type CslRecord } from '../../../cite/record.ts';
import { publicationAt } from '../../../review/publication.ts';
import { staticPage } from '../../../static-page.ts';

/** Every review and every article, as files for reference managers. */
export function getStaticPaths() {
  const publication = publicationAt(new URL(import.meta.env.SITE));
  const { articles } = catalogue();
  return articles.flatMap((article) => [
    ...filesOf('articles', articleRecord(article, publication)),
    ...article.claims.flatMap((claim) => filesOf('claims', reviewRecord(claim, publication))),
  ]);
}

const filesOf = (shelf: string, record: CslRecord) =>
  forms.map(({ ending }) => staticPage({ shelf, file: `${record.id}.${ending}` }, { record, ending }));

export const GET: APIRoute<{ record: CslRecord; ending: string }> = ({ props: { record, ending } }) => {
  const form = forms.find((one) => one.ending === ending);
  if (!form) throw new Error(`There is no form ${ending}`);
  return new Response(form.write(record), { headers: { 'content-type': form.type } });
};
