import { overlap, type Span } from '../../text/span.ts';
import { show } from '../problem.ts';
import { standsOnce } from '../stands-once.ts';
import type { Rule } from './rule.ts';

export const misprint: Rule = {
  code: 'misprint',
  says: 'The words of a note on the text stand in the article exactly once, and no two notes share any.',
  check: ({ articles }) =>
    [...articles.values()].flatMap(({ id: slug, fields, misprintPlaces, manuscript: { isRead, text }, at }) =>
      (fields.misprints ?? []).flatMap((selector, index) => {
        const { quote } = selector;
        const places = misprintPlaces[index] ?? [];
        const own = only(places);
        const once = !isRead ? undefined : standsOnce(selector, places, { slug, text });
        const other = misprintPlaces.slice(0, index).findIndex((others) => {
          const one = only(others);
          return own && one && overlap(own, one);
        });
        const shared = `${show(quote)}, which shares words with ${show(fields.misprints?.[other]?.quote)}`;
        return [
          ...(once ? [{ ...at('misprints', index, 'quote'), ...once }] : []),
          ...(other === -1 ? [] : [{ ...at('misprints', index, 'quote'), found: shared, wanted: 'words of its own' }]),
        ];
      }),
    ),
};

const only = ([place, ...others]: readonly Span[]): Span | undefined => (others.length === 0 ? place : undefined);
