import { contentFile } from '../config/content-file.ts';
import type { Catalogue } from '../model/catalogue.ts';
import { pictureOfArticle } from './of-article.ts';
import { pictureOfClaim } from './of-claim.ts';
import { pictureOfSite } from './of-site.ts';
import { pictureOfUtterance } from './of-utterance.ts';
import type { Picture } from './picture.ts';

/** A picture, and the file that it is made of. */
export interface Made {
  readonly picture: Picture;
  readonly file: string;
}

/** All pictures, one after the other: of many thousands none need be kept. */
export function* picturesOf({ articles, claims, utterances }: Catalogue): Generator<Made> {
  yield { picture: pictureOfSite, file: contentFile.site };
  for (const article of articles) yield { picture: pictureOfArticle(article), file: contentFile.article(article.slug) };
  for (const claim of claims) yield { picture: pictureOfClaim(claim), file: contentFile.claim(claim.id) };
  for (const utterance of utterances)
    yield { picture: pictureOfUtterance(utterance), file: contentFile.utterance(utterance.id) };
}
