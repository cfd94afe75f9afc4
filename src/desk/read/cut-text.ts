import { EVENT_ID, parseEvents, SCALAR_STYLE } from 'js-yaml';
import { show, type Problem } from '../problem.ts';

/** A sign that begins a comment, right before what may be a number or a tag: `report #1 of two`. */
const cut = /[ \t]+#(?=[^\s#!]).*/y;

/** Text that YAML cuts at a “#”, for the rest would be a comment. One of a comment has a space behind it. */
export function cutTexts({ file, yaml }: { readonly file: string; readonly yaml: string }): readonly Problem[] {
  if (!/\S[ \t]+#[^\s#!]/.test(yaml)) return [];
  return parseEvents(yaml, {}).flatMap((event) => {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) return [];
    cut.lastIndex = event.valueEnd;
    const lost = cut.exec(yaml)?.[0];
    if (lost === undefined) return [];
    return [
      {
        rule: 'yaml',
        file,
        line: yaml.slice(0, event.valueEnd).split('\n').length,
        found: `${show(yaml.slice(event.valueStart, event.valueEnd))}, where the line goes on: ${show(lost.trim())}`,
        wanted: 'the text in quotation marks; or, where it is a comment, a space behind the #',
      },
    ];
  });
}
