/** Chance that a seed repeats: the same numbers in every run and on every machine. */
export interface Chance {
  /** A whole number from 0 to below a bound. */
  under(bound: number): number;
}

/** Mulberry32: small, fast, and good enough to make test data with. */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  return {
    under(bound) {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
    },
  };
}
