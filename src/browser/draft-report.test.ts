import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { readContent } from '../desk/desk.ts';
import { DraftReading } from '../search/find/draft.ts';
import { sessionOn } from '../search/find/fixture.ts';
import { Sessions } from '../search/find/sessions.ts';
import { allRecords } from '../search/records.ts';
import { reportOf } from './draft-report.ts';
import type { Tally } from './draft-tally.ts';
import { markdown, plainText } from './report-style.ts';

const catalogue = readContent('e2e/fixture/content');
const place = { home: 'https://site.example/repo/', date: new Date('2026-11-25T12:00:00Z') };

async function tallyOf(draft: string): Promise<Tally> {
  const sessions = new Sessions(() => Promise.resolve(sessionOn(catalogue, allRecords(catalogue))));
  const reading = await DraftReading.of(draft, sessions);
  for (const all = reading.goOn(); (await all.next()).done !== true;);
  return { end: 'whole', asked: reading.asked.length, short: reading.short, read: reading.read };
}

const draft =
  'Nobody ever said so to any paper here. The works cost 3.5 million crowns. We will open in April, and not a day later.';

/** All links of a text in Markdown, and its words. */
function read(text: string): { readonly links: readonly string[]; readonly words: string } {
  const tree = fromMarkdown(text);
  const links: string[] = [];
  visit(tree, 'link', ({ url }) => void links.push(url));
  return { links, words: toString(tree) };
}

describe('the report of a draft', () => {
  it('has what was found, in order, with labels, changes, citations and ratings', async () => {
    const report = reportOf(await tallyOf(draft), place, plainText);
    const parts = [
      'Checked on 25 November 2026: https://site.example/repo/search/draft/',
      '2 of 3 sentences are here',
      'Sentence 2',
      '“The works cost 3.5 million crowns.”',
      'Close: words differ',
      'Your text has “3” for “2”.',
      'Printed: “The works cost 2.5 million crowns',
      'Evening Star, “Harbour to reopen in April”, 7 March 2022: https://site.example/repo/articles/harbour-reopens/#works-cost',
      'Rating: ',
      'Review of the claim: https://site.example/repo/claims/works-cost/',
      'Sentence 3',
      'Verbatim: the same characters; in quotation marks',
    ];
    let at = 0;
    for (const part of parts) {
      const found = report.indexOf(part, at);
      assert.notEqual(found, -1, part);
      at = found;
    }
    assert.doesNotMatch(report, /Sentence 1\n/);
  });

  it('says the same in Markdown, with links in place of addresses', async () => {
    const { links, words } = read(reportOf(await tallyOf(draft), place, markdown));
    assert.ok(links.includes('https://site.example/repo/articles/harbour-reopens/#works-cost'));
    assert.match(words, /Evening Star, “Harbour to reopen in April”, 7 March 2022/);
    assert.match(words, /Your text has “3” for “2”\./);
  });
});

describe('a line of Markdown', () => {
  it('has the very words, whatever signs are in them', () => {
    const signs = fc.constantFrom(...'*_`[]()<>#+-=~|\\!&;:.1a b“”'.split(''), '12. ', '- ', '<b>', '&amp;', '![a](b)');
    fc.assert(
      fc.property(fc.array(signs, { minLength: 1 }), (all) => {
        const text = all.join('').trim().replace(/\s+/g, ' ');
        fc.pre(text !== '');
        for (const line of [
          markdown.quote(text),
          markdown.item([markdown.text(text), markdown.text(text)]),
          markdown.heading(text),
        ]) {
          assert.ok(read(line).words.startsWith(text), line);
        }
        assert.deepEqual(read(markdown.link(text, 'https://site.example/#a:~:text=b,c')), {
          links: ['https://site.example/#a:~:text=b,c'],
          words: text,
        });
      }),
    );
  });
});
