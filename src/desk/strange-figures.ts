import { digitsOf, figuresIn } from '../text/numbers.ts';
import { dayRangesIn, toldDaysIn } from '../text/told-dates.ts';
import { knownFigures, type KnownFigures } from './known-figures.ts';
import { proseOf, type OwnWords } from './prose.ts';
import type { Drafts } from './read/drafts.ts';
import { remembering } from './remembering.ts';

/** A number in words of ours that stands in nothing which they rest on. */
export interface StrangeFigure {
  readonly own: OwnWords;
  readonly at: number;
  readonly text: string;
  /** The same digits, as they stand there with other points and commas. */
  readonly like: string | undefined;
}

/** The strange numbers of all titles, findings and reasons. */
export const strangeFigures = remembering((drafts: Drafts): readonly StrangeFigure[] => {
  const known = new Map<string, KnownFigures | undefined>();
  const knownOf = (id: string): KnownFigures | undefined => {
    const claim = drafts.claims.get(id);
    if (!known.has(id)) known.set(id, claim && knownFigures(claim, drafts));
    return known.get(id);
  };
  return proseOf(drafts).flatMap((own) => {
    const figures = figuresOf(own);
    const has = figures.length > 0 ? knownOf(own.of.id) : undefined;
    return has
      ? figures.filter(({ text }) => !has.has(text)).map((one) => ({ ...one, own, like: has.likeOf(one.text) }))
      : [];
  });
});

const isHeld = ({ place: { field }, of: { kind }, isQuoted }: OwnWords): boolean =>
  kind === 'claim' && isQuoted !== true && (field === undefined || field === 'summary' || field === 'finding');

/** An address has numbers of its own. */
const address = /(?:https?:\/\/|www\.)\S+/g;

/** Any may be a number of one digit, and “100%” means all; years and days have rules of their own. */
const figuresOf = remembering((own: OwnWords) => {
  if (!/\d\d|\d[.,]\d/.test(own.unquoted) || !isHeld(own)) return [];
  const days = [...toldDaysIn(own.unquoted), ...dayRangesIn(own.unquoted)];
  const text = own.unquoted.replace(address, (one) => ' '.repeat(one.length));
  return figuresIn(text).filter(
    ({ at, text: figure }) =>
      digitsOf(figure).length > 1 &&
      !/^(?:(?:1[5-9]|20)\d\d|100)$/.test(figure) &&
      !days.some(({ start, end }) => at >= start && at < end),
  );
});
