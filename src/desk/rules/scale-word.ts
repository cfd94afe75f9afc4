import { greatNumbers } from '../../config/english.ts';
import { show, type Fault } from '../problem.ts';
import { proseOf, type OwnWords } from '../prose.ts';
import type { ArticleDraft, ClaimDraft, Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const scaleWord: Rule = {
  code: 'scale-word',
  says: 'A number of millions, billions or trillions is one of these in the article or the evidence, where it stands there with such a word.',
  check: (drafts) =>
    proseOf(drafts).flatMap((own) => {
      const told = amountsOf(own);
      const claim = told.length > 0 ? drafts.claims.get(own.of.id) : undefined;
      const known = claim ? knownOf(claim, drafts) : undefined;
      return known ? told.flatMap((one) => faultIn(one, own, known) ?? []) : [];
    }),
};

/** Numbers with such a word, as “2.2 billion”. */
const amount = new RegExp(`(?<!\\d)(\\d+(?:[.,]\\d+)*)[ -](${greatNumbers.join('|')})\\b`, 'gi');
const amountsIn = (text: string): readonly (readonly [figure: string, word: string])[] =>
  /illion\b/i.test(text)
    ? [...text.matchAll(amount)].map(([, figure = '', word = '']) => [figure, word.toLowerCase()] as const)
    : [];

const amountsOf = remembering((own: OwnWords) =>
  own.of.kind === 'claim' && !own.isQuoted && !own.place.field?.startsWith('history') ? amountsIn(own.unquoted) : [],
);
const ofArticle = remembering(({ manuscript }: ArticleDraft) => amountsIn(manuscript.text));
const ofClaim = remembering(({ fields: { evidence = [] } }: ClaimDraft) =>
  evidence.flatMap(({ extract, translation }) => amountsIn(`${extract ?? ''}\n${translation ?? ''}`)),
);

/** By the number, the words that stand behind it. */
type Known = ReadonlyMap<string, ReadonlySet<string>>;

function knownOf(claim: ClaimDraft, { articles, sources }: Drafts): Known {
  const home = articles.get(claim.fields.article ?? '');
  const titles = (claim.fields.evidence ?? []).flatMap(({ source }) =>
    amountsIn(sources.get(source)?.fields.title ?? ''),
  );
  const all = [...(home ? ofArticle(home) : []), ...ofClaim(claim), ...titles];
  const groups = Map.groupBy(all, ([figure]) => figure);
  return new Map([...groups].map(([figure, each]) => [figure, new Set(each.map(([, word]) => word))]));
}

function faultIn([figure, word]: readonly [string, string], own: OwnWords, known: Known): Fault | undefined {
  const words = known.get(figure);
  if (!words || words.has(word)) return undefined;
  const wanted = [...words].map((one) => `${figure} ${one}`).join(' or ');
  return { ...own.place, found: show(`${figure} ${word}`), wanted: `${wanted}, as it stands there` };
}
