import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Answer, Found, Listing, Result, Topic } from '../search/find/answer.ts';
import { match } from '../text/match.ts';
import { english } from '../config/english.ts';
import { tellAnswer } from './answer.ts';

const found = match('the same words', 'the same words', english);
assert.ok(found);
const passage = { match: found } as Found;
const whole = { isRead: true, isLookedAt: true };
const listing = (result: Result<Topic>): Listing => ({ result, total: 0, more: () => Promise.resolve([]) });
const topics = {
  topics: listing({ outcome: 'absent' }),
  pages: undefined,
  topicWords: ['words'],
  count: () => Promise.resolve({}),
};

const told = (quotations: Result<Found>, more: Partial<Answer> = {}): string =>
  tellAnswer({ ...topics, quotations, ...more });
const isDenied = (text: string): boolean => text.includes('not in these articles');

describe('of an answer it is said', () => {
  it('what was found, and where it may not be all', () => {
    const items = [passage];
    assert.match(told({ outcome: 'found', items, ...whole }), /^1 passage with these words\.$/);
    assert.match(told({ outcome: 'found', items, ...whole, isRead: false }), /Not all could be read/);
    assert.match(told({ outcome: 'found', items, ...whole, isLookedAt: false }), /were looked at/);
  });

  it('that the words are not there only after all was read', () => {
    assert.ok(isDenied(told({ outcome: 'absent' })));
    for (const outcome of ['unread', 'stopped'] as const) assert.ok(!isDenied(told({ outcome })), outcome);
  });

  it('what to do where not all could be read, or looked at', () => {
    assert.match(told({ outcome: 'unread' }, { topics: listing({ outcome: 'unread' }) }), /not known .*Ask again/);
    assert.match(told({ outcome: 'stopped' }), /of what was looked at\. Not all was.* Ask for one sentence/);
  });

  it('by which words a topic was looked for, where not by all', () => {
    const some = { topics: listing({ outcome: 'stopped' }), topicWords: ['longest', 'words'] };
    assert.match(
      told({ outcome: 'absent' }, some),
      /by “longest” and “words” together\. The other words of your question/,
    );
    assert.match(told({ outcome: 'stopped' }, { ...some, topicWords: [] }), /tell of no topic/);
  });
});
