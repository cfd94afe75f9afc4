import { DatabaseSync } from 'node:sqlite';

/**
 * A lock that only one process can hold, and that the system takes back from a process that ends, however it ends: the
 * one that SQLite puts on the file of a database, which stays empty.
 * @returns a function that gives the lock back; undefined when another process holds it.
 */
export function lock(path: string): (() => void) | undefined {
  const file = new DatabaseSync(path);
  try {
    file.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    file.close();
    if (codeOf(error) === busy) return undefined;
    if (codeOf(error) !== noDatabase) throw error;
    // Something else has been written there, and holds nothing. It is left: another process may do the same.
    return lock(`${path}.db`);
  }
  return () => {
    file.close();
  };
}

/** SQLITE_BUSY and SQLITE_NOTADB. */
const [busy, noDatabase] = [5, 26];

const codeOf = (error: unknown): unknown => (error instanceof Error && 'errcode' in error ? error.errcode : undefined);
