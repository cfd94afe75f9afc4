import type { WholeRecord } from './record.ts';

/** A work in the form of RIS (Research Information Systems), in UTF-8: a line a field, each ended by CR and LF. */
export function ris({ id, type, title, author, issued, URL, ...record }: WholeRecord): string {
  const date = issued?.['date-parts'][0];
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['TY', type === 'webpage' ? 'ELEC' : 'NEWS'],
    ['ID', id],
    ['TI', title],
    ...(author ?? []).map(({ literal }) => ['AU', literal] as const),
    ['T2', record['container-title']],
    ['PY', date?.[0]?.toString()],
    // Year, month and day, each followed by a slash whether it is known or not.
    ['DA', date && `${[0, 1, 2].map((part) => pad(date[part])).join('/')}/`],
    ['LA', record.language],
    ['AB', record.abstract],
    ['UR', URL],
    ['N1', record.note],
    ['ER', ''],
  ];
  return lines.flatMap(([tag, value]) => (value === undefined ? [] : [`${tag}  - ${oneLine(value)}\r\n`])).join('');
}

const pad = (part: number | undefined): string => (part === undefined ? '' : String(part).padStart(2, '0'));

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
