import { environment } from '../config/environment.ts';
import { Desk } from './desk.ts';
import { report, reportNotes } from './problem.ts';

/** The content alone, held against every rule: `npm run check:content`. */
const { problems, notes } = new Desk(environment.content).read();

if (notes.length > 0) console.log(reportNotes(notes));
if (problems.length > 0) {
  console.error(report(problems));
  process.exitCode = 1;
} else {
  console.log(`No problem in ${environment.content}/`);
}
