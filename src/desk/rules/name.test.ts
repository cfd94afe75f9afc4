import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put } from '../fixture.ts';

const named = (name: string) =>
  problemsWith({ 'sources.yaml': put('publisher: Town Hall', `publisher: ${JSON.stringify(name)}`) });

for (const [name, found] of [
  ['Town Hall,', 'ends in ,'],
  ['Town Hall –', 'ends in –'],
  ['& Sons', 'begins with &'],
  ['Town Hall <hall@town.example>', 'has <'],
  ['Town Hall hall@town.example', 'has an address of mail'],
] as const)
  test(`“${name}” is no name`, async () => {
    assert.deepEqual(await problemsWith({ 'people.yaml': put('Ada Brook', JSON.stringify(name)) }).then(only), {
      file: 'content/people.yaml',
      line: 2,
      field: 'ada-brook.name',
      found: `“${name}”, which ${found}`,
      wanted: 'the name alone',
    });
  });

const only = (problems: readonly unknown[]): unknown => problems.find((one) => JSON.stringify(one).includes('alone'));

test('nor is such an alias, or an origin', async () => {
  const alias = put('role: Mayor', 'role: Mayor\n  aliases: ["Brook,"]');
  assert.deepEqual((await problemsWith({ 'people.yaml': alias })).length, 1);
  const origin = put('url:', 'origin: ["AFP;"]\n  url:');
  assert.deepEqual((await problemsWith({ 'sources.yaml': origin })).length, 1);
});

for (const name of [
  'Yahoo!',
  'Jones & Co.',
  'Who?',
  'Disney+',
  '@townhall',
  '.net magazine',
  'AFP (Paris)',
  'Süddeutsche',
])
  test(`“${name}” is one`, async () => {
    assert.deepEqual(await named(name), []);
  });

test('two aliases are no one', async () => {
  const aliases = async (alias: string) =>
    (await problemsWith({ 'people.yaml': put('role: Mayor', `aliases: ["${alias}"]\n  role: Mayor`) })).length;
  assert.equal(await aliases('Bruk, Brooke'), 1);
  for (const alias of ['Brook, Ada', 'Brooke']) assert.equal(await aliases(alias), 0, alias);
});
