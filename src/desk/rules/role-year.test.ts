import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put } from '../fixture.ts';

const found = async (role: string): Promise<readonly (readonly string[])[]> =>
  (await problemsWith({ 'people.yaml': put('role: Mayor', `role: ${JSON.stringify(role)}`) })).map((problem) => [
    problem.field ?? '',
    problem.found,
    problem.wanted,
  ]);

test('an office of years in which nothing was said is told', async () => {
  assert.deepEqual(await found('Mayor in 2008'), [
    ['ada-brook.role', '2008 in “Mayor in 2008”', 'an office in 2022, when the words were said'],
  ]);
  assert.deepEqual(await found('Mayor in 2008 and 2010, a former teacher'), [
    [
      'ada-brook.role',
      '2008 and 2010 in “Mayor in 2008 and 2010, a former teacher”',
      'an office in 2022, when the words were said',
    ],
  ]);
});

test('a name that only looks like a word of the past is none', async () => {
  assert.equal((await found('President of the United States in 2008')).length, 1);
});

test('an office of a year to come is told', async () => {
  assert.deepEqual(await found('Mayor in 2022 and 2932'), [
    ['ada-brook.role', '2932 in “Mayor in 2022 and 2932”', 'a year until now'],
  ]);
});

for (const role of [
  'Mayor in 2022',
  'Mayor in 2018 and 2022',
  'Mayor in 2022, and in 2010 a teacher',
  'Mayor since 2019; former President in 2008',
  'Mayor from 2010 to 2024, elected in 2010',
  'Nobel laureate, who won the prize in 2014',
  'Mayor (born in 1950)',
  'Mayor in 2021–2023',
  'Bürgermeisterin, gewählt 2010',
]) {
  test(`“${role}” may be somebody’s role`, async () => {
    assert.deepEqual(await found(role), []);
  });
}
