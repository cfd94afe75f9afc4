import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from '../../desk/desk.ts';
import { allRecords } from '../records.ts';
import { sessionOn } from './fixture.ts';
import { findTopics } from './topics.ts';

const catalogue = readContent('e2e/fixture/content');
const session = sessionOn(catalogue, allRecords(catalogue));

async function ask(query: string, filters: Readonly<Record<string, string>> = {}) {
  const { hits, ...told } = await findTopics(session, { query, filters }, 4);
  const reads = await Promise.all(hits.map((hit) => session.read(hit)));
  return { ...told, urls: reads.map((read) => read?.url) };
}

describe('a question of a topic', () => {
  it('is answered by what has all of its words, and then no other is asked for', async () => {
    const { urls, isLoose, slips } = await ask('ship');
    assert.ok(urls.length >= 3);
    assert.deepEqual([isLoose, slips], [false, []]);
  });

  it('is answered by what has most of its words where few have all, the rare ones weighing more', async () => {
    const { urls, isLoose } = await ask('how many crowns did the works cost');
    assert.ok(isLoose);
    assert.equal(urls.indexOf('/claims/works-cost/'), 0);
  });

  it('forgives a slip of the pen in a word that stands nowhere, and tells it', async () => {
    const { urls, slips } = await ask('harbuor works crwons');
    assert.deepEqual(slips.map(({ asked, meant }) => [asked, meant]).toSorted(), [
      ['crwons', 'crowns'],
      ['harbuor', 'harbour'],
    ]);
    assert.ok(urls.includes('/claims/works-cost/'));
  });

  it('knows somebody by other spellings of the name', async () => {
    for (const name of ['Брук', 'Brooke', 'Brook'])
      assert.ok((await ask(name)).urls.includes('/claims/brook-open-quote/'), name);
  });

  it('stays within what it is narrowed to', async () => {
    const { urls } = await ask('how many crowns did the works cost', { speaker: 'ada-brook' });
    assert.ok(!urls.includes('/claims/works-cost/'));
  });

  it('counts what was found by the values that it can be narrowed to', async () => {
    const counted = async (filters: Readonly<Record<string, string>>) => {
      const { hits, count } = await findTopics(session, { query: 'ship', filters }, 4);
      return { hits, counts: await count() };
    };
    const { hits, counts } = await counted({});
    const sum = (facet: string): number => Object.values(counts[facet] ?? {}).reduce((all, one) => all + one, 0);
    assert.equal(sum('what'), hits.length);
    for (const [rating, many] of Object.entries(counts['rating'] ?? {})) {
      const narrowed = await counted({ rating });
      assert.equal(narrowed.hits.length, many, rating);
      assert.deepEqual(narrowed.counts['rating'], counts['rating']);
    }
  });

  it('counts what has most of its words, too', async () => {
    const query = 'how many crowns did the works cost';
    const { hits, count, isLoose } = await findTopics(session, { query, filters: {} }, 4);
    const { what = {} } = await count();
    assert.ok(isLoose);
    assert.equal((what['claim'] ?? 0) + (what['article'] ?? 0), hits.length);
  });

  it('finds nothing for words that are like none', async () => {
    assert.deepEqual((await ask('xylophones zithers')).urls, []);
  });
});
