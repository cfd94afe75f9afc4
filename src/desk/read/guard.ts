import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx-expression';
import type {
  MdxJsxAttribute,
  MdxJsxExpressionAttribute,
  MdxJsxFlowElement,
  MdxJsxTextElement,
} from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { show, type Fault } from '../problem.ts';
import { lineOf } from '../schema/field.ts';

/** A component that an article may use. */
interface Component {
  /** Its attributes, each with what it may say: anything, or one of some words. */
  readonly attributes: Readonly<Record<string, 'anything' | readonly string[]>>;
  readonly required: readonly string[];
  /** Where it may stand beside the top of the article. */
  readonly inside: readonly string[];
  readonly isEmpty: boolean;
}

const components: Readonly<Record<string, Component>> = {
  Claim: { attributes: { id: 'anything' }, required: ['id'], inside: ['NotReporting'], isEmpty: true },
  NotReporting: {
    attributes: { what: 'anything', joins: ['next'] },
    required: ['what'],
    inside: [],
    isEmpty: false,
  },
  Standfirst: { attributes: {}, required: [], inside: [], isEmpty: false },
};

/** What an attribute says: it is shown to readers, or is an id. */
const said = lineOf(100);

type Told = Pick<Fault, 'found' | 'wanted'>;
type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** What a node, in its parent, has that content may not: code, foreign markup and pictures. */
export function faultsOf(node: Nodes, parent: Nodes | undefined): readonly Told[] {
  switch (node.type) {
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value) ? [] : [expression(node.value)];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFaults(node, parent);
    case 'image':
    case 'imageReference':
      return [{ found: 'a picture', wanted: 'words only' }];
    case 'html':
      return [{ found: `“${firstLine(node.value)}”, which is HTML`, wanted: 'Markdown; or \\< for the sign itself' }];
    case 'code':
      return [
        { found: 'code: lines between signs, or behind four spaces', wanted: 'paragraphs, as the words they are' },
      ];
    case 'delete':
      return [
        {
          found: `${show(toString(node))} struck out`,
          wanted: 'the words as they are now: what was changed stands in the history; for the signs themselves \\~',
        },
      ];
    default:
      return [];
  }
}

const expression = (code: string): Told => ({
  found: `{${firstLine(code)}}`,
  wanted: 'no braces, save for a comment {/* … */}; or \\{ for the sign itself',
});

function elementFaults(node: JsxElement, parent: Nodes | undefined): readonly Told[] {
  const name = node.name ?? '';
  const component = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!component) {
    const names = Object.keys(components).map((one) => `<${one}>`);
    return [{ found: `the element <${name}>`, wanted: `one of ${names.join(', ')}; or \\< for the sign itself` }];
  }
  return [
    ...placeFaults(node, parent, component),
    ...(!component.isEmpty && toString(node).trim() === ''
      ? [{ found: `<${name}> without words`, wanted: 'the words that it is about, or no such element' }]
      : []),
    ...(component.isEmpty && node.children.length > 0
      ? [{ found: `something inside <${name}>`, wanted: `nothing inside: <${name} />` }]
      : []),
    ...node.attributes.flatMap((attribute, index) => [
      ...attributeFaults(attribute, name, component),
      ...(node.attributes.slice(0, index).some((other) => nameOf(other) === nameOf(attribute))
        ? [{ found: `the attribute “${nameOf(attribute)}” of <${name}> twice`, wanted: 'each attribute once' }]
        : []),
    ]),
    ...component.required
      .filter((needed) => !node.attributes.some((one) => nameOf(one) === needed))
      .map((needed) => ({ found: `<${name}> without “${needed}”`, wanted: `<${name} ${needed}="…">` })),
  ];
}

function placeFaults(node: JsxElement, parent: Nodes | undefined, { inside }: Component): readonly Told[] {
  const name = `<${node.name ?? ''}>`;
  if (node.type === 'mdxJsxTextElement') {
    const wanted = 'its tags on lines of their own, with an empty line before and after';
    return [{ found: `${name} inside a line of text`, wanted }];
  }
  if (!parent || parent.type === 'root') return [];
  if (parent.type === 'mdxJsxFlowElement' && inside.includes(parent.name ?? '')) return [];
  const places = ['at the top of the article', ...inside.map((one) => `in <${one}>`)];
  return [
    { found: `${name} inside ${containerOf(parent)}`, wanted: `it ${places.join(' or ')}, after what it is about` },
  ];
}

function containerOf(parent: Nodes): string {
  if (parent.type === 'mdxJsxFlowElement') return `<${parent.name ?? ''}>`;
  const names: Readonly<Record<string, string>> = { listItem: 'a list', blockquote: 'a block quotation' };
  return names[parent.type] ?? 'a table';
}

type Attribute = MdxJsxAttribute | MdxJsxExpressionAttribute;

const nameOf = (attribute: Attribute): string => (attribute.type === 'mdxJsxAttribute' ? attribute.name : '');

function attributeFaults(attribute: Attribute, element: string, { attributes }: Component): readonly Told[] {
  if (attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value !== 'string') {
    return [{ found: `an attribute of <${element}> that is no plain text`, wanted: 'attributes as name="text"' }];
  }
  const { name, value } = attribute;
  const allowed = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
  if (!allowed) {
    const names = Object.keys(attributes);
    const wanted = names.length > 0 ? `one of ${names.join(', ')}` : 'no attribute';
    return [{ found: `the attribute “${name}” of <${element}>`, wanted }];
  }
  if (allowed === 'anything') {
    const { success, error } = said.safeParse(value);
    return success ? [] : [{ found: `${name}=${show(value)}`, wanted: error.issues[0]?.message ?? 'some text' }];
  }
  return allowed.includes(value) ? [] : [{ found: `${name}=${show(value)}`, wanted: allowed.map(show).join(' or ') }];
}

const isComment = (code: string): boolean => /^\s*(\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/.test(code);
const firstLine = (code: string): string => code.trim().split('\n', 1).join('').slice(0, 80);
