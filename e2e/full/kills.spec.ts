import { test, expect } from '@playwright/test';
import { killBuilds } from '../kills/run.ts';
import { sites } from '../sites.ts';

const points = 50;

test('a build that is killed, at whatever point, leaves a whole site for the next start', async () => {
  test.setTimeout(1_200_000);
  const kills = await killBuilds(sites.fixture.content, '.press/kills', points);
  const whole = kills.filter(({ isWhole }) => isWhole);
  for (const { point, isWhole } of kills) console.log(`${isWhole ? 'whole' : 'LOST'}: killed ${point}`);
  console.log(`a whole site after ${whole.length} of ${kills.length} kills`);
  expect(whole.length).toBe(points);
});
