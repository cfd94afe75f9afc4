import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { dateYear, partialDate, spellDate } from './partial-date.ts';

for (const value of ['2022-11-09', '2022-11', '2022', '2024-02-29', '2000-02-29']) {
  test(`${value} is a date as it stands`, () => assert.equal(partialDate(value), value));
}

for (const value of [
  '2022-11-31',
  '2023-02-29',
  '1900-02-29',
  '2022-13',
  '2022-00',
  '2022-11-00',
  '22-11-09',
  '2022-1-9',
  '2022-11-09T10:00',
  ' 2022',
  '9 November 2022',
  '',
]) {
  test(`“${value}” is no date`, () => assert.equal(partialDate(value), undefined));
}

test('dates are spelled for readers as far as they are known', () => {
  assert.equal(spellDate('2022-11-09'), '9 November 2022');
  assert.equal(spellDate('2018-01'), 'January 2018');
  assert.equal(spellDate('2018-12-31'), '31 December 2018');
  assert.equal(spellDate('2018'), '2018');
});

test('every day of the calendar is a date, and is spelled with its own day, month and year', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (day) => {
      const iso = day.toISOString().slice(0, 10);
      assert.equal(partialDate(iso), iso);
      assert.equal(
        spellDate(iso),
        new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
          day,
        ),
      );
    }),
  );
});

test('claims are narrowed by the year, and a date that is not known is a value of its own', () => {
  assert.deepEqual(dateYear('2022-11-09'), { key: '2022', label: '2022' });
  assert.deepEqual(dateYear('2018'), { key: '2018', label: '2018' });
  assert.deepEqual(dateYear(null), { key: 'not-known', label: 'Not known' });
});
