import { test, expect } from '@playwright/test';
import { buildSample } from '../mutations/build-sample.ts';
import { runMutations, type Verdict } from '../mutations/run.ts';
import { tellVerdicts } from '../mutations/report.ts';
import { sites } from '../sites.ts';

const { content } = sites.published;
let made: readonly Verdict[] | undefined;
const verdicts = (): readonly Verdict[] => {
  made ??= runMutations(content, '.press/mutations');
  return made;
};

test.describe.configure({ mode: 'serial' });

test('a fault of the content is refused with its place and cause, or is harmless for a reason', () => {
  test.setTimeout(300_000);
  console.log(tellVerdicts(verdicts()));
  expect(verdicts().length).toBeGreaterThan(250);
  expect(verdicts().filter(({ outcome }) => outcome !== 'refused' && outcome !== 'harmless')).toEqual([]);
});

test('built whole, what is refused fails and leaves the site as it was, and what is harmless is built', async () => {
  test.setTimeout(900_000);
  const built = await buildSample(verdicts(), { content, scratch: '.press/mutations-built', each: 6 });
  for (const { what, outcome, isBuilt } of built)
    console.log(`${what}: ${outcome}, ${isBuilt ? 'built' : 'not built'}`);
  expect(built.length).toBe(12);
  expect(built.filter(({ outcome, isBuilt }) => isBuilt !== (outcome === 'harmless'))).toEqual([]);
  expect(built.filter(({ isBuilt, isUntouched }) => !isBuilt && !isUntouched)).toEqual([]);
});
