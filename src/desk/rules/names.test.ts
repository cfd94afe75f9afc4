import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problemsWith, put, type Changes } from '../fixture.ts';

const told = async (changes: Changes): Promise<readonly string[]> =>
  (await problemsWith(changes)).map(({ field, found, wanted }) => `${field ?? ''}: ${found} -> ${wanted}`);

const person = (name: string) => (text: string) => `${text}bo-reed:\n  name: ${name}\n`;
const publisher = (name: string) => `library:\n  name: ${name}\n  about: a library\n`;

test('no two people, outlets or publishers have one name, however it is written', async () => {
  for (const name of ['Ada Brook', 'ADA BROOK', 'Evening star', '“Evening Star”']) {
    const [found, ...others] = await told({ 'people.yaml': person(name) });
    assert.match(found ?? '', /which “(?:ada-brook” in people|evening-star” in outlets) has too/, name);
    assert.deepEqual(others, []);
  }
  for (const name of ['Ada M. Brook', 'Бо Рид', 'بدر', 'Brook']) {
    assert.deepEqual(await told({ 'people.yaml': person(name) }), []);
  }
});

test('a person may be a publisher, and is written so', async () => {
  assert.deepEqual(await told({ 'publishers.yaml': publisher('Ada Brook') }), []);
  assert.deepEqual(await told({ 'publishers.yaml': publisher('ada brook') }), [
    'library.name: “ada brook”, which “ada-brook” in people has too, as “Ada Brook” -> “Ada Brook”, or a name of its own',
  ]);
});

test('a source has names as they are written elsewhere, each once', async () => {
  const source = (fields: string): Changes => ({
    'sources.yaml': put('publisher: Town Hall\n', fields),
    'publishers.yaml': publisher('TASS'),
  });
  assert.deepEqual(await told(source('publisher: Town Hall\n  origin: [TASS, Ada Brook]\n  via: Evening Star\n')), []);
  const own = await told(source('publisher: Evening star\n'));
  assert.deepEqual(
    own.filter((one) => !one.startsWith('evidence')),
    ['town-hall.publisher: “Evening star” -> “Evening Star”, as it is written elsewhere'],
  );
  assert.deepEqual(await told(source('publisher: Town Hall\n  origin: [Tass]\n')), [
    'town-hall.origin[0]: “Tass” -> “TASS”, as it is written elsewhere',
  ]);
  assert.deepEqual(await told(source('publisher: Town Hall\n  origin: [TASS, TASS]\n')), [
    'town-hall.origin[1]: “TASS” a second time -> each origin once',
  ]);
  assert.deepEqual(await told(source('publisher: Town Hall\n  via: Town Hall\n')), [
    'town-hall.via: “Town Hall”, which is the publisher -> the site of a copy, or no via',
  ]);
});
