import type { CellValue } from "../../workbook/workbook";
import { dateOfSerial } from "../../shares/values/civilDate";
import { foldText } from "../vocabulary/foldText";
import { hanFigures, hanNumber, isDateFormat, monthNumber } from "./parseDate";

/** What a cell says of a day that stands in parts: its year, month or day, as whole numbers. */
export interface DateParts {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** Longer texts are prose. */
const LONGEST = 80;
const LONGEST_TITLES = 600;
const MONTH_NAMES = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\b/g;

/** The part of a date that words over a column name: `Year`, 年, `Month 月`, `dd`. Null for other words. */
export function datePartNamed(text: string): keyof DateParts | null {
  if (text.length > LONGEST) return null;
  const words = foldText(text)
    .replace(/\b(?:trading|trade|transaction|purchase|of|the)\b|[^\p{L}]+/gu, " ")
    .replace(/(?<=\p{Script=Han})(?=[a-z])|(?<=[a-z])(?=\p{Script=Han})/gu, " ")
    .trim()
    .split(" ");
  const named = words.map(
    (word) => (["year", "month", "day"] as const).find((part) => PART_WORDS[part].test(word)) ?? null,
  );
  const [part = null] = named;
  return named.every((each) => each === part) ? part : null;
}

const PART_WORDS = {
  year: /^(?:year|yr|yyyy|yy|年|年份)$/,
  month: /^(?:month|mth|mm|月|月份)$/,
  day: /^(?:day|dd|日)$/,
};

/** What a cell under the heading of one part says of it, and of those that stand with it: `May 2025` under Month. */
export function datePartsIn(part: keyof DateParts, cell: CellValue, format: string, date1904: boolean): DateParts {
  if (typeof cell === "boolean" || cell === "") return {};
  if (typeof cell === "number" && part !== "day" && isDateFormat(format)) {
    const [year, month] = (dateOfSerial(cell, date1904) ?? "").split("-").map((figures) => parseInt(figures, 10));
    if (year === undefined || month === undefined) return {};
    return part === "year" ? { year } : { year, month };
  }
  const text = inFigures(foldText(String(cell)).replace(WEEKDAY_BEHIND, ""));
  const figures = /^'?(\d{1,4})(?:st|nd|rd|th|年|月份?|日|號)?$/.exec(text)?.[1];
  if (figures !== undefined) return withinItsRange(part, parseInt(figures, 10));
  return part === "year" ? {} : monthWithDay(text);
}

/** `19日（一）`, `19 (Mon)`. */
const WEEKDAY_BEHIND = /\s?\((?:(?:星期|週|周)?[日一二三四五六]|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6})\)$/;

/** Years, months and days in Chinese numerals as figures: 二零二一年九月十五日 is 2021年9月15日. */
function inFigures(text: string): string {
  return text
    .replace(/[〇零○一二三四五六七八九]{4}(?=年)/g, hanFigures)
    .replace(/[一二三四五六七八九十]{1,3}(?=[月日號])/g, (numeral) => hanNumber(numeral) || numeral);
}

function withinItsRange(part: keyof DateParts, figure: number): DateParts {
  if (part === "day") return figure >= 1 && figure <= 31 ? { day: figure } : {};
  if (part === "month") return figure >= 1 && figure <= 12 ? { month: figure } : {};
  const year = figure < 100 ? 2000 + figure : figure;
  return year >= 1990 && year <= 2099 ? { year } : {};
}

/** `9月1日`, `1 Sep`, `Sep`, `May 2025`. */
function monthWithDay(text: string): DateParts {
  const inHan = /^(\d{1,2})月(\d{1,2})[日號]$/.exec(text);
  if (inHan) return parts(null, inHan[1], inHan[2]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s-/.]{0,2}([a-z]{3,9})\.?$/.exec(text);
  if (dayFirst) return parts(null, monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]{3,9})\.?[\s-/.]{0,2}(\d{1,2})(?:st|nd|rd|th)?$/.exec(text);
  if (monthFirst) return parts(null, monthNumber(monthFirst[1]), monthFirst[2]);
  return monthAndYearIn(text);
}

/** `30 Dec`, `Dec 30`, 12月30日: a day of a month whose year is left out. Null for any other text. */
export function dayWithoutYear(text: string): { readonly month: number; readonly day: number } | null {
  if (text.length > LONGEST_DAY || !/^\D*\d{1,2}\D*$|月/.test(text)) return null;
  const { year, month, day } = monthWithDay(inFigures(foldText(text).replace(WEEKDAY_BEHIND, "")));
  return year === undefined && month !== undefined && day !== undefined ? { month, day } : null;
}

const LONGEST_DAY = 24;

function parts(year: string | null, month = "", day = ""): DateParts {
  const [m, d] = [parseInt(month, 10), parseInt(day, 10)];
  if (!(m >= 1 && m <= 12)) return {};
  return { ...(year === null ? {} : { year: parseInt(year, 10) }), month: m, ...(Number.isNaN(d) ? {} : { day: d }) };
}

/** The month and year that words name: `Repurchases in May 2025`, 2025年5月, `2025-05`, `FY 2025`. What they name twice otherwise is named by neither. */
export function monthAndYearIn(text: string): DateParts {
  if (text.length > LONGEST_TITLES) return {};
  const plain = inFigures(foldText(text));
  const years = new Set((plain.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []).map((figures) => parseInt(figures, 10)));
  const months = new Set([
    ...(plain.match(MONTH_NAMES) ?? []).map((name) => monthNumber(name.slice(0, 3))),
    ...[...plain.matchAll(/(?<!\d)(\d{1,2})月/g)].map(([, figures = ""]) => String(parseInt(figures, 10))),
    ...[...plain.matchAll(/(?<!\d)(?:19|20)\d{2}[-/.](\d{1,2})(?![\d-/.])/g)].map(([, figures = ""]) =>
      String(parseInt(figures, 10)),
    ),
  ]);
  const [year] = years;
  const [month] = months;
  const figure = parseInt(month ?? "", 10);
  return {
    ...(years.size === 1 && year !== undefined ? { year } : {}),
    ...(months.size === 1 && figure >= 1 && figure <= 12 ? { month: figure } : {}),
  };
}
