import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Desk, type Reading } from './desk.ts';
import type { Fault, Problem } from './problem.ts';

/** Changes to the files of a small valid folder of content, by path. */
export type Changes = Readonly<Record<string, Change>>;

/** New text, an edit of the text, or null for no such file. */
export type Change = string | null | ((text: string) => string);

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

const harbour = `Harbour to reopen

The "works" are done.
"We will open in April," Ada Brook said on Monday. The town has 4,000 boats.

Crowds cheered. Then the crowds sang, in 12\u00a0languages.
`;

const ferry = 'Ferry runs daily\n\nThe ferry runs on every day of the year.\n';

/** A claim file that differs from others in the lines given: a statement of the outlet’s. */
export const claimFile = (article: string, quote: string): string => `---
article: ${article}
quote: ${JSON.stringify(quote)}
speaker: evening-star
kind: factual
said: 2022-03-07
rating: accurate
confidence: high
summary: ${JSON.stringify(`Said in 2022: ${quote.replace(/["“”]/g, '').slice(0, 60)}`)}
evidence:
  - source: town-hall
    stance: supports
    note: The minutes say so.
history:
  - date: 2026-11-22
    change: First published.
    rating: accurate
    confidence: high
---

The minutes bear it out.
`;

/** The same with words of Ada Brook’s. */
export const quotationFile = (article: string, quote: string): string =>
  claimFile(article, quote)
    .replace('speaker: evening-star', 'speaker: ada-brook')
    .replace('kind: factual', 'kind: quotation')
    .replaceAll('rating: accurate', 'rating: corroborated');

/** An edit that gives a claim another rating, and tells it in its history. */
export const rated =
  (rating: string) =>
  (text: string): string =>
    text.replace(/rating: .*/g, `rating: ${rating}`);

const articleFile = (slug: string, text: string, body: string): string => `---
title: ${text.split('\n', 1).join('')}
titleBy: outlet
outlet: evening-star
byline: null
published: 2022-03-07
url: https://star.example/${slug}
original: ${slug}.txt
sha256: ${sha256(text)}
taken: null
takenFrom: null
provenance:
  - point: Date
    finding: As printed.
    confidence: high
---

${body}`;

const valid: Readonly<Record<string, string>> = {
  'originals/harbour.txt': harbour,
  'originals/ferry.txt': ferry,
  'articles/harbour.mdx': articleFile(
    'harbour',
    harbour,
    `# Harbour to reopen

The "works" are done.

"We will open in April," Ada Brook said on Monday. The town has 4,000 boats.

<Claim id="opens-april" />

<Claim id="thousand-boats" />

Crowds cheered. Then the crowds sang, in 12\u00a0languages.
`,
  ),
  'articles/ferry.mdx': articleFile(
    'ferry',
    ferry,
    '# Ferry runs daily\n\nThe ferry runs on every day of the year.\n\n<Claim id="runs-daily" />\n',
  ),
  'claims/opens-april.md': quotationFile('harbour', 'We will open in April'),
  'claims/thousand-boats.md': claimFile('harbour', 'The town has 4,000 boats.'),
  'claims/runs-daily.md': claimFile('ferry', 'every day of the year'),
  'sources.yaml': `town-hall:
  publisher: Town Hall
  url: https://town.example/minutes
  published: 2022-03-08
  language: en
`,
  'people.yaml': 'ada-brook:\n  name: Ada Brook\n  role: Mayor\n',
  'events.yaml': '[]\n',
  'publishers.yaml': '{}\n',
  'disagreements/.keep': '',
  'outlets.yaml': 'evening-star:\n  name: Evening Star\n  url: https://star.example/\n  about: null\n',
};

const comparisons: Readonly<Record<string, string>> = {
  'claims/opens-april.md': quotationFile('harbour', 'We will open in April')
    .replace('rating:', 'utterance: april\nrating:')
    .replace('note: The minutes say so.', 'note: So.\n    extract: Ym mis Ebrill, opening in April'),
  'utterances/april.md': `---
speaker: ada-brook
said: 2022-03-07
occasion: To reporters
summary: The harbour opened in April 2022
original:
  - source: town-hall
    language: cy
    text: Ym mis Ebrill
    translation: In the month of April
base: opens-april
wordings:
  - claim: opens-april
    text: open in April
  - source: town-hall
    text: opening in April
history: [{ date: 2026-11-22, change: First published. }]
---

They agree.
`,
  'disagreements/opening-day.md': `---
question: When does it open?
difference: differ
articles:
  - claim: opens-april
    says: Evening Star, in April.
  - article: ferry
    says: Evening Star, on every day.
sources: [{ source: town-hall, says: In April. }]
open: The day.
---

Nobody says.
`,
  'events.yaml':
    '- date: 2022-03-07\n  title: Ada Brook speaks\n  kind: statement\n  claim: opens-april\n  source: town-hall\n',
};

/** Write the valid folder with changes as the `content` of an otherwise empty folder, use it, and remove both. */
export async function withContent<T>(changes: Changes, use: (root: string) => T | Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  const root = join(folder, 'content');
  try {
    for (const [path, text] of Object.entries(changed(changes))) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
    return await use(root);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What comes of reading the valid folder once it is changed. */
export const readingOf = (changes: Changes): Promise<Reading> => withContent(changes, (root) => new Desk(root).read());

/** All problems of it, without the codes of the rules, and without keys that are undefined. */
export const problemsWith = async (changes: Changes): Promise<readonly Fault[]> =>
  (await readingOf(changes)).problems.map(bare);

/** All notes on it, in the same way. */
export const notesWith = async (changes: Changes): Promise<readonly Fault[]> =>
  (await readingOf(changes)).notes.map(bare);

const bare = (problem: Problem): Fault =>
  Object.fromEntries(
    Object.entries(problem).filter(([key, value]: readonly [string, unknown]) => key !== 'rule' && value !== undefined),
  ) as unknown as Fault;

/** An edit that puts one passage for another, and fails where there is none such. */
export const put =
  (words: string, instead: string) =>
  (text: string): string => {
    if (!text.includes(words)) throw new Error(`The fixture has no “${words}”`);
    return text.replace(words, () => instead);
  };

/** Changes that add an utterance, a disagreement and an event, or edits of them, with those given. */
export const compared = (changes: Changes = {}): Changes => ({
  ...changes,
  ...Object.fromEntries(Object.entries(comparisons).map(([path, text]) => [path, edited(text, changes[path])])),
});

function changed(changes: Changes): Readonly<Record<string, string>> {
  const paths = [...new Set([...Object.keys(valid), ...Object.keys(changes)])];
  const files = paths.map((path) => [path, edited(valid[path] ?? '', changes[path])]);
  return Object.fromEntries(files.filter(([, text]) => text !== null)) as Readonly<Record<string, string>>;
}

function edited(text: string, change: Change | undefined): string | null {
  if (change === undefined) return text;
  return typeof change === 'function' ? change(text) : change;
}
