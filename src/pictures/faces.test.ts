import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { Coverage, drawn, readFaces } from './faces.ts';

const faces = readFaces();
const coverage = new Coverage(faces);

test('every file of a face is used, and its licence lies beside it', () => {
  const files = readdirSync('src/pictures/faces');
  const used = faces.map(({ name }) => `${name}.woff2`);
  assert.deepEqual(files.filter((file) => file.endsWith('.woff2')).sort(), used.sort());
  for (const file of used)
    assert.ok(
      files.some((other) => other.endsWith('.LICENSE') && file.startsWith(other.replace('.LICENSE', ''))),
      file,
    );
});

test('the faces have what is written in Latin, Cyrillic, Greek, Arabic and Hebrew letters', () => {
  for (const text of [
    '“Żółć, naïve: ‘œuvre’ – it’s 12 %, €5 or £4…” — Ångström, Nguyễn Văn Ế, İstanbul, Győr',
    '«Съешь ещё этих мягких французских булок, да выпей чаю» № 5; Київ, їжак, ґанок; Ђорђе, Љубљана',
    'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία; ΐ ΰ',
    '«سنفتح في أبريل، ولن نتأخر يوما واحدا؟» ١٢٣ ۱۲۳ پچگژ ﷺ محمد',
    '„שלום עולם” אבגדהוזחטיכלמנסעפצקרשת ךםןףץ',
    'e\u0301 и\u0306 soft\u00adhyphen, zero\u200bwidth, \u202eturned\u202c, no\u00a0break, tab\tand\nline',
  ])
    assert.equal(coverage.lacking(text), undefined, text);
});

test('what no face has is found, however it is hidden', () => {
  assert.equal(coverage.lacking('We open 😀 today'), '😀');
  assert.equal(coverage.lacking('a漢b'), '漢');
  assert.equal(coverage.lacking('family 👩‍👩‍👧'), '👩‍👩‍👧');
  assert.equal(coverage.lacking('q\u0489'), 'q\u0489');
});

test('controls are not drawn', () => {
  assert.equal(drawn('a\u0000b\r\nc'), 'a b c');
});
