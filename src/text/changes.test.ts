import assert from 'node:assert/strict';
import { test } from 'node:test';
import { english } from '../config/english.ts';
import { match } from './match.ts';

const printed =
  'The tenant is not permitted to keep more than 2 dogs in the house, the council said in its letter of May.';
const changes = (asked: string) =>
  (match(asked, printed, english)?.changes ?? []).map(({ asked: has, printed: reads, isWeighty }) =>
    [reads, has, ...(isWeighty ? ['!'] : [])].join('|'),
  );

for (const [asked, ...told] of [
  ['The tenant is permitted to keep more than 2 dogs in the house', 'not||!'],
  ['The tenant is … permitted to keep more than 2 dogs in the house', 'not||!'],
  ['The tenant is not permitted to keep dogs in the house', 'more than 2||!'],
  ['The tenant is not permitted to keep more than 3 dogs in the house', '2|3|!'],
  ['The tenant is not permitted to keep more than 2 cats in the house', 'dogs|cats'],
  ['The tenant is not usually permitted to keep more than 2 dogs in the house', '|usually'],
  ['It is not so that the tenant is not permitted to keep more than 2 dogs in the house', '|It is not so that|!'],
  ['The tenant is not permitted to keep more than 2 dogs in the house until May', '|until May|!'],
  ['Mayor: the tenant is not permitted to keep more than 2 dogs in the house'],
] as const) {
  test(`“${asked}” changes: ${told.join(', ') || 'nothing'}`, () => {
    assert.deepEqual(changes(asked), told);
  });
}
