import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { readContent } from '../desk/desk.ts';
import { claimFile, put, sha256, withContent, type Changes } from '../desk/fixture.ts';
import type { Problem } from '../desk/problem.ts';
import type { Article } from '../model/article.ts';
import { annotate, type Piece } from '../review/annotate.ts';
import { provePages } from './proof.ts';

const file = 'articles/harbour/index.html';

/** The problems that the proof finds once the page of the article was edited. */
function proved(edit: (page: string) => string, changes: Changes = {}): Promise<readonly Problem[]> {
  return withContent(changes, async (root) => {
    const dist = join(root, 'dist');
    const content = readContent(root);
    await mkdir(join(dist, 'originals'), { recursive: true });
    for (const [name, bytes] of content.originals) await writeFile(join(dist, 'originals', name), bytes);
    for (const article of content.articles) {
      await mkdir(join(dist, 'articles', article.slug), { recursive: true });
      await writeFile(
        join(dist, 'articles', article.slug, 'index.html'),
        article.slug === 'harbour' ? edit(pageOf(article)) : pageOf(article),
      );
    }
    return provePages(dist, content);
  });
}

/** A page as the site writes it, with each claim’s callout beside the passage in which its words end. */
const pageOf = (article: Article): string =>
  `<!doctype html><html><body><h1>Ours</h1><p>Evening Star · ${bylineOf(article)}</p><article data-original="${article.original.sha256}">` +
  `<div data-ours>At a glance</div>${annotate(article).map(print).join('\n')}</article><p>Ours</p></body></html>`;

const bylineOf = ({ byline }: Article): string =>
  byline === null ? 'no byline' : `<span data-byline>${byline}</span>`;

function print(piece: Piece): string {
  if (piece.kind === 'folded') return `<details>${piece.pieces.map(print).join('')}</details>`;
  return piece.html + piece.claims.map(({ id }) => calloutOf(id)).join('');
}

const calloutOf = (id: string): string => `<aside class="callout" id="note-${id}" data-ours>Our note.</aside>`;

test('a page that is right has no problem', async () => {
  assert.deepEqual(await proved((page) => page), []);
});

test('one changed quotation mark in a page that is right otherwise is a problem, with both sides', async () => {
  assert.deepEqual(await proved(put('The "works"', 'The “works"')), [
    {
      rule: 'proof',
      file,
      found:
        'the words “Harbour to reopen The “works" are done. "We will ope…”: U+201C LEFT DOUBLE QUOTATION MARK for U+0022 “"” after “reopen The”',
      wanted: 'the original’s “Harbour to reopen The "works" are done. "We will ope…”',
    },
  ]);
});

test('a space for a no-break space is a problem', async () => {
  const [problem, ...others] = await proved(put('12\u00a0languages', '12 languages'));
  assert.match(problem?.found ?? '', /12 languages/);
  assert.deepEqual(others, []);
});

test('words of ours that are not marked as ours are a problem', async () => {
  const [problem, ...others] = await proved(put('Crowds cheered.', 'Crowds cheered. [sic]'));
  assert.match(problem?.found ?? '', /\[sic\]/);
  assert.deepEqual(others, []);
});

test('a mark on other words is a problem, though the text is right', async () => {
  assert.deepEqual(await proved(put('We will open in April</mark>', 'We will</mark> open in April')), [
    {
      rule: 'proof',
      file,
      field: 'opens-april',
      found: 'a mark on “We will”',
      wanted: 'one on “We will open in April”, at its place',
    },
  ]);
});

test('a mark that is not there is a problem', async () => {
  assert.deepEqual(await proved((page) => page.replace(/<mark id="opens-april"[^>]*>(.*?)<\/mark>/, '$1')), [
    {
      rule: 'proof',
      file,
      field: 'opens-april',
      found: 'a mark on “”',
      wanted: 'one on “We will open in April”, at its place',
    },
  ]);
});

test('a mark that cannot be linked to is a problem', async () => {
  const [problem, ...others] = await proved(put('<mark id="opens-april"', '<mark data-piece="opens-april"'));
  assert.deepEqual([problem?.file, problem?.field], [file, 'opens-april']);
  assert.deepEqual(others, []);
});

test('a callout that is missing, or stands twice, is a problem', async () => {
  const callout = calloutOf('opens-april');
  const problem = { rule: 'proof', file, field: 'opens-april', found: 'no callout', wanted: 'one callout' };
  assert.deepEqual(await proved(put(callout, '')), [problem]);
  assert.deepEqual(
    (await proved(put(callout, callout + callout))).map(({ field, found: what }) => field ?? what),
    ['opens-april', 'the id “note-opens-april” twice'],
  );
});

const found = async (edit: (page: string) => string): Promise<readonly (string | undefined)[]> =>
  (await proved(edit)).map(({ field, found: what }) => field ?? what);

test('callouts that stand at each other’s place are problems', async () => {
  const swap = (page: string): string =>
    page
      .replace('note-opens-april" data', 'note-x" data')
      .replace('note-thousand-boats" data', 'note-opens-april" data')
      .replace('note-x" data', 'note-thousand-boats" data');
  assert.deepEqual(await found(swap), ['opens-april', 'thousand-boats']);
});

test('a callout that stands under other words is a problem', async () => {
  const callout = calloutOf('thousand-boats');
  assert.deepEqual(await found((page) => page.replace(callout, '').replace('</article>', `${callout}</article>`)), [
    'thousand-boats',
  ]);
});

test('a mark on the same words at another place is a problem', async () => {
  assert.deepEqual(
    await proved(put('>We will open in April</mark>', '></mark>We will open in April')),
    await proved((page) =>
      page.replace(/(<mark id="opens-april"[^>]*>)We will open in April<\/mark>/, '$1</mark>We will open in April'),
    ),
  );
  const moved = (page: string): string =>
    page.replace(
      /(<mark id="thousand-boats"[^>]*>)The town has 4,000 boats\.(<\/mark>)/,
      'The $1town has 4,000 boats.$2',
    );
  assert.deepEqual(await found(moved), ['thousand-boats']);
});

test('markup that is laid on the words is a problem', async () => {
  for (const tag of ['em', 'strong', 'del', 'a', 'code', 'u']) {
    assert.deepEqual(await found(put('cheered', `<${tag}>cheered</${tag}>`)), [`<${tag}> around “cheered”`]);
  }
});

test('words that are made a heading, or run together with others, are a problem', async () => {
  const heading = (page: string): string => page.replace(/<p id="p4">(.*?)<\/p>/s, '<h2 id="p4">$1</h2>');
  assert.match((await found(heading))[0] ?? '', /^the passage <h2> Crowds/);
});

test('a headline that is not the title is a problem', async () => {
  const none = (page: string): string => page.replace(/<h1 id(.*?)<\/h1>/s, '<p id$1</p>');
  assert.deepEqual((await found(none)).at(-1), 'the headline “”');
});

test('a page without the article is a problem', async () => {
  assert.deepEqual(await proved(put('data-original', 'data-copy')), [
    { rule: 'proof', file, found: 'no article', wanted: 'an element with data-original' },
  ]);
});

test('a claim whose words run over two paragraphs is proved too', async () => {
  const across: Changes = {
    'claims/thousand-boats.md': claimFile('harbour', '4,000 boats. Crowds cheered.'),
    'articles/harbour.mdx': (text) =>
      `${put('<Claim id="thousand-boats" />', '')(text)}\n<Claim id="thousand-boats" />\n`,
  };
  assert.deepEqual(await proved((page) => page, across), []);
  assert.equal(
    (await proved((page) => page.replace('>Crowds cheered.</mark>', '>Crowds</mark> cheered.'), across)).length,
    1,
  );
});

test('an original that begins with a byte order mark is proved by its words', async () => {
  const marked = (text: string): string => `\ufeff${text}`;
  let sum = '';
  const changes: Changes = {
    'originals/harbour.txt': (text) => {
      sum = sha256(marked(text));
      return marked(text);
    },
    'articles/harbour.mdx': (text) => text.replace(/sha256: .*/, () => `sha256: ${sum}`),
  };
  assert.deepEqual(await proved((page) => page, changes), []);
});

/** An article with a standfirst, and a byline in a line of its own. */
const signed: Changes = (() => {
  let sum = '';
  return {
    'originals/harbour.txt': (text) => {
      const more = text.replace('The "works"', 'By Cy Dale, Port Vale\nThe "works"');
      sum = sha256(more);
      return more;
    },
    'articles/harbour.mdx': (text) =>
      text
        .replace(/sha256: .*/, () => `sha256: ${sum}`)
        .replace('byline: null', 'byline: Cy Dale')
        .replace(/(?<=reopen\n\n)(The "works" are done\.)/, 'By Cy Dale, Port Vale\n\n$1'),
  };
})();

const standing: Changes = {
  'articles/harbour.mdx': put('The "works" are done.', '<Standfirst>\n\nThe "works" are done.\n\n</Standfirst>'),
};

test('a byline that is shown is the article’s, and a line of the original', async () => {
  assert.deepEqual(await proved((page) => page, signed), []);
  for (const [edit, told] of [
    [put('<span data-byline>Cy Dale</span>', 'Cy Dale'), 'the byline “”'],
    [put('<span data-byline>Cy Dale<', '<span data-byline>Ada Brook<'), 'the byline “Ada Brook”'],
  ] as const) {
    assert.deepEqual(
      (await proved(edit, signed)).map(({ found: what }) => what),
      [told],
    );
  }
  assert.deepEqual(await found(put('no byline', '<span data-byline>Crowds</span>')), ['the byline “Crowds”']);
});

test('a standfirst that is shown is the article’s, and one paragraph below the headline', async () => {
  assert.deepEqual(await proved((page) => page, standing), []);
  const none = (await proved(put('class="standfirst"', 'class="lede"'), standing)).map(({ found: what }) => what);
  assert.deepEqual(none, ['the standfirst “”']);
  assert.deepEqual(await found((page) => page.replace(/(<p id="p4">.*?<\/p>)/s, '<div class="standfirst">$1</div>')), [
    'the standfirst “Crowds cheered. Then the crowds sang, in 12\u00a0languages.”',
  ]);
});

test('an id that stands twice on any page is a problem', async () => {
  const twice = '<p id="content">Ours</p><p class="small" id="content">Ours: id="a" id="a"</p>';
  const told = await withContent({}, async (root) => {
    const content = readContent(root);
    const dist = join(root, 'dist');
    await mkdir(join(dist, 'events'), { recursive: true });
    await writeFile(join(dist, 'events/index.html'), `<!doctype html>${twice}`);
    return provePages(dist, { ...content, articles: [] });
  });
  assert.deepEqual(told, [
    { rule: 'proof', file: 'events/index.html', found: 'the id “content” twice', wanted: 'each id once' },
  ]);
});
