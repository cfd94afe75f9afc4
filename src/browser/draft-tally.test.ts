import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readContent } from '../desk/desk.ts';
import { DraftReading } from '../search/find/draft.ts';
import { sessionOn } from '../search/find/fixture.ts';
import { Sessions } from '../search/find/sessions.ts';
import { allRecords } from '../search/records.ts';
import { tellTally, type Tally } from './draft-tally.ts';

const catalogue = readContent('e2e/fixture/content');

async function tallyOf(draft: string, end: Tally['end'] = 'whole', steps = Infinity): Promise<Tally> {
  const sessions = new Sessions(() => Promise.resolve(sessionOn(catalogue, allRecords(catalogue))));
  const reading = await DraftReading.of(draft, sessions);
  const all = reading.goOn();
  for (let step = 0; step < steps && (await all.next()).done !== true; step++);
  return { end, asked: reading.asked.length, short: reading.short, read: reading.read };
}

const printed = 'The works cost 2.5 million crowns, and were paid by the town alone.';
const unprinted = 'Nobody has ever said anything like this to any paper.';

describe('what is said of a draft', () => {
  it('is how many sentences are here, in which way, and how many are not', async () => {
    assert.equal(
      tellTally(await tallyOf(`${printed} ${unprinted} ${unprinted} Yes. The works cost 3.5 million crowns.`)),
      '2 of 4 sentences are here: 1 in these words, 1 in nearly these words (in 1 a “not”, a number or the like ' +
        'differs). 2 are not in these articles. 1 sentence of one or two words was not looked for.',
    );
  });

  it('is a denial where none is here', async () => {
    assert.equal(
      tellTally(await tallyOf(`${unprinted} ${unprinted}`)),
      'None of 2 sentences is here. 2 are not in these articles.',
    );
  });

  it('denies nothing of words that are too common', async () => {
    assert.match(tellTally(await tallyOf('It is not that it is.')), /Of 1 it is not known: their words are so common/);
  });

  it('denies nothing where not all was read, and says how far it came', async () => {
    const long = `${printed} ${`${unprinted} `.repeat(20)}`;
    const stopped = tellTally(await tallyOf(long, 'stopped', 1));
    assert.match(stopped, /^Stopped after 8 of 21 sentences\. 1 of the 8 sentences read is here/);
    const unread = tellTally(await tallyOf(long, 'unread', 1));
    assert.match(unread, /^Not all could be read: 8 of 21 sentences\. 1 of the 8 sentences read is here/);
    for (const told of [stopped, unread]) {
      assert.match(told, /Of the others it is not known/);
      assert.doesNotMatch(told, /not in these articles/);
    }
  });

  it('is that there is nothing to look for where no sentence has three words', async () => {
    assert.match(tellTally(await tallyOf('Yes. No!')), /^There is nothing to look for/);
  });
});
