import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compared, problemsWith, put, sha256, type Change } from '../fixture.ts';

const claim = 'claims/runs-daily.md';
const row = (...lines: readonly string[]): Change =>
  put('note: The minutes say so.', ['note: So.', ...lines].join('\n    '));
const inSource = (tag: string): Change => put('language: en', `language: ${tag}`);

const foundWith = async (tag: string, ...lines: readonly string[]): Promise<readonly unknown[]> =>
  (await problemsWith({ [claim]: row(...lines), 'sources.yaml': inSource(tag) })).map(({ field, found }) => [
    field,
    found,
  ]);

const russian = 'extract: "Паром ходит каждый день"';
const arabic = 'extract: "العبارة تعمل كل يوم"';
const daily = 'translation: The ferry runs daily';
const [extract, translation] = ['evidence[0].extract', 'evidence[0].translation'];

test('an extract in the language of its source is right, with a translation where that is not English', async () => {
  for (const [tag, ...lines] of [
    ['ru', russian, daily],
    ['ar', arabic, daily],
    ['sr-Latn', 'extract: Trajekt vozi svaki dan', daily],
    ['de', 'extract: Die Fähre fährt täglich', daily],
    ['ru', 'extract: "365"'],
    ['en', 'extract: The ferry runs daily'],
    ['en', 'extract: "“Паром” is what it is called"', 'translation: “Ferry” is what it is called'],
  ] as const)
    assert.deepEqual(await foundWith(tag, ...lines), []);
});

test('an extract in the script of another language is a problem', async () => {
  assert.deepEqual(await foundWith('en', russian), [[extract, '“Паром ходит каждый день”, as English']]);
  assert.deepEqual(await foundWith('ar', russian, daily), [[extract, '“Паром ходит каждый день”, as Arabic']]);
  assert.deepEqual(await foundWith('ru', 'extract: The ferry runs'), [[extract, '“The ferry runs”, as Russian']]);
});

test('so are words that are plainly English, in another language that has the same script', async () => {
  const words = 'that is what they have had since then';
  assert.deepEqual(await foundWith('fr', `extract: ${words}`), [[extract, `“${words}”, as French`]]);
});

test('an extract in another language has a translation, into English, and none in English has one', async () => {
  assert.deepEqual(await foundWith('ru', russian), [[translation, '“Паром ходит каждый день”, without a translation']]);
  assert.deepEqual(await foundWith('ru', russian, russian.replace('extract', 'translation')), [
    [translation, '“Паром ходит каждый день”'],
  ]);
  assert.deepEqual(await foundWith('en', 'extract: It runs', daily), [
    [translation, '“The ferry runs daily”, for words that are in English'],
  ]);
});

test('where no extract of a source is in its language, the source is told of, once', async () => {
  const found = await problemsWith({
    [claim]: row(russian, daily),
    'claims/opens-april.md': row('extract: "Гавань откроется"', 'translation: It will open'),
  });
  assert.deepEqual(
    found.map(({ file, line, field }) => [file, line, field]),
    [['content/sources.yaml', 5, 'town-hall.language']],
  );
});

test('wordings and originals are in their languages, too', async () => {
  const foundIn = async (words: string, instead: string): Promise<readonly unknown[]> =>
    (await problemsWith(compared({ 'utterances/april.md': put(words, instead) }))).map(({ field }) => field);
  const own = 'text: opening in April';
  assert.deepEqual(await foundIn(own, `${own}\n    language: ru\n    translation: So`), ['wordings[1].text']);
  assert.deepEqual(await foundIn(own, `${own}\n    language: cy`), ['wordings[1].translation']);
  assert.deepEqual(await foundIn(own, `${own}\n    translation: So`), ['wordings[1].translation']);
  assert.deepEqual(await foundIn('language: cy', 'language: ar'), ['original[0].text']);
  assert.deepEqual(await foundIn('In the month of April', 'В апреле'), ['original[0].translation']);
});

test('an article has letters of its language', async () => {
  const article = (tag: string, words = 'The ferry runs on every day of the year.') => {
    const text = `Ferry runs daily\n\n${words}\n`;
    return problemsWith({
      'originals/ferry.txt': text,
      'articles/ferry.mdx': (file) =>
        put(
          'titleBy:',
          `language: ${tag}\ntitleBy:`,
        )(file)
          .replace('The ferry runs on every day of the year.', words)
          .replace(/sha256: .*/, `sha256: ${sha256(text)}`),
    });
  };
  for (const tag of ['ar', 'ru', 'en-Cyrl', 'zh', 'ja'])
    assert.deepEqual(
      (await article(tag)).map(({ field, line }) => [field, line]),
      [['language', 3]],
    );
  for (const tag of ['en', 'en-US', 'ru-Latn', 'sr-Latn', 'hi-Latn', 'de']) assert.deepEqual(await article(tag), []);
  const chinese = 'The ferry runs on 每天 every day of the year. 渡轮一年中的每一天都在运行港口将于四月重新开放';
  assert.deepEqual(await article('zh', chinese), []);
});

test('words with letters that an alphabet lacks are not of that language', async () => {
  const ukrainian = '"Пороми ходять щодня, і вночі їх є більше"';
  const words = '"Паромы ходят каждый день, и это ещё не всё"';
  const found = async (tag: string, text: string) => foundWith(tag, `extract: ${text}`, daily);
  assert.deepEqual([await found('uk', ukrainian), await found('ru', words)], [[], []]);
  assert.deepEqual([(await found('ru', ukrainian)).length, (await found('uk', words)).length], [1, 1]);
  for (const [tag, text] of [
    ['ru', '"Об этом пишет газета «Українська правда» и её редактор"'],
    ['ru', '"Пишет об этом Є. Іваненко, житель города"'],
    ['ru', '"Міръ и хлѣбъ, і только"'],
    ['uk', '"Паром ходить щодня"'],
    ['kk', '"Паром күн сайын жүреді, ыңғайлы"'],
    ['sr-Latn', '"Trajekt vozi svaki dan"'],
  ] as const)
    assert.deepEqual(await found(tag, text), [], text);
});
