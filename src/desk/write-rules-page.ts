import { writeFileSync } from 'node:fs';
import { rulesPage } from './rules-page.ts';

/** `npm run rules`. */
writeFileSync('content/RULES.md', rulesPage());
