import { test, expect } from '@playwright/test';
import { buildSample } from '../mutations/build-sample.ts';
import { runMutations, type Verdict } from '../mutations/run.ts';
import { tellVerdicts } from '../mutations/report.ts';
import { pagesOf, sites } from '../sites.ts';

const unmet = (verdicts: readonly Verdict[]): readonly Verdict[] =>
  verdicts.filter(({ outcome }) => outcome !== 'refused' && outcome !== 'harmless');

const { content } = sites.fixture;
let made: readonly Verdict[] | undefined;
const ofFixture = (): readonly Verdict[] => {
  made ??= runMutations(content, '.press/mutations-of-fixture');
  return made;
};

test.describe.configure({ mode: 'serial' });

test('a fault of the fixture, of any kind, is refused with its place and cause, or is harmless for a reason', () => {
  test.setTimeout(300_000);
  console.log(tellVerdicts(ofFixture()));
  expect(ofFixture().length).toBeGreaterThan(600);
  expect(unmet(ofFixture())).toEqual([]);
});

test('built whole, what is refused fails and leaves the site as it was, and what is harmless is built', async () => {
  test.setTimeout(900_000);
  const built = await buildSample(ofFixture(), { content, scratch: '.press/mutations-built', each: 6 });
  for (const { what, outcome, isBuilt } of built)
    console.log(`${what}: ${outcome}, ${isBuilt ? 'built' : 'not built'}`);
  expect(built.length).toBe(12);
  expect(built.filter(({ outcome, isBuilt }) => isBuilt !== (outcome === 'harmless'))).toEqual([]);
  expect(built.filter(({ isBuilt, isUntouched }) => !isBuilt && !isUntouched)).toEqual([]);
});

test('so is a fault of the content that is published, however much there is', () => {
  test.setTimeout(300_000 + 1_000 * pagesOf(sites.published).length);
  const verdicts = runMutations(sites.published.content, '.press/mutations');
  console.log(tellVerdicts(verdicts));
  expect(unmet(verdicts)).toEqual([]);
});
