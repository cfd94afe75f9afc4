import { publicationOf } from '../config/publication.ts';
import { ratingOf } from '../config/scales.ts';
import type { ArticleHead } from '../model/article-head.ts';
import type { Article } from '../model/article.ts';
import type { Claim, Evidence } from '../model/claim.ts';
import type { Source } from '../model/source.ts';
import type { Outlet } from '../model/speaker.ts';
import { locate } from '../text/locate.ts';
import { project } from '../text/projection.ts';
import type { Span } from '../text/span.ts';
import { parseFragment } from '../text/tree.ts';

/** A site of some name at some address, whatever those of this one are. */
export const publication = publicationOf(
  { site: 'https://v.example', base: '/' },
  { name: 'Verbatim', publisher: null, language: 'en-GB', license: null },
);

/** Values of the model for tests: complete and plain, with what a test is about laid over them. */
export const outlet: Outlet = { id: 'evening-star', name: 'Evening Star', url: 'https://star.example/', about: null };

export const head: ArticleHead = {
  slug: 'harbour',
  title: 'Harbour to reopen',
  titleBy: 'outlet',
  outlet,
  published: '2022-03-07',
  language: 'en',
  url: 'https://star.example/harbour',
};

export const sourceWith = (own: Partial<Source> = {}): Source => ({
  id: 'town-hall',
  title: 'Minutes',
  publisher: 'Town Hall',
  about: [],
  origin: [],
  credit: null,
  readAs: null,
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
  span: { start: 0, end: 8 },
  passage: { number: 1, start: 0, end: 9, text: 'in April.' },
  speaker: { id: 'ada-brook', name: 'Ada Brook', role: 'Mayor', type: 'Person' },
  kind: 'prediction',
  said: '2022-03-06',
  rating: ratingOf('accurate'),
  confidence: 'high',
  summary: 'The harbour opens in April',
  utterances: [],
  reason: 'It did.',
  body: '<p>It did.</p>',
  evidence: [],
  history: [{ date: '2026-11-22', change: 'First published.' }],
  ...own,
});

/** An article of some HTML, with a claim on each of the quotes (their ids given) and a note on each misprint. */
export function articleOf(
  html: string,
  quotes: Readonly<Record<string, string>>,
  misprints: readonly string[] = [],
): Article {
  const body = parseFragment(html);
  const { text, blocks } = project(body);
  const passages = blocks.map(({ start, end }, index) => ({ number: index + 1, start, end }));
  const claims = Object.entries(quotes).flatMap(([id, quote], index) => {
    const span = spanOf(text, quote);
    return passages
      .filter(({ end }) => end >= span.end)
      .slice(0, 1)
      .map((one) =>
        claimWith({ id, quote, span, number: index + 1, passage: { ...one, text: text.slice(one.start, one.end) } }),
      );
  });
  return {
    ...head,
    byline: null,
    original: { file: 'harbour.txt', sha256: '0'.repeat(64), taken: null, takenFrom: null },
    provenance: [],
    folded: [],
    text,
    body,
    passages,
    claims,
    misprints: misprints.map((quote) => ({ quote, span: spanOf(text, quote), note: 'So printed.' })),
  };
}

function spanOf(text: string, quote: string): Span {
  const [span] = locate(text, { quote });
  if (!span) throw new Error(`The fixture has no “${quote}”`);
  return span;
}

/** Words that some format takes for its own, in one piece each. */
export const hostile: readonly string[] = [
  'She said "no" & \'never\' <b>again</b>',
  '</script><script>alert(1)</script>',
  ']]> <![CDATA[ -->',
  '</textarea></iframe></blockquote><img src=x onerror=alert(1)>',
  '=HYPERLINK("https://x.example")',
  'one line\nand another',
  '&amp; &#60; &lt;i&gt; %3C',
  'a 😀 b 👩‍👩‍👧',
  'Мы откроемся в апреле',
  'سنفتح في أبريل',
  '\u202Eabc\u202C and back',
];
