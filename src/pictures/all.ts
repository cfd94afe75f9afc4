import type { Catalogue } from '../model/catalogue.ts';
import { pictureOfArticle } from './of-article.ts';
import { pictureOfClaim } from './of-claim.ts';
import { pictureOfSite } from './of-site.ts';
import { pictureOfUtterance } from './of-utterance.ts';
import type { Picture } from './picture.ts';

/** A picture, and the file of content that it is made of. */
export interface Made {
  readonly picture: Picture;
  /** From the folder of the content; that of the site is made of its configuration. */
  readonly file?: string;
}

/** All pictures, one after the other: of many thousands none need be kept. */
export function* picturesOf({ articles, claims, utterances }: Catalogue): Generator<Made> {
  yield { picture: pictureOfSite };
  for (const article of articles) yield { picture: pictureOfArticle(article), file: `articles/${article.slug}.mdx` };
  for (const claim of claims) yield { picture: pictureOfClaim(claim), file: `claims/${claim.id}.md` };
  for (const utterance of utterances)
    yield { picture: pictureOfUtterance(utterance), file: `utterances/${utterance.id}.md` };
}
