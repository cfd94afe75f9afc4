import { show, type Place } from './problem.ts';
import type { Drafts } from './read/drafts.ts';

/** Words of ours, where they stand. */
export interface OwnWords {
  readonly place: Place;
  readonly text: string;
}

/** All that editors write for readers. Extracts, quotes and titles of works are others’ words. */
export function proseOf({
  claims,
  utterances,
  disagreements,
  articles,
  people,
  outlets,
  publishers,
}: Drafts): readonly OwnWords[] {
  const own = (place: Place, text: string | null | undefined): readonly OwnWords[] => (text ? [{ place, text }] : []);
  const claimProse = [...claims.values()].flatMap(({ file, fields, at, reasoning }) => [
    ...(['summary', 'finding', 'missingContext', 'speakerNote', 'saidNote'] as const).flatMap((name) =>
      own(at(name), fields[name]),
    ),
    ...(fields.evidence ?? []).flatMap(({ note }, index) => own(at('evidence', index, 'note'), note)),
    ...own({ file }, reasoning.prose),
  ]);
  const comparisons = [
    ...[...utterances.values()].flatMap(({ file, fields, at, reasoning }) => [
      ...own(at('summary'), fields.summary),
      ...own(at('finding'), fields.finding),
      ...own(at('occasion'), fields.occasion),
      ...own(at('inference', 'note'), fields.inference?.note),
      ...own(at('inference', 'ground'), fields.inference?.ground),
      ...own({ file }, reasoning.prose),
    ]),
    ...[...disagreements.values()].flatMap(({ file, fields, at, reasoning }) => [
      ...own(at('question'), fields.question),
      ...own(at('open'), fields.open),
      ...[...(fields.articles ?? [])].flatMap(({ says }, index) => own(at('articles', index, 'says'), says)),
      ...[...(fields.sources ?? [])].flatMap(({ says }, index) => own(at('sources', index, 'says'), says)),
      ...own({ file }, reasoning.prose),
    ]),
  ];
  const others = [
    ...[...articles.values()].flatMap(({ fields, at }) => [
      ...(fields.provenance ?? []).flatMap(({ finding }, index) => own(at('provenance', index, 'finding'), finding)),
      ...(fields.folded ?? []).flatMap(({ note }, index) => own(at('folded', index, 'note'), note)),
    ]),
    ...[...people.values()].flatMap(({ fields, at }) => own(at('role'), fields.role)),
    ...[...outlets.values(), ...publishers.values()].flatMap(({ fields, at }) => own(at('about'), fields.about)),
  ];
  return [...claimProse, ...comparisons, ...others];
}

/** Some words of a text around a place, for a report. */
export const around = (text: string, at: number): string => show(text.slice(Math.max(0, at - 20), at + 30));
