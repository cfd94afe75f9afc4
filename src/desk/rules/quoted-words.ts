import { nearest } from '../../text/nearest.ts';
import { quotationsIn } from '../../text/quotation-marks.ts';
import { apart } from '../apart.ts';
import { Extracts, holds } from '../extracts.ts';
import { show, type Fault, type Place } from '../problem.ts';
import type { ArticleDraft, Drafts } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const quotedWords: Rule = {
  code: 'quoted-words',
  says:
    'What stands in quotation marks in the title of an event of a claim, or in what a disagreement says of an article, ' +
    'are words of that article, letter by letter, or in such a title of an extract of its source; words left out are “…”.',
  check: (drafts) => {
    const extracts = new Extracts(drafts);
    return [
      ...[...drafts.disagreements.values()].flatMap(({ fields, at }) =>
        (fields.articles ?? []).flatMap(({ claim, article, says }, index) =>
          faultsIn(says, homeOf(drafts, claim, article), { place: at('articles', index, 'says'), others: [] }),
        ),
      ),
      ...drafts.events.flatMap(({ fields: { title = '' }, references, at }) => {
        const [claim, source] = (['claims', 'sources'] as const).map(
          (shelf) => references.find(({ to }) => to.includes(shelf))?.id,
        );
        const place = at('title');
        if (claim === undefined) return unheldIn(title, place);
        const others = source === undefined ? [] : extracts.of(source);
        return faultsIn(title, homeOf(drafts, claim), { place, others });
      }),
    ];
  },
};

function homeOf({ articles, claims }: Drafts, claim?: string, article?: string): ArticleDraft | undefined {
  return articles.get(article ?? claims.get(claim ?? '')?.fields.article ?? '');
}

/** Where words stand, and what they may be of beside an article; undefined where that is not known. */
interface Quoting {
  readonly place: Place;
  readonly others: readonly string[] | undefined;
}

/** Of an article that cannot be read nothing can be said. */
function faultsIn(text: string, article: ArticleDraft | undefined, { place, others }: Quoting): readonly Fault[] {
  if (!article?.manuscript.isRead || !others) return [];
  const texts = [article.manuscript.text, ...others];
  return quotationsIn(text)
    .filter((words) => !texts.some((one) => holds(one, words)))
    .map((words) => ({
      ...place,
      found:
        `${show(words)} in quotation marks, which is not in ${article.id}` +
        apart(words, nearest(article.manuscript.text, words)),
      wanted: 'words of the article; or ours, without the marks',
    }));
}

/** An event of no claim has no words that could be held against an article’s. */
const unheldIn = (text: string, place: Place): readonly Fault[] =>
  quotationsIn(text)
    .slice(0, 1)
    .map((words) => ({
      ...place,
      found: `${show(words)} in quotation marks, in an event of no claim`,
      wanted: 'the claim whose article has the words; or words of ours, without the marks',
    }));
