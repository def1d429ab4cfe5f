import FormulaParser, { type Argument } from "fast-formula-parser";

/** Functions of share registers that the formula library lacks. `value` is a number, a text or rows of values; blanks are "" or null. */

function flat(given: Argument): unknown[] {
  return Array.isArray(given.value) ? given.value.flat(1) : [given.value];
}

function numbersOf(given: readonly Argument[]): number[] {
  return given.flatMap(flat).filter((value) => typeof value === "number");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function asText(given: Argument | undefined): string {
  const value = given === undefined ? "" : flat(given)[0];
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

type Test = (value: unknown) => boolean;

/** A criterion as SUMIFS writes it: `">=5"`, `"Class B"`, `"Repurchase*"`, 3. */
function criterion(wanted: unknown): Test {
  if (typeof wanted !== "string") return (value) => value === wanted;
  const match = /^(<>|<=|>=|=|<|>)?(.*)$/s.exec(wanted);
  const sign = match?.[1] ?? "=";
  const operand = match?.[2] ?? "";
  const number = operand.trim() !== "" && /^[-+]?[\d.]+$/.test(operand.trim()) ? Number.parseFloat(operand) : null;
  if (number !== null) return numberTest(sign, number);
  const pattern = new RegExp(
    `^${operand
      .replaceAll(/[.+^${}()|[\]\\]/g, "\\$&")
      .replaceAll("*", ".*")
      .replaceAll("?", ".")}$`,
    "is",
  );
  const equal: Test = (value) =>
    pattern.test(
      typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "",
    );
  return sign === "<>" ? (value) => !equal(value) : equal;
}

function numberTest(sign: string, number: number): Test {
  const compare: Readonly<Record<string, (value: number) => boolean>> = {
    "=": (value) => value === number,
    "<>": (value) => value !== number,
    "<": (value) => value < number,
    ">": (value) => value > number,
    "<=": (value) => value <= number,
    ">=": (value) => value >= number,
  };
  const holds = compare[sign];
  return (value) => (typeof value === "number" ? (holds?.(value) ?? false) : sign === "<>");
}

/** The positions that satisfy all criteria, given in pairs of range and criterion. */
function satisfied(pairs: readonly Argument[]): boolean[] {
  const first = pairs[0];
  const holds = (first ? flat(first) : []).map(() => true);
  for (let index = 0; index + 1 < pairs.length; index += 2) {
    const range = pairs[index];
    const test = criterion(pairs[index + 1]?.value);
    if (range) flat(range).forEach((value, place) => (holds[place] = (holds[place] ?? false) && test(value)));
  }
  return holds;
}

function sumWhere(range: Argument | undefined, pairs: readonly Argument[]): number {
  const holds = satisfied(pairs);
  return sum(
    (range ? flat(range) : []).filter(
      (value, place): value is number => holds[place] === true && typeof value === "number",
    ),
  );
}

/** A function of one text. A blank cell is "", which the library takes for an error; errors pass through. */
function ofText(compute: (text: string) => unknown): (...given: Argument[]) => unknown {
  return (given) => {
    const value = given.value;
    if (value instanceof FormulaParser.FormulaError) return value;
    return compute(
      typeof value === "boolean"
        ? String(value).toUpperCase()
        : typeof value === "string" || typeof value === "number"
          ? String(value)
          : "",
    );
  };
}

const SUBTOTALS: Readonly<Record<number, (numbers: readonly number[]) => number>> = {
  1: (numbers) => sum(numbers) / numbers.length,
  2: (numbers) => numbers.length,
  4: (numbers) => Math.max(...numbers),
  5: (numbers) => Math.min(...numbers),
  9: sum,
};

export const ADDED_FUNCTIONS: Readonly<Record<string, (...given: Argument[]) => unknown>> = {
  COUNTA: (...given) =>
    given.flatMap(flat).filter((value) => value !== "" && value !== null && value !== undefined).length,
  COUNTIF: (...pair) => satisfied(pair).filter(Boolean).length,
  COUNTIFS: (...pairs) => satisfied(pairs).filter(Boolean).length,
  /** A number as text with thousands separators; half is rounded away from zero. */
  FIXED: (...[number, decimals, plain]) => {
    if (typeof number?.value !== "number") return new FormulaParser.FormulaError("#VALUE!");
    const places = typeof decimals?.value === "number" ? decimals.value : 2;
    const text = (Math.sign(number.value) * (Math.round(Math.abs(number.value) * 10 ** places) / 10 ** places)).toFixed(
      Math.max(0, places),
    );
    return plain?.value === true ? text : inThousands(text);
  },
  /** A link shows its text, or its address. */
  HYPERLINK: (...[target, words]) => words?.value ?? target?.value ?? "",
  LEN: ofText((text) => text.length),
  LOWER: ofText((text) => text.toLowerCase()),
  MATCH: (...[wanted, range]) => {
    const place = (range ? flat(range) : []).findIndex((value) =>
      typeof value === "string" && typeof wanted?.value === "string"
        ? value.toUpperCase() === wanted.value.toUpperCase()
        : value === wanted?.value,
    );
    return place < 0 ? new FormulaParser.FormulaError("#N/A") : place + 1;
  },
  MAX: (...given) => (numbersOf(given).length === 0 ? 0 : Math.max(...numbersOf(given))),
  MIN: (...given) => (numbersOf(given).length === 0 ? 0 : Math.min(...numbersOf(given))),
  /** Without the argument for the instance, which no formula here uses. */
  SUBSTITUTE: (...[text, old, by]) => {
    const failed = [text, old, by].find((given) => given?.value instanceof FormulaParser.FormulaError);
    return (
      failed?.value ?? (asText(old) === "" ? asText(text) : asText(text).replaceAll(asText(old), () => asText(by)))
    );
  },
  TRIM: ofText((text) => text.trim().replaceAll(/ +/g, " ")),
  UPPER: ofText((text) => text.toUpperCase()),
  SUMIFS: (...[range, ...pairs]) => sumWhere(range, pairs),
  /** Hidden rows always count here; in Excel, function numbers above 100 skip them. */
  SUBTOTAL: (...[kind, ...given]) => {
    const number = typeof kind?.value === "number" ? kind.value % 100 : 0;
    return SUBTOTALS[number]?.(numbersOf(given)) ?? 0;
  },
};

/** A comma after each three digits before the decimal point. */
function inThousands(number: string): string {
  const [whole = "", ...decimals] = number.split(".");
  const digits = whole.replace("-", "");
  const first = digits.length % 3;
  const groups = [digits.slice(0, first), ...(digits.slice(first).match(/\d{3}/g) ?? [])].filter(
    (group) => group !== "",
  );
  return `${whole.startsWith("-") ? "-" : ""}${[groups.join(","), ...decimals].join(".")}`;
}
