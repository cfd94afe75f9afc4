/** What is used here of citeproc-js, which has no types of its own. */
declare module 'citeproc' {
  import type { CslRecord } from './record.ts';

  interface System {
    readonly retrieveLocale: (language: string) => string;
    readonly retrieveItem: (id: string) => CslRecord;
  }

  export interface Engine {
    updateItems(ids: readonly string[]): void;
    /** False where the style has no bibliography. */
    makeBibliography(): readonly [unknown, readonly string[]] | false;
  }

  const CSL: {
    readonly Engine: new (system: System, style: string, language: string, isForced: boolean) => Engine;
  };
  export default CSL;
}
