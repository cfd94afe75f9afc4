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

type Row = readonly [name: string, bar: string, ours: string, peer: string, met: string];

/** The table as lines of text, its columns as wide as they need to be. */
export function table(sections: readonly Section[], heads: Row): string {
  const rows = [heads, ...sections.flatMap(({ figures }) => figures.map(rowOf))];
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const print = (row: Row): string =>
    row
      .map((cell, column) => pad(cell, column, widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const lines = ({ figures }: Section): readonly string[] =>
    figures.flatMap((figure) => [print(rowOf(figure)), ...(figure.notes ?? []).map((note) => `    ${note}`)]);
  return [print(heads), ...sections.flatMap((section) => ['', section.title, ...lines(section)])].join('\n');
}

/** Names begin at the left, figures end at the right. */
const pad = (cell: string, column: number, width: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width);

function rowOf({ name, bar = '', ours, peer = '', met }: Figure): Row {
  return [`  ${name}`, bar, ours, peer, met === undefined ? '' : met ? 'yes' : 'NO'];
}
