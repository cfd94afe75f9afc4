import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Found } from '../search/find/answer.ts';
import type { AlsoPrinted, OtherWording, PassageClaim, Said } from '../search/record-data.ts';
import type { Span } from '../text/span.ts';
import { byUtterance } from './by-utterance.ts';

const whole: Span = { start: 0, end: 10 };

const said = (id: string, more: Partial<Said> = {}): Said => ({
  ...{ id, title: `What ${id} is`, speaker: 'Ada', date: '7 March 2022', wordings: 2, also: [] },
  ...whole,
  ...more,
});

const claim = (id: string, all: readonly Said[], span = whole): PassageClaim => ({
  ...{ id, rating: 'accurate', label: 'Accurate', speaker: 'Ada', said: all },
  ...span,
});

interface Make {
  readonly article?: string;
  readonly claims?: readonly PassageClaim[];
  readonly span?: Span;
  readonly wording?: OtherWording;
}

const found = ({ article = 'one', claims = [], span = whole, wording }: Make): Found =>
  ({ url: `/${article}/`, passage: { article, claims }, match: { span }, wording }) as unknown as Found;

const also = (article: string, id: string): AlsoPrinted => ({
  outlet: article,
  quote: `${id} said`,
  article,
  claim: id,
});

describe('what was found, by utterance', () => {
  it('has the wordings of one together, where the nearest stands, and what is of none alone', () => {
    const [first, alone, second, other] = [
      found({ article: 'a', claims: [claim('a1', [said('u')])] }),
      found({ article: 'b' }),
      found({ article: 'c', claims: [claim('c1', [said('u')])] }),
      found({ article: 'd', claims: [claim('d1', [])] }),
    ];
    const groups = byUtterance([first, alone, second, other]);
    assert.deepEqual(
      groups.map((group) => [group.said?.id, group.wordings.map((one) => [one.found, one.claim?.id])]),
      [
        [
          'u',
          [
            [first, 'a1'],
            [second, 'c1'],
          ],
        ],
        [undefined, [[alone, undefined]]],
        [undefined, [[other, 'd1']]],
      ],
    );
  });

  it('takes the claim that covers most of the found words, and of its utterances the one that does', () => {
    const [left, right] = [said('left', { end: 20 }), said('right', { start: 20, end: 40 })];
    const claims = [
      claim('wide', [left, right], { start: 0, end: 40 }),
      claim('far', [said('far')], { start: 50, end: 60 }),
    ];
    const [group] = byUtterance([found({ claims, span: { start: 15, end: 30 } })]);
    assert.equal(group?.wordings[0]?.claim?.id, 'wide');
    assert.equal(group.said?.id, 'right');
  });

  it('takes no claim that the words only stand beside, save one whose other wording was found', () => {
    const claims = [claim('beside', [said('u')], { start: 20, end: 30 })];
    const wording = { text: 'as another has it', by: 'Radio', claim: 'beside' };
    assert.equal(byUtterance([found({ claims })])[0]?.said, undefined);
    assert.equal(byUtterance([found({ claims, wording })])[0]?.said?.id, 'u');
  });

  it('names each other article once, and none of those found; and what was carried once', () => {
    const wording = { text: 'as another has it', by: 'Radio', claim: 'a1' };
    const u = said('u', { also: [also('b', 'b1'), also('c', 'c1')] });
    const [group] = byUtterance([
      found({ article: 'a', claims: [claim('a1', [u])], wording }),
      found({ article: 'b', claims: [claim('b1', [said('u', { also: [also('a', 'a1'), also('c', 'c1')] })])] }),
      found({ article: 'a', claims: [claim('a1', [u])], wording: { ...wording } }),
    ]);
    assert.deepEqual(group?.also, [also('c', 'c1')]);
    assert.deepEqual(group.carried, [wording]);
  });

  const some = fc.record({
    article: fc.constantFrom('a', 'b', 'c'),
    claims: fc.array(
      fc.record({ id: fc.string(), all: fc.subarray(['u', 'v', 'constructor']) }).map(({ id, all }) =>
        claim(
          id,
          all.map((one) => said(one)),
        ),
      ),
    ),
  });

  it('loses nothing and doubles nothing, in the order of the best; and so without any utterance', () =>
    fc.assert(
      fc.property(fc.array(some), (all) => {
        const items = all.map(found);
        const groups = byUtterance(items);
        const placed = groups.map(({ wordings }) => wordings.map((one) => items.indexOf(one.found)));
        assert.deepEqual(
          placed.flat().sort((a, b) => a - b),
          [...items.keys()],
        );
        for (const group of placed)
          assert.deepEqual(
            group,
            group.toSorted((a, b) => a - b),
          );
        const firsts = placed.map(([first]) => first ?? -1);
        assert.deepEqual(
          firsts,
          firsts.toSorted((a, b) => a - b),
        );
        const named = groups.flatMap((group) => group.said?.id ?? []);
        assert.equal(new Set(named).size, named.length);
        for (const { said: one, wordings } of groups) assert.ok(one ?? wordings.length === 1);
      }),
    ));
});
