import type { Repurchase, TreasurySale } from "../../shares/register/repurchase";
import type { ClassNames } from "./classNames";
import type { TableReader } from "./tableReader";

const PURPOSES = [
  [/cancel|註銷/, "cancellation", "cancellation"],
  [/treasury|庫存/, "treasury", "treasury"],
] as const;

/** Reads rows of the Repurchases table. */
export function readRepurchases(reader: TableReader, classes: ClassNames): Repurchase[] {
  const classOf = classes.reader(reader);
  return reader.entries.map((row) => ({
      origin: row,
      tradingDate: reader.date(row, "Trading date", true),
      shareClass: classOf(row),
      number: reader.count(row, "Number", true),
      highestPrice: reader.money(row, "Highest price"),
      lowestPrice: reader.money(row, "Lowest price"),
      totalPaid: reader.money(row, "Total paid"),
      averagePrice: reader.money(row, "Average price"),
      percentage: reader.field("Percentage").percentage(row),
      underMandate: reader.count(row, "Purchased under the mandate"),
      method: reader.text(row, "Method"),
      purpose: reader.choice(row, "Purpose", PURPOSES) ?? "cancellation",
      cancelledOn: reader.date(row, "Cancelled on"),
      disclosedOn: reader.date(row, "Disclosed on"),
      depositaryShares: reader.count(row, "Depositary shares"),
      unread: reader.takeUnread(),
    }));
}

/** Reads rows of the Treasury sales table. */
export function readTreasurySales(reader: TableReader, classes: ClassNames): TreasurySale[] {
  const classOf = classes.reader(reader);
  return reader.entries.map((row) => ({
      origin: row,
      tradingDate: reader.date(row, "Trading date", true),
      shareClass: classOf(row),
      number: reader.count(row, "Number", true),
      highestPrice: reader.money(row, "Highest price"),
      lowestPrice: reader.money(row, "Lowest price"),
      totalReceived: reader.money(row, "Total received"),
      averagePrice: reader.money(row, "Average price"),
      method: reader.text(row, "Method"),
      disclosedOn: reader.date(row, "Disclosed on"),
      unread: reader.takeUnread(),
    }));
}
