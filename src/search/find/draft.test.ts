import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from '../../desk/desk.ts';
import { allRecords } from '../records.ts';
import { DraftReading, type SentenceRead } from './draft.ts';
import { sessionOn } from './fixture.ts';
import { SearchSession } from './session.ts';
import { Sessions } from './sessions.ts';
import type { Engine } from './pagefind.ts';

const catalogue = readContent('e2e/fixture/content');
const unprinted = 'Nobody has ever said anything like this to any paper.';

const whole = (): Sessions => new Sessions(() => Promise.resolve(sessionOn(catalogue, allRecords(catalogue))));

/** Reads on until it ends; returns in how many steps. */
async function readAll(reading: DraftReading): Promise<number> {
  let steps = 0;
  for (const all = reading.goOn(); (await all.next()).done !== true;) steps++;
  return steps;
}

async function readingOf(draft: string, sessions = whole()): Promise<DraftReading> {
  const reading = await DraftReading.of(draft, sessions);
  await readAll(reading);
  return reading;
}

const labelOf = ({ found: [nearest], originals }: SentenceRead): string =>
  nearest?.match.label ?? (originals.length > 0 ? 'original' : 'absent');

describe('a draft', () => {
  it('is told sentence by sentence, in its order, each with its own label', async () => {
    const { read, isWhole, short } = await readingOf(
      `Yes. ${unprinted} The works cost 2.5 million crowns.\nTHE WORKS COST 2.5 MILLION CROWNS! The works cost 3.5 million crowns.`,
    );
    assert.ok(isWhole);
    assert.equal(short, 1);
    assert.deepEqual(read.map(labelOf), ['absent', 'punctuation', 'punctuation', 'close']);
    assert.ok(read[3]?.found[0]?.match.changes.some(({ isWeighty }) => isWeighty));
  });

  it('has each article once that prints a sentence', async () => {
    const copies = catalogue.articles.map((article) => ({ ...article, slug: `${article.slug}-again` }));
    const records = allRecords({ ...catalogue, articles: [...catalogue.articles, ...copies] });
    const { read } = await readingOf(
      'The works cost 2.5 million crowns, and were paid by the town alone.',
      new Sessions(() => Promise.resolve(sessionOn(catalogue, records))),
    );
    const articles = read[0]?.found.map(({ passage }) => passage.article);
    assert.deepEqual(articles, ['harbour-reopens', 'harbour-reopens-again']);
  });

  it('finds what a sentence quotes where the sentence is not here', async () => {
    const { read } = await readingOf(
      'My neighbour’s cousin shouted “come back to your cats and roses” from the terrace, and laughed loudly at the “two winters of work”.',
    );
    assert.equal(read[0]?.found.length, 1);
    assert.equal(read[0].found[0]?.match.quotation.map(({ text }) => text).join(''), 'two winters of work');
  });

  it('finds a sentence in the language in which it was said', async () => {
    const { read } = await readingOf('Мы откроемся в апреле, и ни днём позже.');
    assert.notEqual(read.map(labelOf)[0], 'absent');
  });

  it('is no denial of what may be among more passages than are looked at', async () => {
    const { read } = await readingOf('It is not that it is. What is it to you?');
    assert.deepEqual(
      read.map(({ isLookedAt }) => isLookedAt),
      [false, false],
    );
  });
});

/** An engine that fails after so many searches, with an index by a name; it knows what the fixture holds. */
function failingAfter(searches: number, index = 'same'): SearchSession {
  const inner = sessionOn(catalogue, allRecords(catalogue));
  let asked = 0;
  const engine: Engine = {
    index,
    search: (query) => {
      asked++;
      return asked > searches ? Promise.reject(new Error('404')) : inner.search(query);
    },
    count: () => Promise.resolve({}),
    isWhole: () => true,
    confirm: () => Promise.resolve(),
  };
  return new SearchSession(engine, inner.passages);
}

/** Enough for some of its sentences. */
const searches = 150;
const long = Array.from({ length: 60 }, (_, at) => `Word${at} stands${at} in${at} no${at} paper${at}.`).join(' ');

describe('the reading of a draft', () => {
  it('goes on from where it came to, when the index could not be read amid it', async () => {
    const opened: number[] = [];
    const sessions = new Sessions((attempt) => {
      opened.push(attempt);
      return Promise.resolve(failingAfter(attempt < 2 ? searches : Infinity));
    });
    const reading = await readingOf(long, sessions);
    const come = reading.read.length;
    assert.ok(come > 0 && come < 60 && !reading.isWhole);
    assert.deepEqual(opened, [0, 1]);
    await readAll(reading);
    assert.ok(reading.isWhole);
    assert.equal(reading.read.length, 60);
  });

  it('begins anew by another index', async () => {
    const sessions = new Sessions((attempt) =>
      Promise.resolve(failingAfter(attempt === 0 ? searches : Infinity, `index ${attempt}`)),
    );
    const reading = await DraftReading.of(long, sessions);
    const steps = await readAll(reading);
    assert.ok(steps > 60 / 8 + 1);
    assert.equal(reading.read.length, 60);
    assert.ok(reading.isWhole);
  });

  it('denies nothing where no engine can be had', async () => {
    const reading = await readingOf(long, new Sessions(() => Promise.reject(new Error('no engine'))));
    assert.equal(reading.read.length, 0);
    assert.equal(reading.isWhole, false);
  });

  it('can be left at a step, and be gone on with', async () => {
    const reading = await DraftReading.of(long, whole());
    await reading.goOn().next();
    assert.ok(reading.read.length > 0 && reading.read.length < 60 && !reading.isWhole);
    await Promise.all([readAll(reading), readAll(reading)]);
    assert.equal(reading.read.length, 60);
    assert.deepEqual(
      reading.read.map(({ sentence }) => sentence.start),
      reading.asked.map(({ start }) => start),
    );
  });
});
