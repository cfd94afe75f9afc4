import { readFileSync } from 'node:fs';
import CSL, { type Engine } from 'citeproc';
import type { CslRecord } from './record.ts';

/** A CSL processor with one style, and the works that it may ask for. */
interface Processor {
  readonly engine: Engine;
  readonly shelf: Map<string, CslRecord>;
}

const made = new Map<string, Processor>();

/** The processor of a style by the name of its file, made once. */
export function processorOf(style: string): Processor {
  const processor = made.get(style) ?? make(style);
  made.set(style, processor);
  return processor;
}

function make(style: string): Processor {
  const shelf = new Map<string, CslRecord>();
  const system = {
    retrieveLocale: () => read('locale.xml'),
    retrieveItem: (id: string) => {
      const record = shelf.get(id);
      if (!record) throw new Error(`There is no work ${id}`);
      return record;
    },
  };
  return { engine: new CSL.Engine(system, read(`${style}.csl`), 'en-US', true), shelf };
}

/** From the project's folder: what is bundled does not lie where it was written. */
const read = (file: string): string => readFileSync(`src/cite/styles/${file}`, 'utf8');
