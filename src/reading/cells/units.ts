import { foldText } from "../foldText";

/** Words for what a column counts in, the longest first. */
const UNITS: readonly (readonly [RegExp, bigint])[] = [
  [/百萬|\bmillions?\b|'000,000|\b000,000\b|\bmm?n\b|\(m\)/, 1_000_000n],
  [/千萬/, 10_000_000n],
  [/億|亿/, 100_000_000n],
  [/萬/, 10_000n],
  [/千股|千元|\(千\)|以千|\bthousands?\b|['’‘`´]000\b|\b000s\b|\b000['’]s\b|\(000\)|\bx ?1,?000\b|\(k\)/, 1_000n],
];

/** What a heading or title says its numbers count in; 1 where it says nothing. */
export function unitIn(text: string): bigint {
  if (text.length > LONGEST_TEXT) return 1n;
  const plain = foldText(text);
  return UNITS.find(([pattern]) => pattern.test(plain))?.[1] ?? 1n;
}

/** What a number format adds in words: `#,##0"千股"`. A comma that only shows fewer digits changes nothing, and its words describe what is shown. */
export function unitOfFormat(format: string): bigint {
  if (!format.includes('"')) return 1n;
  const words = (format.split(";")[0] ?? "").match(/"[^"]*"/g)?.join(" ") ?? "";
  const isScaled = /[0#?],+(?![0#?])/.test(format.replace(/"[^"]*"/g, ""));
  return isScaled ? 1n : unitIn(words);
}

const LONGEST_TEXT = 200;
