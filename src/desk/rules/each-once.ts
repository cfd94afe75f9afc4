import { look } from '../../text/look.ts';
import { show, type Fault, type Place } from '../problem.ts';
import type { Rule } from './rule.ts';

export const eachOnce: Rule = {
  code: 'each-once',
  says:
    'A list has each of its entries once: a point of provenance, a claim or source of a disagreement, what one article is said to say there, the words of a source ' +
    'as the original, an event.',
  check: ({ articles, claims, disagreements, utterances, events }) => [
    ...[...articles.values()].flatMap(({ fields: { provenance = [] }, at }) =>
      repeated(provenance.map(({ point }, index) => [look(point), show(point), at('provenance', index, 'point')])),
    ),
    ...[...disagreements.values()].flatMap(({ fields, at }) => [
      ...repeated(
        (fields.articles ?? []).map(({ claim, article, says }, index) =>
          claim === undefined
            ? [look(`${article ?? ''}: ${says}`), show(says), at('articles', index, 'says')]
            : [claim, show(claim), at('articles', index, 'claim')],
        ),
      ),
      ...repeated(
        (fields.articles ?? []).map(({ claim, says }, index) => [
          claim === undefined ? undefined : `${claims.get(claim)?.fields.article ?? ''}: ${look(says)}`,
          show(says),
          at('articles', index, 'says'),
        ]),
      ),
      ...repeated(
        (fields.sources ?? []).map(({ source }, index) => [source, show(source), at('sources', index, 'source')]),
      ),
    ]),
    ...[...utterances.values()].flatMap(({ fields: { original = [] }, at }) =>
      repeated(
        original.map(({ source, text }, index) => [
          `${source}: ${text}`,
          `${show(text)} of ${show(source)}`,
          at('original', index, 'text'),
        ]),
      ),
    ),
    ...repeated(
      events.map(({ fields: { date = '', title = '' }, at }) => [
        title === '' ? undefined : `${date} ${look(title)}`,
        show(title),
        at('title'),
      ]),
    ),
  ],
};

type Entry = readonly [key: string | undefined, shown: string, place: Place];

function repeated(entries: readonly Entry[]): readonly Fault[] {
  const seen = new Set<string>();
  return entries.flatMap(([key, shown, place]) => {
    if (key === undefined) return [];
    const isAgain = seen.has(key);
    seen.add(key);
    return isAgain ? [{ ...place, found: `${shown} a second time`, wanted: 'one entry of it' }] : [];
  });
}
