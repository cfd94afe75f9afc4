import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { beginningOf } from '../../browser/long-question.ts';
import { english } from '../../config/english.ts';
import { readContent } from '../../desk/desk.ts';
import { match } from '../../text/match.ts';
import { singleSpaced } from '../../text/space.ts';
import { textFragment } from '../../text/text-fragment.ts';
import { tellingWords } from '../index-words.ts';
import { attributed } from './attribution.ts';
import { sessionOn } from './fixture.ts';
import { pastes } from './pastes.ts';
import { mostCharacters, pieces } from './pieces.ts';
import { findQuotations } from './quotations.ts';
import { findTopics } from './topics.ts';

/** All that reads what is pasted as it is, with nothing before it that bounds its length. */
const readers: Readonly<Record<string, (paste: string) => unknown>> = {
  'as it stands in an address': beginningOf,
  'as it stands in a link to its words': textFragment,
  'with single spaces': singleSpaced,
  'in words': tellingWords,
  'in pieces': pieces,
  'as a quotation with its attribution': attributed,
  'beside a passage': (paste) => match(paste, 'The works cost 2.5 million crowns, he said.', english),
};

/** Milliseconds that the processor worked for it. */
function time(read: () => unknown): number {
  const begun = process.cpuUsage();
  read();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}

/** Whether it takes less than so many milliseconds at least once: what else the machine does can only add to a time. */
const takesLess = (most: number, read: () => unknown): boolean => [1, 2, 3].some(() => time(read) < most);

/** What is so much longer may take so much longer, and more for noise; squared it would be a thousand times. */
const [short, growth] = [1000, 32];
const noise = 8;
const leastTime = 3;

describe('the time to read a paste', () => {
  for (const [how, read] of Object.entries(readers)) {
    it(`grows with its length, whatever it is made of: ${how}`, () => {
      for (const [name, paste] of Object.entries(pastes)) {
        const [few, many] = [paste(short), paste(short * growth)];
        const once = Math.max(
          leastTime,
          time(() => read(few)),
        );
        assert.ok(
          takesLess(once * growth * noise, () => read(many)),
          name,
        );
      }
    });
  }

  it('is bounded for a question, whatever it is made of', async () => {
    const session = sessionOn(readContent('e2e/fixture/content'));
    for (const [name, paste] of Object.entries(pastes)) {
      const begun = performance.now();
      const query = paste(mostCharacters * growth);
      await findQuotations(session, query);
      await findTopics(session, { query, filters: {} }, 4);
      assert.ok(performance.now() - begun < 5000, name);
    }
  });
});
