import { fingerprint } from "../values/fingerprint";
import { runToEnd, type Steps } from "../runInSlices";
import type { Ratio } from "../values/ratio";
import type { Register } from "../register/register";
import { type Block, inBlocks, oncePerBlock } from "../rowBlocks";

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

/** The fingerprint of what a register says: every value read, in the order of its rows. Neither places nor formats count. */
export function registerFingerprint(register: Register): string {
  return runToEnd(fingerprinting(register));
}

/** As `registerFingerprint`, some hundred rows a step. */
export function* fingerprinting(register: Register): Steps<string> {
  const parts: string[] = [];
  for (const name of namesOf(register)) {
    const value: unknown = register[name as keyof Register];
    // The tables of many rows, a block at a time. How rows are cut into blocks is chance: the same rows make the same text.
    if (Array.isArray(value)) {
      parts.push(`${name}:${value.length}`);
      for (const block of inBlocks(value as readonly object[])) {
        parts.push(...printsOf(block));
        yield;
      }
    } else {
      parts.push(`${name}:${canonical(value)}`);
    }
  }
  return fingerprint(parts.join("\n"));
}

/** A row that stays the row it was is printed once. */
const printsOf = oncePerBlock((block: Block<object>): readonly string[] =>
  block.map((row) => fingerprint(canonical(row))),
);

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
    // Most fields of most rows are blank: what is not there is told by its absence.
    if (inside !== null) text += `${name}:${canonical(inside)},`;
  }
  return `${text}}`;
}

/** By their first name and number: a register holds a dozen kinds of objects, a hundred thousand of some. */
const knownNames = new Map<string, { readonly of: readonly string[]; readonly counted: readonly string[] }>();

function namesOf(value: object): readonly string[] {
  const names = Object.keys(value);
  const kind = `${names.length} ${names[0] ?? ""}`;
  let known = knownNames.get(kind);
  if (known?.of.every((name, index) => name === names[index]) !== true) {
    known = { of: names, counted: names.filter((name) => !PLACES.has(name)).sort() };
    knownNames.set(kind, known);
  }
  return known.counted;
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
