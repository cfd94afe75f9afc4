import { address } from '../addresses.ts';
import { count } from '../config/words.ts';
import type { AlsoPrinted, OtherWording, Said } from '../search/record-data.ts';
import type { Group } from './by-utterance.ts';
import { make } from './dom.ts';
import { showWording } from './quotation-item.ts';

/**
 * What was found of one utterance, under its name and with the way to all its wordings; or a passage that is of none.
 */
export function showGroup({ said, wordings, carried, also }: Group, base: string): HTMLLIElement {
  const items = wordings.map((wording) => showWording(wording, { base, said }));
  const byOthers = carried.map(carriedBy);
  const [alone] = items;
  if (!said && alone) {
    alone.append(...byOthers);
    return alone;
  }
  return make(
    'li',
    { class: 'once' },
    ...(said ? headingOf(said, base) : []),
    make('ol', { class: 'wordings' }, ...items),
    ...byOthers,
    ...printedBy(also, base, 'Also printed by '),
  );
}

/** The name of an utterance, with who said it and when, and the way to all its wordings. */
export function headingOf({ id, title, speaker, date, wordings }: Heading, base: string): readonly HTMLElement[] {
  const all = wordings === 1 ? 'Its one wording' : `All ${count(wordings, 'wording')}, word by word`;
  const way = make('a', { href: base + address.utterance(id).slice(1) }, all);
  return [make('h3', {}, title), make('p', { class: 'small' }, `${speaker}, ${date} · `, way)];
}

type Heading = Pick<Said, 'id' | 'title' | 'speaker' | 'date' | 'wordings'>;

/** As articles print it, the same words once: whoever has them, by a heading of their own. */
export const printedBy = (also: readonly AlsoPrinted[], base: string, by: string): readonly HTMLElement[] =>
  [...Map.groupBy(also, ({ quote }) => quote)].map(([quote, all]) => printedAs(all, quote, { base, by }));

const carriedBy = ({ by, text }: OtherWording): HTMLElement =>
  make(
    'p',
    { class: 'small also' },
    'Words like yours were carried by ',
    make('cite', {}, by),
    ': ',
    make('q', {}, text),
  );

/** The same words are said once, with all who have them. */
const printedAs = (
  all: readonly AlsoPrinted[],
  quote: string,
  { base, by }: { readonly base: string; readonly by: string },
): HTMLElement =>
  make(
    'p',
    { class: 'small also' },
    by,
    ...all.flatMap(({ outlet, article, claim }, index) => [
      ...(index > 0 ? [', '] : []),
      make('a', { href: base + address.claimInText(article, claim).slice(1) }, outlet),
    ]),
    ': ',
    make('q', {}, quote),
  );
