import type { z } from 'astro/zod';
import { jsonSchemaOf, type JsonSchema } from './read/json-schema.ts';
import { notes, readingRules, rules } from './rules/all.ts';
import type { Rule } from './rules/rule.ts';
import { articleSchema } from './schema/article.ts';
import { claimSchema } from './schema/claim.ts';
import { eventSchema, outletSchema, personSchema, publisherSchema, sourceSchema } from './schema/lists.ts';
import { disagreementSchema, utteranceSchema } from './schema/utterance.ts';

/** What lies in `content/`, with the schema of its fields. */
const kinds: readonly (readonly [name: string, schema: z.ZodType])[] = [
  ['articles/*.mdx', articleSchema],
  ['claims/*.md', claimSchema],
  ['utterances/*.md', utteranceSchema],
  ['disagreements/*.md', disagreementSchema],
  ['sources.yaml', sourceSchema],
  ['publishers.yaml', publisherSchema],
  ['people.yaml', personSchema],
  ['outlets.yaml', outletSchema],
  ['events.yaml', eventSchema],
];

/** The editor's page of rules, in Markdown: every rule by the code that reports name, and every field of every kind. */
export const rulesPage = (): string =>
  [
    '# Rules of the content',
    'Made by `npm run rules` from the rules and schemas themselves. `npm run check:content` holds the content against them.',
    '## What stops a build',
    table(['code', 'rule'], [...readingRules, ...rules].map(row)),
    '## What is noted, and stops nothing',
    table(['code', 'note'], notes.map(row)),
    '## Fields',
    'What need not be there stands in brackets.',
    ...kinds.flatMap(([name, schema]) => [
      `### ${name}`,
      table(['field', 'what it holds', 'values'], fieldsOf(jsonSchemaOf(schema))),
    ]),
  ].join('\n\n') + '\n';

const row = ({ code, says }: Omit<Rule, 'check'>): readonly string[] => [`\`${code}\``, says];

function fieldsOf(schema: JsonSchema, before = ''): readonly (readonly string[])[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const name = `${before}${key}`;
    const written = schema.required?.includes(key) ? `\`${name}\`` : `[\`${name}\`]`;
    const own = [written, field.description ?? '', valuesOf(field).join(', ')];
    return [own, ...alternatives(field).flatMap((one) => fieldsOf(one, one === field ? `${name}.` : `${name}[].`))];
  });
}

/** The schemas in which fields of a field are described: its own, its entries’. */
function alternatives(field: JsonSchema): readonly JsonSchema[] {
  const either = [field, ...(field.anyOf ?? [])];
  return [...(field.properties ? [field] : []), ...either.flatMap(({ items }) => (items?.properties ? [items] : []))];
}

function valuesOf(field: JsonSchema): readonly string[] {
  const either = [field, ...(field.anyOf ?? [])];
  const one = either.find((each) => each.enum ?? each.refersTo ?? each.items?.refersTo);
  const shelves = one?.refersTo ?? one?.items?.refersTo;
  return one?.enum?.map((value) => `\`${value}\``) ?? shelves?.map((shelf) => `an id in \`${shelf}\``) ?? [];
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(escaped).join(' | ')} |`).join('\n');

/** Signs that Markdown would take for its own. */
const escaped = (cell: string): string => cell.replace(/[\\|<]/g, '\\$&');
