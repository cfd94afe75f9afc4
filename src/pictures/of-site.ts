import { address } from '../addresses.ts';
import { site } from '../config/site.ts';
import { inMarks, none } from './passage.ts';
import type { Picture } from './picture.ts';

/** The picture of every page that has none of its own. */
export const pictureOfSite: Picture = {
  address: address.pictureOfSite,
  alt: `${site.name}. ${site.sentence}`,
  card: { brand: site.name, passages: [inMarks(none, site.sentence, site.language)] },
};
