import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, files, test } from './site.ts';

const rules = JSON.parse(readFileSync('e2e/.htmlvalidate.json', 'utf8')) as ConfigData;

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate(rules);
  const faults: string[] = [];
  for (const file of files) {
    const { results } = await validator.validateFile(join('dist', file));
    faults.push(
      ...results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${message} (${ruleId})`),
      ),
    );
  }
  expect(faults).toEqual([]);
});
