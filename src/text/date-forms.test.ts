import assert from 'node:assert/strict';
import { test } from 'node:test';
import { falseFormsIn } from './date-forms.ts';

for (const [text, found, wanted] of [
  ['On 11/06/2018 it was', '11/06/2018', 'the month in words: 11 June 2018, or 6 November 2018'],
  ['On 06.13.2018 it was', '06.13.2018', 'the month in words: 13 June 2018'],
  ['On 6 November 20118, so', '6 November 20118', 'a year of four digits'],
  ['On 27–21 March 2022', '27–21 March', 'the earlier day first'],
  ['On March 27–21, 2022', 'March 27–21', 'the earlier day first'],
  ['From 3 May 2022 – 1 May 2022', '3 May 2022 – 1 May 2022', 'the earlier day first'],
  ['On that day at 25:61', '25:61', 'a time of the day'],
  ['At dawn, 25:30 UTC', '25:30', 'a time of the day'],
  ['On xx November 2018', 'xx November', 'the day, or the month alone'],
  ['On ?? November', '?? November', 'the day, or the month alone'],
  ['On November 2018 13.', 'November 2018 13', 'the day first: 13 November 2018'],
  ['On 6 Novembre 2018', '6 Novembre 2018', 'November'],
  ['On 6 Febuary 2018', '6 Febuary 2018', 'February'],
] as const)
  test(`“${text}” tells a day or a time that nobody means so`, () => {
    assert.deepEqual(falseFormsIn(text), [{ found, wanted }]);
  });

for (const text of [
  'On 21–27 March 2022, on 28 February–1 March 2022, and on 3 May 2022 – 1 May 2023',
  'They won 8–6 in November 2018, and 3–2 March wins followed',
  'In November 2018 13 people came, and in May 2019 12.5 million',
  'On 6 November 20,118 people came',
  'In case 11/06/2018, by law 12.10.2018, in version 1.2.2018 and at 10.0.2018.1',
  'At 23:59, at 65:30 of the recording, after Isaiah 25:61, in the ratio 25:61',
  'In rue du 11 Novembre 1918, on Piazza 4 Novembre 1918, of 2 Mars 2020 rovers, 6 Members 2018',
  'After Super Bowl XX January came; Malcolm X November 1964',
  'The address has 2018/11/06; 24/7 of 2018; 1/2 May 2018',
])
  test(`“${text}” may stand`, () => {
    assert.deepEqual(falseFormsIn(text), []);
  });
