import { deceptionIn } from '../../text/look-alike.ts';
import type { ArticleDraft, Drafts } from '../read/drafts.ts';
import { namesOf, proseOf, type OwnWords } from '../prose.ts';
import type { Fault } from '../problem.ts';
import { remembering } from '../remembering.ts';
import type { Rule } from './rule.ts';

export const lookAlike: Rule = {
  code: 'look-alike',
  says:
    'No word of ours has a letter of another script that looks like its own, and a letter with an accent is one ' +
    'character: what looks the same is found as the same; and no small l stands for the I of a name (lnforos). What is ' +
    'quoted is left as it is.',
  check: (drafts) => [...[...proseOf(drafts), ...namesOf(drafts)].flatMap(faultsIn), ...smallFaults(drafts)],
};

const faultsIn = remembering(({ place, unquoted, isQuoted }: OwnWords): readonly Fault[] => {
  const found = isQuoted ? undefined : deceptionIn(unquoted);
  return found ? [{ ...place, found: found.found, wanted: `“${found.wanted}”` }] : [];
});

/** A small l, where a name has a capital I, and is no word that any article has so. */
function smallFaults(drafts: Drafts): readonly Fault[] {
  const suspects = proseOf(drafts).filter((own) => suspectsIn(own).length > 0);
  if (suspects.length === 0) return [];
  const articles = [...drafts.articles.values()].map(wordsOf);
  const names = new Set([
    ...namesOf(drafts).flatMap(({ text }) => wordsIn(text)),
    ...articles.flatMap(({ capital }) => capital),
  ]);
  const small = new Set(articles.flatMap((one) => one.small));
  return suspects.flatMap((own) =>
    suspectsIn(own)
      .filter((word) => names.has(`I${word.slice(1)}`) && !small.has(word))
      .map((word) => ({ ...own.place, found: `“${word}” with a small l`, wanted: `“I${word.slice(1)}”` })),
  );
}

/** Words of so many letters: shorter ones may be anything. */
const wordsIn = (text: string): readonly string[] => text.match(/(?<![\p{L}\p{M}])[Il]\p{L}{3,}/gu) ?? [];

const suspectsIn = remembering(({ unquoted, isQuoted }: OwnWords): readonly string[] =>
  isQuoted ? [] : wordsIn(unquoted).filter((word) => word.startsWith('l')),
);

const wordsOf = remembering(({ manuscript }: ArticleDraft) => {
  const words = [...new Set(wordsIn(manuscript.text))];
  return { capital: words.filter((one) => one.startsWith('I')), small: words.filter((one) => one.startsWith('l')) };
});
