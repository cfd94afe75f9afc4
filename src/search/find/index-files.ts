import { untilLost } from './patience.ts';

/**
 * The files of the index as they are read. Pagefind (1.6) takes whatever it is answered for a part of the index, and
 * finds nothing in what it cannot read; so every file is looked at here first, and a file that is missing, broken or
 * late makes the reading not whole.
 */
export class IndexFiles {
  /** Whether all that was asked for could be read, so far. */
  isWhole = true;
  private readonly folder: string;
  private readonly cache: RequestCache;
  private readonly fetch: typeof fetch;
  /** What could not be had: Pagefind asks for it again at the next word, and each time it would be waited for. */
  private readonly lost = new Set<string>();
  private readonly ahead = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  /** The entry as it was read first: it names the list of the index, and that all of its parts, by what they hold. */
  private entry: string | undefined;

  /** @param cache `reload` after a failure: what a browser keeps may be what was broken. */
  constructor(folder: string, { cache, fetch }: { cache: RequestCache; fetch: typeof globalThis.fetch }) {
    this.folder = folder;
    this.cache = cache;
    this.fetch = fetch;
  }

  /** A file that will be asked for is read already. Rejects where it cannot be had whole. */
  async readAhead(name: string): Promise<Uint8Array<ArrayBuffer>> {
    const reading = this.read(this.folder + name);
    this.ahead.set(this.folder + name, reading);
    return reading;
  }

  /** The entry, which names the parts of an index. Rejects where it cannot be had. */
  async readEntry(): Promise<string> {
    const entry = new TextDecoder().decode(await this.readAhead(entryName));
    this.entry ??= entry;
    return entry;
  }

  /** Look whether the index is the one that was begun with; where it is not, or none can tell, it is not whole. */
  async confirm(): Promise<void> {
    try {
      const now = new TextDecoder().decode(await this.read(this.folder + entryName));
      if (now !== this.entry) this.isWhole = false;
    } catch {
      // That it could not be read is noted by then.
    }
  }

  /** What Pagefind is answered for the address of a file. */
  async answer(address: string): Promise<Response> {
    const [path = ''] = address.split('?');
    const reading = this.ahead.get(path) ?? this.read(path);
    this.ahead.delete(path);
    return new Response(await reading);
  }

  private async read(path: string): Promise<Uint8Array<ArrayBuffer>> {
    if (this.lost.has(path)) throw new Error(`${path} could not be had before`);
    try {
      // The entry names the parts of today's index; a kept one may name those of another.
      const cache = path.endsWith('.json') ? 'no-store' : this.cache;
      const response = await this.fetch.call(globalThis, path, { cache, signal: untilLost() });
      if (!response.ok) throw new Error(`${path} was answered with ${response.status}`);
      return path.endsWith('.json') ? await wholeEntry(response) : await unpacked(response);
    } catch (error) {
      this.isWhole = false;
      this.lost.add(path);
      throw error;
    }
  }
}

const entryName = 'pagefind-entry.json';

/** Parts are packed with gzip, whose end tells whether they are whole. Unpacked, they begin with this sign. */
const sign = 'pagefind_dcd';

async function unpacked(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const body = new Uint8Array(await response.arrayBuffer());
  // Some hosts unpack a file on its way.
  const plain = isSigned(body) ? body : await gunzip(body);
  if (!isSigned(plain)) throw new Error(`${response.url} is no part of an index`);
  return plain;
}

const isSigned = (bytes: Uint8Array): boolean => new TextDecoder().decode(bytes.subarray(0, sign.length)) === sign;

async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

async function wholeEntry(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const text = await response.text();
  JSON.parse(text);
  return new TextEncoder().encode(text);
}
