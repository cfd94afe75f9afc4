import { quotationsIn } from '../../text/quotation-marks.ts';
import { fold } from '../../text/fold.ts';
import { findingWords } from '../../config/style.ts';
import { Extracts } from '../extracts.ts';
import { show, type Fault } from '../problem.ts';
import { utterancesOf, type ClaimDraft, type Drafts } from '../read/drafts.ts';
import { remembering } from '../remembering.ts';
import { countIn, topicWords } from '../topic-words.ts';
import type { Rule } from './rule.ts';

export const strangeFinding: Rule = {
  code: 'strange-finding',
  says:
    'What a finding or a missing context has in quotation marks are words of the claim, its evidence or its wordings, and ' +
    'half of the words of a finding stand in these or in the reason: if not, it was perhaps put under the wrong claim.',
  check: (drafts) => {
    const extracts = extractsOf(drafts);
    return [...drafts.claims.values()].flatMap((claim) => [
      ...quotedFaults(claim, { drafts, extracts }),
      ...wordFaults(claim),
    ]);
  },
};

const extractsOf = remembering((drafts: Drafts) => new Extracts(drafts));

const quotedIn = remembering(({ fields }: ClaimDraft) =>
  (['finding', 'missingContext'] as const).flatMap((field) =>
    quotationsIn(fields[field] ?? '').map((words) => ({ field, words, form: ` ${fold(words)} ` })),
  ),
);

interface Known {
  readonly drafts: Drafts;
  readonly extracts: Extracts;
}

function quotedFaults(claim: ClaimDraft, { drafts, extracts }: Known): readonly Fault[] {
  const { data, at } = claim;
  const all = quotedIn(claim);
  const quoted = data && all.length > 0 ? all.filter(({ form }) => !ownForm(claim).includes(form)) : [];
  if (!data || quoted.length === 0) return [];
  const works = utterancesOf(claim).flatMap((id) => {
    const { wordings = [], original = [] } = drafts.utterances.get(id)?.fields ?? {};
    return [...wordings, ...original].flatMap(({ text, translation }) => [text, translation ?? '']);
  });
  const sources = data.evidence.flatMap(({ source }) => {
    const { title, url } = drafts.sources.get(source)?.fields ?? {};
    return [title ?? '', url ?? '', ...(extracts.of(source) ?? [])];
  });
  const text = ` ${fold([...works, ...sources].join('\n'))} `;
  return quoted
    .filter(({ form }) => !text.includes(form))
    .map(({ field, words }) => ({
      ...at(field),
      found: `${show(words)}, which stands elsewhere in the article alone`,
      wanted: 'words of this claim or its evidence',
    }));
}

/** Also what stands around the words of the claim, where that tells which are meant. */
const ownForm = remembering(({ fields }: ClaimDraft): string => {
  const { prefix = '', quote = '', suffix = '', speakerNote = '', evidence = [] } = fields;
  const rows = evidence.flatMap(({ extract, translation }) => [extract, translation ?? '']);
  return ` ${fold([prefix + quote + suffix, speakerNote, ...rows].join('\n'))} `;
});

/** So many words are there to be compared. */
const leastWords = 3;

const wordFaults = remembering(({ fields, reasoning, at }: ClaimDraft): readonly Fault[] => {
  const { finding, quote = '', missingContext = '', evidence = [] } = fields;
  if (finding === undefined) return [];
  const words = topicWords(finding.replace(findingWords, ' '));
  if (words.size < leastWords) return [];
  const rows = evidence.flatMap(({ note, extract, translation }) => [note, extract, translation]);
  const texts = [quote, missingContext, ...rows, ...reasoning.prose.map(({ text }) => text)].join(' ');
  // The beginning of a word is found sooner than the word.
  const plain = texts.toLowerCase();
  if ([...words].filter((word) => plain.includes(word)).length * 2 > words.size) return [];
  if (countIn(words, topicWords(texts)) * 2 > words.size) return [];
  return [
    { ...at('finding'), found: show(finding), wanted: 'what is the matter with this claim, as the reason has it' },
  ];
});
