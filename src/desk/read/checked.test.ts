import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { articleSchema } from '../schema/article.ts';
import { claimSchema } from '../schema/claim.ts';
import { history, id, line, lineOf, looseDate, orUnknown, reference, webAddress } from '../schema/field.ts';
import { eventSchema, outletSchema, personSchema, sourceSchema } from '../schema/lists.ts';
import { disagreementSchema, utteranceSchema } from '../schema/utterance.ts';
import { check } from './checked.ts';
import { jsonSchemaOf } from './json-schema.ts';

/** A schema with every kind of field that content has. */
const schema = z.strictObject({
  name: line.describe('What it is called.'),
  kind: z.enum(['boat', 'ferry', 'raft']).describe('What sort it is.'),
  built: orUnknown(looseDate).describe('When it was built.'),
  url: webAddress.optional().describe('Where it is shown.'),
  afloat: z.boolean().default(true).describe('Whether it swims.'),
  motto: lineOf(9).optional(),
  owner: z.union([reference('people'), z.array(reference('people'))]).optional(),
  trips: z
    .array(z.strictObject({ town: reference('outlets'), note: line.optional() }))
    .default([])
    .describe('Where it goes.'),
  history: history.optional(),
  mark: id.optional(),
});

const valid = 'name: Anna\nkind: boat\n';
const checked = (yaml: string) => check({ file: 'content/boat.md', yaml }, schema);
const told = (yaml: string) =>
  checked(yaml).problems.map(({ line: at, field, found, wanted }) => [at, field, found, wanted]);

test('a file without fault has all its fields, with what is left out at its default', () => {
  const { data, fields, problems } = checked(valid);
  assert.deepEqual(data, { name: 'Anna', kind: 'boat', built: null, afloat: true, trips: [] });
  assert.deepEqual(fields, data);
  assert.deepEqual(problems, []);
});

const name = 'some text (What it is called)';
const kind = 'one of boat, ferry, raft (What sort it is)';
const keys = Object.keys(schema.shape).join(', ');

/** Some YAML, and every problem of it: line, field, what was found and what was wanted. */
const cases: readonly (readonly [of: string, yaml: string, ...problems: (readonly unknown[])[]])[] = [
  [
    'nothing at all, with what each missing field is for',
    '',
    [undefined, 'name', 'nothing', name],
    [undefined, 'kind', 'nothing', kind],
  ],
  ['a missing field', 'kind: boat', [undefined, 'name', 'nothing', name]],
  ['a field without a value', 'name:\nkind: boat', [1, 'name', 'nothing', name]],
  ['a text that is empty', 'name: " "\nkind: boat', [1, 'name', '“”', 'some text']],
  ['a list for a text', 'name: [Anna]\nkind: boat', [1, 'name', '["Anna"]', name]],
  ['a number for a text', 'name: 2022\nkind: boat', [1, 'name', '2022', 'text: put it in quotation marks']],
  ['a number for a date', `${valid}built: 2022`, [3, 'built', '2022', 'text: put it in quotation marks']],
  [
    'a date that there is not',
    `${valid}built: 2022-02-30`,
    [3, 'built', '“2022-02-30”', 'a date that exists, as YYYY-MM-DD, YYYY-MM or YYYY'],
  ],
  [
    'a word for true or false',
    `${valid}afloat: yes`,
    [3, 'afloat', '“yes”', 'true or false, or nothing (Whether it swims)'],
  ],
  ['a text for a list', `${valid}trips: Rhyl`, [3, 'trips', '“Rhyl”', 'a list, or nothing (Where it goes)']],
  ['a text for an entry', `${valid}trips:\n  - Rhyl`, [4, 'trips[0]', '“Rhyl”', 'the fields town, note']],
  ['a word that is none of some', 'name: Anna\nkind: bout', [2, 'kind', '“bout”', kind]],
  ['a number that is none of some words', 'name: Anna\nkind: 5', [2, 'kind', '5', kind]],
  [
    'a text that is too long',
    `${valid}motto: Never a day without`,
    [3, 'motto', '19 characters: “Never a day without”', 'at most 9 characters'],
  ],
  [
    'an address that is none',
    `${valid}url: star`,
    [3, 'url', '“star”', 'a whole address that begins with https:// or http://, without spaces and passwords'],
  ],
  ['an id that is none', `${valid}mark: A_B`, [3, 'mark', '“A_B”', 'an id: small letters, digits and single hyphens']],
  ['a list that may not be empty', `${valid}history: []`, [3, 'history', '[]', 'at least one entry']],
  [
    'a misspelt key, with the one that was meant, and the missing one',
    'nane: Anna\nkind: boat',
    [undefined, 'name', 'nothing', name],
    [1, 'nane', 'the key “nane”', `“name”? one of ${keys}`],
  ],
  [
    'a misspelt key deep inside, on its own line',
    `${valid}trips:\n  - town: rhyl\n    nots: So.`,
    [5, 'trips[0].nots', 'the key “nots”', '“note”? one of town, note'],
  ],
  [
    'a key that is like no other',
    `${valid}constructor: x`,
    [3, 'constructor', 'the key “constructor”', `one of ${keys}`],
  ],
  ['words instead of fields', 'Anna', [undefined, undefined, '“Anna”', `the fields ${keys}`]],
];

for (const [of, yaml, ...problems] of cases) {
  test(`${of} is told`, () => {
    assert.deepEqual(told(yaml), problems);
  });
}

test('a number is never told as another than it was written as', () => {
  for (const number of ['1.50', '007', '0x1F']) {
    const { wanted = '' } = checked(`name: ${number}\nkind: boat`).problems[0] ?? {};
    assert.equal(wanted, 'text: put it in quotation marks');
  }
});

test('letters of two code units are one character each', () => {
  assert.deepEqual(told(`${valid}motto: ${'😀'.repeat(9)}`), []);
  assert.match(checked(`${valid}motto: ${'😀'.repeat(10)}`).problems[0]?.found ?? '', /^10 characters: /);
});

test('what is neither an id nor a list of ids is told in words', () => {
  for (const owner of ['5', '{ a: b }', '[ann, 5]']) {
    const [problem, ...others] = checked(`${valid}owner: ${owner}`).problems;
    assert.deepEqual(others, []);
    assert.match(problem?.field ?? '', /^owner/);
    assert.doesNotMatch(problem?.wanted ?? '', /Invalid/, owner);
  }
});

test('YAML that cannot be read is one problem, and leaves no field', () => {
  const { data, fields, references, problems } = checked(`${valid}owner: *ann`);
  assert.deepEqual([data, fields, references], [undefined, {}, []]);
  assert.deepEqual(problems, [
    {
      ...{ rule: 'yaml', file: 'content/boat.md', line: 3, found: 'an alias (*)' },
      wanted: 'what it stands for; or quotation marks around a text that begins with *',
    },
  ]);
});

test('a field without fault survives the faults of others, and one with a fault does not', () => {
  const { data, fields } = checked('name: Anna\nkind: bout\nbuilt: 1900-13\ntrips:\n  - town: rhyl\nwhat: else');
  assert.equal(data, undefined);
  assert.deepEqual([fields.name, fields.afloat, fields.trips], ['Anna', true, [{ town: 'rhyl' }]]);
  assert.ok(!('kind' in fields) && !('built' in fields) && !('what' in fields));
});

test('a field that may be left out may also have nothing in it', () => {
  const { data, problems } = checked(
    `${valid}built:\nurl:\nafloat:\nmotto: ~\nowner: null\nhistory:\nmark:\ntrips:\n  - town: rhyl\n    note:\n`,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(data, { ...checked(valid).data, trips: [{ town: 'rhyl' }] });
  assert.deepEqual(checked(`${valid}trips:\n`).data, checked(valid).data);
});

test('so it is with every field of the content that may be left out', () => {
  const named = [articleSchema, claimSchema, utteranceSchema, disagreementSchema];
  for (const content of [...named, sourceSchema, personSchema, outletSchema, eventSchema]) {
    const { properties = {}, required = [] } = jsonSchemaOf(content);
    const optional = Object.keys(properties).filter((key) => !required.includes(key));
    const yaml = optional.map((key) => `${key}:\n`).join('');
    const told = check({ file: 'content/a-b.md', yaml }, content).problems.map(({ field }) => field);
    assert.deepEqual([...told].sort(), [...required].sort());
  }
});

test('a list that must be there, and may be empty, may have nothing in it', () => {
  const crew = z.strictObject({ crew: z.array(id), watch: z.array(id).min(1, 'at least one') });
  const { fields, problems } = check({ file: 'content/boat.md', yaml: 'crew:\nwatch:\n' }, crew);
  assert.deepEqual(fields, { crew: [] });
  assert.deepEqual(
    problems.map(({ field }) => field),
    ['watch'],
  );
});

test('where nothing is an answer, no text is asked for without that', () => {
  for (const yaml of ['built: [1900]', 'motto: ""', 'motto: { a: b }', 'owner: 5', 'mark: [a]']) {
    const [problem, ...others] = checked(`${valid}${yaml}\n`).problems;
    assert.deepEqual(others, []);
    assert.match(problem?.wanted ?? '', /, or nothing|^text: put it/, yaml);
  }
});

test('every reference is found, whatever else is wrong, with its place and what it can refer to', () => {
  const { references, at } = checked('kind: 5\nowner: [ann, Bo_B]\ntrips:\n  - note: 5\n    town: rhyl\n  - x\n');
  assert.deepEqual(
    references.map(({ path, id: to, to: shelves }) => [at(...path).line, at(...path).field, to, shelves]),
    [
      [2, 'owner[0]', 'ann', ['people']],
      [2, 'owner[1]', 'Bo_B', ['people']],
      [5, 'trips[0].town', 'rhyl', ['outlets']],
    ],
  );
  assert.deepEqual(
    checked(`${valid}owner: ann`).references.map(({ path }) => path),
    [['owner']],
  );
});

test('a field stands where its key does, and one that is not there where it is missing', () => {
  const { at } = checked(`${valid}trips:\n  - town: rhyl\n`);
  assert.deepEqual(at('trips', 0, 'town'), { file: 'content/boat.md', line: 4, field: 'trips[0].town' });
  assert.deepEqual(at('trips', 0, 'note'), { file: 'content/boat.md', line: 4, field: 'trips[0].note' });
  assert.deepEqual(at('motto'), { file: 'content/boat.md', line: undefined, field: 'motto' });
  assert.deepEqual(at(), { file: 'content/boat.md', line: undefined, field: undefined });
});
