import { show, type Fault } from '../problem.ts';
import type { ClaimDraft, Drafts, UtteranceDraft } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import { countIn, topicWords } from '../topic-words.ts';
import type { Rule } from './rule.ts';

export const strangeTitle: Rule = {
  code: 'strange-title',
  says:
    'The title of a claim has more words of it than of another claim of its article, and that of an utterance a word of ' +
    'its wordings: if not, it was perhaps put under the wrong one.',
  check: (drafts) => [...claimFaults(drafts), ...[...drafts.utterances.values()].flatMap(utteranceFaults)],
};

const titleOf = remembering(({ fields: { summary = '' } }: ClaimDraft) => topicWords(summary));
const quoteOf = remembering(({ fields: { quote = '' } }: ClaimDraft) => topicWords(quote));

/** So many words more are no chance. */
const leastMore = 2;

function claimFaults({ claims }: Drafts): readonly Fault[] {
  const groups = Map.groupBy(claims.values(), ({ fields }) => fields.article ?? '');
  return [...groups.values()].flatMap((group) => {
    const byWord = indexOf(group);
    return group.flatMap((claim) => {
      const other = nearerIn(claim, byWord);
      if (!other) return [];
      const found = `${show(claim.fields.summary)}, which has more words of “${other.id}” than of its own`;
      return [{ ...claim.at('summary'), found, wanted: 'the title of this claim; or words of it in the title' }];
    });
  });
}

function indexOf(group: readonly ClaimDraft[]): ReadonlyMap<string, readonly ClaimDraft[]> {
  const found = new Map<string, ClaimDraft[]>();
  for (const claim of group)
    for (const word of quoteOf(claim)) {
      const all = found.get(word);
      if (all) all.push(claim);
      else found.set(word, [claim]);
    }
  return found;
}

function nearerIn(claim: ClaimDraft, byWord: ReadonlyMap<string, readonly ClaimDraft[]>): ClaimDraft | undefined {
  const counts = new Map<ClaimDraft, number>();
  for (const word of titleOf(claim))
    for (const one of byWord.get(word) ?? []) counts.set(one, (counts.get(one) ?? 0) + 1);
  const own = (counts.get(claim) ?? 0) + leastMore;
  return [...counts].find(([, count]) => count >= own)?.[0];
}

/** Words in quotation marks are held by the rule on titles. */
const utteranceFaults = remembering(({ fields: { summary }, data, at }: UtteranceDraft): readonly Fault[] => {
  if (!data || summary === undefined) return [];
  const texts = [...data.wordings, ...data.original].flatMap(({ text, translation }) => [text, translation ?? '']);
  if (countIn(topicWords(summary), topicWords(texts.join(' '))) > 0) return [];
  return [
    { ...at('summary'), found: show(summary), wanted: 'the title of these wordings; or words of them in the title' },
  ];
});
