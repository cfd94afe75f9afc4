import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { environment } from '../../config/environment.ts';
import { readContent } from '../../desk/desk.ts';
import { singleSpaced } from '../../text/space.ts';
import { isTelling } from '../index-words.ts';
import { itemsOf } from './answer.ts';
import { sessionOn } from './fixture.ts';
import { findQuotations } from './quotations.ts';

const contents = ['e2e/fixture/content', environment.content].map((folder) => {
  const catalogue = readContent(folder);
  const articles = catalogue.articles.map(({ slug, text, passages }) => ({
    slug,
    passages: passages.map(({ start, end }) => text.slice(start, end)),
  }));
  return { session: sessionOn(catalogue), articles };
});

/** Fewer words than these are a topic. */
const fewestWords = 5;

/** Texts copied over passages that follow each other: some words of the first and the last, and all between. */
const copies = (passages: number, words: number) =>
  contents.flatMap(({ session, articles }) =>
    articles.flatMap(({ slug, passages: all }) =>
      all.slice(passages - 1).flatMap((last, index) => {
        const first = all[index]?.split(' ').slice(-words) ?? [];
        const between = all.slice(index + 1, index + passages - 1);
        const copy = [...first, ...between, ...last.split(' ').slice(0, words)].join(' ');
        const isQuotation = copy.split(' ').length >= fewestWords && isTelling(copy);
        return isQuotation ? [{ session, place: `${slug} from p${index + 1}`, copy }] : [];
      }),
    ),
  );

/** Longer texts are found by their sentences. */
const isLong = (copy: string): boolean => (copy.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > 70 || copy.length > 600;

describe('a text copied over the breaks between paragraphs', () => {
  for (const passages of [2, 3, 4]) {
    for (const words of [4, 6, 10, 17, 30]) {
      it(`is found, with ${words} words of the outer ones of ${passages}`, async () => {
        for (const { session, place, copy } of copies(passages, words)) {
          const [first] = itemsOf(await findQuotations(session, copy));
          assert.ok(first, `${place}: ${copy}`);
          if (isLong(copy)) continue;
          assert.notEqual(first.match.label, 'close', `${place}: ${copy}`);
          const { text } = first.passage;
          const { label, span } = first.match;
          if (label === 'verbatim') assert.equal(text.slice(span.start, span.end), singleSpaced(copy));
          assert.ok(first.breaks.every((at) => text.charAt(at - 1) === ' '));
        }
      });
    }
  }
});

/** What a page, a word processor or the box itself may put into words that are copied. */
const pastes: Readonly<Record<string, (printed: string) => string>> = {
  'as it is': (printed) => printed,
  'with two spaces for one': (printed) => printed.replaceAll(' ', '  '),
  'with a tab for each space': (printed) => printed.replaceAll(' ', '\t'),
  'with a no-break space for each space': (printed) => printed.replaceAll(' ', '\u00a0'),
  'with a no-break space beside each space': (printed) => printed.replaceAll(' ', ' \u00a0'),
  'a word a line': (printed) => printed.replaceAll(' ', '\n'),
  ...Object.fromEntries(
    [2, 3, 4, 5, 7].map((words) => [
      `set in lines of ${words} words`,
      (printed: string) =>
        printed
          .split(' ')
          .map((word, at) => word + (at % words === words - 1 ? '  ' : ' '))
          .join(''),
    ]),
  ),
  'with soft hyphens': (printed) => printed.replace(/(?<=\p{L}{2})(?=\p{L}{2})/gu, '\u00ad'),
  'with spaces of no width in words': (printed) => printed.replace(/(?<=\p{L})(?=\p{L})/gu, '\u200b'),
  'with joiners and marks of order': (printed) => `\ufeff${printed.replace(/(?<=\p{L})(?=\p{L})/gu, '\u2060\u200d')}`,
};

describe('a printed passage that is pasted', () => {
  for (const [how, paste] of Object.entries(pastes)) {
    it(`is found ${how}`, async () => {
      for (const { session, articles } of contents) {
        for (const printed of articles.flatMap(({ passages }) => passages)) {
          if (printed.split(' ').length < fewestWords || !isTelling(printed)) continue;
          const [first] = itemsOf(await findQuotations(session, paste(printed)));
          assert.ok(first && first.match.label !== 'close', printed);
        }
      }
    });
  }
});

describe('a text of which nothing is found', () => {
  const [{ session } = { session: undefined }] = contents;
  assert.ok(session);
  const outcomeOf = async (text: string): Promise<string> => (await findQuotations(session, text)).outcome;
  const foreign = 'Zebras gallop across savannahs while ocelots doze beneath acacias.';

  it('is denied where all of it was looked for', async () => {
    assert.equal(await outcomeOf(foreign), 'absent');
    assert.equal(await outcomeOf(`${foreign} `.repeat(20)), 'absent');
  });

  it('is not where its words are too common to be looked up, or some of it says too little', async () => {
    assert.equal(await outcomeOf('what is it to be'), 'stopped');
    assert.equal(await outcomeOf(`${`${foreign} `.repeat(20)}\n\nTwo words\n\n${foreign}`), 'stopped');
  });
});
