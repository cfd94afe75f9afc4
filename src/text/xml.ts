/** A piece of an XML document, as it is written. All else that stands in one is text, and is escaped. */
export interface Markup {
  readonly markup: string;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * An element of an XML document (1.0). Written here, as the libraries that were tried leave `]]>` or signs that XML
 * cannot have in a text, decode what was no entity, or lay white space into names; proved by parsers in the tests.
 */
export function element(name: string, attributes: Attributes = {}, ...content: readonly (string | Markup)[]): Markup {
  const told = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${escapedInAttribute(value)}"`],
  );
  const inner = content.map((one) => (typeof one === 'string' ? escaped(one) : one.markup)).join('');
  return { markup: inner === '' ? `<${name}${told.join('')}/>` : `<${name}${told.join('')}>${inner}</${name}>` };
}

/** A whole document, in UTF-8. */
export const xmlDocument = ({ markup }: Markup): string => `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser makes of them what stands in a line, or one sign of two.
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const escaped = (text: string): string => sayable(text).replace(/[&<>\r]/g, (sign) => entities[sign] ?? sign);

const escapedInAttribute = (text: string): string =>
  sayable(text).replace(/[&<>"\r\n\t]/g, (sign) => entities[sign] ?? sign);

/** What no XML document can have (XML 1.0, production 2) is told as a sign that could not be shown. */
const sayable = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
