/** Chance that repeats itself: the same numbers for the same seed, on every machine. */
export interface Random {
  /** A whole number from 0 to below the limit. */
  below(limit: number): number;
}

/** Mulberry32. */
export function random(seed: number): Random {
  let state = seed;
  return {
    below: (limit) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
    },
  };
}
