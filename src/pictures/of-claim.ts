import { address } from '../addresses.ts';
import { site } from '../config/site.ts';
import { words } from '../config/words.ts';
import type { Claim } from '../model/claim.ts';
import type { Rating } from '../model/rating.ts';
import { tellPrinted, tellVoice } from '../review/citation.ts';
import { isOwnOfTheDay } from '../review/described.ts';
import { surroundingsOf } from '../review/surroundings.ts';
import { inMarks, none, ours } from './passage.ts';
import type { Passage, Picture, Rated } from './picture.ts';
import { altOf } from './shortened.ts';

/** The picture of a claim: its words as printed, in quotation marks only where the article quotes them. */
export function pictureOfClaim(claim: Claim): Picture {
  const { id, kind, rating, finding, missingContext } = claim;
  const passage = passageOf(claim);
  const by = tellVoice(claim);
  const foot = isOwnOfTheDay(claim) ? undefined : tellPrinted(claim);
  const about = passage.words.length <= short ? claim.summary : undefined;
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

/** Words of no more characters may be a part of a sentence that says nothing to a stranger. */
const short = 70;

export const ratedAs = ({ label, look: { light, shape, fill } }: Rating): Rated => ({
  label,
  look: { light, shape, fill },
});

/** The words of a claim; those of a quotation in the marks that stand around them in print, or else in ours. */
function passageOf({ kind, article, passage, span }: Claim): Passage {
  const { words: printed } = surroundingsOf({ passage, span });
  if (kind !== 'quotation') return inMarks(none, printed, article.language);
  const around = [passage.text.charAt(span.start - passage.start - 1), passage.text.charAt(span.end - passage.start)];
  const [open = '', close = ''] = around;
  return inMarks(around.every((mark) => quotationMark.test(mark)) ? [open, close] : ours, printed, article.language);
}

const quotationMark = /^\p{Quotation_Mark}$/u;
