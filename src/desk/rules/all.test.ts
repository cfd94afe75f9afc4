import assert from 'node:assert/strict';
import { test } from 'node:test';
import { claimFile, compared, put, quotationFile, rated, readingOf, sha256, type Changes } from '../fixture.ts';
import { notes, readingRules, rules } from './all.ts';

const [harbour, ferry] = ['articles/harbour.mdx', 'articles/ferry.mdx'];
const claim = 'claims/opens-april.md';
const boats = 'claims/thousand-boats.md';
const draft = put('titleBy:', 'draft: true\ntitleBy:');
const library = (url: string) => (list: string) =>
  `${list}library:\n  publisher: Town Hall\n  url: ${url}\n  language: en\n`;

/** For the code of each rule, changes of the valid folder that break it, and no other. */
const broken: Readonly<Record<string, Changes>> = {
  file: { 'claims/_draft.md': 'Words.' },
  yaml: { 'people.yaml': '- name: Ada Brook\n' },
  field: { [claim]: put('kind: quotation', 'kind: quote') },
  mdx: { [harbour]: put('Crowds cheered', '<Crowds cheered') },
  markup: { [claim]: put('bear it out', '<b>bear</b> it out') },
  published: { [harbour]: draft, [ferry]: draft },
  reference: { [claim]: put('town-hall', 'library') },
  original: { 'originals/harbour.txt': null },
  'article-words': { [harbour]: put('Crowds cheered', 'Crowd cheered') },
  paragraphs: { [harbour]: put('Crowds cheered. Then', 'Crowds cheered.\n\nThen') },
  structure: { [harbour]: put('Crowds cheered', '## Crowds cheered') },
  byline: { [harbour]: put('byline: null', 'byline: Cy Dale') },
  misprint: { [harbour]: put('titleBy:', 'misprints:\n  - quote: Crowd cheers\n    note: So printed.\ntitleBy:') },
  'claim-id': {
    'claims/runs-daily.md': null,
    'claims/daily.md': claimFile('ferry', 'every day of the year'),
    [ferry]: put('runs-daily', 'daily'),
  },
  quote: { [claim]: put('in April', 'in May') },
  overlap: { [boats]: claimFile('harbour', 'in April," Ada Brook') },
  summary: { [boats]: (text) => text.replace(/^summary: .*$/m, 'summary: "Said in 2022: We will open in April"') },
  title: { [boats]: (text) => text.replace(/^summary: .*$/m, 'summary: "Brook in 2022: 4,000 boats"') },
  speaker: {
    'people.yaml': (text) => `${text}cara-dell:\n  name: Cara Dell\n`,
    [claim]: put('ada-brook', 'cara-dell'),
  },
  callout: { [harbour]: put('<Claim id="thousand-boats" />', '') },
  reporting: {
    [harbour]: (text) =>
      put(
        '<Claim id="thousand-boats" />\n',
        '<Claim id="thousand-boats" />\n\n</NotReporting>\n',
      )(put('"We will', '<NotReporting what="an appeal">\n\n"We will')(text)),
  },
  folded: { [ferry]: put('titleBy:', 'folded:\n  - what: an appeal\n    note: So.\ntitleBy:') },
  voice: { [boats]: put('evening-star', 'ada-brook') },
  quotation: { [boats]: quotationFile('harbour', 'The town has 4,000 boats.') },
  said: { [claim]: put('said: 2022-03-07\n', '') },
  dates: { [claim]: put('said: 2022-03-07', 'said: 2022-03-08') },
  'date-note': { 'sources.yaml': put('language: en', 'publishedNote: Not shown\n  language: en') },
  scale: { [boats]: rated('corroborated') },
  'rating-evidence': { [boats]: put('stance: supports', 'stance: context') },
  relation: { [boats]: put('stance: supports', 'stance: supports\n    relation: own-source') },
  language: { [boats]: put('note: The minutes say so.', 'note: So.\n    extract: "Гавань"') },
  'same-text': compared({
    'utterances/april.md': put('text: opening in April', 'text: opening in April\n    sameTextAs: opens-april'),
  }),
  evidence: {
    [boats]: put('history:', '  - source: town-hall\n    stance: supports\n    note: The minutes say so.\nhistory:'),
  },
  extract: {
    [claim]: put('note: The minutes say so.', 'note: So.\n    extract: It will never open at all in April'),
    [boats]: put('note: The minutes say so.', 'note: So.\n    extract: It will open at all in April'),
  },
  translation: {
    'sources.yaml': put('language: en', 'language: ru'),
    [claim]: put('note: The minutes say so.', 'note: So.\n    extract: "Гавань"\n    translation: A harbour'),
    [boats]: put('note: The minutes say so.', 'note: So.\n    extract: "Гавань"\n    translation: A port'),
  },
  history: { [boats]: put('confidence: high', 'confidence: low') },
  finding: { [claim]: rated('wording-differs') },
  reason: { [claim]: put('The minutes bear it out.', '') },
  link: { [claim]: put('bear it out', '[bear it out](../no-such-claim/)') },
  'link-words': { [claim]: put('The minutes bear', '[Ada Brook’s word](../runs-daily/): the minutes bear') },
  wordings: compared({ 'utterances/april.md': put('base: opens-april', 'base: open-april') }),
  'wording-words': compared({ 'utterances/april.md': put('text: open in April', 'text: open in May') }),
  paraphrase: compared({
    'claims/opens-april.md': put('extract: Ym mis Ebrill, opening', 'extract: Ym mis Ebrill, “opening”'),
    'utterances/april.md': put('text: opening in April', 'text: “opening” in April\n    paraphrase: true'),
  }),
  'quoted-words': compared({ 'events.yaml': put('title: Ada Brook speaks', 'title: "Ada Brook: “never”"') }),
  'others-words': { [boats]: put('The minutes bear it out.', 'The minutes have “never”.') },
  mark: { [boats]: put('The minutes bear it out.', 'The minutes have “4,000 boats.') },
  bracket: { [boats]: put('The minutes bear it out.', 'The minutes (bear it out.') },
  'look-alike': { [boats]: put('The minutes bear it out.', 'The minutеs bear it out.') },
  'left-over': { [boats]: put('The minutes bear it out.', 'TODO: the minutes.') },
  'own-language': { [boats]: put('The minutes say so.', 'Протокол.') },
  name: { 'sources.yaml': put('publisher: Town Hall', 'publisher: "Town Hall,"') },
  damaged: { [boats]: put('note: The minutes say so.', 'note: So.\n    extract: The &amp; sign') },
  number: { [boats]: put('The minutes bear it out.', 'The minutes have 4.000 boats.') },
  'told-date': { [boats]: put('The minutes bear it out.', 'The minutes of 31 April bear it out.') },
  verdict: { [boats]: put('Said in 2022: The', 'False: said in 2022: The') },
  'title-year': { [boats]: put('Said in 2022: The', 'Said in 2022: The 1999') },
  heading: { [boats]: (text) => text.replace(/^summary: .*$/m, 'summary: Boats 2022') },
  confidence: { [boats]: put('The minutes bear it out.', 'Our confidence is low.') },
  'told-rating': { [boats]: put('bear it out.', 'bear it out. Hence inaccurate.') },
  added: {
    [boats]: put('\n---\n\nThe', '\n  - date: 2026-11-23\n    change: Reworded, and a finding added.\n---\n\nThe'),
  },
  change: { [boats]: put('First published.', 'Title reworded.') },
  grade: { [boats]: put('    confidence: high\n', '    confidence: high\n    grade: update\n') },
  'publisher-name': {
    'publishers.yaml':
      'town-hall:\n  name: Town Hall\n  about: the town’s\nthe-hall:\n  name: Town Hall\n  about: nobody’s\n',
  },
  'source-name': { 'sources.yaml': put('publisher: Town Hall', 'publisher: Town Hall\n  via: EVENING STAR') },
  'source-address': { 'sources.yaml': put('https://town.example/minutes', 'https://town.example/minutes...') },
  'scale-word': {
    [boats]: (text) =>
      put(
        'note: The minutes say so.',
        'note: So.\n    extract: It is 2.2 billion',
      )(put('The minutes bear it out.', 'It cost 2.2 million.')(text)),
  },
  sign: { [boats]: put('The minutes bear', 'The  minutes bear') },
  'review-words': { [boats]: put('bear it out.', 'bear it out, which counts as missing context.') },
  context: { [boats]: put('evidence:', 'finding: Some boats row\nmissingContext: some row\nevidence:') },
  'row-note': { [boats]: put('The minutes say so.', 'Has it in Polish.') },
  'named-source': {
    'sources.yaml': (text) =>
      `${text}library:\n  publisher: Library\n  url: https://library.example/\n  language: en\n`,
    'claims/runs-daily.md': put('source: town-hall', 'source: library'),
    [boats]: put('The minutes bear it out.', 'Library has it in other words.'),
  },
  'named-words': {
    'sources.yaml': put('publisher: Town Hall', 'title: The minutes of March\n  publisher: Town Hall'),
    [boats]: put('The minutes bear it out.', 'Evening Star has “minutes of March”.'),
  },
  'article-address': { [ferry]: put('https://star.example/ferry', 'https://star.example/harbour') },
  'our-title': {
    [ferry]: (text) =>
      put(
        '# Ferry runs daily',
        'Ferry runs daily',
      )(put('title: Ferry runs daily\ntitleBy: outlet', 'title: On a ferry\ntitleBy: us')(text)),
  },
  side: compared({ 'disagreements/opening-day.md': put('Evening Star, in April', 'The paper, in April') }),
  'side-date': compared({
    'disagreements/opening-day.md': put('says: In April', 'says: Dated 9 March 2022; in April'),
  }),
  event: compared({ 'events.yaml': put('2022-03-07', '2022-03-10') }),
  'each-once': compared({ 'events.yaml': (text) => text + text }),
  'said-once': { [boats]: put('bear it out.', 'bear it out, so it is said. The minutes bear it out, so it is said.') },
  'plain-field': { [claim]: put('The minutes say so.', 'The **minutes** say so.') },
  'role-year': { 'people.yaml': put('Mayor', 'Mayor in 2008') },
  'speaker-id': { 'people.yaml': (text) => `${text}evening-star:\n  name: E. Star\n` },
};

/** A quotation of many words, which a source has too. */
const long = 'there is no doubt at all that the boats are as many as ever';
const printed = `Ferry runs daily\n\nAda Brook: “${long}”.\n`;
const sameWords: Changes = {
  'originals/ferry.txt': printed,
  [ferry]: (text) =>
    put(
      'The ferry runs on every day of the year.',
      `Ada Brook: “${long}”.`,
    )(text).replace(/sha256: .*/, `sha256: ${sha256(printed)}`),
  'claims/runs-daily.md': quotationFile('ferry', long).replace('say so.', `say so.\n    extract: ${long}`),
};

const run = 'one two three four five six seven eight nine ten eleven twelve';
const cited = (source: string): Changes => ({
  'sources.yaml': (list) => list + source,
  'claims/runs-daily.md': put('history:', '  - source: library\n    stance: context\n    note: So.\nhistory:'),
});

/** In the same way, for the code of each note. */
const noted: Readonly<Record<string, Changes>> = {
  'no-claims': { [ferry]: put('<Claim id="runs-daily" />', ''), 'claims/runs-daily.md': null },
  'uncited-source': { 'sources.yaml': library('https://library.example/') },
  'same-address': {
    'sources.yaml': library('https://town.example/minutes'),
    [claim]: put('town-hall', 'library'),
  },
  'same-words': sameWords,
  'same-extract': {
    ...cited('library:\n  publisher: Library\n  url: https://library.example/\n  language: en\n'),
    'claims/runs-daily.md': (text) =>
      put('history:', `  - source: library\n    stance: context\n    note: So.\n    extract: ${run}\nhistory:`)(text),
    [boats]: put('note: The minutes say so.', `note: So.\n    extract: ${run}`),
  },
  'other-site': { [ferry]: put('https://star.example/ferry', 'https://s.test/ferry') },
  'strange-publisher': { 'publishers.yaml': 'library:\n  name: Library\n  about: a library\n' },
  'strange-number': { [boats]: put('The minutes bear it out.', 'The minutes have 5,000 boats.') },
  'row-number': { [boats]: put('The minutes say so.', 'The minutes have 5,000.') },
  'strange-extract': { [boats]: put('note: The minutes say so.', 'note: So.\n    extract: all the the boats') },
  'near-word': {
    'people.yaml': put('Ada Brook', 'Ada Brookfield'),
    [boats]: put('The minutes bear it out.', 'Ada Brookfild bears it out.'),
    [claim]: put('quote:', 'speakerNote: “Ada Brook” is she\nquote:'),
  },
  'strange-office': {
    'people.yaml': (text) => `${text}cara-dell:\n  name: Cara Dell\n  role: Harbour master\n`,
    [boats]: put('The minutes bear it out.', 'Ada Brook, the harbour master, bears it out.'),
  },
  'near-name': { 'sources.yaml': put('url:', 'origin: [Evenign Star]\n  url:') },
  'one-host': cited('library:\n  publisher: Library\n  url: https://town.example/other\n  language: en\n'),
  credited: cited(
    'library:\n  publisher: Library\n  credit: with Town Hall\n  url: https://library.example/\n  language: en\n',
  ),
  'event-source': compared({
    'events.yaml': put('kind: statement\n  claim: opens-april', 'kind: aftermath\n  claim: runs-daily'),
    'claims/runs-daily.md': put('town-hall', 'library'),
    'sources.yaml': library('https://library.example/'),
  }),
  'strange-address': { 'sources.yaml': put('minutes', 'minutes?utm_source=x') },
  'strange-day': { [boats]: put('The minutes bear it out.', 'The minutes of 10 March 2022 bear it out.') },
  'strange-title': { [claim]: put('Said in 2022: We will open in April', 'Said in 2022 of the boats of a town') },
  'strange-finding': {
    [boats]: put('evidence:', 'finding: The crowds had cheered songs\nmissingContext: So.\nevidence:'),
  },
  'style-year': { [claim]: put('Said in 2022', 'Said') },
  'style-who': {
    [boats]: () =>
      claimFile('harbour', 'Ada Brook said on Monday')
        .replace('kind: factual', 'kind: attribution\nattributedTo: ada-brook')
        .replace('Said in 2022: Ada Brook said', 'Said in 2022:'),
  },
  'style-marks': { [claim]: put('bear it out', `bear out the "crowds"`) },
  'style-words': { [claim]: put('The minutes bear it out', 'The minutes carry it') },
  'style-pairs': { [claim]: put('The minutes', 'US-Russian minutes') },
  'style-rating': { [claim]: put('Said in 2022', 'Altered in 2022') },
  'style-left-over': { [claim]: put('The minutes', 'XXX the minutes') },
  'look-alike-extract': { [boats]: put('note: The minutes say so.', 'note: So.\n    extract: The bоats') },
  'same-finding': {
    [claim]: put('history:', 'missingContext: So.\nfinding: It is so\nhistory:'),
    [boats]: put('history:', 'missingContext: So.\nfinding: It is so\nhistory:'),
  },
  'style-doubled': { [claim]: put('The minutes bear', 'The minutes minutes bear') },
  'style-opening': { [claim]: put('bear it out', `${'so many words '.repeat(30)}so`) },
  'unused-original': { 'originals/pier.txt': 'Pier to close\n' },
  'passed-over': { 'claims/.opens-may.md': 'Words.' },
  lacking: { 'events.yaml': null },
};

const codesOf = (told: readonly { readonly rule: string }[]): ReadonlySet<string> =>
  new Set(told.map(({ rule }) => rule));

for (const [code, changes] of Object.entries(broken)) {
  test(`what breaks the rule “${code}” is a problem of that rule, and of no other`, async () => {
    assert.deepEqual(codesOf((await readingOf(changes)).problems), new Set([code]));
  });
}

for (const [code, changes] of Object.entries(noted)) {
  test(`what the note “${code}” is about is noted so, and is no problem`, async () => {
    const { problems, notes: told } = await readingOf(changes);
    assert.deepEqual([problems, codesOf(told)], [[], new Set([code])]);
  });
}

test('every rule and every note has an example here', () => {
  assert.deepEqual(Object.keys(broken).sort(), [...readingRules, ...rules].map(({ code }) => code).sort());
  assert.deepEqual(Object.keys(noted).sort(), notes.map(({ code }) => code).sort());
});

const all = [...readingRules, ...rules, ...notes];

test('each code is one rule’s, in small letters and hyphens', () => {
  const codes = all.map(({ code }) => code);
  assert.equal(new Set(codes).size, codes.length);
  assert.deepEqual(
    codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code)),
    [],
  );
});

test('each rule says what it asks in a sentence', () => {
  assert.deepEqual(
    all.filter(({ says }) => !/^[A-Z“][^\n]+[^.]\.$/.test(says)),
    [],
  );
  assert.equal(new Set(all.map(({ says }) => says)).size, all.length);
});
