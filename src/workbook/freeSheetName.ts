const LONGEST = 31;

/** The name wanted, or with ` (2)`, ` (3)` behind it where it is taken; cut so that Excel's 31 characters hold. Sheet names have no case. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted.slice(0, LONGEST);
  for (let number = 2; used.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = wanted.slice(0, LONGEST - suffix.length) + suffix;
  }
  return name;
}
