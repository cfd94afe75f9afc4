import { bibtex } from './bibtex.ts';
import type { WholeRecord } from './record.ts';
import { ris } from './ris.ts';

/** A form that reference managers take up, by its name for readers. */
interface Form {
  readonly name: string;
  /** The end of its file's name. */
  readonly ending: string;
  readonly write: (record: WholeRecord) => string;
}

export const forms: readonly Form[] = [
  { name: 'BibTeX', ending: 'bib', write: bibtex },
  { name: 'RIS', ending: 'ris', write: ris },
  {
    name: 'CSL-JSON',
    ending: 'csl.json',
    write: (record) => `${JSON.stringify([record], null, 2)}\n`,
  },
];
