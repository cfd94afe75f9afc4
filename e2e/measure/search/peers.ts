import { create, insertMultiple, save, search } from '@orama/orama';
import { Index as FlexSearch } from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Passage } from './collection.ts';

/** A search library, set up as its documentation sets it up for full text. */
export interface Peer {
  readonly name: string;
  /** What of it a page with a ready index needs. */
  readonly uses: string;
  readonly build: (passages: readonly Passage[]) => Built | Promise<Built>;
}

/** A filled index: its serialised form, and its answer to a query as typed. */
export interface Built {
  readonly index: string;
  find(query: string): readonly string[] | Promise<readonly string[]>;
}

const miniSearch: Peer = {
  name: 'MiniSearch',
  uses: `export { default } from 'minisearch'`,
  build: (passages) => {
    const index = new MiniSearch<Passage>({ fields: ['text'] });
    index.addAll(passages);
    return { index: JSON.stringify(index), find: (query) => index.search(query).map(({ id }) => String(id)) };
  },
};

const lunrPeer: Peer = {
  name: 'Lunr',
  uses: `export { default } from 'lunr'`,
  build: (passages) => {
    const index = lunr((builder) => {
      builder.ref('id');
      builder.field('text');
      for (const passage of passages) builder.add(passage);
    });
    // Colons, carets and tildes are operators to its parser; words that a reader typed are asked for as terms.
    return {
      index: JSON.stringify(index),
      find: (query) => index.query((asked) => asked.term(lunr.tokenizer(query), {})).map(({ ref }) => ref),
    };
  },
};

const flexSearch: Peer = {
  name: 'FlexSearch',
  uses: `export { Index } from 'flexsearch'`,
  build: (passages) => {
    const index = new FlexSearch();
    passages.forEach(({ text }, at) => index.add(at, text));
    const parts: string[] = [];
    index.export((_key, data) => {
      parts.push(data);
    });
    // Without suggestions every word must be there.
    return {
      index: parts.join('\n'),
      find: (query) => index.search(query, { suggest: true }).flatMap((at) => passages[Number(at)]?.id ?? []),
    };
  },
};

const fuse: Peer = {
  name: 'Fuse.js',
  uses: `export { default } from 'fuse.js'`,
  build: (passages) => {
    const index = new Fuse(passages, { keys: ['text'], useTokenSearch: true });
    // It searches the records themselves, which have to be loaded with the index.
    return {
      index: JSON.stringify([index.getIndex(), passages]),
      find: (query) => index.search(query).map(({ item }) => item.id),
    };
  },
};

const orama: Peer = {
  name: 'Orama',
  uses: `export { create, load, search } from '@orama/orama'`,
  build: async (passages) => {
    const index = create({ schema: { text: 'string' } });
    await insertMultiple(index, [...passages]);
    return {
      index: JSON.stringify(save(index)),
      find: async (query) => (await search(index, { term: query })).hits.map(({ id }) => id),
    };
  },
};

export const peers: readonly Peer[] = [miniSearch, lunrPeer, flexSearch, fuse, orama];
