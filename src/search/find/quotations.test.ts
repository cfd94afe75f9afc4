import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { environment } from '../../config/environment.ts';
import { readContent } from '../../desk/desk.ts';
import { singleSpaced } from '../../text/space.ts';
import { itemsOf } from './answer.ts';
import { sessionOn } from './fixture.ts';
import { findQuotations } from './quotations.ts';

const catalogues = ['e2e/fixture/content', environment.content].map((folder) => readContent(folder));

/** Texts copied over the breaks between passages: so many words from either side, and all of one between two. */
const copies = (words: number) =>
  catalogues.flatMap((catalogue) => {
    const session = sessionOn(catalogue);
    return catalogue.articles.flatMap(({ slug, text, passages }) => {
      const of = (index: number): readonly string[] =>
        text.slice(passages[index]?.start, passages[index]?.end).split(' ');
      return passages.slice(1).map((_, index) => ({
        session,
        place: `${slug} after p${index + 1}`,
        copy: [...of(index).slice(-words), ...of(index + 1).slice(0, words)].join(' '),
      }));
    });
  });

/** Fewer words than these are a topic, and a text of common words only is nobody’s quotation. */
const isQuotation = (copy: string): boolean => copy.split(' ').length >= 5;

describe('a text copied over the break between two paragraphs', () => {
  for (const words of [4, 8, 20, 30]) {
    it(`is found verbatim, with ${words} words from either side`, async () => {
      for (const { session, place, copy } of copies(words).filter((one) => isQuotation(one.copy))) {
        const [first] = itemsOf(await findQuotations(session, copy));
        assert.equal(first?.match.label, 'verbatim', `${place}: ${copy}`);
        const { text } = first.passage;
        assert.equal(text.slice(first.match.span.start, first.match.span.end), singleSpaced(copy));
        assert.ok(first.breaks.every((at) => text.charAt(at - 1) === ' '));
      }
    });
  }
});
