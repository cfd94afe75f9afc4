import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { articleOf, claimWith, evidenceWith } from '../review/fixture.ts';
import { claimRecord, claimSchema } from './claim.ts';
import { catalogueOf, filesOf, publication, validator, webAnnotationFault } from './fixture.ts';
import { columnNames, headerLine, rowsOf, unguarded } from './spreadsheet.ts';

const sign = fc.constantFrom(
  ...[
    '=',
    '+',
    '-',
    '@',
    '＝',
    "'",
    '"',
    ',',
    ';',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '</script>',
    ']]>',
    '&',
    '<!--',
    '\\',
    '{',
    'a',
  ],
  ...['ж', 'م', '😀', '\u{1d11e}', '\u202e', '\u2028', '\u200b', '\u0000', '\ufeff', '=1+1', "=cmd|' /C calc'!A0"],
);
const hostile = fc.array(sign, { maxLength: 6 }).map((parts) => parts.join(''));
const some = hostile.map((text) => text || 'a');

/** A claim with such text in every field that has any. */
const claims = fc.tuple(some, some, some, some, some, some).map(([one, two, three, four, five, six]) =>
  claimWith({
    ...{ summary: one.slice(0, 70), quote: two, reason: three, body: four, finding: five, missingContext: six },
    ...{ saidNote: one, speakerNote: two },
    speaker: { id: 'ada', name: three, role: four, type: 'Person' },
    attributedTo: { id: 'eva', name: five, role: six, type: 'Person' },
    evidence: [
      evidenceWith({ title: one, publisher: two }, { note: three, extract: four, translation: five, part: six }),
    ],
    history: [{ date: '2026-11-22', change: six }],
  }),
);

test('any text comes back out of the JSON as it was, and is right by the schema', () => {
  fc.assert(
    fc.property(claims, (claim) => {
      const record = claimRecord(claim, { start: 0, end: 1 }, publication);
      assert.deepEqual(JSON.parse(JSON.stringify(record)), record);
      assert.ok(claimSchema.safeParse(record).success);
      const { quote, summary, reason, finding, speaker } = record;
      assert.deepEqual([quote, summary, reason, finding], [claim.quote, claim.summary, claim.reason, claim.finding]);
      assert.equal(speaker.name, claim.speaker.name);
    }),
  );
});

test('any text comes back out of the table as it was, once the guard is taken away', () => {
  fc.assert(
    fc.property(fc.array(claims, { minLength: 1, maxLength: 4 }), (all) => {
      const records = all.map((claim) => claimRecord(claim, { start: 0, end: 1 }, publication));
      const [names, ...rows] = parse(headerLine + rowsOf(records), { record_delimiter: '\r\n' });
      assert.deepEqual(names, columnNames);
      assert.equal(rows.length, all.length);
      rows.forEach((row, index) => {
        const cells = Object.fromEntries(columnNames.map((name, at) => [name, unguarded(row[at] ?? '')]));
        const { quote, summary, reason, speaker } = records[index] ?? assert.fail();
        assert.deepEqual(
          [cells['quote'], cells['summary'], cells['reason'], cells['speaker']],
          [quote, summary, reason, speaker.name],
        );
      });
    }),
  );
});

test('no cell of the table begins with what a spreadsheet runs', () => {
  fc.assert(
    fc.property(claims, (claim) => {
      const table = rowsOf([claimRecord(claim, { start: 0, end: 1 }, publication)]);
      for (const cell of parse(table, { record_delimiter: '\r\n' }).flat())
        assert.doesNotMatch(cell, /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠]/u);
    }),
  );
});

test('lines of the table end with CRLF, and with nothing else outside of quotation marks', () => {
  const table = headerLine + rowsOf([claimRecord(claimWith({ quote: 'a\nb "c"' }), { start: 0, end: 1 }, publication)]);
  assert.ok(table.endsWith('\r\n'));
  assert.ok(table.includes('"a\nb ""c"""'));
  assert.doesNotMatch(table.replace(/"[^"]*"/g, ''), /(?<!\r)\n/);
});

test('any article comes out right as annotations', () => {
  const visible = fc
    .array(sign, { minLength: 1, maxLength: 20 })
    .map((parts) => `x${parts.join('').replaceAll('\0', '')}x`);
  const faultOf = validator(filesOf(catalogueOf([])).files);
  fc.assert(
    fc.property(visible, claims, (raw, own) => {
      const html = `<p>${raw.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
      const article = articleOf(html, {});
      const span = { start: 0, end: article.text.length };
      const claim = { ...own, quote: article.text, span };
      const { files } = filesOf(catalogueOf([{ ...article, claims: [claim] }], new Map([['harbour.txt', raw.trim()]])));
      const text = files.get('annotations/harbour.json') ?? '';
      assert.equal(faultOf(text), undefined);
      assert.equal(webAnnotationFault(text), undefined);
    }),
  );
});
