import assert from 'node:assert/strict';
import { test } from 'node:test';
import { look } from './look.ts';

test('texts look alike that differ in case, signs, spaces, accents or letters of other scripts', () => {
  for (const other of [
    'EL PAIS in 2022: “no”',
    'El País in\u00a02022: no.',
    'El Pаís – in 2022 – ‘no’',
    'Ｅl País in 2022 no',
  ])
    assert.equal(look(other), look('El País in 2022: “no”'), other);
});

test('texts do not look alike that differ in a word, a number or a vowel sign', () => {
  for (const [one, other] of [
    ['wages rose 4.5%', 'wages rose 45%'],
    ['64% of them', '64 of them'],
    ['दिन', 'दान'],
    ['ตา', 'ตี'],
    ['海港', '海湾'],
  ] as const)
    assert.notEqual(look(one), look(other));
});
