/** A stretch of a heading; one that is bound is not broken over two lines. */
export interface BoundPart {
  readonly text: string;
  readonly isBound: boolean;
}

/** Quoted words of so many letters fit on a line of any window, with the signs behind them. */
const most = 18;
const quoted = /(“[^“”\s]+(?:\s[^“”\s]+)+”[^“\s]*)/u;

/** A heading in parts, of which those that quote a few words are bound. */
export const boundParts = (heading: string): readonly BoundPart[] =>
  heading
    .split(quoted)
    .map((text) => ({ text, isBound: quoted.test(text) && text.length <= most }))
    .filter(({ text }) => text !== '');
