import { OutletWords } from '../outlet-words.ts';
import { show } from '../problem.ts';
import type { Rule } from './rule.ts';

export const side: Rule = {
  code: 'side',
  says: 'What a disagreement has of an article begins with the name of its outlet: readers see no other there.',
  check: (drafts) => {
    const outlets = new OutletWords(drafts);
    return [...drafts.disagreements.values()].flatMap(({ fields, at }) =>
      (fields.articles ?? []).flatMap(({ claim, article, says }, index) => {
        const home = article ?? drafts.claims.get(claim ?? '')?.fields.article ?? '';
        const outlet = drafts.articles.get(home)?.fields.outlet ?? '';
        if (outlets.begin(says, outlet) !== false) return [];
        const wanted = `${outlets.nameOf(outlet) ?? ''}: what it says`;
        return [{ ...at('articles', index, 'says'), found: `${show(says)}, of ${home}`, wanted }];
      }),
    );
  },
};
