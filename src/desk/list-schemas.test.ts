import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { listSchemas } from './list-schemas.ts';
import { lists } from './read/folder.ts';

for (const name of lists) {
  const path = `.vscode/schemas/${name}.json`;

  test(`what editors complete in ${name}.yaml is as \`npm run rules\` writes it`, () => {
    assert.equal(readFileSync(path, 'utf8'), listSchemas.get(path));
  });

  test(`editors are told where what they complete in ${name}.yaml stands`, () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Readonly<Record<string, unknown>>;
    assert.equal((settings['yaml.schemas'] as Readonly<Record<string, string>>)[`./${path}`], `content/${name}.yaml`);
  });
}

test('every field of a list is told with what it holds', () => {
  for (const [path, text] of listSchemas) {
    const { items, additionalProperties } = JSON.parse(text) as { items?: Entry; additionalProperties?: Entry };
    const fields = Object.entries((items ?? additionalProperties)?.properties ?? {});
    assert.ok(fields.length > 1, path);
    for (const [name, { description }] of fields) assert.match(description ?? '', /\.$/, `${path} ${name}`);
  }
});

interface Entry {
  readonly properties: Readonly<Record<string, { readonly description?: string }>>;
}
