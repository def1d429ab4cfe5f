import {
  addDays,
  civilDate,
  dateOfSerial,
  dayOf,
  monthOf,
  serialOfDate,
  yearOf,
  type CivilDate,
} from "../../../src/shares/values/civilDate";
import type { CellValue } from "../../../src/workbook/workbook";
import type { SeedableCell } from "./seedableCells";
import type { Typed } from "./seedableRegister";

/** One slip of a hand: what it is, and what it leaves in the cells. */
export interface Fault {
  readonly slip: string;
  readonly typed: readonly Typed[];
}

type Slip = readonly [slip: string, value: CellValue];

/** The slips a hand may make in one cell. The same register gives the same faults. */
export function* faultsOf(seen: SeedableCell): Generator<Fault> {
  const { cell, value } = seen;
  const given = new Set<CellValue>([value]);
  for (const [slip, typed] of slipsOf(seen)) {
    if (given.has(typed)) continue;
    given.add(typed);
    yield { slip, typed: [{ cell, value: typed }] };
  }
  const lowest = seen.field === "Highest price" && seen.kind === "amount" ? seen.beside("Lowest price") : null;
  if (lowest !== null && lowest.value !== "" && lowest.value !== value) {
    yield {
      slip: "highest and lowest exchanged",
      typed: [
        { cell, value: lowest.value },
        { cell: lowest.cell, value },
      ],
    };
  }
}

function slipsOf(seen: SeedableCell): Slip[] {
  const { kind, value, field } = seen;
  if (value === "") return field === "Disclosed on" || field === "Cancelled on" ? filledDate(seen) : [];
  switch (kind) {
    case "count":
    case "amount":
      return [...numberSlips(seen), ["blanked", ""]];
    case "percentage":
      return [...percentageSlips(seen), ["blanked", ""]];
    case "date":
      return [...dateSlips(seen), ["blanked", ""]];
    case "dates":
      return [...dateListSlips(String(value)), ["blanked", ""]];
    case "class":
      return [...exchanges("another class", seen), ...wordSlips(String(value)), ["blanked", ""]];
    case "event":
      return [...eventSlips(String(value)), ...wordSlips(String(value)), ["blanked", ""]];
    case "yes or no":
      return [["the other answer", opposite(String(value))], ...wordSlips(String(value)), ["blanked", ""]];
    case "choice":
      return [...choiceSlips(field, String(value)), ...wordSlips(String(value)), ["blanked", ""]];
    case "code":
      return [...digitSlips(String(value)), ["blanked", ""]];
    case "heading":
      return [...wordSlips(String(value)), ["blanked", ""]];
    case "words":
      return [
        ...wordSlips(String(value)),
        ...(/\d{3}/.test(String(value)) ? digitSlips(String(value)) : []),
        ["blanked", ""],
      ];
    case "setting":
      return [...settingSlips(field, value), ["blanked", ""]];
  }
}

/** Slips of digits, wherever they stand in a text: the first longer number of it. */
function digitSlips(text: string): [slip: string, text: string][] {
  const digits = [...text].flatMap((sign, at) => (/\d/.test(sign) ? [at] : []));
  const put = (at: number | undefined, sign: (digit: string) => string): string =>
    at === undefined ? text : text.slice(0, at) + sign(text[at] ?? "") + text.slice(at + 1);
  const pair = digits.findIndex((at, index) => index > 0 && text[at] !== text[digits[index - 1] ?? -1]);
  const [left, right] = [digits[pair - 1], digits[pair]];
  const exchanged =
    left === undefined || right === undefined
      ? text
      : put(left, () => text[right] ?? "").slice(0, right) + (text[left] ?? "") + text.slice(right + 1);
  return [
    ["last digit one more", put(digits.at(-1), (digit) => String((Number(digit) + 1) % 10))],
    ["two digits exchanged", exchanged],
    ["a digit dropped", put(digits[Math.floor(digits.length / 2)], () => "")],
    ["a digit typed twice", put(digits[Math.floor(digits.length / 2)], (digit) => digit + digit)],
    ["a zero added", put(wholeEnd(text, digits), (digit) => `${digit}0`)],
  ];
}

/** The last digit before the point. */
function wholeEnd(text: string, digits: readonly number[]): number | undefined {
  const point = text.indexOf(".");
  return point < 0 ? digits.at(-1) : digits.filter((at) => at < point).at(-1);
}

function numberSlips({ value, above }: SeedableCell): Slip[] {
  if (typeof value !== "number") return [];
  const text = value.toString();
  const typedAgain: Slip[] = typeof above === "number" ? [["the row above typed again", above]] : [];
  return [
    ...digitSlips(text).map(([slip, digits]): Slip => [slip, Number(digits)]),
    ["the sign turned", -value],
    ["a stray letter", `${text}O`],
    ...typedAgain,
  ];
}

function percentageSlips({ value, format }: SeedableCell): Slip[] {
  if (typeof value !== "number") return [];
  const decimals = /0\.(0+)%/.exec(format)?.[1]?.length ?? 2;
  const shown = (value * 100).toFixed(decimals);
  return [
    ...digitSlips(shown).map(([slip, digits]): Slip => [slip, Number((Number(digits) / 100).toPrecision(12))]),
    ["typed without its %", Number(shown)],
    ["of half the shares", Number((value * 2).toPrecision(12))],
    ["a stray letter", `${shown}O%`],
  ];
}

function dateSlips({ value, above }: SeedableCell): Slip[] {
  const date = typeof value === "number" ? dateOfSerial(value, false) : null;
  if (date === null) return [];
  const [year, month, day] = [yearOf(date), monthOf(date), dayOf(date)];
  const slips: [string, CivilDate | null][] = [
    ["a day later", addDays(date, 1)],
    ["a day earlier", addDays(date, -1)],
    ["a month later", inMonth(year, month + 1, day)],
    ["a month earlier", inMonth(year, month - 1, day)],
    ["a year later", inMonth(year + 1, month, day)],
    ["a year earlier", inMonth(year - 1, month, day)],
    ["day and month exchanged", civilDate(year, day, month)],
  ];
  return [
    ...slips.flatMap(([slip, moved]): Slip[] => (moved === null ? [] : [[slip, serialOfDate(moved, false)]])),
    ["no such day", `31 February ${year}`],
    ...(typeof above === "number" ? [["the row above typed again", above] satisfies Slip] : []),
  ];
}

/** The day of another month; the month's last where it has no such day. */
function inMonth(year: number, month: number, day: number): CivilDate | null {
  const [inYear, ofYear] = month < 1 ? [year - 1, month + 12] : month > 12 ? [year + 1, month - 12] : [year, month];
  return civilDate(inYear, ofYear, day) ?? civilDate(inYear, ofYear, 30) ?? civilDate(inYear, ofYear, 28);
}

/** A date where none belongs: the row's own day, and one long past. */
function filledDate({ beside }: SeedableCell): Slip[] {
  const own = (beside("Date") ?? beside("Trading date"))?.value;
  return typeof own !== "number"
    ? []
    : [
        ["a day where none belongs", own],
        ["a day of the year before where none belongs", own - 365],
      ];
}

/** `16, 19, 20 and 26 September 2022`: one day of the list, its month, its year. */
function dateListSlips(text: string): Slip[] {
  const later = (digits: string): string => String(Number(digits) + 1);
  return [
    ["a day later", text.replace(/\d+/, later)],
    ["a day earlier", text.replace(/\d+/, (digits) => String(Number(digits) - 1))],
    ["a digit dropped", text.replace(/\d(?=\d)/, "")],
    ["a day left out", text.replace(/\d+, /, "")],
    ["a month later", text.replace("September", "October")],
    ["a month earlier", text.replace("September", "August")],
    ["a year later", text.replace(/\d{4}/, later)],
    ["a year earlier", text.replace(/\d{4}/, (digits) => String(Number(digits) - 1))],
    ["no such day", text.replace(/\d+/, "36")],
  ];
}

function exchanges(slip: string, { others }: SeedableCell): Slip[] {
  return others.slice(0, 1).map((other): Slip => [slip, other]);
}

const EVENTS = [
  "Placing",
  "Exercise of share options",
  "Repurchase of shares and cancelled",
  "Repurchase of shares, not yet cancelled",
  "Conversion of Class A ordinary shares to Class B ordinary shares",
];

function eventSlips(value: string): Slip[] {
  return EVENTS.filter((event) => event !== value).map((event): Slip => ["another event", event]);
}

/** A word with two letters exchanged, with one left out. */
function wordSlips(text: string): Slip[] {
  const at = [...text].findIndex(
    (letter, index) =>
      index > 0 && /\p{L}/u.test(letter) && /\p{L}/u.test(text[index + 1] ?? "") && letter !== text[index + 1],
  );
  if (at < 0) return [];
  return [
    ["two letters exchanged", text.slice(0, at) + (text[at + 1] ?? "") + (text[at] ?? "") + text.slice(at + 2)],
    ["a letter dropped", text.slice(0, at) + text.slice(at + 1)],
  ];
}

function opposite(value: string): string {
  return { Yes: "No", No: "Yes", 是: "否", 否: "是" }[value] ?? "No";
}

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  Purpose: ["cancellation", "treasury"],
  Currency: ["HKD", "USD"],
  Form: ["FF304", "FF305"],
  Method: ["On the Exchange", "New York Stock Exchange"],
  Status: ["New Submission"],
};

function choiceSlips(field: string, value: string): Slip[] {
  return (CHOICES[field] ?? []).filter((choice) => choice !== value).map((choice): Slip => ["another choice", choice]);
}

function settingSlips(field: string, value: CellValue): Slip[] {
  if (field === "Confirmations")
    return [
      ["another choice", "(v)"],
      ["no such choice", "(ix)"],
    ];
  if (typeof value === "number")
    return [
      ["one more", value + 1],
      ["one less", value - 1],
      ["a zero added", value * 10],
    ];
  return wordSlips(String(value));
}
