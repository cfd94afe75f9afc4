import type { Bearing } from './query.ts';

/** Where the words of foreign sources stand: as the original of an utterance or as evidence of a claim. */
export const extracts = {
  usedToIt: {
    utterances: ['peskov-2022-used-to-accusations'],
    claims: [
      'ind-accustomed-to-allegations',
      'ind-kremlin-dismissed-allegations',
      'rw-statement-under-scanner',
      'wb-used-to-accusations-quote',
    ],
  },
  nothingEssential: {
    utterances: ['peskov-2022-cannot-change-anything'],
    claims: [
      'ind-kremlin-wont-improve-bad-relations',
      'ind-relations-still-bad-quote',
      'rw-existing-ties-bad-quote',
      'wb-cannot-change-anything-quote',
      'wb-moscow-expects-no-changes',
      'wb-standfirst-are-and-will-be-bad',
    ],
  },
  remainBad: {
    utterances: ['peskov-2022-relations-bad'],
    claims: [
      'ind-kremlin-wont-improve-bad-relations',
      'ind-relations-still-bad-quote',
      'rw-existing-ties-bad-quote',
      'rw-relations-remain-sour',
      'wb-cannot-change-anything-quote',
      'wb-standfirst-are-and-will-be-bad',
    ],
  },
  exaggerate: {
    utterances: ['peskov-2022-not-exaggerate'],
    claims: ['ind-not-necessary-exaggerate-quote', 'rw-not-mistaken-quote', 'wb-analyze-not-exaggerate-quote'],
  },
  congress: { utterances: [], claims: ['rw-not-mistaken-quote', 'rw-peskov-urged-not-exaggerate'] },
  noTendencies: {
    utterances: ['peskov-2018-no-prospects'],
    claims: ['peskov-2018-false-hopes-quote', 'peskov-2018-no-prospects-lede'],
  },
  noClarity: {
    utterances: ['peskov-2018-no-false-hopes'],
    claims: ['peskov-2018-false-hopes-quote', 'peskov-2018-no-prospects-lede'],
  },
  watchTheMedia: { utterances: [], claims: ['peskov-2018-follow-media-quote'] },
  willBeWatching: {
    utterances: [],
    claims: ['peskov-2018-follow-media-quote', 'peskov-2018-kremlin-will-follow-vote'],
  },
  analyse: {
    utterances: [],
    claims: ['rw-moscow-analyzes-information', 'wb-analyze-not-exaggerate-quote', 'wb-moscow-expects-no-changes'],
  },
  ownAffairs: { utterances: [], claims: ['rw-stopped-everything-quote', 'wb-moscow-expects-no-changes'] },
  course: { utterances: [], claims: ['wb-medvedev-us-course-quote'] },
  toDonbas: { utterances: [], claims: ['wb-putin-donbas-quote'] },
  whenTimeComes: { utterances: [], claims: ['wb-putin-donbas-quote', 'wb-putin-will-visit-prediction'] },
  tooEarly: {
    utterances: ['peskov-2022-too-early'],
    claims: ['ind-too-early-extend-new-start', 'wb-too-early-fabric-thin-quote'],
  },
  post: { utterances: [], claims: ['ind-statement-on-vkontakte', 'rw-prigozhin-on-telegram'] },
  nothingNew: { utterances: [], claims: ['rw-statement-under-scanner'] },
  offices: { utterances: [], claims: ['wb-medvedev-offices'] },
} as const satisfies Record<string, Bearing>;
