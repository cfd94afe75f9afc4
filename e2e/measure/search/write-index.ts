import { readContent } from '../../../src/desk/desk.ts';
import { allRecords } from '../../../src/search/records.ts';
import { writeIndex } from '../../../src/search/write-index.ts';
import { enlarge } from './collection.ts';

/**
 * Write the site's search index for so many articles into a folder, and say how many milliseconds it took: a process
 * of its own, so that its memory can be told.
 */
const [articles, folder] = process.argv.slice(2);
if (!articles || !folder) throw new Error('How many articles, and into which folder?');

const content = enlarge(readContent('content'), Number(articles));
const begun = performance.now();
await writeIndex(allRecords(content), folder);
console.log(performance.now() - begun);
