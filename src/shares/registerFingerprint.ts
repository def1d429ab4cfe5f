import { fingerprint } from "./fingerprint";
import type { Ratio } from "./ratio";
import type { Register } from "./register";

/** Where things stand and how they are shown: a column moved or a format changed leaves the register what it was. */
const PLACES: ReadonlySet<string> = new Set(["origin", "table", "tables", "cell", "decimals", "keptAs"]);

/** The fingerprint of what a register says: every value read, in the order of its rows. Neither places nor formats count. */
export function registerFingerprint(register: Register): string {
  return fingerprint(canonical(register));
}

/** One text for one content: fields by name, counts as digits, ratios in lowest terms. */
function canonical(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Set) return canonical([...value].map(String).sort());
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isRatio(value)) return lowestTerms(value);
  const fields = Object.entries(value).filter(([name]) => !PLACES.has(name));
  return `{${fields.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, inside]) => `${JSON.stringify(name)}:${canonical(inside)}`).join(",")}}`;
}

function isRatio(value: object): value is Ratio {
  return "numerator" in value && "denominator" in value && typeof value.numerator === "bigint" && typeof value.denominator === "bigint";
}

function lowestTerms({ numerator, denominator }: Ratio): string {
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? "0n" : `${numerator / a}/${denominator / a}`;
}
