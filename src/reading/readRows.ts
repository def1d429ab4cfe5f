import type { CivilDate } from "../shares/civilDate";
import type { Figure } from "../shares/figure";
import type { Movement } from "../shares/movement";
import type { ShareCount } from "../shares/quantity";
import type { ClosingPrice, LastReturn, Setting, StatedBalance, StatedTotal } from "../shares/register";
import type { Repurchase, TreasurySale } from "../shares/repurchase";
import type { ShareClass } from "../shares/shareClass";
import type { ClassNames } from "./classNames";
import { recogniseEvent, statedBalanceKind } from "./events";
import type { TableReader } from "./tableReader";

/** The rows of a table that hold an entry: not blank, no heading repeated on a new page, no remark standing alone below. */
export function* entryRows(reader: TableReader, needed: readonly string[]): Generator<number> {
  const { firstRow, lastRow, headings } = reader.table;
  const [first = ""] = needed;
  for (let row = firstRow; row <= lastRow; row++) {
    if (reader.isBlankRow(row)) continue;
    const lead = reader.raw(row, first);
    if (lead !== "" && lead === headings.get(first)) continue;
    if (needed.every((field) => reader.raw(row, field) === "") && reader.filledFields(row) === 1) continue;
    yield row;
  }
}

/** Reads the Share classes table. */
export function readShareClasses(reader: TableReader): ShareClass[] {
  const classes: ShareClass[] = [];
  for (const row of entryRows(reader, ["Share class", "Opening balance"])) {
    const figure = <T>(field: string, read: T | null): Figure<T> | null => (read === null ? null : { value: read, cell: reader.cell(row, field) });
    const name = reader.text(row, "Share class", true);
    if (name === "") continue;
    const stockCode = reader.text(row, "Stock code");
    const listed = reader.yesOrNo(row, "Listed");
    classes.push({
      origin: { table: reader.table, row },
      name,
      kind: reader.text(row, "Kind of shares"),
      kindInChinese: reader.text(row, "Kind in Chinese"),
      nameInChinese: reader.text(row, "Name in Chinese"),
      // A table with no Listed column tells by the stock code.
      listed: listed ?? stockCode !== "",
      // Excel drops the zeros in front of a code kept as a number.
      stockCode: /^\d{1,5}$/.test(stockCode) ? stockCode.padStart(5, "0") : stockCode,
      multiCounter: reader.text(row, "Multi-counter stock code"),
      description: reader.text(row, "Description"),
      weighted: reader.yesOrNo(row, "Weighted voting rights") ?? false,
      openingBalance: figure("Opening balance", reader.count(row, "Opening balance", true)),
      openingDate: figure("Opening date", reader.date(row, "Opening date", true)),
      openingTreasury: figure("Opening treasury shares", reader.count(row, "Opening treasury shares")),
      statedClosing: figure("Closing balance", reader.count(row, "Closing balance")),
    });
    reader.takeUnread();
  }
  return classes;
}

/** Reads the Movements table: events, and rows that only state a balance. */
export function readMovements(reader: TableReader, classes: ClassNames): { movements: Movement[]; statedBalances: StatedBalance[] } {
  const movements: Movement[] = [];
  const statedBalances: StatedBalance[] = [];
  const recognised = new Map<string, ReturnType<typeof recogniseEvent>>();
  for (const row of entryRows(reader, ["Date", "Event", "Number of shares", "Increase", "Decrease"])) {
    const event = reader.text(row, "Event", true);
    const details = reader.text(row, "Details");
    const balanceKind = statedBalanceKind(event) ?? (event === "" ? statedBalanceKind(details) : null);
    if (balanceKind !== null) {
      const stated = readStatedBalance(reader, row, balanceKind, classes);
      if (stated) statedBalances.push(stated);
      reader.takeUnread();
      continue;
    }
    const director = reader.yesOrNo(row, "Director");
    const words = isGeneric(event) ? details : event;
    const key = `${director ?? ""} ${words}`;
    const kind = recognised.get(key) ?? recogniseEvent(words, director);
    recognised.set(key, kind);
    if (!kind.recognised && event !== "" && !isGeneric(event)) reader.report("event-not-recognised", row, "Event");
    movements.push({
      origin: { table: reader.table, row },
      date: reader.date(row, "Date", true),
      shareClass: classes.read(reader, row),
      category: kind.category,
      recognised: kind.recognised,
      event,
      details,
      number: readSignedNumber(reader, row),
      issuePrice: reader.money(row, "Issue price"),
      marketPrice: reader.money(row, "Market price"),
      balanceAfter: reader.count(row, "Balance after"),
      percentage: reader.percentage(row, "Percentage"),
      treasuryShares: reader.count(row, "Treasury shares"),
      director,
      disclosedOn: reader.date(row, "Disclosed on"),
      purchaseDates: reader.dates(row, "Purchase dates"),
      holder: reader.text(row, "Holder"),
      announcementDate: reader.date(row, "Announcement date"),
      depositaryShares: reader.count(row, "Depositary shares"),
      unread: reader.takeUnread(),
    });
  }
  return { movements, statedBalances };
}

/** An event cell that only says the form's own catch-all: the details then say what it is. */
function isGeneric(event: string): boolean {
  return /^(other(s|\s*\(please specify\))?|其他.*請註明.*|其他)$/i.test(event.trim());
}

function readSignedNumber(reader: TableReader, row: number): ShareCount | null {
  const signed = reader.has("Number of shares");
  const up = reader.count(row, "Increase");
  const down = reader.count(row, "Decrease");
  if (up !== null && up !== 0n && down !== null && down !== 0n) {
    reader.report("increase-and-decrease", row, "Decrease", { read: `${up}, ${down}` });
    return null;
  }
  if (up !== null && up !== 0n) return up;
  if (down !== null && down !== 0n) return down < 0n ? down : -down;
  if (signed) return reader.count(row, "Number of shares", true);
  if (up === null && down === null) reader.report("needed-cell-blank", row, reader.has("Increase") ? "Increase" : "Decrease");
  return up ?? down;
}

function readStatedBalance(reader: TableReader, row: number, kind: "opening" | "closing", classes: ClassNames): StatedBalance | null {
  const field = reader.raw(row, "Balance after") !== "" ? "Balance after" : "Number of shares";
  const balance = reader.count(row, field);
  if (balance === null) return null;
  return { kind, shareClass: reader.raw(row, "Share class") === "" ? null : classes.read(reader, row), date: reader.date(row, "Date"), balance: { value: balance, cell: reader.cell(row, field) } };
}

const PURPOSES = [
  [/cancel|註銷/, "cancellation", "cancellation"],
  [/treasury|庫存/, "treasury", "treasury"],
] as const;

/** Reads the Repurchases table. */
export function readRepurchases(reader: TableReader, classes: ClassNames): Repurchase[] {
  const repurchases: Repurchase[] = [];
  for (const row of entryRows(reader, ["Trading date", "Number"])) {
    repurchases.push({
      origin: { table: reader.table, row },
      tradingDate: reader.date(row, "Trading date", true),
      shareClass: classes.read(reader, row),
      number: reader.count(row, "Number", true),
      highestPrice: reader.money(row, "Highest price"),
      lowestPrice: reader.money(row, "Lowest price"),
      totalPaid: reader.money(row, "Total paid"),
      averagePrice: reader.money(row, "Average price"),
      percentage: reader.percentage(row, "Percentage"),
      method: reader.text(row, "Method"),
      purpose: reader.choice(row, "Purpose", PURPOSES) ?? "cancellation",
      cancelledOn: reader.date(row, "Cancelled on"),
      disclosedOn: reader.date(row, "Disclosed on"),
      depositaryShares: reader.count(row, "Depositary shares"),
      unread: reader.takeUnread(),
    });
  }
  return repurchases;
}

/** Reads the Treasury sales table. */
export function readTreasurySales(reader: TableReader, classes: ClassNames): TreasurySale[] {
  const sales: TreasurySale[] = [];
  for (const row of entryRows(reader, ["Trading date", "Number"])) {
    sales.push({
      origin: { table: reader.table, row },
      tradingDate: reader.date(row, "Trading date", true),
      shareClass: classes.read(reader, row),
      number: reader.count(row, "Number", true),
      highestPrice: reader.money(row, "Highest price"),
      lowestPrice: reader.money(row, "Lowest price"),
      totalReceived: reader.money(row, "Total received"),
      averagePrice: reader.money(row, "Average price"),
      method: reader.text(row, "Method"),
      disclosedOn: reader.date(row, "Disclosed on"),
      unread: reader.takeUnread(),
    });
  }
  return sales;
}

/** Reads the Closing prices table. */
export function readClosingPrices(reader: TableReader, classes: ClassNames): ClosingPrice[] {
  const prices: ClosingPrice[] = [];
  for (const row of entryRows(reader, ["Date", "Close"])) {
    const shareClass = reader.raw(row, "Share class") === "" ? null : classes.read(reader, row);
    prices.push({ origin: { table: reader.table, row }, date: reader.date(row, "Date", true), close: reader.money(row, "Close"), shareClass });
    reader.takeUnread();
  }
  return prices;
}

/** Reads Last return, in two columns or a row a class. */
export function readLastReturns(reader: TableReader, classes: ClassNames): LastReturn[] {
  const rows = reader.table.shape === "pairs" ? [reader.table.firstRow] : [...entryRows(reader, ["Closing balance", "Closing date"])];
  return rows.map((row) => {
    const closingBalance = reader.count(row, "Closing balance", true);
    const closingDate: CivilDate | null = reader.date(row, "Closing date", true);
    const shareClass = classes.read(reader, row);
    reader.takeUnread();
    return {
      origin: { table: reader.table, row },
      shareClass,
      closingBalance: closingBalance === null ? null : { value: closingBalance, cell: reader.cell(row, "Closing balance") },
      closingDate: closingDate === null ? null : { value: closingDate, cell: reader.cell(row, "Closing date") },
    };
  });
}

/** Reads the Settings table. */
export function readSettings(reader: TableReader): Setting[] {
  return [...entryRows(reader, ["Setting", "Value"])].map((row) => ({
    name: { value: reader.text(row, "Setting"), cell: reader.cell(row, "Setting") },
    value: { value: reader.text(row, "Value"), cell: reader.cell(row, "Value") },
  }));
}

/** What a totals row says under the columns of share counts that may be added up. */
export function readTotals(reader: TableReader, fields: readonly string[]): StatedTotal[] {
  const { table } = reader;
  const row = table.totalsRow;
  if (row === null) return [];
  return fields.flatMap((field) => {
    if (!reader.has(field) || reader.raw(row, field) === "" || field === "Balance after") return [];
    const value = reader.count(row, field);
    reader.takeUnread();
    return value === null ? [] : [{ table, field, stated: { value, cell: reader.cell(row, field) } }];
  });
}
