/** How a report is written down. What is passed in is plain text, whatever signs are in it. */
export interface ReportStyle {
  readonly title: (text: string) => string;
  readonly heading: (text: string) => string;
  /** Words that are quoted, as a block. */
  readonly quote: (text: string) => string;
  readonly loud: (text: string) => string;
  readonly text: (text: string) => string;
  readonly item: (lines: readonly string[]) => string;
  readonly link: (words: string, url: string) => string;
}

export const plainText: ReportStyle = {
  title: (text) => `${text}\n${'='.repeat(Math.min(text.length, 72))}`,
  heading: (text) => text,
  quote: (text) => `    “${text}”`,
  loud: (text) => text,
  text: (text) => text,
  item: (lines) => lines.map((line, at) => (at === 0 ? `  - ${line}` : `    ${line}`)).join('\n'),
  link: (words, url) => `${words}: ${url}`,
};

/** CommonMark. */
export const markdown: ReportStyle = {
  title: (text) => `# ${escaped(text)}`,
  heading: (text) => `## ${escaped(text)}`,
  quote: (text) => `> ${escaped(text)}`,
  loud: (text) => `**${escaped(text)}**`,
  text: (text) => escaped(text),
  // Two spaces at its end keep a line by itself.
  item: (lines) => lines.map((line, at) => (at === 0 ? `- ${line}` : `  ${line}`)).join('  \n'),
  link: (words, url) => `[${escaped(words)}](<${url}>)`,
};

/** No sign has a meaning any more: those of Markdown anywhere, and those that have one at the beginning of a line. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>&~|#]/g, '\\$&').replace(/^(\s*)([-+=]|\d+(?=[.)]))/, atBeginning);

/** Of a number its full stop gets the backslash. */
function atBeginning(found: string, space: string, sign: string): string {
  return /\d/.test(sign) ? `${found}\\` : `${space}\\${sign}`;
}
