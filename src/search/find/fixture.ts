import type { Catalogue } from '../../model/catalogue.ts';
import type { SearchRecord } from '../record.ts';
import { passageRecords } from '../records.ts';
import { countsOf, has } from './counts.ts';
import type { Engine, Filters } from './pagefind.ts';
import { SearchSession } from './session.ts';

/**
 * For tests: a session on the passages of a catalogue, or on other records, held in memory. It knows a
 * quoted word as it is, and of others what begins with each of them, as Pagefind does.
 */
export function sessionOn(
  catalogue: Catalogue,
  all: readonly SearchRecord[] = passageRecords(catalogue),
): SearchSession {
  const records = all.map(({ url, content, filters = {} }, index) => ({
    hit: { id: String(index), score: 1, data: () => Promise.resolve({ raw_url: url, meta: {}, filters }) },
    words: new Set(content.split(' ')),
    filters,
  }));
  const found = (query: string | null, wanted: Filters) =>
    records.filter(({ words, filters }) => holds(words, query) && has(wanted)(filters));
  const engine: Engine = {
    index: 'in memory',
    search: (query, wanted) => Promise.resolve(found(query, wanted).map(({ hit }) => hit)),
    count: (query, wanted) =>
      Promise.resolve(
        countsOf(
          found(query, wanted).map(({ filters }) => filters),
          {},
        ),
      ),
    isWhole: () => true,
    confirm: () => Promise.resolve(),
  };
  return new SearchSession(engine, records.length);
}

function holds(words: ReadonlySet<string>, query: string | null): boolean {
  if (query === null) return true;
  if (query.startsWith('"')) return words.has(query.replaceAll('"', ''));
  return query.split(' ').every((word) => [...words].some((one) => one.startsWith(word)));
}
