import type { WholeRecord } from './record.ts';

/**
 * A work in the form of BibTeX, in UTF-8, as biblatex reads it; `year` and `month` are there for older styles. A title
 * keeps its capitals.
 */
export function bibtex({ id, type, title, author, issued, URL, ...record }: WholeRecord): string {
  const [year, month] = issued?.['date-parts'][0] ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', `{${escaped(title)}}`],
    ['author', author?.map(({ literal }) => `{${escaped(literal)}}`).join(' and ')],
    [type === 'webpage' ? 'organization' : 'journaltitle', escaped(record['container-title'])],
    ['date', isoDate(issued?.['date-parts'][0])],
    ['year', year?.toString()],
    ['month', month?.toString()],
    // Braces are BibTeX’s own.
    ['url', URL.replace(/[{}]/g, encodeURIComponent)],
    ['langid', record.language],
    ['abstract', record.abstract && escaped(record.abstract)],
    ['note', record.note && escaped(record.note)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},`]));
  return [`@${type === 'webpage' ? 'online' : 'article'}{${id},`, ...lines, '}', ''].join('\n');
}

export const isoDate = (parts: readonly number[] | undefined): string | undefined =>
  parts?.map((part) => String(part).padStart(2, '0')).join('-');

const signs: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Signs that TeX takes for its own, alone or two together (`--` is a dash to it), and white space as single spaces. */
const escaped = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\~^{}$&#%_]/g, (sign) => signs[sign] ?? `\\${sign}`)
    .replace(/([-'`,<>])(?=\1)|[?!](?=`)/g, '$&{}');
