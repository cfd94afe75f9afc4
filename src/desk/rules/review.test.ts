import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ratings, scaleOf } from '../../config/scales.ts';
import { claimFile, compared, notesWith, problemsWith, put, quotationFile, rated, type Changes } from '../fixture.ts';

/** What is asked of a review: that its rating fits what is claimed and by whom, and has the evidence that it needs. */

const [quotation, statement] = ['claims/opens-april.md', 'claims/thousand-boats.md'];
const edits =
  (...all: readonly (readonly [words: string, instead: string])[]) =>
  (text: string): string =>
    all.reduce((edited, [words, instead]) => put(words, instead)(edited), text);

/** The fields in which something is wrong, with what was found. */
const foundIn = async (changes: Changes): Promise<readonly (readonly [field: string | undefined, found: string])[]> =>
  (await problemsWith(changes)).map(({ field, found }) => [field, found]);

for (const { key, scale, label } of ratings) {
  for (const kind of ['quotation', 'attribution', 'factual', 'prediction', 'characterisation'] as const) {
    test(`“${label}” ${scale === scaleOf(kind) ? 'fits' : 'does not fit'} a claim of the kind ${kind}`, async () => {
      const file = kind === 'quotation' ? quotationFile : claimFile;
      const text = file('harbour', 'We will open in April').replace(/kind: .*/, `kind: ${kind}`);
      const problems = await problemsWith({ [quotation]: text.replace(/rating: .*/, `rating: ${key}\nfinding: So.`) });
      const isTold = problems.some(({ wanted }) => wanted === `a level of ${scaleOf(kind)}`);
      assert.equal(isTold, scale !== scaleOf(kind));
    });
  }
}

const [supports, undermines, none] = ['stance: supports', 'stance: undermines', 'stance: context'];
const ownSource = 'stance: supports\n    relation: own-source\n    relationNote: So it says.';
const sameText = 'stance: supports\n    relation: same-text';

/** Of each level, the evidence with which it stands and that with which it falls. */
const evidence = {
  accurate: { file: statement, stands: [supports, ownSource], falls: [none, undermines, sameText] },
  'mostly-accurate': { file: statement, stands: [supports, ownSource], falls: [none, undermines, sameText] },
  'partly-accurate': { file: statement, stands: [], falls: [none, undermines, supports] },
  inaccurate: { file: statement, stands: [undermines], falls: [none, supports] },
  unsupported: { file: statement, stands: [none, undermines], falls: [supports, ownSource, sameText] },
  'not-checkable': { file: statement, stands: [none, undermines, supports], falls: [] },
  altered: { file: quotation, stands: [undermines], falls: [none, supports] },
  'wording-differs': { file: quotation, stands: [none, undermines, supports], falls: [] },
  'not-found-elsewhere': { file: quotation, stands: [none, undermines, ownSource, sameText], falls: [supports] },
  corroborated: { file: quotation, stands: [supports], falls: [none, undermines, ownSource, sameText] },
} as const;

for (const [rating, { file, stands, falls }] of Object.entries(evidence)) {
  const told = (stance: string): Promise<readonly (readonly [string | undefined, string])[]> =>
    foundIn({
      [file]: (text) =>
        put(supports, stance)(put('summary:', 'finding: So.\nmissingContext: So.\nsummary:')(rated(rating)(text))),
    });
  for (const stance of stands) {
    test(`${rating} stands with ${JSON.stringify(stance)}`, async () => assert.deepEqual(await told(stance), []));
  }
  for (const stance of falls) {
    test(`${rating} falls with ${JSON.stringify(stance)}`, async () => assert.notDeepEqual(await told(stance), []));
  }
}

test('what speaks against a claim is another rating than accurate or corroborated, in whatever part', async () => {
  const against = '  - source: town-hall\n    stance: undermines\n    part: the number\n    note: It has 40.\nhistory:';
  for (const file of [statement, quotation]) {
    assert.deepEqual(await foundIn({ [file]: put('history:', against) }), [
      [
        'evidence[1].stance',
        `evidence that undermines a claim rated “${file === statement ? 'Accurate' : 'Corroborated'}”`,
      ],
    ]);
  }
});

test('what is partly accurate is borne out in one part and contradicted in another', async () => {
  const other = '  - source: town-hall\n    stance: undermines\n    part: the number\n    note: It has 40.\nhistory:';
  const edit = edits(['summary:', 'finding: The number.\nsummary:'], ['history:', other]);
  assert.deepEqual(await problemsWith({ [statement]: (text) => edit(rated('partly-accurate')(text)) }), []);
});

test('without any evidence, only what need not have any stands', async () => {
  const bare = (text: string): string => text.replace(/evidence:[^]*?history:/, 'evidence: []\nhistory:');
  assert.deepEqual(await foundIn({ [quotation]: bare, [statement]: bare }), [
    ['rating', '“Corroborated” without evidence for it'],
    ['rating', '“Accurate” without evidence for it'],
  ]);
});

test('a person is the speaker of a quotation alone, and attributedTo stands on attributions alone', async () => {
  const reported = edits(['kind: factual', 'kind: attribution\nattributedTo: ada-brook']);
  assert.deepEqual(await problemsWith({ [statement]: reported }), []);
  const inVoiceOf = edits(['evening-star', 'ada-brook'], ['kind: factual', 'kind: attribution']);
  assert.deepEqual(await problemsWith({ [statement]: inVoiceOf }), [
    {
      file: `content/${statement}`,
      line: 4,
      field: 'speaker',
      found: '“ada-brook”, for what the outlet says',
      wanted: '“evening-star”; in attributedTo, whose words it reports',
    },
  ]);
  assert.deepEqual(await foundIn({ [quotation]: put('kind:', 'attributedTo: ada-brook\nkind:') }), [
    ['attributedTo', 'it on a claim of the kind “quotation”'],
  ]);
  assert.deepEqual(await foundIn({ [statement]: put('kind:', 'attributedTo: evening-star\nkind:') }), [
    ['attributedTo', '“evening-star”, which does not exist'],
    ['attributedTo', 'it on a claim of the kind “factual”'],
  ]);
});

test('a source of the article’s own is named in its words, or a note says how that is known', async () => {
  const tied = put(supports, 'stance: supports\n    relation: own-source');
  assert.deepEqual(await foundIn({ [statement]: tied }), [
    ['evidence[0].relation', '“own-source”, where the article names none of “Town Hall”'],
  ]);
  const named = { [statement]: tied, 'sources.yaml': put('publisher: Town Hall', 'publisher: Ada Brook') };
  assert.deepEqual(await problemsWith(named), []);
  const byOrigin = {
    [statement]: tied,
    'sources.yaml': put('publisher: Town Hall', 'publisher: Town Hall\n  origin: [Ada Brook]'),
  };
  assert.deepEqual(await problemsWith(byOrigin), []);
  assert.deepEqual(await problemsWith({ [statement]: put(supports, ownSource) }), []);
  assert.deepEqual(await foundIn({ [statement]: put(supports, 'stance: supports\n    relationNote: So.') }), [
    ['evidence[0].relationNote', 'a note on no relation'],
  ]);
});

test('wherever something is the matter a finding says what, in at most 60 characters', async () => {
  for (const edit of [rated('wording-differs'), put('summary:', 'missingContext: It was shut.\nsummary:')]) {
    assert.deepEqual(
      (await problemsWith({ [quotation]: edit })).map(({ field }) => field),
      ['finding'],
    );
    const found = edits(['summary:', `finding: ${'x'.repeat(60)}\nsummary:`]);
    assert.deepEqual(await problemsWith({ [quotation]: (text) => found(edit(text)) }), []);
  }
  assert.deepEqual(
    (await problemsWith({ [quotation]: put('summary:', `finding: ${'x'.repeat(61)}\nsummary:`) })).map(
      ({ field }) => field,
    ),
    ['finding'],
  );
});

test('a paraphrase has no quotation marks, whosever it is, but may have an apostrophe', async () => {
  const wording = (text: string): Changes =>
    compared({
      [quotation]: put('extract: Ym mis Ebrill, opening in April', `extract: Ym mis Ebrill, ${text}`),
      'utterances/april.md': put('text: opening in April', `text: ${text}\n    paraphrase: true`),
    });
  for (const text of [
    'the “opening” in April',
    'the ‘opening’ in April',
    'the «opening» in April',
    `the 'opening' in April`,
  ]) {
    assert.deepEqual(
      (await problemsWith(wording(text))).map(({ field }) => field),
      ['wordings[1].text'],
      text,
    );
  }
  for (const text of ['the harbour’s opening in April', "the harbour's opening in April"])
    assert.deepEqual(await problemsWith(wording(text)), [], text);
});

test('whether the wording of a claim is a paraphrase is not said twice', async () => {
  const edit = put('text: open in April', 'text: open in April\n    paraphrase: false');
  assert.deepEqual(await foundIn(compared({ 'utterances/april.md': edit })), [
    ['wordings[0].paraphrase', 'it on the wording of a claim'],
  ]);
});

test('notes on style say where our words are not in the style, and leave others’ words alone', async () => {
  const bad = edits(
    ['"Said in 2022: We will open in April"', '"The gloss of 2022"'],
    ['note: The minutes say so.', `note: The mayor's minutes.\n    extract: a witness's "gloss", US-Russia`],
    ['The minutes bear it out.', 'US-Russia ties are bad.'],
  );
  assert.deepEqual(
    (await notesWith({ [quotation]: bad })).map(({ field, found }) => [field, found.split(':')[0]]),
    [
      ['evidence[0].note', 'a straight mark'],
      ['summary', '“gloss”'],
      [undefined, '“US-Russia”'],
    ],
  );
});

test('a title needs no year where the claim is of this one, or of no day that is known', async () => {
  const thisYear = String(new Date().getUTCFullYear());
  const undated = put('Said in 2022', 'Said');
  for (const said of [`said: ${thisYear}`, 'saidNote: No day is shown.']) {
    assert.deepEqual(await notesWith({ [quotation]: (text) => undated(put('said: 2022-03-07', said)(text)) }), []);
  }
  assert.equal((await notesWith({ [quotation]: undated })).length, 1);
});

test('no outlet bears itself out, under its own name or as the article itself', async () => {
  for (const edit of [
    put('publisher: Town Hall', 'publisher: Evening Star'),
    put('publisher: Town Hall', 'publisher: EVENING STAR'),
    put('town.example/minutes', 'www.star.example/another'),
    put('town.example/minutes', 'star.example/harbour'),
  ]) {
    const own = (text: string): string =>
      edit(text).replace('https://star.example/harbour', 'https://star.example/harbour');
    const problems = await problemsWith({ 'sources.yaml': own });
    assert.ok(problems.some(({ field, found }) => field === 'evidence[0].relation' && found.includes('outlet itself')));
  }
});

test('a text of another’s on the site of the outlet bears it out, and so does another site on its host', async () => {
  const copy = put('url: https://town.example/minutes', 'via: Evening Star\n  url: https://star.example/minutes');
  assert.deepEqual(await problemsWith({ 'sources.yaml': copy }), []);
  const folder = put('url: https://star.example/', 'url: https://town.example/star');
  assert.deepEqual(await problemsWith({ 'outlets.yaml': folder }), []);
});

test('a name is named as a word of its own', async () => {
  const tied = put(supports, 'stance: supports\n    relation: own-source');
  const sources = put('publisher: Town Hall', 'publisher: Own');
  assert.deepEqual(
    (await problemsWith({ [statement]: tied, 'sources.yaml': sources })).map(({ field }) => field),
    ['evidence[0].relation'],
  );
});

test('whose words an outlet reports is who said them', async () => {
  const reported = edits(['ada-brook', 'evening-star'], ['kind: quotation', 'kind: attribution']);
  const to = (person: string): Changes =>
    compared({
      [quotation]: (text) =>
        put('kind:', `speakerNote: “Crowds”\nattributedTo: ${person}\nkind:`)(reported(rated('accurate')(text))),
      'people.yaml': (text) => `${text}cara-dell:\n  name: Cara Dell\n`,
    });
  assert.deepEqual(await problemsWith(to('ada-brook')), []);
  assert.deepEqual(await foundIn(to('cara-dell')), [
    ['wordings[0].text', '“opens-april”, which is attributed to cara-dell'],
  ]);
});

test('no review is earlier than what it reviews, and no utterance is named twice', async () => {
  assert.deepEqual(await foundIn({ [quotation]: put('date: 2026-11-22', 'date: 2001-01-01') }), [
    ['history[0].date', '2001-01-01'],
  ]);
  const twice = compared({ [quotation]: put('utterance: april', 'utterance: [april, april]') });
  assert.ok((await problemsWith(twice)).some(({ wanted }) => wanted.includes('each once')));
});

test('neither rating nor confidence changes without an entry in the history', async () => {
  assert.deepEqual(await problemsWith({ [statement]: put('rating: accurate', 'rating: not-checkable') }), [
    {
      file: `content/${statement}`,
      line: 7,
      field: 'rating',
      found: '“Not checkable”, where the history last tells “Accurate”',
      wanted: 'a new entry in history: its date, rating: not-checkable, and what was changed and why',
    },
  ]);
  const later = put(
    '---\n\nThe',
    '  - date: 2026-11-23\n    change: The harbour master was heard.\n    rating: not-checkable\n    confidence: low\n    grade: correction\n---\n\nThe',
  );
  const changed = edits(['rating: accurate', 'rating: not-checkable'], ['confidence: high', 'confidence: low']);
  assert.deepEqual(await problemsWith({ [statement]: (text) => later(changed(text)) }), []);
  assert.deepEqual(await foundIn({ [statement]: put('    rating: accurate\n    confidence: high\n', '') }), [
    ['rating', 'no rating in the history'],
    ['confidence', 'no confidence in the history'],
  ]);
});

test('a finding that is there and too long is told as too long, and not as lacking', async () => {
  const edit = (text: string): string =>
    put('summary:', `finding: ${'x'.repeat(61)}\nmissingContext: So.\nsummary:`)(text);
  const problems = await problemsWith({ [quotation]: edit });
  assert.deepEqual(
    problems.map(({ field, wanted }) => [field, wanted]),
    [['finding', 'at most 60 characters']],
  );
});

test('where nothing is the matter, there is no finding, unless something is not sure', async () => {
  const finding = put('summary:', 'finding: The town boasts\nsummary:');
  assert.deepEqual(await problemsWith({ [statement]: finding }), [
    {
      file: `content/${statement}`,
      line: 9,
      field: 'finding',
      found: '“The town boasts”',
      wanted: 'no finding, or missingContext, or another rating than “Accurate” with high confidence',
    },
  ]);
  const unsure = (text: string): string => finding(text).replaceAll('confidence: high', 'confidence: medium');
  assert.deepEqual(await problemsWith({ [statement]: unsure }), []);
});
