import { fingerprint } from "../values/fingerprint";
import { pausesAfter, runToEnd, type Steps } from "../runInSlices";
import type { Ratio } from "../values/ratio";
import type { Register } from "../register/register";

/** Where things stand and how they are shown: a column moved or a format changed leaves the register what it was. */
const PLACES: ReadonlySet<string> = new Set([
  "origin",
  "table",
  "tables",
  "cell",
  "firstRow",
  "lastRow",
  "decimals",
  "keptAs",
]);

/** What is only checked, and was not read when the first returns were written: they keep the fingerprint they carry. */
const ONLY_CHECKED: ReadonlySet<string> = new Set(["statedAmounts", "isMandateUnread"]);

/** The fingerprint of what a register says: every value read, in the order of its rows. Neither places nor formats count. */
export function registerFingerprint(register: Register): string {
  return runToEnd(fingerprinting(register));
}

/** As `registerFingerprint`, some hundred rows a step. */
export function* fingerprinting(register: Register): Steps<string> {
  const parts: string[] = [];
  for (const name of namesOf(register)) {
    const value: unknown = register[name as keyof Register];
    // Returns were written before there was such a table: without one, a record says what it said then.
    if (name === "schemes" && register.schemes.length === 0) continue;
    if (ONLY_CHECKED.has(name)) continue;
    if (Array.isArray(value)) {
      parts.push(`${name}:${value.length}`);
      for (const row of value as readonly object[]) {
        parts.push(fingerprint(canonical(row)));
        if (pausesAfter(parts.length)) yield;
      }
    } else {
      parts.push(`${name}:${canonical(value)}`);
    }
  }
  return fingerprint(parts.join("\n"));
}

/** One text for one content: fields by name, counts as digits, ratios in lowest terms. */
function canonical(value: unknown): string {
  if (typeof value === "bigint") return `${value}n`;
  if (value instanceof Set) return canonical([...value].map(String).sort());
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (isRatio(value)) return lowestTerms(value);
  let text = "{";
  for (const name of namesOf(value)) {
    const inside = (value as Readonly<Record<string, unknown>>)[name];
    // Most fields of most rows are blank: what is not there shows by its absence.
    if (inside !== null) text += `${name}:${canonical(inside)},`;
  }
  return `${text}}`;
}

function namesOf(value: object): readonly string[] {
  return Object.keys(value)
    .filter((name) => !PLACES.has(name))
    .sort();
}

function isRatio(value: object): value is Ratio {
  return (
    "numerator" in value &&
    "denominator" in value &&
    typeof value.numerator === "bigint" &&
    typeof value.denominator === "bigint"
  );
}

/** Every ratio of a cell is a decimal: its digits without zeros at the end, and where the point stands. */
function lowestTerms({ numerator, denominator }: Ratio): string {
  const tens = denominator.toString();
  if (/^10*$/.test(tens)) {
    const digits = numerator.toString();
    let end = digits.length;
    let decimals = tens.length - 1;
    for (; decimals > 0 && end > 1 && digits.endsWith("0", end); end--) decimals -= 1;
    return digits === "0" ? "0" : `${digits.slice(0, end)}e-${decimals}`;
  }
  let [a, b] = [numerator < 0n ? -numerator : numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? "0n" : `${numerator / a}/${denominator / a}`;
}
