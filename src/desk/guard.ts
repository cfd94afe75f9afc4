import type { Nodes } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { Problem } from './problem.ts';

/** The components that an article may use, each with the attributes it takes. */
export const articleComponents: Components = { Claim: ['id'], NotReporting: ['what', 'joins'], Standfirst: [] };

export type Components = Readonly<Record<string, readonly string[]>>;

type Fault = Pick<Problem, 'found' | 'wanted'>;

/** Not from the root: the site may be published in a folder. */
const address = /^(https?:\/\/|mailto:|\.{1,2}\/|#)/i;

/** What a node of MDX has that content may not: code, foreign markup, and links that run something. */
export function faults(node: Nodes, components: Components): readonly Fault[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [{ found: `“${firstLine(node.value)}”`, wanted: 'no import or export: content is words, not code' }];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isComment(node.value)
        ? []
        : [{ found: `the expression {${firstLine(node.value)}}`, wanted: 'no expression, save a comment {/* … */}' }];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return elementFaults(node, components);
    case 'link':
    case 'definition':
      return address.test(node.url)
        ? []
        : [
            {
              found: `a link to ${node.url}`,
              wanted: 'a link that begins with https://, http://, mailto:, ./, ../ or #',
            },
          ];
    case 'image':
    case 'imageReference':
    case 'html':
      return [{ found: `a node of type ${node.type}`, wanted: 'words only' }];
    default:
      return [];
  }
}

function elementFaults(
  node: Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>,
  components: Components,
): readonly Fault[] {
  const name = node.name ?? '';
  const known = Object.hasOwn(components, name) ? components[name] : undefined;
  if (!known)
    return [
      {
        found: `the element <${name}>`,
        wanted: `no element${Object.keys(components)
          .map((one) => ` but <${one}>`)
          .join('')}`,
      },
    ];
  const inline: Fault[] =
    node.type === 'mdxJsxTextElement'
      ? [
          {
            found: `<${name}> inside a line of text`,
            wanted: 'its tags on lines of their own, with an empty line before and after',
          },
        ]
      : [];
  return [...inline, ...node.attributes.flatMap((attribute) => attributeFaults(attribute, name, known))];
}

function attributeFaults(
  attribute: { type: string; name?: string; value?: unknown },
  element: string,
  known: readonly string[],
): readonly Fault[] {
  if (attribute.type === 'mdxJsxExpressionAttribute' || typeof attribute.value !== 'string') {
    return [{ found: `an attribute of <${element}> that is no plain text`, wanted: 'attributes as name="text"' }];
  }
  if (known.includes(attribute.name ?? '')) return [];
  return [
    {
      found: `the attribute “${attribute.name ?? ''}” of <${element}>`,
      wanted: known.length > 0 ? `one of ${known.join(', ')}` : 'no attribute',
    },
  ];
}

const isComment = (code: string): boolean => /^\s*(\/\*(?:[^*]|\*(?!\/))*\*\/\s*)*$/.test(code);
const firstLine = (code: string): string => code.trim().split('\n', 1).join('').slice(0, 80);
