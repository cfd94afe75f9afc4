import { environmentProblems } from '../config/environment.ts';

/** Before a command does anything: what it was told is right, or it ends and says what is wrong. */
const problems = environmentProblems(process.env, process.cwd());
if (problems.length > 0) {
  for (const problem of problems) console.error(problem);
  process.exit(1);
}
