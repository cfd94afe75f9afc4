/** Half-open, in UTF-16 code units of the text it belongs to. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const overlap = (one: Span, other: Span): boolean => one.start < other.end && other.start < one.end;
