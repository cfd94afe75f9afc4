import { environment } from '../config/environment.ts';
import { Desk } from '../desk/desk.ts';
import { report, reportNotes } from '../desk/problem.ts';
import { resolve } from '../desk/resolve/catalogue.ts';
import { picturesOf } from '../pictures/all.ts';
import { undrawable } from './pictures.ts';

/** The content alone, held against every rule, and whether it can be drawn: `npm run check:content`. */
const { drafts, problems, notes } = new Desk(environment.content).read();
const all = problems.length > 0 ? problems : undrawable(picturesOf(resolve(drafts)));

if (notes.length > 0) console.log(reportNotes(notes));
if (all.length > 0) {
  console.error(report(all));
  process.exitCode = 1;
} else {
  console.log(`No problem in ${environment.content}/`);
}
