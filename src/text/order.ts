/** For sorting: by code units, so that the order is the same on every machine. */
export const inOrder = (a: string, b: string): number => Number(a > b) - Number(a < b);
