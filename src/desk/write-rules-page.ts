import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { listSchemas } from './list-schemas.ts';
import { rulesPage } from './rules-page.ts';

/** `npm run rules`: what editors read of the rules and the fields, and what their tools do. */
for (const [path, text] of [['content/RULES.md', rulesPage()] as const, ...listSchemas]) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
