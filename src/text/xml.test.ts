import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { element, xmlDocument } from './xml.ts';
import { readXml } from './xml-fixture.ts';

/** What a document can have of a text: no sign that XML does not allow. */
const sayable = (text: string): string =>
  Array.from(text, (sign) => {
    const code = sign.codePointAt(0) ?? 0;
    const isOf = (from: number, to: number): boolean => code >= from && code <= to;
    const isSaid = [9, 10, 13].includes(code) || isOf(0x20, 0xd7ff) || isOf(0xe000, 0xfffd) || code >= 0x10000;
    return isSaid ? sign : '\uFFFD';
  }).join('');

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom(...Array.from(`&<>"']]>\r\n\t\u0000\uFFFE\uD800😀яسم\u202E &amp;`)) }),
);

test('whatever the words, a parser reads them as they were, in texts and in values', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, value) => {
      const { name, attributes, children } = readXml(
        xmlDocument(element('one', { value, none: undefined }, text, element('two'), element('three', {}, text))),
      );
      const [two, three] = children;
      assert.equal(name, 'one');
      assert.deepEqual(attributes, { value: sayable(value) });
      assert.equal(two?.text, '');
      assert.equal(three?.text, sayable(text));
    }),
  );
});

test('no text can end its element, nor begin one', () => {
  const { children, text } = readXml(xmlDocument(element('a', {}, ']]></a><b/>&#60;b/&#62;<![CDATA[<b/>]]>')));
  assert.deepEqual(children, []);
  assert.equal(text, ']]></a><b/>&#60;b/&#62;<![CDATA[<b/>]]>');
});
