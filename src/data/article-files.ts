import { annotationsOf, annotationsSchema } from './annotation.ts';
import { articleRecord, articleSchema } from './article.ts';
import { contentFile } from '../config/content-file.ts';
import type { Making } from './making.ts';
import { mediaTypes } from './media-types.ts';
import { putParted } from './parted.ts';
import { decoded, pointsIn } from './points.ts';

/** The articles in parts, and the claims of each as annotations of its archived file. */
export function articleFiles(making: Making): void {
  const { ledger, publication, catalogue } = making;
  const points = pointsIn(catalogue);
  putParted(making, {
    name: 'articles',
    items: catalogue.articles,
    dateOf: ({ published }) => published,
    record: (article) =>
      ledger.checked(articleSchema, articleRecord(article, points, publication), contentFile.article(article.slug)),
  });
  const account = ledger.open({
    name: 'annotations/{article}.json',
    path: 'annotations/{article}.json',
    mediaType: mediaTypes.annotations,
    schema: 'annotations',
  });
  for (const article of catalogue.articles) {
    const made = annotationsOf(article, decoded(catalogue, article.original.file), publication);
    account.put(
      `annotations/${article.slug}.json`,
      ledger.checked(annotationsSchema, made, contentFile.article(article.slug)),
    );
  }
  account.close(catalogue.claims.length);
}
