import { civilDate, dateOfSerial, dayOf, monthOf, serialOfDate, yearOf } from "../../../src/shares/values/civilDate";
import { type CellRef, showCell } from "../../../src/shares/values/cell";
import type { LocatedTable } from "../../../src/shares/register/table";
import type { CellValue } from "../../../src/workbook/workbook";
import type { SeedableRegister } from "./seedableRegister";

/** One number typed wrong: what stood there, what stands there now. */
export interface NumberSlip {
  readonly slip: string;
  readonly cell: CellRef;
  readonly right: number;
  /** As the cell keeps its number: a number, or the same in text. */
  readonly typed: CellValue;
}

/** Every slip of the hand tried in a number; the same register gives the same slips. */
export function* numberSlips(register: SeedableRegister, tables: readonly LocatedTable[]): Generator<NumberSlip> {
  for (const { cell, value, isDate, above, keep } of typedNumbers(register, tables)) {
    const given = new Set<number>([value]);
    const slips = isDate ? slipsOfDay(value, above) : slipsOfNumber(value, above, chooserFor(showCell(cell)));
    for (const [slip, typed] of slips) {
      if (given.has(typed) || !Number.isFinite(typed)) continue;
      given.add(typed);
      yield { slip, cell, right: value, typed: keep(typed) };
    }
  }
}

interface TypedNumber {
  readonly cell: CellRef;
  readonly value: number;
  readonly isDate: boolean;
  /** Another number as the cell keeps it. */
  readonly keep: (number: number) => CellValue;
  /** The number in the cell above; null where there is none. */
  readonly above: number | null;
}

/** Every number of a table that no formula gives. */
function* typedNumbers(register: SeedableRegister, tables: readonly LocatedTable[]): Generator<TypedNumber> {
  const seen = new Set<string>();
  for (const { region, kind } of tables) {
    if (kind === "Settings") continue;
    for (let row = region.row; row < region.row + region.rows; row += 1) {
      for (let column = region.column; column < region.column + region.columns; column += 1) {
        const cell = { sheet: region.sheet, row, column };
        const { value: kept, format } = register.cell(cell);
        const inText = typeof kept === "string" ? numberInText(kept) : null;
        const value = inText?.value ?? kept;
        // How many decimals is a choice, not a figure.
        if (kind === "Issuer" && !isDay(format)) continue;
        if (typeof value !== "number" || register.isFormula(cell) || seen.has(showCell(cell))) continue;
        seen.add(showCell(cell));
        const above = row === region.row ? null : numberAt(register, { ...cell, row: row - 1 });
        yield {
          cell,
          value,
          isDate: inText === null && isDay(format),
          keep: inText?.keep ?? ((number) => number),
          // Nobody types a number again where a day belongs.
          above: above !== null && above.isDate === (inText === null && isDay(format)) ? above.value : null,
        };
      }
    }
  }
}

function numberAt(
  register: SeedableRegister,
  cell: CellRef,
): { readonly value: number; readonly isDate: boolean } | null {
  const { value, format } = register.cell(cell);
  if (typeof value === "number") return { value, isDate: isDay(format) };
  const inText = typeof value === "string" ? numberInText(value) : null;
  return inText === null ? null : { value: inText.value, isDate: false };
}

/** A number kept as text, known by its commas, its point or its brackets, and how another one stands there; null for other words. */
export function numberInText(text: string): Pick<TypedNumber, "value" | "keep"> | null {
  const [, bracket = "", sign = "", digits = ""] =
    /^(\()?(-)?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+\.\d+)\)?$/.exec(text) ?? [];
  if (digits === "") return null;
  const size = Number(digits.replaceAll(",", ""));
  const hasCommas = digits.includes(",");
  return {
    value: bracket + sign === "" ? size : -size,
    keep(number) {
      const [whole = "", decimals] = plain(Math.abs(number)).split(".");
      const parted = hasCommas ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole;
      const shown = decimals === undefined ? parted : `${parted}.${decimals}`;
      return number >= 0 ? shown : bracket === "" ? `-${shown}` : `(${shown})`;
    },
  };
}

/** Which of a number of places a slip is made at: the same for the same cell. */
type Chooser = (places: number) => number;

function chooserFor(name: string): Chooser {
  let state = [...name].reduce((hash, letter) => (Math.imul(hash, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
  return (places) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return places === 0 ? 0 : Math.floor((state / 2 ** 32) * places);
  };
}

type Made = readonly [slip: string, typed: number];

function slipsOfNumber(value: number, above: number | null, choose: Chooser): readonly Made[] {
  const [sign, text] = [value < 0 ? -1 : 1, plain(Math.abs(value))];
  const [whole = "", decimals = ""] = text.split(".");
  const digits = whole + decimals;
  const number = (changed: string, places = decimals.length): number =>
    sign * Number(`${changed.slice(0, changed.length - places)}.${changed.slice(changed.length - places)}`);
  const put = (at: number, digit: string): string => digits.slice(0, at) + digit + digits.slice(at + 1);
  const pairs = [...digits].flatMap((digit, at) => (at > 0 && digit !== digits[at - 1] ? [at] : []));
  const significant = [...digits].flatMap((digit, at) => (digit === "0" ? [] : [at]));
  const made: Made[] = [];
  for (let turn = 0; turn < 2; turn += 1) {
    const pair = pairs[choose(pairs.length)];
    if (pair !== undefined)
      made.push([
        "two digits exchanged",
        number(digits.slice(0, pair - 1) + (digits[pair] ?? "") + (digits[pair - 1] ?? "") + digits.slice(pair + 1)),
      ]);
    const at = significant[choose(significant.length)] ?? 0;
    made.push(["a digit replaced", number(put(at, String((Number(digits[at]) + 1 + choose(9)) % 10)))]);
  }
  const at = significant[choose(significant.length)] ?? 0;
  if (digits.length > 1)
    made.push(["a digit dropped", number(put(at, ""), at < whole.length ? decimals.length : decimals.length - 1)]);
  made.push([
    "a digit doubled",
    number(put(at, `${digits[at]}${digits[at]}`), at < whole.length ? decimals.length : decimals.length + 1),
  ]);
  if (decimals === "") {
    made.push(["a zero added", value * 10]);
    if (whole.endsWith("0")) made.push(["a zero dropped", value / 10]);
  } else {
    made.push(
      ["the point moved", Number((value * 10).toPrecision(15))],
      ["the point moved", Number((value / 10).toPrecision(15))],
    );
  }
  made.push(["the sign turned", -value]);
  if (above !== null) made.push(["the row above typed again", above]);
  return made;
}

/** Never with an exponent: 0.0000338. */
function plain(value: number): string {
  const text = String(value);
  return text.includes("e") ? value.toFixed(12).replace(/0+$/, "") : text;
}

function slipsOfDay(value: number, above: number | null): readonly Made[] {
  const date = dateOfSerial(value, false);
  if (date === null) return [];
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  const exchanged = civilDate(year, day, month);
  const another = [
    civilDate(year, month, Number([...String(day).padStart(2, "0")].reverse().join(""))),
    civilDate(year, month, day + 10) ?? civilDate(year, month, day - 10),
    civilDate(year - 1, month, day),
    civilDate(year + 1, month, day),
    civilDate(year, month + 1, day) ?? civilDate(year, month - 1, day),
  ];
  const [digits, ten, before, after, otherMonth] = another;
  const days: readonly (readonly [string, typeof exchanged])[] = [
    ["day and month exchanged", exchanged],
    ["digits of a day exchanged", digits ?? null],
    ["a digit of a day replaced", ten ?? null],
    ["a year earlier", before ?? null],
    ["a year later", after ?? null],
    ["another month", otherMonth ?? null],
  ];
  return [
    ...days.flatMap(([slip, made]): Made[] => (made === null ? [] : [[slip, serialOfDate(made, false)]])),
    ...(above === null ? [] : [["the date above typed again", above] satisfies Made]),
  ];
}

function isDay(format: string): boolean {
  return /[dmy]/i.test(format.replace(/\[[^\]]*\]|"[^"]*"/g, ""));
}
