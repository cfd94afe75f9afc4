import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseFragment } from '../text/tree.ts';
import { jsonForHtml } from './json-for-html.ts';

/** What a browser finds in a script element that holds the data: the data, or what escaped from it. */
function throughHtml(data: object): unknown {
  const { children } = parseFragment(`<script type="application/ld+json">${jsonForHtml(data)}</script>`);
  const [script, ...escaped] = children;
  assert.deepEqual(escaped, []);
  const [words] = script?.type === 'element' ? script.children : [];
  return JSON.parse(words?.type === 'text' ? words.value : '');
}

for (const hostile of [
  '</script><script>alert(1)</script>',
  '<!-- <script>',
  '<!--',
  ']]>',
  '</SCRIPT >',
  '\u2028\u2029',
  '\\u003c',
  '\\</script>',
  '&lt;',
]) {
  test(`${JSON.stringify(hostile)} stays data, as a value and as a key`, () => {
    assert.deepEqual(throughHtml({ [hostile]: hostile }), { [hostile]: hostile });
  });
}

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom('<', '/', '!', '-', 'script', '\\', '"', '\u2028', '\n'),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  ),
});
const name = fc.constantFrom('@type', 'url', 'text', '</script>');
const data = fc.dictionary(
  name,
  fc.oneof(text, fc.double(), fc.boolean(), fc.constant(null), fc.array(text), fc.dictionary(name, text)),
);

test('whatever the data, it comes back the same, and there is no < in it', () => {
  fc.assert(
    fc.property(data, (value) => {
      assert.doesNotMatch(jsonForHtml(value), /[<\u2028\u2029]/);
      assert.equal(JSON.stringify(JSON.parse(jsonForHtml(value))), JSON.stringify(value));
    }),
  );
});
