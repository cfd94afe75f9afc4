import { english } from '../../config/english.ts';
import { unreadPage } from '../../config/style.ts';
import { fold } from '../../text/fold.ts';
import { around } from '../prose.ts';
import { show, type Fault, type Place } from '../problem.ts';
import type { ClaimDraft, Drafts, UtteranceDraft } from '../read/drafts.ts';
import type { Entry } from '../read/list.ts';
import { remembering } from '../remembering.ts';
import type { SourceData } from '../schema/lists.ts';
import type { Rule } from './rule.ts';

export const damaged: Rule = {
  code: 'damaged',
  says:
    'An extract, its translation and the title of a source are words as they were read there: none is saved in another ' +
    'encoding (itâ€™s), none has tags, codes (&amp;) or hidden hyphens, none waits to be copied, and none is what a site says ' +
    'instead of a page (“404 Not Found”).',
  check: (drafts) => [
    ...[...drafts.claims.values()].flatMap((claim) => extractFaults(claim, drafts)),
    ...[...drafts.utterances.values()].flatMap(translationFaults),
    ...[...drafts.sources.values()].flatMap(titleFaults),
  ],
};

interface Sign {
  readonly pattern: RegExp;
  readonly wanted: string;
}

const tags = 'a|abbr|b|blockquote|br|cite|div|em|font|h[1-6]|i|img|li|mark|p|q|s|script|small|span|strong|sub|sup|u|ul';
const signs: readonly Sign[] = [
  {
    pattern: /â€|Ã[¡-º¼-¿]|Ã»(?=\p{L})|ï¿½|ï»¿|\ufffd/u,
    wanted: 'the letters that stand there, which were saved in another encoding',
  },
  {
    pattern: /&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos|nbsp|[lr][sd]quo|[nm]dash|hellip);/iu,
    wanted: 'the sign itself',
  },
  { pattern: new RegExp(`</?(?:${tags})(?: [^<>]*)?/?>`, 'iu'), wanted: 'the words without the tag' },
  { pattern: /[\u00ad\ufeff]/u, wanted: 'the word without what nobody sees' },
];
/** Of what is in English: elsewhere it is a word. */
const waiting: Sign = { pattern: /\bTODO(?=:|\()|\bFIXME\b|\blorem ipsum\b/u, wanted: 'the words that are meant' };
const inEnglish = [...signs, waiting];

const isEnglish = (tag: string): boolean => new Intl.Locale(tag).language === english.tag;

type Told = Pick<Fault, 'found' | 'wanted'>;

function signIn(text: string, all: readonly Sign[]): Told | undefined {
  const found = all.map(({ pattern, wanted }) => ({ at: text.search(pattern), wanted })).find(({ at }) => at !== -1);
  return found && { found: around(text, found.at), wanted: found.wanted };
}

const extractFaults = (claim: ClaimDraft, { sources }: Drafts): readonly Fault[] => [
  ...damageOf(claim),
  ...waitingIn(claim).flatMap(({ source, fault }) =>
    isEnglish(sources.get(source)?.fields.language ?? 'und') ? [fault] : [],
  ),
];

const damageOf = remembering(({ fields: { evidence = [] }, at }: ClaimDraft): readonly Fault[] =>
  evidence.flatMap(({ extract, translation }, index) => [
    ...faults(extract, signs, () => at('evidence', index, 'extract')),
    ...pageFaults(extract, () => at('evidence', index, 'extract')),
    ...faults(translation, inEnglish, () => at('evidence', index, 'translation')),
  ]),
);

/** Also of sources in another language, in which these may be words. */
const waitingIn = remembering(({ fields: { evidence = [] }, at }: ClaimDraft) =>
  evidence.flatMap(({ source, extract }, index) =>
    faults(extract, [waiting], () => at('evidence', index, 'extract')).map((fault) => ({ source, fault })),
  ),
);

const translationFaults = remembering(({ fields: { original = [], wordings = [] }, at }: UtteranceDraft) => [
  ...original.flatMap(({ translation }, index) =>
    faults(translation, inEnglish, () => at('original', index, 'translation')),
  ),
  ...wordings.flatMap(({ translation }, index) =>
    faults(translation, inEnglish, () => at('wordings', index, 'translation')),
  ),
]);

const titleFaults = remembering(({ fields: { title, language }, at }: Entry<SourceData>): readonly Fault[] => {
  if (!title) return [];
  if (/^https?:\/\/\S+$/i.test(title) || unreadPage.title.test(fold(title)))
    return [{ ...at('title'), found: show(title), wanted: 'the title of the work; or none, where none is shown' }];
  return faults(title, language !== undefined && isEnglish(language) ? inEnglish : signs, () => at('title'));
});

function pageFaults(extract: string | undefined, place: () => Place): readonly Fault[] {
  if (extract === undefined || !unreadPage.extract.test(fold(extract))) return [];
  return [{ ...place(), found: show(extract), wanted: 'words of the work, and not what a site says instead of it' }];
}

function faults(text: string | undefined, all: readonly Sign[], place: () => Place): readonly Fault[] {
  const told = text === undefined ? undefined : signIn(text, all);
  return told ? [{ ...place(), ...told }] : [];
}
