import { SaxesParser } from 'saxes';

/** An element as a parser that is not ours read it. */
export interface ReadElement {
  readonly name: string;
  readonly space: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly ReadElement[];
  /** Its own text and that of all in it. */
  readonly text: string;
}

/** Read a document, strictly. @throws where it is not well-formed. */
export function readXml(text: string): ReadElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Reading[] = [];
  let root: Reading | undefined;
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const values = Object.entries(attributes).map(([name, { value }]): [string, string] => [name, value]);
    const one = { name: local, space: uri, attributes: Object.fromEntries(values), children: [], text: '' } as Reading;
    open.at(-1)?.children.push(one);
    root ??= one;
    open.push(one);
  });
  parser.on('text', (words) => {
    for (const one of open) one.text += words;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(text).close();
  if (!root) throw new Error('no element');
  return root;
}

type Reading = Omit<ReadElement, 'children' | 'text'> & { children: Reading[]; text: string };

export const childrenOf = (one: ReadElement, name: string): readonly ReadElement[] =>
  one.children.filter((child) => child.name === name);

/** The text of a child; undefined where there is none. */
export const textOf = (one: ReadElement, name: string): string | undefined => childrenOf(one, name)[0]?.text;
