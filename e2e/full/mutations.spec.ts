import { test, expect } from '@playwright/test';
import { runMutations, type Verdict } from '../mutations/run.ts';
import { tellVerdicts } from '../mutations/report.ts';
import { pagesOf, sites } from '../sites.ts';

const unmet = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.filter(({ outcome }) => outcome !== 'refused' && outcome !== 'harmless');

test('a fault of the fixture, of any kind, is refused with its place and cause, or is harmless for a reason', () => {
  test.setTimeout(300_000);
  const verdicts = runMutations(sites.fixture.content, '.press/mutations-of-fixture');
  console.log(tellVerdicts(verdicts));
  expect(verdicts.length).toBeGreaterThan(600);
  expect(unmet(verdicts)).toEqual([]);
});

test('so is a fault of the content that is published, however much there is', () => {
  test.setTimeout(300_000 + 1_000 * pagesOf(sites.published).length);
  const verdicts = runMutations(sites.published.content, '.press/mutations');
  console.log(tellVerdicts(verdicts));
  expect(unmet(verdicts)).toEqual([]);
});
