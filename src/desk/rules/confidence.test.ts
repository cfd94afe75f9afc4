import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put } from '../fixture.ts';

const claim = 'claims/thousand-boats.md';
const problemsOf = (reason: string) => problemsWith({ [claim]: put('The minutes bear it out.', reason) });

for (const [reason, found] of [
  ['Our confidence is low, since little was found.', '“Our confidence is low”'],
  ['One report was found, hence our medium confidence.', '“our medium confidence”'],
  ['Our confidence is therefore low.', '“Our confidence is therefore low”'],
  ['Our confidence in this rating remains only medium.', '“Our confidence in this rating remains only medium”'],
  ['So we hold this with low confidence.', '“we hold this with low confidence”'],
  ['We are moderately confident.', '“We are moderately confident”'],
] as const) {
  test(`“${reason}” is not said of a claim of high confidence`, async () => {
    const wanted = 'high, as the claim has it; or none';
    assert.deepEqual(await problemsOf(reason), [{ file: `content/${claim}`, line: 21, found, wanted }]);
  });
}

for (const reason of [
  'Our confidence is high.',
  'Our confidence is high for the boats, and our confidence is low for the town.',
  'Our low confidence in the minutes is told elsewhere.',
  'The town’s confidence is low.',
  'The agencies hold with low confidence that it is so, and we note it.',
  'Our confidence is not low.',
  'Our confidence is no less than medium.',
  'We are moderately confident of the day, and of all else more so.',
]) {
  test(`“${reason}” may be said of it`, async () => {
    assert.deepEqual(await problemsOf(reason), []);
  });
}
