import { noteSays } from '../../config/style.ts';
import { allFigures, sourceFiguresOf, tellingFigures } from '../figures-of-sources.ts';
import type { Fault, Place } from '../problem.ts';
import type { ArticleDraft, ClaimDraft, Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const rowNumber: Rule = {
  code: 'row-number',
  says:
    'A number of two digits or more in a note on evidence stands in what is quoted of its source, in the claim or its ' +
    'article, one in a part in the claim, one in a missing context in the evidence or the article, and one in the title of ' +
    'an event in what is quoted of its source or its claim; unless the note says that the passage is not quoted here.',
  check: (drafts) => [
    ...[...drafts.claims.values()].flatMap((claim) => claimFaults(claim, drafts)),
    ...eventFaults(drafts),
  ],
};

interface Told {
  readonly figures: readonly string[];
  /** Of a note, whose; of a missing context, all. */
  readonly sources: readonly string[];
  readonly isOfArticle: boolean;
  readonly place: () => Place;
}

const toldIn = remembering(({ fields, at }: ClaimDraft): readonly Told[] => {
  const { evidence = [], missingContext = '' } = fields;
  const all = evidence.map(({ source }) => source);
  return [
    ...evidence.flatMap(({ source, note, part = '' }, index): readonly Told[] => [
      {
        figures: noteSays.notQuoted.test(note) ? [] : tellingFigures(note),
        ...{ sources: [source], isOfArticle: true, place: () => at('evidence', index, 'note') },
      },
      { figures: tellingFigures(part), sources: [], isOfArticle: false, place: () => at('evidence', index, 'part') },
    ]),
    { figures: tellingFigures(missingContext), sources: all, isOfArticle: true, place: () => at('missingContext') },
  ].filter(({ figures }) => figures.length > 0);
});

const ofQuote = remembering(({ fields: { quote = '' } }: ClaimDraft) => allFigures(quote));
const ofArticle = remembering(({ manuscript }: ArticleDraft) => new Set(allFigures(manuscript.text)));

function claimFaults(claim: ClaimDraft, drafts: Drafts): readonly Fault[] {
  const home = drafts.articles.get(claim.fields.article ?? '');
  if (home?.manuscript.isRead !== true) return [];
  const known = sourceFiguresOf(drafts);
  return toldIn(claim).flatMap(({ figures, sources, isOfArticle, place }) =>
    figures
      .filter((figure) => !ofQuote(claim).includes(figure) && !(isOfArticle && ofArticle(home).has(figure)))
      .filter((figure) => !sources.some((source) => known.of(source).has(figure)))
      .map((figure) => ({ ...place(), ...told(figure) })),
  );
}

const told = (figure: string): Pick<Fault, 'found' | 'wanted'> => ({
  found: `${figure}, which stands in nothing that is quoted`,
  wanted: 'a number that stands there; or an extract that has it',
});

/** An event of no claim is held to its source alone. */
function eventFaults(drafts: Drafts): readonly Fault[] {
  const known = sourceFiguresOf(drafts);
  return drafts.events.flatMap(({ fields: { title = '', claim = '', source = '', date = '' }, at }) => {
    const figures = /\d\d|[a-z]{6}/.test(title) ? tellingFigures(title) : [];
    const of = figures.length > 0 ? drafts.claims.get(claim) : undefined;
    const sources = [source, ...(of?.fields.evidence ?? []).map((row) => row.source)].filter((id) => id !== '');
    if (figures.length === 0 || (!of && sources.length === 0)) return [];
    const own = [...(of ? ofQuote(of) : []), ...date.split('-')];
    return figures
      .filter((figure) => !own.includes(figure) && !sources.some((id) => known.of(id).has(figure)))
      .map((figure) => ({ ...at('title'), ...told(figure) }));
  });
}
