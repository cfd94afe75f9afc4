import { test, expect } from '@playwright/test';
import { runMutations } from '../mutations/run.ts';
import { tellVerdicts } from '../mutations/report.ts';
import { sites } from '../sites.ts';

test('a fault of the content is refused with its place and cause, or is harmless for a reason', () => {
  test.setTimeout(300_000);
  const verdicts = runMutations(sites.published.content, '.press/mutations');
  console.log(tellVerdicts(verdicts));
  expect(verdicts.length).toBeGreaterThan(250);
  expect(verdicts.filter(({ outcome }) => outcome !== 'refused' && outcome !== 'harmless')).toEqual([]);
});
