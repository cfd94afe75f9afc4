import { htmlReading, parseFragment, type Nodes } from '../anchoring/html.ts';
import { locate } from '../anchoring/locate.ts';
import { project } from '../anchoring/text.ts';
import type { Article, ArticleHead, Claim, Evidence, Outlet, Source } from './claim.ts';
import { ratings } from './rating.ts';

/** Values of the model for tests: complete and plain, with what a test is about laid over them. */
export const outlet: Outlet = { id: 'evening-star', name: 'Evening Star', url: 'https://star.example/', about: null };

export const head: ArticleHead = {
  slug: 'harbour',
  title: 'Harbour to reopen',
  titleBy: 'outlet',
  outlet,
  published: '2022-03-07',
  url: 'https://star.example/harbour',
};

export const sourceWith = (own: Partial<Source> = {}): Source => ({
  id: 'town-hall',
  title: 'Minutes',
  publisher: 'Town Hall',
  origin: null,
  via: null,
  url: 'https://town.example/minutes',
  published: '2022-03-01',
  publishedNote: null,
  language: 'en',
  ...own,
});

export const evidenceWith = (source: Partial<Source>, own: Partial<Evidence> = {}): Evidence => ({
  source: sourceWith(source),
  stance: 'supports',
  note: 'The minutes say so.',
  ...own,
});

export const claimWith = (own: Partial<Claim> = {}): Claim => ({
  id: 'harbour-opens-april',
  article: head,
  number: 1,
  quote: 'in April',
  range: { start: 0, end: 8 },
  paragraph: { number: 1, start: 0, end: 9, text: 'in April.' },
  speaker: { id: 'ada-brook', name: 'Ada Brook', role: 'Mayor', type: 'Person' },
  kind: 'prediction',
  said: '2022-03-06',
  rating: ratings.accurate,
  confidence: 'high',
  summary: 'The harbour opens in April',
  utterances: [],
  reason: 'It did.',
  evidence: [],
  history: [{ date: '2026-11-22', change: 'First published.' }],
  ...own,
});

/** An article as it is rendered, with a claim on each of the quotes (their ids given) and a note on each misprint. */
export function articleOf(
  html: string,
  quotes: Readonly<Record<string, string>>,
  misprints: readonly string[] = [],
): Article {
  const { text, blocks } = project<Nodes>(parseFragment(html), htmlReading);
  const paragraphs = blocks.map(({ start, end }, index) => ({ number: index + 1, start, end }));
  const claims = Object.entries(quotes).flatMap(([id, quote], index) => {
    const range = rangeOf(text, quote);
    return paragraphs
      .filter(({ end }) => end >= range.end)
      .slice(0, 1)
      .map((one) =>
        claimWith({ id, quote, range, number: index + 1, paragraph: { ...one, text: text.slice(one.start, one.end) } }),
      );
  });
  return {
    ...head,
    byline: null,
    original: { file: 'harbour.txt', sha256: '0'.repeat(64), taken: null, takenFrom: null },
    provenance: [],
    text,
    paragraphs,
    claims,
    misprints: misprints.map((quote) => ({ quote, range: rangeOf(text, quote), note: 'So printed.' })),
  };
}

function rangeOf(text: string, quote: string): { readonly start: number; readonly end: number } {
  const [range] = locate(text, { quote });
  if (!range) throw new Error(`The fixture has no “${quote}”`);
  return range;
}
