import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Speaker } from '../model/speaker.ts';
import type { Utterance } from '../model/utterance.ts';
import { claimWith } from './fixture.ts';
import { sayingsOf, voicesIn } from './people.ts';

const star: Speaker = { id: 'evening-star', name: 'Evening Star', role: null, type: 'Organization', isOutlet: true };
const bo: Speaker = { id: 'bo-reed', name: 'Bo Reed', role: null, type: 'Person' };
const council: Speaker = { id: 'council', name: 'A council', role: null, type: 'Organization' };

test('people and bodies stand by name, with what they said and what is reported of them; outlets do not', () => {
  const claims = [
    claimWith({ id: 'a-a', kind: 'quotation', speaker: bo }),
    claimWith({ id: 'b-b', kind: 'attribution', speaker: star, attributedTo: bo }),
    claimWith({ id: 'c-c', kind: 'factual', speaker: star }),
    claimWith({ id: 'd-d', kind: 'quotation', speaker: council }),
  ];
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).join(' ');
  assert.deepEqual(
    voicesIn(claims).map(({ person, said, reported }) => [person.id, ids(said), ids(reported)]),
    [
      ['council', 'd-d', ''],
      ['bo-reed', 'a-a', 'b-b'],
    ],
  );
});

test('quotations stand by utterance, or by day where they are of none, newest first', () => {
  const april = { id: 'april', summary: 'In April', occasion: 'A speech', said: '2022-03-06' } as Utterance;
  const claims = [
    claimWith({ id: 'a-a', said: null }),
    claimWith({ id: 'b-b', said: '2022-03-06' }),
    claimWith({ id: 'c-c', said: '2022-04-01' }),
    claimWith({ id: 'd-d', said: '2022-04-01' }),
    claimWith({ id: 'e-e', said: '2022-03-06' }),
  ];
  const known = new Map([
    ['b-b', [april]],
    ['e-e', [april]],
  ]);
  assert.deepEqual(
    sayingsOf(claims, known).map(({ utterance, said, claims: group }) => [utterance?.id, said, group.length]),
    [
      [undefined, '2022-04-01', 2],
      ['april', '2022-03-06', 2],
      [undefined, null, 1],
    ],
  );
});
