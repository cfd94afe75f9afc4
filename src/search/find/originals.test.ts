import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { readContent } from '../../desk/desk.ts';
import { originalRecords } from '../original-records.ts';
import { itemsOf } from './answer.ts';
import { sessionOn } from './fixture.ts';
import { findOriginals, mayBeForeign } from './originals.ts';

const catalogue = readContent('e2e/fixture/content');
const session = sessionOn(catalogue, originalRecords(catalogue));
const find = async (text: string) => itemsOf(await findOriginals(session, text));

describe('what was said in another language', () => {
  for (const [how, text] of Object.entries({
    'as it was said': 'Мы откроемся в апреле, и ни днём позже',
    'without its signs, in capitals': 'МЫ ОТКРОЕМСЯ В АПРЕЛЕ И НИ ДНЁМ ПОЗЖЕ',
    'with е for ё': 'мы откроемся в апреле и ни днем позже',
    'in part': 'откроемся в апреле',
    'with who said it': 'Брук: «Мы откроемся в апреле, и ни днём позже»',
    'with a slip of the pen': 'Мы откроемся в аперле, и ни днём позже',
  })) {
    it(`is found ${how}, and leads to all who have it in English`, async () => {
      const [first] = await find(text);
      assert.equal(first?.original.said?.id, 'open-in-april');
      assert.equal(first.original.languageName, 'Russian');
      assert.ok(first.original.said.also.some(({ claim }) => claim === 'brook-open-quote'));
    });
  }

  it('is not found by other words of that language', async () => {
    for (const text of ['Мы не знаем, когда это будет', 'Гавань построена в прошлом веке', 'كانت السفن في الميناء'])
      assert.deepEqual(await find(text), [], text);
  });

  it('is not found by words of no language', async () => {
    const letters = fc.stringMatching(/^[\u0430-\u044f]{2,9}$/);
    await fc.assert(
      fc.asyncProperty(fc.array(letters, { minLength: 3, maxLength: 12 }), async (words) => {
        assert.deepEqual(await find(words.join(' ')), []);
      }),
    );
  });

  it('is looked for where a text may be in another language', () => {
    assert.ok(mayBeForeign('Мы откроемся'));
    assert.ok(mayBeForeign('Wir werden im April öffnen'));
    assert.ok(!mayBeForeign('They have said that it was not to be with them, and that this is what they will do'));
  });
});
