import type { Definition, Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '../problem.ts';

type Told = Pick<Problem, 'line' | 'found' | 'wanted'>;

/** What was meant as a sign of Markdown and is none, and so is shown as it stands, or not at all. */
export function leftSigns(body: string, tree: Root): readonly Told[] {
  const told: Told[] = [];
  const names = new Set<string>();
  const definitions: Definition[] = [];
  visit(tree, (node) => {
    const line = node.position?.start.line;
    if (node.type === 'linkReference' || node.type === 'imageReference') names.add(node.identifier);
    if (node.type === 'definition') definitions.push(node);
    if (node.type === 'text') told.push(...signsIn(written(body, node)).map((fault) => ({ line, ...fault })));
    if (node.type === 'list' && written(body, node).startsWith('+')) told.push({ line, ...added });
    if (node.type === 'paragraph') told.push(...rowsIn(written(body, node), line));
    if (node.type === 'table') {
      const [head, ...rows] = node.children;
      told.push(
        ...rows
          .filter(({ children }) => children.length > (head?.children.length ?? 0))
          .map((row) => ({
            line: row.position?.start.line,
            found: `${row.children.length} cells below ${head?.children.length ?? 0}, of which the last are not shown`,
            wanted: 'as many cells as the first row has',
          })),
      );
    }
  });
  return [...told, ...definitions.filter((one, at) => isIdle(one, definitions.slice(0, at), names)).map(idle)];
}

const added = {
  found: 'a list with +, which a comparison of two versions has before what is new',
  wanted: 'the words without the sign; or a list with hyphens',
};

/** As it stands in the file: a sign behind a backslash is meant as it is. */
const written = (body: string, { position }: Nodes): string =>
  body.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);

const footnote = /(?<!\\)\[\^[^\s\]]+\]/;
const reference = /(?<!\\)\[[^[\]]+\]\[[^[\]]*\]/;
/** A link that was not closed, or that has a space before its address; “[sic] (our translation)” is none. */
const broken = /(?<!\\)\](?:\((?![\p{L}\s]*\))|\s+\((?=\.{0,2}\/|#|https?:|mailto:|www\.))\S*/u;

function signsIn(text: string): readonly Pick<Problem, 'found' | 'wanted'>[] {
  const [cut] = broken.exec(text) ?? [];
  if (cut !== undefined) return [{ found: `“${cut}”, of a link that is none`, wanted: brokenWanted }];
  const [note] = footnote.exec(text) ?? [];
  const [link] = reference.exec(text) ?? [];
  const found = note ?? link;
  if (found === undefined) return [];
  const what = note === undefined ? 'a link whose address is not there' : 'a footnote, which there is not';
  const wanted = `${note === undefined ? '[words](address)' : 'the words themselves'}; for the signs as they are \\[`;
  return [{ found: `“${found}”, ${what}`, wanted }];
}

const brokenWanted =
  '[words](address), with nothing between the brackets, and both closed; for the signs as they are \\]';

/** Lines between two signs, as rows of a table are. */
function rowsIn(text: string, first = 1): readonly Told[] {
  const at = text.split('\n').findIndex((line) => /^\s*\|.*[^\\]\|\s*$/.test(line));
  const found = 'a row of a table that is none';
  const wanted = 'below the first row a line of “---” with as many cells; for the sign itself \\|';
  return at === -1 ? [] : [{ line: first + at, found, wanted }];
}

const isIdle = ({ identifier }: Definition, before: readonly Definition[], names: ReadonlySet<string>): boolean =>
  !names.has(identifier) || before.some((one) => one.identifier === identifier);

const idle = ({ label, identifier, position }: Definition): Told => ({
  line: position?.start.line,
  found: `the address of a link [${label ?? identifier}] that is not there, which is not shown`,
  wanted: 'a link that has it, or no such line',
});
