import { address } from '../addresses.ts';
import { site } from '../config/site.ts';
import type { SentenceRead } from '../search/find/draft.ts';
import type { FoundOriginal } from '../search/find/answer.ts';
import { byUtterance, type Group, type Wording } from './by-utterance.ts';
import { isHere, tellTally, type Tally } from './draft-tally.ts';
import { labels } from './labels.ts';
import { labelOf } from './original-item.ts';
import type { ReportStyle } from './report-style.ts';
import { tellChanges, tellName, tellVoice } from './told-apart.ts';
import { placeOf } from './wording-place.ts';

/** Where a report is made, and when. */
export interface ReportPlace {
  /** The address of the site with its folder, and a slash at its end. */
  readonly home: string;
  readonly date: Date;
}

/** A report of a draft that was read: each sentence that is here, with what is printed, where, and how it is rated. */
export function reportOf(tally: Tally, place: ReportPlace, style: ReportStyle): string {
  const date = new Intl.DateTimeFormat(site.language, { dateStyle: 'long' }).format(place.date);
  const url = place.home + address.draft.slice(1);
  return [
    style.title(`A draft, checked against the articles of ${site.name}`),
    style.link(`Checked on ${date}`, url),
    style.text(tellTally(tally)),
    ...tally.read.flatMap((one, at) => (isHere(one) ? sentenceOf(one, at + 1, { place, style }) : [])),
    '',
  ].join('\n\n');
}

interface Written {
  readonly place: ReportPlace;
  readonly style: ReportStyle;
}

function sentenceOf({ sentence, found, originals }: SentenceRead, number: number, written: Written): readonly string[] {
  const { style } = written;
  return [
    style.heading(`Sentence ${number}`),
    style.quote(sentence.text),
    ...originals.map((original) => originalOf(original, written)),
    ...byUtterance(found).flatMap((group) => groupOf(group, written)),
  ];
}

function groupOf({ wordings, carried, also }: Group, written: Written): readonly string[] {
  const { style } = written;
  return [
    ...wordings.map((wording) => wordingOf(wording, written)),
    ...carried.map(({ by, text }) => style.item([style.text(`Words like these were carried by ${by}: “${text}”`)])),
    ...also.map(({ outlet, article, claim, quote }) =>
      style.item([
        style.text(`Also printed, of the same utterance: “${quote}”`),
        style.link(outlet, urlOf(address.claimInText(article, claim), written)),
      ]),
    ),
  ];
}

function wordingOf(wording: Wording, written: Written): string {
  const { found, claim } = wording;
  const { passage, match } = found;
  const { style } = written;
  const { weighty, other } = tellChanges(match.changes);
  return style.item([
    style.text(`${labels[match.label]}; ${tellVoice(passage.text, match)}`),
    ...(weighty === '' ? [] : [style.loud(weighty)]),
    ...(other === '' ? [] : [style.text(other)]),
    style.text(`Printed: “${passage.text.slice(match.span.start, match.span.end)}”`),
    style.link(`${passage.outlet}, ${passage.title}, ${passage.date}`, urlOf(placeOf(wording), written)),
    ...(claim
      ? [
          style.text(`Rating: ${claim.label}; ${claim.speaker}${tellName(claim.speaker, match)}`),
          style.link('Review of the claim', urlOf(address.claim(claim.id), written)),
        ]
      : []),
  ]);
}

function originalOf(found: FoundOriginal, written: Written): string {
  const { original } = found;
  const { style } = written;
  const { said, claims, translation } = original;
  return style.item([
    style.text(labelOf(found)),
    style.text(`“${original.text}”`),
    ...(translation === undefined ? [] : [style.text(`In English (our translation): ${translation}`)]),
    ...(said ? [style.link(`${said.title}, ${said.date}`, urlOf(address.utterance(said.id), written))] : []),
    ...(said?.also ?? []).map(({ outlet, article, claim, quote }) =>
      style.link(`Printed by ${outlet}: “${quote}”`, urlOf(address.claimInText(article, claim), written)),
    ),
    ...claims.map(({ id, title }) => style.link(`Evidence for: ${title}`, urlOf(address.claim(id), written))),
  ]);
}

const urlOf = (path: string, { place }: Written): string => place.home + path.slice(1);
