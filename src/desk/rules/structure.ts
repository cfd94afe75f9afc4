import { endsSentence } from '../../text/sentence.ts';
import { singleSpaced } from '../../text/space.ts';
import { apart } from '../apart.ts';
import { differing } from '../differing-passages.ts';
import { show, type Fault } from '../problem.ts';
import type { ArticleDraft } from '../read/drafts.ts';
import { structures, type ArticlePart } from '../read/article-parts.ts';
import type { Rule } from './rule.ts';

/** Archived text is plain: what its words are made to look like is ours, and is said. */
export const structure: Rule = {
  code: 'structure',
  says:
    'The headline of an article whose title is the outlet’s is its one # heading, with the words of the title, and a standfirst ' +
    'follows it; every other heading, list, table and block quotation is named in the field structure by its first words. ' +
    'A subheading is ##, one below it ###, and so on, and none is a long sentence with a full stop.',
  check: ({ articles, originals }) =>
    [...articles.values()]
      .filter(({ manuscript }) => manuscript.isRead)
      .flatMap((article) => {
        const original = originals.get(article.fields.original ?? '')?.text ?? article.manuscript.text;
        // What Markdown read from signs of the outlet's is told with its words.
        const told = new Set([...differing(article, original).keys()].map((passage) => passage?.line));
        const all = article.manuscript.parts.filter(({ line }) => !told.has(line));
        const { parts, faults } = subheadingsIn(article, all);
        const headlines = parts.filter(({ as }) => as === 'headline');
        return [
          ...faults,
          ...headlineFaults(article, parts),
          ...headlines.slice(0, 1).flatMap((headline) => aboveFaults(article, headline)),
          ...standfirstFaults(article, parts),
          ...partFaults(article, parts),
          ...headingFaults(article, parts),
          ...foldedFaults(article),
        ];
      }),
};

/** A heading that structure names and that is written as the headline is nothing else beside. */
function subheadingsIn({ file, fields }: ArticleDraft, all: readonly ArticlePart[]) {
  const named = fields.structure ?? [];
  const isMeant = (part: ArticlePart): boolean =>
    part.as === 'headline' && named.some((entry) => names(entry, { ...part, as: 'heading' }));
  return {
    parts: all.map((part) => (isMeant(part) ? { ...part, as: 'heading' as const } : part)),
    faults: all
      .filter(isMeant)
      .map(({ line, text }) => ({ file, line, found: `# for the subheading ${show(text)}`, wanted: '##' })),
  };
}

/** What outlets set above a headline: the name of a section, a date. */
const longestAbove = 100;

/** A headline is the beginning of an article: no report is folded away above it. */
function aboveFaults({ file, manuscript }: ArticleDraft, { line }: ArticlePart): readonly Fault[] {
  const above = manuscript.passages
    .filter((passage) => passage.line < line)
    .map((passage) => ({ ...passage, words: manuscript.text.slice(passage.start, passage.end) }))
    .find(({ words }) => words.length > longestAbove || endsSentence(words));
  const found = `a headline below a sentence that is folded away: ${show(above?.words.slice(0, 60))}`;
  return above ? [{ file, line, found, wanted: 'the headline above the report' }] : [];
}

function headlineFaults(
  { file, fields, at, manuscript }: ArticleDraft,
  parts: readonly ArticlePart[],
): readonly Fault[] {
  const { title, titleBy } = fields;
  const [headline, ...more] = parts.filter(({ as }) => as === 'headline');
  const extra = more.map(({ line }) => ({ file, line, found: 'a second # heading', wanted: '## for a subheading' }));
  if (titleBy === 'us' && headline) {
    const wanted = 'no # heading, since titleBy is “us”; or titleBy: outlet';
    return [{ file, line: headline.line, found: `the headline ${show(headline.text)}`, wanted }, ...extra];
  }
  if (titleBy !== 'outlet' || title === undefined) return extra;
  const wanted = `# ${title}, where the archived text has its headline; or titleBy: us, for a description of ours`;
  const [beginning] = manuscript.parts.filter(({ isTop }) => isTop);
  if (headline && beginning?.as !== 'headline') {
    const place = 'it at the beginning, neither folded away nor in a list';
    return [
      { file, line: headline.line, found: `the headline ${show(headline.text)} below other words`, wanted: place },
    ];
  }
  if (!headline && manuscript.parts.some(({ as }) => as === 'headline')) return extra;
  if (!headline) return [{ ...at('title'), found: 'a headline that the archived text does not show', wanted }];
  if (headline.text === singleSpaced(title)) return extra;
  return [
    {
      ...at('title'),
      found: `${show(title)}${apart(title, headline.text)}`,
      wanted: `the headline as printed: ${show(headline.text)}`,
    },
    ...extra,
  ];
}

function standfirstFaults({ file }: ArticleDraft, parts: readonly ArticlePart[]): readonly Fault[] {
  return parts.flatMap(({ as, line, isParagraph }, index) => {
    if (as !== 'standfirst') return [];
    if (!isParagraph) return [{ file, line, found: 'a standfirst of more than words', wanted: 'one paragraph' }];
    const wanted = '<Standfirst> right below the # heading';
    return parts[index - 1]?.as === 'headline'
      ? []
      : [{ file, line, found: 'a standfirst that follows no headline', wanted }];
  });
}

/** A heading may end in a full stop, and may be a sentence; a long one is a paragraph. */
const longestStopped = 60;

function headingFaults({ file }: ArticleDraft, parts: readonly ArticlePart[]): readonly Fault[] {
  let above = 1;
  return parts.flatMap(({ as, text, line, level }) => {
    if (as !== 'heading') return [];
    const deepest = above + 1;
    above = level;
    const isSentence = text.length > longestStopped && /[.。।۔]["'”’»)\]]*$/u.test(text);
    const found = `${'#'.repeat(level)} for ${show(text.slice(0, 60))}, which is no part of one above it`;
    return [
      ...(level > deepest ? [{ file, line, found, wanted: '## for a subheading, ### for one below it' }] : []),
      ...(isSentence
        ? [{ file, line, found: `a sentence as a heading: ${show(text.slice(0, 60))}`, wanted: 'a paragraph' }]
        : []),
    ];
  });
}

/** What is folded away is no reporting: some of the article is. */
function foldedFaults({ file, manuscript: { parts, edges, passages } }: ArticleDraft): readonly Fault[] {
  const isShown = parts.some(({ as, isTop }) => isTop && as !== 'headline' && as !== 'standfirst');
  const wanted = 'the report itself outside <NotReporting>';
  const found = 'an article that is all folded away';
  return isShown || edges.size === 0 ? [] : [{ file, line: passages[0]?.line, found, wanted }];
}

function partFaults({ file, fields, at }: ArticleDraft, parts: readonly ArticlePart[]): readonly Fault[] {
  if (!fields.structure) return [];
  const left = new Set(parts.filter(({ as }) => structures.some((one) => one === as)));
  const named = fields.structure.flatMap((entry, index) => {
    const part = [...left].find((one) => names(entry, one));
    if (part) left.delete(part);
    const wanted = `the first two words or more of a ${entry.as} that the article has`;
    return part ? [] : [{ ...at('structure', index), found: `a ${entry.as} ${show(entry.quote)}`, wanted }];
  });
  return [
    ...named,
    // Numbers that the archived text has are words of it, and no list's: they would be missed.
    ...parts
      .filter(({ isNumbered }) => isNumbered)
      .map(({ line, text }) => ({
        file,
        line,
        found: `a numbered list, whose numbers are not the outlet’s: ${show(text.slice(0, 60))}`,
        wanted: 'a list without numbers; or the numbers as words (1\\.)',
      })),
    ...[...left].map(({ as, text, line }) => ({
      file,
      line,
      found: `a ${as} that the archived text, which is plain, does not show as one: ${show(text.slice(0, 60))}`,
      wanted: `an entry in structure: “as: ${as}” and “quote: ${beginning(text)}”; or words as they are`,
    })),
  ];
}

/** A part is named by its first two words or more, or by all that it has. */
function names(entry: { readonly as: string; readonly quote: string }, { as, text }: ArticlePart): boolean {
  const words = singleSpaced(entry.quote);
  return entry.as === as && (text === words || (words.includes(' ') && text.startsWith(words)));
}

const beginning = (text: string): string => text.split(' ').slice(0, 6).join(' ');
