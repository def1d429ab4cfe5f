import { CURRENCY_WORDS } from "../../shares/register/currencies";
import { currencyNamedIn } from "../cells/parseMoney";
import type { TableRegion } from "../regions/tableRegion";
import type { ColumnEvidence } from "./assignColumns";
import { isSumOf } from "./proofs";

/** A text that stands over a column of numbers, or in a row under its heading, and says a field of the entries in it. */
export interface SaidOver {
  readonly text: string;
  readonly row: number;
}

/** Shares of one grant, or of directors, in a column of its own. */
export interface Part {
  readonly column: number;
  readonly row: number;
  readonly says: ReadonlyMap<string, SaidOver>;
}

const LONGEST_LABEL = 120;
/** `@ HK$3.42`, `(exercise price 1.85 HKD)`, 行使價1.85港元: a price with its currency, and the words before it. */
const FIGURE = "\\d{1,7}(?:\\.\\d{1,6})?";
const PRICE = new RegExp(`(?:${CURRENCY_WORDS})\\s?${FIGURE}|${FIGURE}\\s?(?:${CURRENCY_WORDS})`, "i");
const BEFORE_PRICE =
  /(?:@|\bat\b|[-–—:：,，]|(?:exercise|subscription|strike|issue)? ?price(?: of)?|(?:行使|認購|认购|行權|行权|授予)?[價价]格?為?|每股)\s*$/i;
const PER_SHARE = /^\s*(?:per share|each|a share|\/ ?share|每股)/i;
const OF_GRANT =
  /\b(?:grants?|granted|batch|tranche|lot|series|schemes?|plans?)\b|授出|授予|批次|第[一二三四五六七八九十\d]{1,3}[批期]|計劃|计划/i;
const OF_PEOPLE =
  /\b(?:directors?|employees?|staff|consultants?|service providers?)\b|董事|僱員|雇員|雇员|員工|员工|顧問|顾问/i;
const LONGEST_PEOPLE = 40;
/** Over numbers that are none of shares issued. */
const OTHER =
  /\b(?:proceeds|consideration|amounts?|balance|outstanding|remaining|unexercised|lapsed|forfeited|closing|opening|average|weighted)\b|所得|代價|代价|金額|金额|結餘|结余|餘額|余额|尚未|失效|平均/i;
const TOTAL = /\btotal\b|\ball\b|\bsum\b|\baggregate\b|合計|合计|總|总|共/i;
/** A row under the headings that says more of each of them. */
const PRICE_ROW = /\bprice\b|[價价]/i;

/**
 * The columns of a table that each hold a part of the shares its rows issue: those of a grant, whose heading names it or its price, or of directors and
 * others. With the columns that add them up. Null where there are no two, and no one with a price.
 */
export function partsOf(
  columns: readonly ColumnEvidence[],
  region: TableRegion,
): { readonly parts: readonly Part[]; readonly totals: readonly number[] } | null {
  const numbers = columns.filter(
    ({ heading, contents }) =>
      heading.path.length > 0 &&
      contents.numbers >= 0.5 &&
      contents.percentages < 0.5 &&
      !heading.path.some((text) => text.length > LONGEST_LABEL || OTHER.test(text)) &&
      !isAmount(heading.path),
  );
  const parts = numbers.flatMap((column) => partOf(column, region) ?? []);
  const totals = numbers.flatMap(({ heading: { column, path } }) =>
    !parts.some((part) => part.column === column) &&
    (path.some((text) => TOTAL.test(text)) ||
      isSumOf(
        region,
        column,
        parts.map((part) => part.column),
      ))
      ? [column]
      : [],
  );
  const isPriced = parts.some(({ says }) => says.has("Issue price"));
  return parts.length >= 2 || (parts.length === 1 && isPriced) ? { parts, totals } : null;
}

/** `HK$` alone, or behind other words: what stands below is money. */
function isAmount(path: readonly string[]): boolean {
  return path.some((text) => currencyNamedIn(text) !== null && !PRICE.test(text));
}

function partOf({ heading: { column, path, row } }: ColumnEvidence, region: TableRegion): Part | null {
  const says = new Map<string, SaidOver>();
  const price = priceOver(path, row) ?? priceBelow(column, region);
  const label = path.find((text) => OF_GRANT.test(text) || PRICE.test(text));
  const details = label === undefined ? "" : withoutPrice(label);
  if (label !== undefined && !TOTAL.test(label)) {
    if (details !== "") says.set("Details", { text: details, row });
    if (price !== null) says.set("Issue price", price);
    return says.size === 0 ? null : { column, row, says };
  }
  const people = path.find((text) => text.length <= LONGEST_PEOPLE && OF_PEOPLE.test(text) && !TOTAL.test(text));
  if (people === undefined) return null;
  says.set("Director", { text: people, row });
  if (price !== null) says.set("Issue price", price);
  return { column, row, says };
}

function priceOver(path: readonly string[], row: number): SaidOver | null {
  const found = path.flatMap((text) => PRICE.exec(text) ?? [])[0];
  return found === undefined ? null : { text: found, row };
}

/** The price in the row under the headings whose words say that it holds prices. */
function priceBelow(column: number, { grid, lastHeadingRow, firstColumn, lastColumn }: TableRegion): SaidOver | null {
  const words = grid.filledIn(lastHeadingRow, firstColumn, lastColumn).map((each) => grid.text(lastHeadingRow, each));
  const label = words.find((text) => PRICE_ROW.test(text));
  const value = grid.value(lastHeadingRow, column);
  if (label === undefined || typeof value !== "number") return null;
  const currency = currencyNamedIn(label) ?? currencyNamedIn(grid.format(lastHeadingRow, column));
  return { text: currency === null ? String(value) : `${currency} ${value}`, row: lastHeadingRow };
}

/** `Granted 2019` of `Granted 2019 @ HK$3.42`. */
function withoutPrice(label: string): string {
  const price = PRICE.exec(label);
  if (price === null) return label.trim();
  let before = label.slice(0, price.index).trim();
  let after = label
    .slice(price.index + price[0].length)
    .replace(PER_SHARE, "")
    .trim();
  while (BEFORE_PRICE.test(before)) before = before.replace(BEFORE_PRICE, "").trim();
  if (/[([（]$/.test(before) && /^[)\]）]/.test(after)) {
    before = before.slice(0, -1).trim();
    after = after.slice(1).trim();
  }
  while (BEFORE_PRICE.test(before)) before = before.replace(BEFORE_PRICE, "").trim();
  return [before, after].filter((text) => text !== "").join(" ");
}
