import { spellDate } from '../../review/partial-date.ts';
import { OutletWords } from '../outlet-words.ts';
import { show, type Fault } from '../problem.ts';
import type { ArticleDraft } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const ourTitle: Rule = {
  code: 'our-title',
  says: 'A title of ours begins with the outlet’s name, and a date that follows it is that on which the article came out.',
  check: (drafts) => {
    const outlets = new OutletWords(drafts);
    return (
      [...drafts.articles.values()]
        .filter(({ fields: { titleBy } }) => titleBy === 'us')
        // That one whose headline is there has a title of ours is told already.
        .filter(({ manuscript: { parts } }) => parts.every(({ as }) => as !== 'headline'))
        .flatMap((article) => faultsOf(article, outlets))
    );
  },
};

const months = Array.from({ length: 12 }, (_, month) =>
  spellDate(`2000-${String(month + 1).padStart(2, '0')}`).replace(' 2000', ''),
);
const date = new RegExp(`(?:(?:\\d{1,2} )?(?:${months.join('|')}) )?\\b[12]\\d{3}\\b`, 'u');

function faultsOf({ fields: { title, outlet, published }, at }: ArticleDraft, outlets: OutletWords): readonly Fault[] {
  if (title === undefined || outlet === undefined) return [];
  const name = outlets.nameOf(outlet) ?? '';
  const spelled = published ? spellDate(published) : undefined;
  const wanted = `${name}, ${spelled ?? 'undated'}: what it reports`;
  if (outlets.begin(title, outlet) === false) {
    return [{ ...at('title'), found: `${show(title)}, which does not begin with ${show(name)}`, wanted }];
  }
  // What is told further on may be of another day.
  const told = date.exec(title.split(/[:：]/, 1)[0]?.slice(name.length) ?? '')?.[0];
  if (told === undefined || spelled === undefined || ` ${spelled}`.endsWith(` ${told}`)) return [];
  return [{ ...at('title'), found: `${show(told)}, where published has ${show(published)}`, wanted }];
}
