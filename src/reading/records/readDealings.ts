import { isOffExchange } from "../../shares/register/exchanges";
import type { Repurchase, TreasurySale } from "../../shares/register/repurchase";
import { absoluteRatio } from "../../shares/values/ratio";
import { parseDate } from "../cells/parseDate";
import type { CellValue } from "../../workbook/workbook";
import { placeholderKind } from "../cells/parsed";
import { foldText } from "../vocabulary/foldText";
import { filingStatus, yesOrNo } from "../vocabulary/statuses";
import type { Entry } from "../rows/entry";
import { pausesAfter, type Steps } from "../../shares/runInSlices";
import type { ClassNames } from "./classNames";
import { hasTradedPrice } from "../rows/fills";
import { rowsOfDay } from "./rowsOfDay";
import type { TableReader } from "./tableReader";

const PURPOSES = [
  [/cancel|註銷|^(?:c|cxl|cxn|canc|cncl)\.?$/, "cancellation", "cancellation"],
  [/treasury|庫存|^(?:t|tsy|trsy|treas)\.?$/, "treasury", "treasury"],
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

/** What a yes or a no says under `To be cancelled?` or `Held as treasury?`; null under any other heading, and for any other answer. */
function purposeAsked(reader: TableReader, row: Entry): "cancellation" | "treasury" | null {
  const raw = reader.raw(row, "Purpose");
  const answer = typeof raw === "string" ? yesOrNo(raw) : typeof raw === "boolean" ? raw : null;
  if (answer === null) return null;
  const heading = foldText(reader.table.headings.get("Purpose") ?? "");
  const [cancelled, treasury] = [/cancel|註銷/.test(heading), /treasury|庫存/.test(heading)];
  if (cancelled === treasury) return null;
  return cancelled === answer ? "cancellation" : "treasury";
}

/** What the shares of a row are for. One row of the return is for all of them: a row that bought for both is reported. */
function purposeOf(reader: TableReader, row: Entry): Repurchase["purpose"] {
  const raw = reader.raw(row, "Purpose");
  if (typeof raw === "string" && FOR_BOTH.test(raw)) {
    reader.report("bought-for-both", row, "Purpose");
    return "cancellation";
  }
  return purposeAsked(reader, row) ?? reader.choice(row, "Purpose", PURPOSES) ?? "cancellation";
}

/** Two numbers, of two columns. */
const FOR_BOTH = /^[\d.,]{1,20} \/ [\d.,]{1,20}$/;

/** True for words that say an event is still to come: 未註銷, `to be cancelled`. */
function isNotYet(raw: CellValue): boolean {
  return (
    typeof raw === "string" && raw !== "" && placeholderKind(raw) !== "nothing" && filingStatus(raw) === "not filed"
  );
}

/** True for a text with two figures in it. */
function isTwoPrices(raw: unknown): boolean {
  return typeof raw === "string" && (raw.slice(0, LONGEST_PRICES).match(/\d+(?:[.,]\d+)*/g) ?? []).length === 2;
}

const LONGEST_PRICES = 60;

/** How and where: of a Method and a Venue the venue, unless the purchase was made on no exchange. */
function methodOf(reader: TableReader, row: Entry): string {
  const method = reader.text(row, "Method");
  if (!reader.has("Venue")) return method;
  const venue = reader.text(row, "Venue");
  return venue === "" || isOffExchange(method) ? method : venue;
}

/** The mandate a row names; a day in the form of the calendar. */
function mandateOf(reader: TableReader, row: Entry): string {
  if (!reader.has("Mandate")) return "";
  const raw = reader.raw(row, "Mandate");
  const isDay = typeof raw === "number" ? raw > FIRST_SERIAL : parseDate(raw, "", false).kind === "value";
  return (isDay ? reader.date(row, "Mandate") : null) ?? reader.text(row, "Mandate");
}

/** Below it a number is the number of a resolution, not the serial of a day. */
const FIRST_SERIAL = 10_000;

/** What was paid as a size: a cash account writes all of it below zero. A single amount below zero among others stays, and is reported. */
function amountsPaid(rows: readonly Repurchase[]): readonly Repurchase[] {
  const paid = rows.flatMap(({ totalPaid }) => totalPaid ?? []);
  if (paid.length === 0 || paid.some(({ amount }) => amount.numerator >= 0n)) return rows;
  return rows.map((row) =>
    row.totalPaid === null
      ? row
      : { ...row, totalPaid: { ...row.totalPaid, amount: absoluteRatio(row.totalPaid.amount) } },
  );
}

/** A number below zero among others that are not takes nothing back, or a row above would have it: it is reported, and not read. */
function withoutNegatives<Row extends Repurchase | TreasurySale>(
  reader: TableReader,
  rows: readonly Row[],
): readonly Row[] {
  if (!rows.some(({ number }) => number !== null && number > 0n)) return rows;
  return rows.map((row) => {
    if (row.number === null || row.number >= 0n) return row;
    const entry = reader.entries.find((each) => each.row === row.origin.row);
    if (entry !== undefined) reader.tell("number-below-zero", entry, "Number");
    return { ...row, number: null, unread: new Set([...row.unread, "Number"]) };
  });
}

/** Reads rows of the Repurchases table. */
export function* readRepurchases(reader: TableReader, classes: ClassNames): Steps<readonly Repurchase[]> {
  const classOf = classes.reader(reader);
  const rows: Repurchase[] = [];
  for (const [index, row] of reader.entries.entries()) {
    if (pausesAfter(index)) yield;
    const tradingDate = reader.date(row, "Trading date", true);
    rows.push({
      origin: row,
      tradingDate,
      shareClass: classOf(row),
      number: reader.count(row, "Number", true),
      ...(reader.has("Number again") ? { numberAgain: reader.count(row, "Number again") } : {}),
      ...pricesOf(reader, row),
      totalPaid: reader.money(row, "Total paid"),
      averagePrice: reader.money(row, "Average price"),
      percentage: reader.field("Percentage").percentage(row),
      underMandate: reader.count(row, "Purchased under the mandate"),
      method: methodOf(reader, row),
      details: reader.text(row, "Details"),
      programme: reader.text(row, "Programme"),
      mandate: mandateOf(reader, row),
      purpose: purposeOf(reader, row),
      cancelledOn: isNotYet(reader.raw(row, "Cancelled on")) ? null : reader.date(row, "Cancelled on"),
      disclosedOn: reader.disclosedOn(row, tradingDate),
      ...(reader.isDisclosedByMark(row) ? { isDisclosedByMark: true } : {}),
      depositaryShares: reader.count(row, "Depositary shares"),
      unread: reader.takeUnread(),
    });
  }
  const whole = amountsPaid(withoutNegatives(reader, rows));
  return reader.table.fills === undefined ? whole : rowsOfDay(whole, "totalPaid", hasTradedPrice(reader.table));
}

/** Reads rows of the Treasury sales table. */
export function* readTreasurySales(reader: TableReader, classes: ClassNames): Steps<readonly TreasurySale[]> {
  const classOf = classes.reader(reader);
  const rows: TreasurySale[] = [];
  for (const [index, row] of reader.entries.entries()) {
    if (pausesAfter(index)) yield;
    const tradingDate = reader.date(row, "Trading date", true);
    rows.push({
      origin: row,
      tradingDate,
      shareClass: classOf(row),
      number: reader.count(row, "Number", true),
      ...pricesOf(reader, row),
      totalReceived: reader.money(row, "Total received"),
      averagePrice: reader.money(row, "Average price"),
      method: methodOf(reader, row),
      disclosedOn: reader.disclosedOn(row, tradingDate),
      ...(reader.isDisclosedByMark(row) ? { isDisclosedByMark: true } : {}),
      unread: reader.takeUnread(),
    });
  }
  const whole = withoutNegatives(reader, rows);
  return reader.table.fills === undefined ? whole : rowsOfDay(whole, "totalReceived", hasTradedPrice(reader.table));
}
