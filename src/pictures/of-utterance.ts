import { address } from '../addresses.ts';
import { site } from '../config/site.ts';
import type { Utterance, Wording } from '../model/utterance.ts';
import { spellDate } from '../review/partial-date.ts';
import { inShort, namesIn, tellWordings } from '../review/wording-rows.ts';
import { inMarks, none, ours } from './passage.ts';
import type { Passage, Picture } from './picture.ts';
import { altOf } from './shortened.ts';

/** So many wordings can be read in one picture. */
const most = 3;

/** The picture of an utterance: what sets its wordings apart, and the first of them, each with who printed it. */
export function pictureOfUtterance(utterance: Utterance): Picture {
  const { id, speaker, said, summary, finding } = utterance;
  const passages = inRows(utterance).map((wordings) => passageOf(wordings, utterance));
  const kicker = `${speaker.name}, ${spellDate(said)}`;
  const title = finding ?? summary;
  const foot = `Said once, ${tellWordings(utterance)}`;
  return {
    address: address.pictureOfUtterance(id),
    alt: altOf([
      ...[kicker, title],
      ...passages.map(({ open, words, close, by }) => `${by ?? ''}: ${open}${words}${close}`),
      foot,
    ]),
    card: { brand: site.name, kicker, finding: title, passages, foot },
  };
}

/** Those in the same words together, as pages have them: the base first, and last what is no quotation. */
function inRows(utterance: Utterance): readonly (readonly Wording[])[] {
  const place = ({ key, paraphrase }: Wording): number => Number(key !== utterance.base) + Number(paraphrase);
  const shown = inShort(utterance, most).wordings.toSorted((a, b) => place(a) - place(b));
  return [...Map.groupBy(shown, ({ text, paraphrase }) => `${paraphrase} ${text}`).values()];
}

/** Wordings in the same words, with all who have them. */
function passageOf(wordings: readonly Wording[], utterance: Utterance): Passage {
  const { text, language, paraphrase } = wordings[0] ?? { text: '', language: site.language, paraphrase: true };
  const by = `${namesIn({ wordings }, utterance)}${paraphrase ? ' (paraphrase)' : ''}`;
  return { ...inMarks(paraphrase ? none : ours, text, language), by };
}
