import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { address } from '../../addresses.ts';
import { readContent } from '../../desk/desk.ts';
import { pageKinds } from '../kinds.ts';
import { allRecords } from '../records.ts';
import { sessionOn } from './fixture.ts';
import { findPages } from './pages.ts';
import { findTopics } from './topics.ts';

const catalogue = readContent('e2e/fixture/content');
const session = sessionOn(catalogue, allRecords(catalogue));

async function ask(query: string, ...some: readonly string[]) {
  const asked = await findTopics(session, { query, filters: {} }, 4);
  const { hits, count } = await findPages(session, asked, some.length > 0 ? some : pageKinds);
  const reads = await Promise.all(hits.map((hit) => session.read(hit)));
  return { urls: reads.map((read) => read?.url), counts: await count() };
}

describe('of pages beside claims and articles', () => {
  it('each is found by what it is called, and by no words of another kind', async () => {
    const { utterances, disagreements, events, sources, claims } = catalogue;
    const people = claims.flatMap(({ speaker }) => (speaker.isOutlet ? [] : [speaker]));
    const all = [
      ...utterances.map(({ id, summary }) => [summary, address.utterance(id)]),
      ...disagreements.map(({ id, question }) => [question, address.disagreement(id)]),
      ...events.map(({ date, title }) => [title, address.eventsOf(date)]),
      ...sources.flatMap(({ id, title }) => (title === null ? [] : [[title, address.source(id)]])),
      ...people.map(({ id, name }) => [name, address.person(id)]),
    ] as const;
    assert.ok(all.length > 10);
    for (const [title = '', url] of all) assert.ok((await ask(title)).urls.includes(url), title);
    assert.deepEqual((await ask('xylophones zithers')).urls, []);
  });

  it('one kind alone may be asked for, with words and without', async () => {
    const { urls, counts } = await ask('Brook');
    const of = Object.entries(counts['what'] ?? {});
    assert.equal(
      of.reduce((all, [, many]) => all + many, 0),
      urls.length,
    );
    for (const [what, many] of of) assert.equal((await ask('Brook', what)).urls.length, many, what);
    assert.equal((await ask('', 'source')).urls.length, catalogue.sources.length);
    assert.deepEqual((await ask('')).urls, []);
  });

  it('a slip of the pen is forgiven here too', async () => {
    assert.deepEqual((await ask('crwons')).urls, (await ask('crowns')).urls);
  });
});
