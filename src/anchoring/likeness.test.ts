import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { likeness } from './likeness.ts';

describe('likeness', () => {
  it('is whole for the same word', () => assert.equal(likeness('bad', 'bad'), 1));

  for (const [british, american] of [
    ['analyse', 'analyze'],
    ['centimetre', 'centimeter'],
    ['favour', 'favor'],
    ['defence', 'defense'],
    ['normalisation', 'normalization'],
    ['programme', 'program'],
    ['travelled', 'traveled'],
  ] as const) {
    it(`knows ${british} for ${american}`, () => assert.ok(likeness(british, american) > 0));
  }

  it('knows a slip of the pen', () => assert.ok(likeness('prigozin', 'prigozhin') > 0));

  it('holds different words apart, and numbers always', () => {
    for (const [a, b] of [
      ['2018', '2022'],
      ['hour', 'four'],
      ['import', 'export'],
      ['good', 'bad'],
      ['will', 'wall'.slice(0, 3)],
    ] as const)
      assert.equal(likeness(a, b), 0, `${a} ${b}`);
  });
});
