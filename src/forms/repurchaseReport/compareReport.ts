import { isOffExchange, isOnTheExchange } from "../../shares/register/exchanges";
import { mandateOfPurchase } from "../../shares/disclosure/mandateOfPurchase";
import { purchasedUnder } from "../../shares/disclosure/purchaseReport";
import { mandateBase, mandateCell } from "../../shares/register/mandate";
import type { Register } from "../../shares/register/register";
import type { Repurchase } from "../../shares/register/repurchase";
import { dealingCell } from "../../shares/register/rowCells";
import type { CellRef } from "../../shares/values/cell";
import type { CivilDate } from "../../shares/values/civilDate";
import { type Money, showMoney } from "../../shares/values/money";
import { type ShareCount, showCount, sumOf } from "../../shares/values/quantity";
import { addRatios, compareRatios, ratioOf, roundHalfUp } from "../../shares/values/ratio";
import { countOf, moneyOf, percentOf, plainCode, type ReportColumn, type ReportRow } from "./readReport";

/** A figure of a row of the report against the record. */
interface ComparedFigure {
  readonly column: ReportColumn;
  readonly state: "agrees" | "differs" | "not compared";
  readonly published: string;
  readonly fromRegister: string;
  readonly publishedCell: CellRef;
  readonly registerCells: readonly CellRef[];
}

/** A row of the report, or a purchase of the record that the report does not have. */
export interface ComparedRow {
  /** `not in the report`: the record has a purchase of a day on which the report has rows of this issuer or of others, and the report has none of it. */
  readonly state: "in both" | "not in the record" | "not in the report";
  readonly tradingDate: CivilDate | null;
  readonly securityType: string;
  readonly number: string;
  readonly cells: readonly CellRef[];
  readonly figures: readonly ComparedFigure[];
}

/** The stock codes of an issuer's listed classes, the counters of other currencies among them, without leading zeros. */
export function stockCodesOf({ classes }: Register): ReadonlySet<string> {
  return new Set(
    classes.flatMap(({ stockCode, multiCounter }) =>
      [stockCode, ...multiCounter.split(/\D+/)].map(plainCode).filter((code) => code !== ""),
    ),
  );
}

/**
 * Every row of the report with this issuer's stock code against the purchases of the record, and the other way round for the days of the report. Totals are given once for all rows
 * of a day, type and currency.
 */
export function compareReport(rows: readonly ReportRow[], register: Register): readonly ComparedRow[] {
  const codes = stockCodesOf(register);
  const own = rows.filter(({ stockCode }) => codes.has(stockCode));
  const days = new Set(rows.flatMap(({ tradingDate }) => tradingDate ?? []));
  const matched = matches(own, register.repurchases);
  const taken = new Set([...matched.values()].flat());
  return [
    ...own.map((row) => comparedRow(row, matched, own, register)),
    ...register.repurchases
      .filter((purchase) => purchase.tradingDate !== null && days.has(purchase.tradingDate) && !taken.has(purchase))
      .map((purchase): ComparedRow => ({
        state: "not in the report",
        tradingDate: purchase.tradingDate,
        securityType: purchase.shareClass ?? "",
        number: purchase.number === null ? "" : showCount(purchase.number),
        cells: [dealingCell(purchase, "Number")],
        figures: [],
      })),
  ];
}

/** The purchases behind each row: of its day and number; else the one that is left of its day and currency; else several that come to its number. */
function matches(
  rows: readonly ReportRow[],
  purchases: readonly Repurchase[],
): ReadonlyMap<ReportRow, readonly Repurchase[]> {
  const left = new Set(purchases);
  const found = new Map<ReportRow, readonly Repurchase[]>();
  const take = (row: ReportRow, of: readonly Repurchase[]): void => {
    found.set(row, of);
    for (const purchase of of) left.delete(purchase);
  };
  const fitting = (row: ReportRow): Repurchase[] =>
    [...left].filter(
      (purchase) =>
        row.tradingDate !== null &&
        purchase.tradingDate === row.tradingDate &&
        isOneCurrency(row.currency, currencyOf(purchase)),
    );
  for (const row of rows) {
    const same = fitting(row).filter(({ number }) => number === row.number);
    const [only] = same.filter((purchase) => isOneMethod(row, purchase));
    const first = only ?? same[0];
    if (first !== undefined) take(row, [first]);
  }
  for (const row of rows.filter((each) => !found.has(each))) {
    const several = fitting(row).filter((purchase) => isOneMethod(row, purchase));
    if (several.length > 0 && (several.length === 1 || sumOfNumbers(several) === row.number)) take(row, several);
    else if (several[0] !== undefined) take(row, [several[0]]);
  }
  return found;
}

function currencyOf({ totalPaid, highestPrice, lowestPrice }: Repurchase): string {
  return totalPaid?.currency ?? highestPrice?.currency ?? lowestPrice?.currency ?? "";
}

/** An amount that names no currency fits any. */
function isOneCurrency(a: string, b: string): boolean {
  return a === "" || b === "" || a === b;
}

function isOneMethod(row: ReportRow, { method }: Repurchase): boolean {
  const printed = row.of("method")?.printed ?? "";
  return kindOfMethod(printed) === kindOfMethod(method);
}

function kindOfMethod(method: string): "exchange" | "private" | "other exchange" {
  if (isOnTheExchange(method)) return "exchange";
  return isOffExchange(method) ? "private" : "other exchange";
}

function sumOfNumbers(purchases: readonly Repurchase[]): ShareCount {
  return sumOf(purchases.map(({ number }) => number ?? 0n));
}

function comparedRow(
  row: ReportRow,
  matched: ReadonlyMap<ReportRow, readonly Repurchase[]>,
  own: readonly ReportRow[],
  register: Register,
): ComparedRow {
  const purchases = matched.get(row) ?? [];
  const number = row.of("number");
  const about = {
    tradingDate: row.tradingDate,
    securityType: row.of("securityType")?.printed ?? "",
    number: number?.printed ?? "",
    cells: number === null ? [] : [number.cell],
  };
  if (purchases.length === 0) return { ...about, state: "not in the record", figures: [] };
  const group = own.filter(
    (each) =>
      each.tradingDate === row.tradingDate &&
      each.currency === row.currency &&
      each.of("securityType")?.printed === row.of("securityType")?.printed,
  );
  const ofGroup = group.flatMap((each) => matched.get(each) ?? []);
  return {
    ...about,
    state: "in both",
    figures: [
      ...ownFigures(row, purchases),
      ...totalFigures(row, ofGroup),
      ...mandateFigures(row, purchases, register),
    ],
  };
}

/** Figures that stand on the row itself. */
function ownFigures(row: ReportRow, purchases: readonly Repurchase[]): ComparedFigure[] {
  const cells = (field: Parameters<typeof dealingCell>[1]): CellRef[] =>
    purchases.map((purchase) => dealingCell(purchase, field));
  const highest = extreme(
    purchases.map(({ highestPrice, lowestPrice }) => highestPrice ?? lowestPrice),
    1,
  );
  const lowest = extreme(
    purchases.map(({ highestPrice, lowestPrice }) => lowestPrice ?? highestPrice),
    -1,
  );
  const paid = total(purchases.map(({ totalPaid }) => totalPaid));
  const [first] = purchases;
  return [
    figure(row, "number", showCount(sumOfNumbers(purchases)), cells("Number"), (printed) =>
      printed === null ? null : countOf(printed) === sumOfNumbers(purchases),
    ),
    figure(row, "highest", shown(highest), cells("Highest price"), (printed) => isSameMoney(moneyOf(printed), highest)),
    figure(row, "lowest", shown(lowest), cells("Lowest price"), (printed) => isSameMoney(moneyOf(printed), lowest)),
    figure(row, "paid", shown(paid), cells("Total paid"), (printed) => isSameMoney(moneyOf(printed), paid)),
    figure(row, "method", first?.method ?? "", cells("Method"), (printed) =>
      first === undefined || printed === null ? null : isOneMethod(row, first),
    ),
  ].flat();
}

/** Totals of a day, type and currency, which stand on one of its rows. */
function totalFigures(row: ReportRow, purchases: readonly Repurchase[]): ComparedFigure[] {
  const of = (wanted: readonly Repurchase["purpose"][]): readonly Repurchase[] =>
    purchases.filter(({ purpose }) => wanted.includes(purpose));
  const sum = (column: ReportColumn, counted: readonly Repurchase[]): ComparedFigure[] =>
    figure(
      row,
      column,
      showCount(sumOfNumbers(counted)),
      counted.map((purchase) => dealingCell(purchase, "Number")),
      (printed) => {
        const count = countOf(printed);
        return count === null ? null : count === sumOfNumbers(counted);
      },
    );
  return [
    ...sum("totalNumber", of(["cancellation", "treasury"])),
    ...sum("forCancellation", of(["cancellation"])),
    ...sum("forTreasury", of(["treasury"])),
  ];
}

/** What had been bought under the mandate with this day, and its percentage by the decimals printed. */
function mandateFigures(row: ReportRow, purchases: readonly Repurchase[], register: Register): ComparedFigure[] {
  const [first] = purchases;
  const mandate = first === undefined ? null : mandateOfPurchase(register, first);
  if (mandate === null || row.tradingDate === null) return [];
  const purchased = purchasedUnder(mandate, register, row.tradingDate);
  const base = mandateBase(mandate);
  const printedAs = mandate.printedAs?.value ?? "";
  const cells = [mandateCell(mandate, "Shares authorised")];
  const percent = percentOf(row.of("percent"));
  const own = base === null || base.base <= 0n ? null : ratioOf(purchased * 100n, base.base);
  return [
    ...figure(row, "underMandate", printedAs === "" ? showCount(purchased) : printedAs, cells, (printed) => {
      if (printed === null) return null;
      return printedAs === "" ? countOf(printed) === purchased : plain(printed.printed) === plain(printedAs);
    }),
    ...figure(row, "percent", own === null ? "" : roundHalfUp(own, percent?.decimals ?? 2), cells, () =>
      percent === null || own === null
        ? null
        : roundHalfUp(own, percent.decimals) === roundHalfUp(percent.value, percent.decimals),
    ),
  ];
}

function plain(words: string): string {
  return words.toLowerCase().replace(/\s+/g, "");
}

/** @param agrees null where one of the two says nothing */
function figure(
  row: ReportRow,
  column: ReportColumn,
  fromRegister: string,
  registerCells: readonly CellRef[],
  agrees: (printed: ReturnType<ReportRow["of"]>) => boolean | null,
): ComparedFigure[] {
  const printed = row.of(column);
  if (printed === null) return [];
  const isSame = agrees(printed);
  return [
    {
      column,
      state: isSame === null ? "not compared" : isSame ? "agrees" : "differs",
      published: printed.printed,
      fromRegister,
      publishedCell: printed.cell,
      registerCells,
    },
  ];
}

/** Null where the record does not say, or what is printed is no amount. */
function isSameMoney(printed: Money | null, own: Money | null): boolean | null {
  if (own === null || printed === null) return null;
  return isOneCurrency(printed.currency ?? "", own.currency ?? "") && compareRatios(printed.amount, own.amount) === 0;
}

function shown(money: Money | null): string {
  return money === null ? "" : showMoney(money);
}

/** The highest (1) or lowest (-1) of prices; null where one is missing. */
function extreme(prices: readonly (Money | null)[], sign: 1 | -1): Money | null {
  return prices.reduce((best, price) =>
    best === null || price === null ? null : compareRatios(price.amount, best.amount) * sign > 0 ? price : best,
  );
}

function total(amounts: readonly (Money | null)[]): Money | null {
  return amounts.reduce((sum, amount) =>
    sum === null || amount === null ? null : { ...sum, amount: addRatios(sum.amount, amount.amount) },
  );
}
