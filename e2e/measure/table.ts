/** One figure of the table, with the bar it is held against. */
export interface Figure {
  readonly name: string;
  /** Absent for a figure that is only told. */
  readonly bar?: string;
  readonly ours: string;
  readonly peer?: string;
  readonly met?: boolean;
  /** Why it is as it is: lines under the figure. */
  readonly notes?: readonly string[];
}

export interface Section {
  readonly title: string;
  readonly figures: readonly Figure[];
}

/** What stands above the columns. Without a peer there is no column for one. */
export interface Heads {
  readonly name: string;
  readonly peer?: string;
}

/** The table as lines of text, its columns as wide as they need to be. */
export function table(sections: readonly Section[], { name, peer }: Heads): string {
  const cellsOf = (figure: Figure): readonly string[] => [
    `  ${figure.name}`,
    figure.bar ?? '',
    figure.ours,
    ...(peer === undefined ? [] : [figure.peer ?? '']),
    tell(figure.met),
  ];
  const head = [name, 'bar', 'ours', ...(peer === undefined ? [] : [peer]), 'met'];
  const rows = [head, ...sections.flatMap(({ figures }) => figures.map(cellsOf))];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const print = (row: readonly string[]): string =>
    row
      .map((cell, column) => pad(cell, column, widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const lines = ({ figures }: Section): readonly string[] =>
    figures.flatMap((figure) => [print(cellsOf(figure)), ...(figure.notes ?? []).map((note) => `    ${note}`)]);
  return [print(head), ...sections.flatMap((section) => ['', section.title, ...lines(section)])].join('\n');
}

/** Names begin at the left, figures end at the right. */
const pad = (cell: string, column: number, width: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

function tell(met: boolean | undefined): string {
  if (met === undefined) return '';
  return met ? 'yes' : 'NO';
}

/** A figure that may not exceed its bar, both shown in the same way. */
export const atMost = (
  bar: number,
  ours: number,
  show: (value: number) => string,
): Pick<Figure, 'bar' | 'ours' | 'met'> => ({ bar: `≤ ${show(bar)}`, ours: show(ours), met: ours <= bar });
