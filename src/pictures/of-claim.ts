import { address } from '../addresses.ts';
import { site } from '../config/site.ts';
import { words } from '../config/words.ts';
import type { Claim } from '../model/claim.ts';
import type { Rating } from '../model/rating.ts';
import { dateOf, tellPrinted, tellVoice } from '../review/citation.ts';
import { isOwnOfTheDay } from '../review/described.ts';
import { aboutOf, printedOf } from '../review/printed.ts';
import { inMarks } from './passage.ts';
import type { Picture, Rated } from './picture.ts';
import { altOf } from './shortened.ts';

/** The picture of a claim: its words as printed, in quotation marks only where the article quotes them. */
export function pictureOfClaim(claim: Claim): Picture {
  const { id, kind, rating, finding, missingContext } = claim;
  const printed = printedOf(claim);
  const passage = inMarks([printed.open, printed.close], printed.words, claim.article.language);
  const by = tellVoice(claim);
  const foot = footOf(claim);
  const about = aboutOf(claim, printed.words);
  const rated: Rated = {
    ...ratedAs(rating),
    also: missingContext === undefined ? undefined : words.missingContext.toLowerCase(),
  };
  return {
    address: address.pictureOfClaim(id),
    alt: altOf([
      ...[[rated.label, ...(rated.also ? [rated.also] : [])].join(', '), ...(finding ? [finding] : [])],
      ...[`${passage.open}${passage.words}${passage.close}`, ...(about ? [about] : []), by, ...(foot ? [foot] : [])],
    ]),
    card: {
      brand: site.name,
      kicker: words.questions[kind],
      rating: rated,
      finding,
      passages: [passage],
      about,
      by,
      foot,
    },
  };
}

/** Who printed the words, where that is not told already; of a quotation, that it is how they did that is rated. */
function footOf(claim: Claim): string | undefined {
  const { kind, article } = claim;
  if (kind === 'quotation') return `Rated is how ${article.outlet.name} (${dateOf(article)}) gives the words`;
  return isOwnOfTheDay(claim) ? undefined : tellPrinted(claim);
}

export const ratedAs = ({ label, look: { light, shape, fill } }: Rating): Rated => ({
  label,
  look: { light, shape, fill },
});
