/** A line that is a field of the front matter, and stands below it. */
export interface StrayField {
  readonly line: number;
  readonly text: string;
}

/**
 * The fields of a front matter that stand in what should be words: pasted twice, or written below it. A line of a
 * paragraph that runs on may begin with the same word; one that stands first in its paragraph, or behind another field,
 * is no sentence: that begins with a capital.
 */
export function strayFields(body: string, names: readonly string[]): readonly StrayField[] {
  const field = new RegExp(`^(?:${names.join('|')}):(?: |$)`);
  const found: StrayField[] = [];
  let isFirst = true;
  body.split(/\r?\n/).forEach((text, index) => {
    const isStray = isFirst && field.test(text);
    if (isStray) found.push({ line: index + 1, text });
    isFirst = isStray || text.trim() === '' || /^---\s*$/.test(text);
  });
  return found;
}
