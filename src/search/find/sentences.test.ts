import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pastes } from './pastes.ts';
import { sentencesOf } from './sentences.ts';
import { unwrapped } from './unwrapped.ts';

const textsOf = (draft: string): readonly string[] => Array.from(sentencesOf(draft), ({ text }) => text);

describe('the sentences of a draft', () => {
  it('are parted by their ends, in whatever script', () => {
    assert.deepEqual(textsOf('It opened. Who came? Он ушёл. هل جاء؟ نعم جاء. 他来了。他走了。'), [
      'It opened.',
      'Who came?',
      'Он ушёл.',
      'هل جاء؟',
      'نعم جاء.',
      '他来了。',
      '他走了。',
    ]);
  });

  it('are not parted behind abbreviations, initials, or before a small letter or a number', () => {
    const whole = [
      'Mr. Dale met J. R. Brook in the U.S. Senate on Jan. 5.',
      '“Is it open?” he asked, and No. 10 did not answer.',
      'At 5 p.m. the quay was closed.',
    ];
    for (const sentence of whole)
      assert.deepEqual(textsOf(`${sentence} Then it rained.`), [sentence, 'Then it rained.']);
  });

  it('end behind initials where a word follows that is no name', () => {
    assert.deepEqual(textsOf('She came to the U.S. He stayed. Yes. Ada left.'), [
      'She came to the U.S.',
      'He stayed.',
      'Yes.',
      'Ada left.',
    ]);
  });

  it('run over the ends of lines, as a PDF has them', () => {
    const draft =
      'The harbour will open in April, and the ferry\r\nCompany will call at quay two, as the en-\ngineers said. The works\ncost less.\n\nNext chapter\n\nIt rained.';
    assert.deepEqual(textsOf(draft), [
      'The harbour will open in April, and the ferry Company will call at quay two, as the en- gineers said.',
      'The works cost less.',
      'Next chapter',
      'It rained.',
    ]);
  });

  it('end with a line that is a heading, or an item of a list', () => {
    assert.deepEqual(
      textsOf(
        `The harbour opens\nBy Ada Brook\n• Quay one\n• Quay two\n${'It was long in the making. '.repeat(8)}`,
      ).slice(0, 4),
      ['The harbour opens', 'By Ada Brook', '• Quay one', '• Quay two'],
    );
  });

  it('are none where there is no word', () => {
    assert.deepEqual(textsOf(' \n … — 。\n“”'), []);
  });

  it('stand in the draft where they say, in order, and hold all of its words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Mr. ', 'It is. ', '\n', '\r\n', 'a-\n', 'U.S. ', '“No?” ', 'Он. ', ' ', '9')),
        (parts) => {
          const draft = parts.join('');
          let end = 0;
          for (const sentence of sentencesOf(draft)) {
            assert.ok(sentence.start >= end);
            assert.doesNotMatch(draft.slice(end, sentence.start), /[\p{L}\p{N}]/u);
            end = sentence.end;
            const letters = (text: string): string => text.replace(/\s+/g, ' ');
            assert.equal(letters(draft.slice(sentence.start, sentence.end)), sentence.text);
          }
          assert.doesNotMatch(draft.slice(end), /[\p{L}\p{N}]/u);
        },
      ),
    );
  });

  it('are read in a time that grows with the length of the draft, whatever it is made of', () => {
    for (const [name, paste] of Object.entries(pastes)) {
      const draft = paste(100_000);
      const begun = performance.now();
      assert.ok([...sentencesOf(draft)].length <= draft.length);
      assert.ok(performance.now() - begun < 2000, name);
      assert.equal(unwrapped(draft).length, draft.length, name);
    }
  });
});
