import assert from 'node:assert/strict';
import { test } from 'node:test';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { Cite } from '@citation-js/core';
import fc from 'fast-check';
import { claimWith, head, publication } from '../review/fixture.ts';
import { bibtex } from './bibtex.ts';
import { articleRecord, reviewRecord, type CslRecord, type WholeRecord } from './record.ts';
import { ris } from './ris.ts';

/** What a reference manager's parser, which is not ours, makes of a file. */
const read = (text: string): Partial<CslRecord> => {
  const [record, ...others] = new Cite(text).data as readonly Partial<CslRecord>[];
  assert.ok(record && others.length === 0);
  return record;
};

const review = (summary: string): WholeRecord => reviewRecord(claimWith({ summary }), publication);
const article = (title: string): WholeRecord => articleRecord({ ...head, title, byline: 'A. Brook' }, publication);
const signs = Array.from('“”"\'{}\\%&$#_~^=-@,;:<>/`?!');
const hostile = fc
  .array(
    fc.constantFrom(
      ...signs,
      ' ',
      '\n',
      '\r\n',
      'a',
      'Z',
      '7',
      'é',
      'Я',
      'ع',
      '😀',
      '</script>',
      ']]>',
      '\u202e',
      'ER  - ',
      'TY  - ',
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map((parts) => `A${parts.join('')}z`);

for (const [name, write] of Object.entries({ BibTeX: bibtex, RIS: ris })) {
  test(`a review and an article are read from ${name} as they are`, () => {
    const one = read(write(review('The harbour opens in April')));
    assert.deepEqual(
      [one.title, one.URL],
      ['The harbour opens in April', 'https://v.example/claims/harbour-opens-april/'],
    );
    assert.deepEqual(one.issued?.['date-parts'], [[2026, 11, 22]]);
    const other = read(write(article('Harbour to reopen')));
    assert.deepEqual([other.title, other['container-title']], ['Harbour to reopen', 'Evening Star']);
    assert.equal(other.type, name === 'RIS' ? 'article-newspaper' : 'article-journal');
  });

  test(`whatever stands in a title is read from ${name} letter for letter, white space as single spaces`, () => {
    fc.assert(
      fc.property(hostile, (title) => {
        assert.equal(read(write(review(title))).title, title.replace(/\s+/g, ' '));
      }),
    );
  });
}
