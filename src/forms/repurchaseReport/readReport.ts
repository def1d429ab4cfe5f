import { type CivilDate, civilDate, dateOfSerial } from "../../shares/values/civilDate";
import type { CellRef } from "../../shares/values/cell";
import type { Money } from "../../shares/values/money";
import type { ShareCount } from "../../shares/values/quantity";
import { parseDecimal, type Ratio, ratioOfDouble } from "../../shares/values/ratio";
import type { CellValue, Snapshot } from "../../workbook/workbook";

/** The columns of the Exchange's Share Repurchase Report, in their order. */
const REPORT_COLUMNS = [
  "company",
  "stockCode",
  "securityType",
  "tradingDate",
  "number",
  "highest",
  "lowest",
  "paid",
  "method",
  "totalNumber",
  "forCancellation",
  "forTreasury",
  "underMandate",
  "percent",
] as const;
export type ReportColumn = (typeof REPORT_COLUMNS)[number];

/** What a heading of each column holds, in English or Chinese. Asked for in this order: the first that fits counts. */
const HEADINGS: readonly (readonly [column: ReportColumn, words: RegExp])[] = [
  ["stockCode", /stock\s*code|證券代號|股份代號/i],
  ["percent", /%|percentage|百分/i],
  ["tradingDate", /trading\s*date|date\s*of\s*(?:re)?purchase|交易日|購回日期/i],
  ["lowest", /lowest|最低/i],
  ["highest", /highest|price\s*per|最高|每股/i],
  ["forCancellation", /cancel|註銷/i],
  ["forTreasury", /treasury|庫存/i],
  ["underMandate", /mandate|resolution|授權|決議/i],
  ["totalNumber", /total\s*number|總數/i],
  ["paid", /paid|consideration|付出|代價/i],
  ["method", /method|方式|方法/i],
  ["number", /number|購回.*數目|數目/i],
  ["securityType", /type|class|種類|類別/i],
  ["company", /company|issuer|公司|發行人/i],
];

/** Without these a row says nothing. */
const NEEDED: readonly ReportColumn[] = ["stockCode", "tradingDate", "number"];

/** A figure of the report: as printed, and where. Null for a column the sheet does not have, or an empty cell. */
export interface ReportCell {
  readonly printed: string;
  readonly value: CellValue;
  readonly cell: CellRef;
}

/** A row of the report: a purchase of one day at one venue. */
export interface ReportRow {
  readonly of: (column: ReportColumn) => ReportCell | null;
  /** Without leading zeros. */
  readonly stockCode: string;
  /** Null where the cell holds no day. */
  readonly tradingDate: CivilDate | null;
  readonly number: ShareCount | null;
  /** Of the price or the amount paid; "" where none is named. */
  readonly currency: string;
}

/** Rows far below which no heading is looked for. */
const HEADINGS_WITHIN = 40;

/** Reads the sheets of a Share Repurchase Report. @returns null where none of them has its headings */
export function readRepurchaseReport(snapshots: readonly Snapshot[], date1904: boolean): readonly ReportRow[] | null {
  const tables = snapshots.flatMap((snapshot) => {
    const found = headingsOf(snapshot);
    return found === null ? [] : [rowsBelow(snapshot, found, date1904)];
  });
  return tables.length === 0 ? null : tables.flat();
}

interface Headings {
  readonly row: number;
  readonly columns: ReadonlyMap<ReportColumn, number>;
}

/** The row of headings: all fourteen in their order, or as many as their words tell. */
function headingsOf({ values }: Snapshot): Headings | null {
  for (const [row, cells] of values.slice(0, HEADINGS_WITHIN).entries()) {
    const columns = columnsOf(cells);
    if (NEEDED.every((column) => columns.has(column))) return { row, columns };
  }
  return null;
}

function columnsOf(cells: readonly CellValue[]): ReadonlyMap<ReportColumn, number> {
  const columns = new Map<ReportColumn, number>();
  const words = cells.map((value) => (typeof value === "string" ? value.normalize("NFKC").replace(/\s+/g, " ") : ""));
  words.forEach((heading, index) => {
    const column = HEADINGS.find(([name, pattern]) => !columns.has(name) && pattern.test(heading))?.[0];
    if (heading.trim() !== "" && column !== undefined) columns.set(column, index);
  });
  const named = words.flatMap((heading, index) => (heading.trim() === "" ? [] : [index]));
  const isWhole =
    named.length === REPORT_COLUMNS.length &&
    (["stockCode", "tradingDate"] as const).every(
      (column) => columns.get(column) === named[REPORT_COLUMNS.indexOf(column)],
    );
  // Fourteen headings with code and day at their places are the report's, whatever the words between.
  return isWhole ? new Map(REPORT_COLUMNS.map((column, index) => [column, named[index] ?? -1])) : columns;
}

function rowsBelow({ region, values }: Snapshot, { row, columns }: Headings, date1904: boolean): readonly ReportRow[] {
  return values.slice(row + 1).flatMap((cells, below): ReportRow[] => {
    const of = (column: ReportColumn): ReportCell | null => {
      const at = columns.get(column);
      const value = at === undefined ? "" : (cells[at] ?? "");
      if (at === undefined || String(value).trim() === "") return null;
      const cell = { sheet: region.sheet, row: region.row + row + 1 + below, column: region.column + at };
      return { printed: String(value).normalize("NFKC").replace(/\s+/g, " ").trim(), value, cell };
    };
    const stockCode = plainCode(of("stockCode")?.printed ?? "");
    if (stockCode === "") return [];
    return [
      {
        of,
        stockCode,
        tradingDate: dayOf(of("tradingDate"), date1904),
        number: countOf(of("number")),
        currency: moneyOf(of("paid"))?.currency ?? moneyOf(of("highest"))?.currency ?? "",
      },
    ];
  });
}

/** A stock code without its leading zeros; "" for what is none. */
export function plainCode(text: string): string {
  const digits = text.trim().replace(/\.0+$/, "");
  return /^\d{1,6}$/.test(digits) ? digits.replace(/^0+/, "") : "";
}

/** `2026/09/08`, `2026-09-08`, or a serial. */
function dayOf(cell: ReportCell | null, date1904: boolean): CivilDate | null {
  if (cell === null) return null;
  if (typeof cell.value === "number") return dateOfSerial(cell.value, date1904);
  const [, year = "", month = "", day = ""] = /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(cell.printed) ?? [];
  return year === "" ? null : civilDate(parseInt(year, 10), parseInt(month, 10), parseInt(day, 10));
}

/** A whole number; null for anything else. */
export function countOf(cell: ReportCell | null): ShareCount | null {
  const digits = cell?.printed.replaceAll(",", "") ?? "";
  return /^\d{1,18}$/.test(digits) ? BigInt(digits) : null;
}

/** `HKD 8.96`; without a currency where none is named. Null for anything else. */
export function moneyOf(cell: ReportCell | null): Money | null {
  if (cell === null) return null;
  if (typeof cell.value === "number") return { currency: null, amount: ratioOfDouble(cell.value) };
  const [, currency = "", digits = ""] =
    /^([A-Z]{3})?([\d,]+(?:\.\d+)?)$/.exec(cell.printed.replace(/[\s$]/g, "")) ?? [];
  const amount = digits === "" ? null : parseDecimal(digits.replaceAll(",", ""));
  return amount === null ? null : { currency: currency === "" ? null : currency, amount };
}

/** A percentage as printed, and its decimals. */
export function percentOf(cell: ReportCell | null): { readonly value: Ratio; readonly decimals: number } | null {
  const digits = cell?.printed.replace("%", "").trim() ?? "";
  const value = /^\d+(?:\.\d+)?$/.test(digits) ? parseDecimal(digits) : null;
  return value === null ? null : { value, decimals: digits.split(".")[1]?.length ?? 0 };
}
