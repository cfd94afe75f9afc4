import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put } from '../fixture.ts';

const claim = 'claims/thousand-boats.md';
const note = async (text: string) => problemsWith({ [claim]: put('The minutes say so.', JSON.stringify(text)) });
const reason = async (text: string) => problemsWith({ [claim]: put('The minutes bear it out.', text) });

test('titles, notes and occasions in another script are a problem', async () => {
  for (const text of [
    'Говорит, что лодок 4000.',
    'Says: все лодки.',
    '会议记录这样说。',
    'It is so, كما يقول.',
    'ΝΑΙ, it is.',
  ])
    assert.deepEqual(
      (await note(text)).map(({ field }) => field),
      ['evidence[0].note'],
    );
  const occasion = compared({ 'utterances/april.md': put('occasion: To reporters', 'occasion: 记者会 To reporters') });
  assert.deepEqual(
    (await problemsWith(occasion)).map(({ found, field }) => [found, field]),
    [['“记者会”, in words of ours', 'occasion']],
  );
});

test('so is a sentence of a reason', async () => {
  for (const text of ['The minutes.\n\nЭто верно, и все места были заполнены.', '所有席位均已填补完毕。'])
    assert.deepEqual(
      (await reason(text)).map(({ wanted }) => wanted.slice(0, 16)),
      ['words in British'],
    );
});

test('names in brackets, terms and signs of other scripts are none', async () => {
  for (const text of [
    'TASS (ИТАР-ТАСС) says so.',
    'Xi (习近平) says so.',
    'A share of π, in kΩ, at ΔE.',
    'Café Zürich, Łódź.',
  ])
    assert.deepEqual(await note(text), [], text);
  for (const text of ['The particle бы makes it so, as ли does.', 'The sign 人 is a man.', 'Μέγας, the great.'])
    assert.deepEqual(await reason(text), [], text);
});

test('a word that looks like one of ours is none of a reason’s own', async () => {
  assert.deepEqual(
    (await reason('The minutes, like those of АР, say so.')).map(({ found }) => found),
    ['“АР”, in words of ours'],
  );
  for (const text of [
    'The channel (ТНТ) says so.',
    'The channel Дождь says so.',
    'The word сор says so.',
    'МОСТ Банк says so.',
  ])
    assert.deepEqual(await reason(text), [], text);
});
