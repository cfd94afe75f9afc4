import { ratings } from '../config/scales.ts';
import { ratingStyles } from '../review/rating-styles.ts';
import article from './sheets/article.css?inline';
import claim from './sheets/claim.css?inline';
import claims from './sheets/claims.css?inline';
import draft from './sheets/draft.css?inline';
import embed from './sheets/embed.css?inline';
import front from './sheets/front.css?inline';
import list from './sheets/list.css?inline';
import plain from './sheets/plain.css?inline';
import printArticle from './sheets/print-article.css?url';
import print from './sheets/print.css?url';
import search from './sheets/search.css?inline';
import sources from './sheets/sources.css?inline';
import timeline from './sheets/timeline.css?inline';
import wordings from './sheets/wordings.css?inline';

/** What each kind of page needs of the styles, and no more: it stands in the page itself. */
const styles = { article, claim, claims, draft, embed, front, list, plain, search, sources, timeline, wordings };

export type Sheet = keyof typeof styles;

const ratingSheet = ratingStyles(ratings);

export const sheetOf = (sheet: Sheet): string => styles[sheet] + ratingSheet;

/** The address of the styles for paper, for which whoever reads on a screen does not wait. */
export const printSheetOf = (sheet: Sheet): string => (sheet === 'article' ? printArticle : print);
