import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimWith, head, outlet, publication } from '../review/fixture.ts';
import { nearestCopy } from './nearest-copy.ts';
import { quoted } from './quoted.ts';

test('words are given with who makes them to the reader, and where they were printed', () => {
  assert.equal(
    quoted(claimWith({ kind: 'quotation' }), 'in April', publication),
    '“in April” – Ada Brook, in Evening Star, 7 March 2022. Verbatim: how Evening Star gives the words is rated accurate. https://v.example/claims/harbour-opens-april/',
  );
  const ada = claimWith().speaker;
  const reported = claimWith({ speaker: { ...outlet, role: null, type: 'Organization' }, attributedTo: ada });
  assert.equal(
    quoted(reported, 'will “open”', publication),
    '“will ‘open’” – Evening Star, reporting what Ada Brook said, 7 March 2022. Verbatim: rated accurate. https://v.example/claims/harbour-opens-april/',
  );
  const context = claimWith({ missingContext: 'It was shut.', finding: 'Leaves out that it was shut' });
  assert.match(
    quoted(context, 'in April', publication),
    /Verbatim: rated accurate, missing context\. Leaves out that it was shut\. https/,
  );
  const undated = claimWith({ article: { ...head, published: null } });
  assert.match(quoted(undated, 'in April', publication), /Evening Star, date not shown\./);
});

test('a copy is looked up near the day of a page, or all are listed', () => {
  assert.equal(
    nearestCopy('https://a.example/1?b=c', '2022-03'),
    'https://web.archive.org/web/202203/https://a.example/1?b=c',
  );
  assert.equal(nearestCopy('https://a.example/1', null), 'https://web.archive.org/web/*/https://a.example/1');
});
