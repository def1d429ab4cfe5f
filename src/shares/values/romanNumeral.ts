const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"] as const;

/** `iv` for 4, as the forms number their confirmations; from 1 to 10. */
export function romanNumeral(number: number): string {
  return ROMAN[number - 1] ?? String(number);
}

/** The number a numeral from i to x stands for; 0 if it is none. */
export function numberOfRoman(numeral: string): number {
  return ROMAN.findIndex((each) => each === numeral) + 1;
}
