import { titleIs } from '../../config/style.ts';
import { spellDate } from '../../review/partial-date.ts';
import { outsideQuotations } from '../../text/quotation-marks.ts';
import { OutletWords } from '../outlet-words.ts';
import { show, type Fault } from '../problem.ts';
import type { ArticleDraft } from '../read/drafts.ts';
import type { Rule } from './rule.ts';

export const ourTitle: Rule = {
  code: 'our-title',
  says:
    'A title of ours begins with the outlet’s name, and a date that follows it is that on which the article came out. What ' +
    'provenance says of whose the title is, titleBy says too.',
  check: (drafts) => {
    const outlets = new OutletWords(drafts);
    return [
      ...[...drafts.articles.values()].flatMap(provenanceFaults),
      ...[...drafts.articles.values()]
        .filter(({ fields: { titleBy } }) => titleBy === 'us')
        // That one whose headline is there has a title of ours is told already.
        .filter(({ manuscript: { parts } }) => parts.every(({ as }) => as !== 'headline'))
        .flatMap((article) => faultsOf(article, outlets)),
    ];
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

function provenanceFaults({ fields: { titleBy, provenance = [] }, at }: ArticleDraft): readonly Fault[] {
  if (titleBy === undefined) return [];
  const other = titleBy === 'us' ? titleIs.theirs : titleIs.ours;
  return provenance.flatMap(({ finding }, index) => {
    const found = other.exec(outsideQuotations(finding))?.[0];
    return found === undefined
      ? []
      : [
          {
            ...at('provenance', index, 'finding'),
            found: `${show(found)}, where titleBy has “${titleBy}”`,
            wanted: `what titleBy says; or “titleBy: ${titleBy === 'us' ? 'outlet' : 'us'}”`,
          },
        ];
  });
}
