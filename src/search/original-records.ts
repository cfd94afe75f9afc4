import { address } from '../addresses.ts';
import { english } from '../config/english.ts';
import type { Catalogue } from '../model/catalogue.ts';
import type { Source } from '../model/source.ts';
import type { Utterance } from '../model/utterance.ts';
import { citeShort } from '../review/citation.ts';
import { languageName } from '../review/language.ts';
import { spellDate } from '../review/partial-date.ts';
import { fold } from '../text/fold.ts';
import { alsoPrintedIn } from './also-printed.ts';
import { originalWords } from './index-words.ts';
import { packAddress, type OriginalData } from './record-data.ts';
import { unstemmed, type SearchRecord } from './record.ts';

/**
 * What the search finds by words that were not said in English: an utterance by its original and by its wordings in
 * other languages, the claims by what is quoted of sources in other languages.
 */
export function originalRecords(catalogue: Catalogue): readonly SearchRecord[] {
  const ofUtterances = catalogue.utterances.flatMap((utterance) => originalsOf(utterance, catalogue));
  const known = new Set(ofUtterances.map(({ text }) => fold(text)));
  const ofClaims = extractsIn(catalogue).filter(({ text }) => !known.has(fold(text)));
  return [...ofUtterances, ...ofClaims].map(recordOf);
}

function recordOf(data: OriginalData): SearchRecord {
  const [claim] = data.claims;
  const home = data.said ? address.utterance(data.said.id) : address.claim(claim?.id ?? '');
  return { url: packAddress(home, data), content: originalWords(data.text).join(' '), language: unstemmed, meta: {} };
}

/** Words of somebody, with who has them. */
interface Given {
  readonly source: Source;
  readonly language: string;
  readonly text: string;
  readonly translation?: string | undefined;
}

const isForeign = (tag: string): boolean => new Intl.Locale(tag).language !== english.tag;

function originalsOf(utterance: Utterance, catalogue: Catalogue): readonly OriginalData[] {
  const { id, summary: title, speaker, said, originals, wordings } = utterance;
  const others = wordings.flatMap(({ from, ...wording }): readonly Given[] =>
    'source' in from && isForeign(wording.language) ? [{ ...wording, source: from.source }] : [],
  );
  const all: readonly Given[] = [...originals, ...others];
  return [...Map.groupBy(all, ({ text }) => fold(text)).values()].flatMap((same) => ({
    ...wordsOf(same),
    said: {
      ...{ id, title, speaker: speaker.name, date: spellDate(said), wordings: wordings.length },
      also: alsoPrintedIn(utterance, catalogue),
    },
    claims: [],
  }));
}

function extractsIn({ claims }: Catalogue): readonly OriginalData[] {
  const all = claims.flatMap((claim) =>
    claim.evidence.flatMap(({ source, extract: text, translation }) =>
      text === undefined || !isForeign(source.language)
        ? []
        : [{ claim, source, language: source.language, text, translation }],
    ),
  );
  return [...Map.groupBy(all, ({ source, text }) => `${source.id} ${fold(text)}`).values()].map((same) => ({
    ...wordsOf(same),
    claims: [...new Map(same.map(({ claim: { id, summary } }) => [id, { id, title: summary }])).values()],
  }));
}

/** The same words, once, with all who have them. */
function wordsOf(same: readonly Given[]): Omit<OriginalData, 'said' | 'claims'> {
  const [{ text, language } = { text: '', language: english.tag }] = same;
  const translation = same.find((one) => one.translation !== undefined)?.translation;
  return {
    text,
    language,
    languageName: languageName(language) ?? language,
    by: [...new Set(same.map(({ source }) => citeShort(source)))].join('; '),
    ...(translation === undefined ? {} : { translation }),
  };
}
