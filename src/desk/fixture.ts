import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readContent } from './desk.ts';
import { ContentError, type Problem } from './problem.ts';

/** Changes to the files of a small valid folder of content, by path: new text, an edit of the text, or null for no such file. */
export type Changes = Readonly<Record<string, string | null | ((text: string) => string)>>;

export const sha256 = (text: string | Uint8Array): string => createHash('sha256').update(text).digest('hex');

const harbour = `Harbour to reopen

The "works" are done.
"We will open in April," Ada Brook said on Monday. The town has 4,000 boats.

Crowds cheered. Then the crowds sang, in 12\u00a0languages.
`;

const ferry = 'Ferry runs daily\n\nThe ferry runs on every day of the year.\n';

/** A claim file that differs from others in the lines given. */
export const claimFile = (article: string, quote: string): string => `---
article: ${article}
quote: ${JSON.stringify(quote)}
speaker: ada-brook
kind: factual
said: 2022-03-07
rating: accurate
confidence: high
summary: What the words say
evidence:
  - source: town-hall
    stance: supports
    note: The minutes say so.
history:
  - date: 2026-11-22
    change: First published.
---

The minutes bear it out.
`;

const articleFile = (title: string, original: string, text: string, body: string): string => `---
title: ${title}
titleBy: outlet
outlet: evening-star
byline: null
published: 2022-03-07
url: https://star.example/${original}
original: ${original}.txt
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
    'Harbour to reopen',
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
    'Ferry runs daily',
    'ferry',
    ferry,
    '# Ferry runs daily\n\nThe ferry runs on every day of the year.\n\n<Claim id="runs-daily" />\n',
  ),
  'claims/opens-april.mdx': claimFile('harbour', 'We will open in April'),
  'claims/thousand-boats.mdx': claimFile('harbour', 'The town has 4,000 boats.'),
  'claims/runs-daily.mdx': claimFile('ferry', 'every day of the year'),
  'sources.yaml':
    'town-hall:\n  title: Minutes\n  publisher: Town Hall\n  origin: null\n  via: null\n  url: https://town.example/minutes\n  published: 2022-03-01\n  publishedNote: null\n  language: en\n',
  'people.yaml': 'ada-brook:\n  name: Ada Brook\n  role: Mayor\n',
  'outlets.yaml': 'evening-star:\n  name: Evening Star\n  url: https://star.example/\n  about: null\n',
};

/** Write the valid folder with changes as the `content` of an otherwise empty folder, use it, and remove both. */
export async function withContent<T>(changes: Changes, use: (root: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-'));
  const root = join(folder, 'content');
  try {
    for (const [path, text] of Object.entries(changed(changes))) await write(join(root, path), text);
    return await use(root);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Everything that the desk finds wrong with the valid folder once it is changed, without keys that are undefined. */
export function problemsWith(changes: Changes): Promise<readonly Problem[]> {
  return withContent(changes, async (root) => {
    const error: unknown = await readContent(root).catch((reason: unknown) => reason);
    if (!(error instanceof ContentError)) return error instanceof Error ? Promise.reject(error) : [];
    return error.problems.map(
      (one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as unknown as Problem,
    );
  });
}

/** An edit that puts one passage for another, and fails where there is none such. */
export const put =
  (words: string, instead: string) =>
  (text: string): string => {
    if (!text.includes(words)) throw new Error(`The fixture has no “${words}”`);
    return text.replace(words, () => instead);
  };

function changed(changes: Changes): Readonly<Record<string, string>> {
  const files = Object.entries(changes).flatMap(([path, change]) =>
    change === null ? [] : [[path, typeof change === 'string' ? change : change(valid[path] ?? '')]],
  );
  const kept = Object.entries(valid).filter(([path]) => !(path in changes));
  return Object.fromEntries([...kept, ...files]);
}

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
