import type { Catalogue } from '../../model/catalogue.ts';
import type { SearchRecord } from '../record.ts';
import { passageRecords } from '../records.ts';
import type { Engine } from './pagefind.ts';
import { SearchSession } from './session.ts';

/**
 * For tests: a session on the passages of a catalogue, or on other records, held in memory. It knows a
 * quoted word as it is, and of others what begins with each of them, as Pagefind does.
 */
export function sessionOn(
  catalogue: Catalogue,
  all: readonly SearchRecord[] = passageRecords(catalogue),
): SearchSession {
  const records = all.map(({ url, content }, index) => ({
    hit: { id: String(index), score: 1, data: () => Promise.resolve({ raw_url: url, meta: {} }) },
    words: new Set(content.split(' ')),
  }));
  const engine: Engine = {
    search: (query) =>
      Promise.resolve(
        records
          .filter(({ words }) =>
            query.startsWith('"')
              ? words.has(query.replaceAll('"', ''))
              : query.split(' ').every((word) => [...words].some((one) => one.startsWith(word))),
          )
          .map(({ hit }) => hit),
      ),
    isWhole: () => true,
    confirm: () => Promise.resolve(),
  };
  return new SearchSession(engine, records.length);
}
