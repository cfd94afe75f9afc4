import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isByline } from './byline.ts';

const right = [
  ['Cy Dale', 'Cy Dale'],
  ['By Cy Dale', 'Cy Dale'],
  ['By  Cy Dale', 'Cy Dale'],
  ['Cy Dale, Harbour Reporter', 'Cy Dale'],
  ['By Cy Dale (Port Vale)', 'Cy Dale'],
  ['By Cy Dale | Evening Star', 'Cy Dale'],
  ['Cy Dale Jr.', 'Cy Dale Jr.'],
] as const;

for (const [line, words] of right) {
  test(`“${line}” is the byline of ${words}`, () => {
    assert.ok(isByline(line, words));
  });
}

const long =
  'Port Vale (Star) - The harbour will be opened again, as all who were asked about it by this newspaper believe';
const wrong = [
  ['Cy Dale said so on Monday', 'Cy Dale'],
  ['Cy Dale, the reporter, was there.', 'Cy Dale'],
  ['Port Vale (Star) - The harbour opens.', 'Port Vale'],
  [long, 'Port Vale'],
  ['He, however, did not come.', 'He'],
  ['"We will open", Ada Brook said', '"We will open"'],
  ['“We will open”', '“We will open”'],
  ['He lied.', 'He lied.'],
  ['Cy Dales', 'Cy Dale'],
] as const;

for (const [line, words] of wrong) {
  test(`“${line}” is no byline of ${words}`, () => {
    assert.ok(!isByline(line, words));
  });
}
