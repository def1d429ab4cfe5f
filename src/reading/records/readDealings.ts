import type { Repurchase, TreasurySale } from "../../shares/register/repurchase";
import type { Entry } from "../rows/entry";
import type { Steps } from "../../shares/runInSlices";
import type { ClassNames } from "./classNames";
import { ROWS_IN_STEP, type TableReader } from "./tableReader";

const PURPOSES = [
  [/cancel|註銷/, "cancellation", "cancellation"],
  [/treasury|庫存/, "treasury", "treasury"],
] as const;

/** The highest and lowest price of a row, in a column each or both in one. */
function pricesOf(reader: TableReader, row: Entry): Pick<Repurchase, "highestPrice" | "lowestPrice"> {
  if (reader.has("Highest price") === reader.has("Lowest price"))
    return { highestPrice: reader.money(row, "Highest price"), lowestPrice: reader.money(row, "Lowest price") };
  const field = reader.has("Highest price") ? "Highest price" : "Lowest price";
  const range = reader.field(field).priceRange(row, reader.currencyOfRow);
  const isBoth = isTwoPrices(reader.raw(row, field));
  return {
    highestPrice: range !== null && (isBoth || field === "Highest price") ? range.highest : null,
    lowestPrice: range !== null && (isBoth || field === "Lowest price") ? range.lowest : null,
  };
}

/** True for a text with two figures in it. */
function isTwoPrices(raw: unknown): boolean {
  return typeof raw === "string" && (raw.slice(0, LONGEST_PRICES).match(/\d+(?:[.,]\d+)*/g) ?? []).length === 2;
}

const LONGEST_PRICES = 60;

/** Reads rows of the Repurchases table. */
export function* readRepurchases(reader: TableReader, classes: ClassNames): Steps<readonly Repurchase[]> {
  const classOf = classes.reader(reader);
  const rows: Repurchase[] = [];
  for (const [index, row] of reader.entries.entries()) {
    if (index % ROWS_IN_STEP === ROWS_IN_STEP - 1) yield;
    const tradingDate = reader.date(row, "Trading date", true);
    rows.push({
      origin: row,
      tradingDate,
      shareClass: classOf(row),
      number: reader.count(row, "Number", true),
      ...pricesOf(reader, row),
      totalPaid: reader.money(row, "Total paid"),
      averagePrice: reader.money(row, "Average price"),
      percentage: reader.field("Percentage").percentage(row),
      underMandate: reader.count(row, "Purchased under the mandate"),
      method: reader.text(row, "Method"),
      purpose: reader.choice(row, "Purpose", PURPOSES) ?? "cancellation",
      cancelledOn: reader.date(row, "Cancelled on"),
      disclosedOn: reader.disclosedOn(row, tradingDate),
      depositaryShares: reader.count(row, "Depositary shares"),
      unread: reader.takeUnread(),
    });
  }
  return rows;
}

/** Reads rows of the Treasury sales table. */
export function* readTreasurySales(reader: TableReader, classes: ClassNames): Steps<readonly TreasurySale[]> {
  const classOf = classes.reader(reader);
  const rows: TreasurySale[] = [];
  for (const [index, row] of reader.entries.entries()) {
    if (index % ROWS_IN_STEP === ROWS_IN_STEP - 1) yield;
    const tradingDate = reader.date(row, "Trading date", true);
    rows.push({
      origin: row,
      tradingDate,
      shareClass: classOf(row),
      number: reader.count(row, "Number", true),
      ...pricesOf(reader, row),
      totalReceived: reader.money(row, "Total received"),
      averagePrice: reader.money(row, "Average price"),
      method: reader.text(row, "Method"),
      disclosedOn: reader.disclosedOn(row, tradingDate),
      unread: reader.takeUnread(),
    });
  }
  return rows;
}
