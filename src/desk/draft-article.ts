import { locate, type Range } from '../anchoring/locate.ts';
import { nearest } from '../anchoring/nearest.ts';
import type { Paragraph } from '../claims/claim.ts';
import { articleSchema, type ArticleData } from '../claims/schema.ts';
import type { Document } from './folder.ts';
import { check, part } from './front-matter.ts';
import { articleComponents } from './guard.ts';
import type { Lists } from './lists.ts';
import { readManuscript, type Callout, type Manuscript } from './manuscript.ts';
import { nearestName } from './nearest-name.ts';
import { compareWords, readOriginal } from './original.ts';
import { show, type Problem } from './problem.ts';

/** An article as far as it could be read; `data` is there when its front matter has no fault. */
export interface DraftArticle {
  readonly slug: string;
  readonly file: string;
  readonly data?: ArticleData;
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly callouts: readonly (Omit<Callout, 'under'> & { readonly under: number })[];
  readonly misprints: readonly (Range & { readonly quote: string; readonly note: string })[];
  readonly problems: readonly Problem[];
}

export async function readArticle(
  root: string,
  { id: slug, file, text }: Document,
  lists: Lists,
): Promise<DraftArticle> {
  const { yaml, body } = part(text);
  const { data, problems, lineOf } = check(file, yaml, articleSchema);
  const manuscript = readManuscript(file, body, articleComponents);
  const read = { slug, file, ...layOut(manuscript) };
  if (!data) return { ...read, misprints: [], problems: [...problems, ...manuscript.problems] };
  const original = await readOriginal(root, file, data);
  const misprints = data.misprints.map((misprint, index) => ({
    ...misprint,
    line: lineOf(['misprints', index, 'quote']),
    field: `misprints[${index}].quote`,
    places: locate(read.text, misprint),
  }));
  return {
    ...read,
    data,
    misprints: misprints.flatMap(({ quote, note, places }) =>
      places.slice(0, 1).map((place) => ({ ...place, quote, note })),
    ),
    problems: [
      ...manuscript.problems,
      ...original.problems,
      ...(original.text === undefined || manuscript.words.text === ''
        ? []
        : compareWords(file, read.text, original.text, lineAt(manuscript))),
      ...unknown(file, lineOf(['outlet']), 'outlet', data.outlet, lists.ids.outlets),
      ...misprints.flatMap(({ line, field, quote, places }) =>
        placeProblems({ file, line, field }, quote, places, read.text, slug),
      ),
      ...misprints.flatMap((misprint, index) => sharedProblems(file, misprint, misprints.slice(0, index))),
    ],
  };
}

function layOut({ words, callouts }: Manuscript): Pick<DraftArticle, 'text' | 'paragraphs' | 'callouts'> {
  return {
    text: words.text,
    paragraphs: words.blocks.map(({ start, end }, index) => ({ start, end, number: index + 1 })),
    callouts: callouts.map(({ id, line, under }) => ({ id, line, under: under ? words.blocks.indexOf(under) + 1 : 0 })),
  };
}

function lineAt({ words }: Manuscript): (offset: number) => number | undefined {
  return (offset) =>
    (words.blocks.findLast(({ start }) => start <= offset) ?? words.blocks[0])?.node.position?.start.line;
}

interface Placed extends Pick<Problem, 'line' | 'field'> {
  readonly quote: string;
  readonly places: readonly Range[];
}

/** Notes on the text are set into the words, so no two may have the same. */
function sharedProblems(
  file: string,
  { line, field, quote, places: [place] }: Placed,
  others: readonly Placed[],
): readonly Problem[] {
  const other = others.find(({ places: [one] }) => place && one && one.start < place.end && place.start < one.end);
  return other
    ? [
        {
          file,
          line,
          field,
          found: `${show(quote)}, which shares words with ${show(other.quote)}`,
          wanted: 'words of its own: no two misprints overlap',
        },
      ]
    : [];
}

/** What is wrong with words that should stand exactly once in a text. */
export function placeProblems(
  at: Pick<Problem, 'file' | 'line' | 'field'>,
  quote: string,
  places: readonly Range[],
  text: string,
  slug: string,
): readonly Problem[] {
  if (places.length === 1) return [];
  const bare = locate(text, { quote });
  if (bare.length === 0)
    return [
      {
        ...at,
        found: `${show(quote)}, which is not in ${slug}`,
        wanted: `words that stand there, perhaps “${nearest(text, quote)}”`,
      },
    ];
  const before = bare.map(({ start, end }) => `“…${text.slice(Math.max(0, start - 25), end)}”`).join(' and ');
  if (places.length === 0)
    return [
      {
        ...at,
        found: `${show(quote)} in ${slug}, but not between its prefix and suffix`,
        wanted: `a prefix and suffix that stand there; before it stand ${before}`,
      },
    ];
  return [
    {
      ...at,
      found: `${show(quote)} ${places.length} times in ${slug}`,
      wanted: `once: add a prefix or suffix that tells them apart, before it stand ${before}`,
    },
  ];
}

/** An id that names nothing, with the nearest that does. Where the names are not known, that is a problem of its own. */
export function unknown(
  file: string,
  line: number | undefined,
  field: string,
  id: string,
  known: Iterable<string> | undefined,
): readonly Problem[] {
  const names = known && [...known];
  if (!names || names.includes(id)) return [];
  const near = nearestName(id, names);
  return [
    {
      file,
      line,
      field,
      found: `“${id}”, which does not exist`,
      wanted: near
        ? `an id that exists, perhaps “${near}”`
        : `an id that exists${names.length <= 12 ? `: ${names.join(', ')}` : ''}`,
    },
  ];
}
