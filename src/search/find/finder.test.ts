import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from '../../desk/desk.ts';
import { passageRecords } from '../records.ts';
import { Finder } from './finder.ts';
import type { Engine, Hit } from './pagefind.ts';
import { mostCharacters } from './pieces.ts';
import { SearchSession } from './session.ts';
import { Sessions } from './sessions.ts';

const records = passageRecords(readContent('e2e/fixture/content'));
const printed = 'The works cost 2.5 million crowns';
const unprinted = 'Nobody has ever said anything like this to any paper';

const hits = (query: string | null): readonly Hit[] =>
  records.flatMap(({ url, content }, id) =>
    content.split(' ').includes(query?.replaceAll('"', '') ?? '')
      ? [{ id: String(id), score: 1, data: () => Promise.resolve({ raw_url: url, meta: {}, filters: {} }) }]
      : [],
  );

const confirm = (): Promise<void> => Promise.resolve();
const index = 'an index';
const count = () => Promise.resolve({});
const good: Engine = { index, search: (query) => Promise.resolve(hits(query)), count, isWhole: () => true, confirm };
/** As Pagefind is when a part of its index is broken: nothing is found, and nothing said. */
const silent: Engine = { ...good, search: () => Promise.resolve([]), isWhole: () => false };
const failing: Engine = { ...good, search: () => Promise.reject(new Error('WASM')) };
/** What is found cannot be read. */
const unreadable: Engine = {
  ...good,
  search: (query) =>
    Promise.resolve(hits(query).map((hit) => ({ ...hit, data: () => Promise.reject(new Error('404')) }))),
};

/** Its index has nothing of what is asked, and is not the site's any more, as it turns out; or none can tell. */
function outdated(): Engine {
  let isWhole = true;
  return {
    index,
    search: () => Promise.resolve([]),
    count,
    isWhole: () => isWhole,
    confirm: () => {
      isWhole = false;
      return Promise.resolve();
    },
  };
}

/** A finder that opens these engines in turn, and the last again and again; null cannot be opened. */
function finderOf(...engines: readonly (Engine | null)[]) {
  const opened: number[] = [];
  const sessions = new Sessions((attempt) => {
    opened.push(attempt);
    const engine = engines[Math.min(attempt, engines.length - 1)];
    return engine ? Promise.resolve(new SearchSession(engine, records.length)) : Promise.reject(new Error('no engine'));
  });
  return { finder: new Finder(sessions), opened };
}

const question = (query: string) => ({ query, filters: {} });

const outcomeOf = async (finder: Finder, query: string): Promise<string | undefined> =>
  (await finder.answer(question(query))).quotations?.outcome;

describe('an answer', () => {
  it('is what was found, or a denial when all was read', async () => {
    const { finder, opened } = finderOf(good);
    assert.equal(await outcomeOf(finder, printed), 'found');
    assert.equal(await outcomeOf(finder, unprinted), 'absent');
    assert.deepEqual(opened, [0]);
  });

  it('is no denial while anything could not be read', async () => {
    for (const broken of [silent, failing, unreadable, null]) {
      assert.equal(await outcomeOf(finderOf(broken).finder, printed), 'unread');
    }
  });

  it('comes from a new engine when the first could not read', async () => {
    for (const broken of [silent, failing, unreadable, null]) {
      const { finder, opened } = finderOf(broken, good);
      assert.equal(await outcomeOf(finder, printed), 'found');
      assert.equal(await outcomeOf(finder, unprinted), 'absent');
      assert.deepEqual(opened, [0, 1]);
    }
  });

  it('comes by itself once the site can be read again', async () => {
    const { finder } = finderOf(null, silent, good);
    assert.equal(await outcomeOf(finder, printed), 'unread');
    assert.equal(await outcomeOf(finder, printed), 'found');
  });

  it('says that only a part of the question was looked at, where nothing of that was found', async () => {
    const { finder } = finderOf(good);
    const long = `${unprinted}. `.repeat(mostCharacters / unprinted.length);
    assert.equal(await outcomeOf(finder, `${long}${printed}`), 'stopped');
  });

  it('is no denial by an index that the site has no more, and comes from the new one', async () => {
    const { finder, opened } = finderOf(outdated(), good);
    assert.equal(await outcomeOf(finder, printed), 'found');
    assert.deepEqual(opened, [0, 1]);
  });

  it('is no denial while none can tell whether the site has another index', async () => {
    const answer = await finderOf(outdated(), outdated()).finder.answer(question(printed));
    assert.equal(answer.quotations?.outcome, 'unread');
    assert.equal(answer.topics?.result.outcome, 'unread');
  });

  it('says that only a part of the question was looked at, where its words are too common to be looked up', async () => {
    const { finder } = finderOf(good);
    for (const common of ['it is not that', 'what is it to you']) {
      const answer = await finder.answer(question(common));
      assert.equal(answer.quotations?.outcome, 'stopped');
      assert.equal(answer.topics?.result.outcome, 'stopped');
      assert.deepEqual(answer.topicWords, []);
    }
  });

  it('on a topic denies only what was asked for', async () => {
    const { finder } = finderOf(good);
    const { topics } = await finder.answer(question('xylophones zithers'));
    assert.equal(topics?.result.outcome, 'absent');
    const { topics: some, topicWords } = await finder.answer(
      question('xylophones zithers ocarinas citterns virginals'),
    );
    assert.equal(some?.result.outcome, 'stopped');
    assert.ok(topicWords.length > 0 && topicWords.length < 5);
  });

  it('waits for no question that was asked before', async () => {
    const { finder } = finderOf(silent, silent, good);
    const outcomes = await Promise.all([printed, unprinted, printed].map((query) => outcomeOf(finder, query)));
    assert.ok(!outcomes.includes('absent') || outcomes[1] === 'absent');
    assert.equal(await outcomeOf(finder, printed), 'found');
  });
});
