import assert from 'node:assert/strict';
import { test } from 'node:test';
import { falseDatesIn } from './told-dates.ts';

for (const [text, found, wanted] of [
  ['On 31 November 2022 it was', '31 November 2022', 'a day that there is'],
  ['On 28–30 February it was', '30 February', 'a day that there is'],
  ['On the 31st of June, that is', '31st of June', 'a day that there is'],
  ['On 29 February 2023, that is', '29 February 2023', 'a day that there is'],
  ['On Friday 7 November 2022', 'Friday 7 November 2022', 'Monday, or another day'],
  ['On Friday, November 7, 2022', 'Friday, November 7, 2022', 'Monday, or another day'],
  ['On November 31, 2022', 'November 31, 2022', 'a day that there is'],
  ['On Monday 40 May', 'Monday 40 May', 'a day that there is'],
  ['On 31 Nov 2018', '31 Nov 2018', 'a day that there is'],
  ['On 31 Sept. 2018', '31 Sept. 2018', 'a day that there is'],
  ['On Feb. 30, 2018', 'Feb. 30, 2018', 'a day that there is'],
  ['On 2018-11-31, that is', '2018-11-31', 'a day that there is'],
  ['On 6 November 2018, a Monday.', '6 November 2018, a Monday', 'Tuesday, or another day'],
  ['On 6 November, 2018 (a Friday)', '6 November, 2018 (a Friday', 'Tuesday, or another day'],
  ['On 6 november 2018, Wednesday.', '6 november 2018, Wednesday', 'Tuesday, or another day'],
  ['On November 6th, 2018, Monday', 'November 6th, 2018, Monday', 'Tuesday, or another day'],
  ['On Monday (6 November 2018)', 'Monday (6 November 2018', 'Tuesday, or another day'],
] as const) {
  test(`“${text}” has a day that there is not`, () => {
    assert.deepEqual(falseDatesIn(text), [{ found, wanted }]);
  });
}

for (const text of [
  'On Monday 7 November 2022, on Tuesday, November 8, 2022, on 29 February, and on 29 February 2024',
  'On 29 February 1900 in Russia, a Thursday; on Sunday 1 January 1905',
  'Of 64 March protesters 31 May have come; in April 31 people',
  'On Tuesday 8 November, on 21–27 March 2022, 5 million in 2022',
  'Le 31 novembre 2022',
  'On 6 November 2018, a Tuesday, on Tuesday (6 November 2018), on 6 Nov 2018 (Tuesday)',
  'On 6 November 2018, Wednesday’s paper had come; of 6 November 2018, Monday, Friday and 2018-11-06',
  'You 31 may 12 times; 31 mar 20 km; No. 2018-13-31, A/2018-11-31, 2018-11-31-b',
]) {
  test(`“${text}” has only days that there are`, () => {
    assert.deepEqual(falseDatesIn(text), []);
  });
}
