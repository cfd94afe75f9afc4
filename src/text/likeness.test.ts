import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { english } from '../config/english.ts';
import { spelling } from './language.ts';
import { likeness, scanned } from './likeness.ts';

const like = (a: string, b: string): number =>
  likeness({ form: a, spelling: spelling(a, english) }, { form: b, spelling: spelling(b, english) });

describe('likeness', () => {
  it('is whole for the same word', () => assert.equal(like('bad', 'bad'), 1));

  for (const [british, american] of [
    ['analyse', 'analyze'],
    ['centimetre', 'centimeter'],
    ['favour', 'favor'],
    ['defence', 'defense'],
    ['normalisation', 'normalization'],
    ['programme', 'program'],
    ['travelled', 'traveled'],
  ] as const) {
    it(`knows ${british} for ${american}`, () => assert.ok(like(british, american) > 0));
  }

  it('knows a slip of the pen', () => assert.ok(like('prigozin', 'prigozhin') > 0));

  it('knows letters that have changed places', () => {
    assert.ok(like('twon', 'town') > 0);
    assert.equal(like('tnow', 'town'), 0);
  });

  it('knows letters that a scanner takes for others, in words that are long enough', () => {
    const read = (a: string, b: string): number =>
      likeness({ form: a, spelling: a, scan: scanned(a) }, { form: b, spelling: b, scan: scanned(b) });
    for (const [a, b] of [
      ['government', 'govemment'],
      ['e1ectlons', 'elections'],
      ['barbour', 'harbour'],
      ['cloubt', 'doubt'],
      ['vvinter', 'winter'],
    ] as const)
      assert.ok(read(a, b) > 0, a);
    for (const [a, b] of [
      ['had', 'bad'],
      ['1000', 'iooo'],
    ] as const)
      assert.equal(read(a, b), 0, a);
  });

  it('holds different words apart, and numbers always', () => {
    for (const [a, b] of [
      ['2018', '2022'],
      ['hour', 'four'],
      ['import', 'export'],
      ['good', 'bad'],
      ['will', 'wall'.slice(0, 3)],
    ] as const)
      assert.equal(like(a, b), 0, `${a} ${b}`);
  });
});
