import type { CivilDate } from "../../shares/values/civilDate";
import type { Figure } from "../../shares/values/figure";
import type { ClosingPrice, LastReturn, Setting, StatedAmount, StatedTotal } from "../../shares/register/register";
import type { ShareClass } from "../../shares/register/shareClass";
import type { ClassNames } from "./classNames";
import type { Entry } from "../rows/entry";
import type { TableReader } from "./tableReader";

/** Yes and No, and the words of a column that lists what is listed. */
const LISTED = [
  [/^(y|yes|true|✓|✔|√|是|有|listed|已?上市)$/, true, "Yes"],
  [/^(n|no|false|✗|✘|否|沒有|不是|unlisted|not listed|non-listed|[非未不]上市)$/, false, "No"],
] as const;

/** Reads the Share classes table. */
export function readShareClasses(reader: TableReader): ShareClass[] {
  const classes: ShareClass[] = [];
  for (const row of reader.entries) {
    const figure = <T>(field: string, read: T | null): Figure<T> | null =>
      read === null ? null : { value: read, cell: reader.cell(row, field) };
    const name = reader.text(row, "Share class", true);
    if (name === "") continue;
    const stockCode = reader.text(row, "Stock code");
    const listed = reader.choice(row, "Listed", LISTED);
    classes.push({
      origin: row,
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
      typeAsFiled: reader.text(row, "Type as filed"),
      weighted: reader.yesOrNo(row, "Weighted voting rights") ?? false,
      openingBalance: figure("Opening balance", reader.count(row, "Opening balance", true)),
      // A blank one may be the day of the last return: `withOpeningDays`.
      openingDate: figure("Opening date", reader.date(row, "Opening date", reader.raw(row, "Opening date") !== "")),
      openingTreasury: figure("Opening treasury shares", reader.count(row, "Opening treasury shares")),
      statedClosing: figure("Closing balance", reader.count(row, "Closing balance")),
      statedOpeningTotal: figure("Opening total", reader.count(row, "Opening total")),
      statedClosingTreasury: figure("Closing treasury shares", reader.count(row, "Closing treasury shares")),
      statedClosingTotal: figure("Closing total", reader.count(row, "Closing total")),
      authorised: figure("Authorised shares", reader.count(row, "Authorised shares")),
      authorisedBefore: figure(
        "Authorised shares at last month end",
        reader.count(row, "Authorised shares at last month end"),
      ),
      parValue: reader.money(row, "Par value"),
    });
    reader.takeUnread();
  }
  const [first] = reader.entries;
  // Whether a class is listed is never guessed: where nothing says it of any, it is asked.
  if (first !== undefined && reader.entries.every((row) => isUnsaid(reader, row)))
    reader.report("needed-cell-blank", first, "Stock code");
  return classes;
}

function isUnsaid(reader: TableReader, row: Entry): boolean {
  return reader.raw(row, "Listed") === "" && reader.raw(row, "Stock code") === "";
}

/** Reads the Closing prices table. */
export function readClosingPrices(reader: TableReader, classes: ClassNames): ClosingPrice[] {
  const classOf = classes.reader(reader);
  const prices: ClosingPrice[] = [];
  for (const row of reader.entries) {
    const shareClass = reader.raw(row, "Share class") === "" ? null : classOf(row);
    prices.push({
      origin: row,
      date: reader.date(row, "Date", true),
      close: reader.money(row, "Close"),
      isWithoutTrade: reader.raw(row, "Close") === "",
      shareClass,
    });
    reader.takeUnread();
  }
  return prices;
}

/** Reads Last return, in two columns or a row a class. */
export function readLastReturns(reader: TableReader, classes: ClassNames): LastReturn[] {
  const classOf = classes.reader(reader);
  return reader.entries.map((row) => {
    const figure = <T>(field: string, read: T | null): Figure<T> | null =>
      read === null ? null : { value: read, cell: reader.cell(row, field) };
    const closingBalance = figure("Closing balance", reader.count(row, "Closing balance", true));
    const closingDate = figure<CivilDate>("Closing date", reader.date(row, "Closing date", true));
    const shareClass = classOf(row);
    const treasury = figure("Treasury shares", reader.count(row, "Treasury shares"));
    const total = figure("Total", reader.count(row, "Total"));
    reader.takeUnread();
    return { origin: row, shareClass, closingBalance, closingDate, treasury, total };
  });
}

/** Reads the Settings table. */
export function readSettings(reader: TableReader): Setting[] {
  return reader.entries.map((row) => ({
    name: { value: reader.text(row, "Setting"), cell: reader.cell(row, "Setting") },
    value: { value: reader.text(row, "Value"), cell: reader.cell(row, "Value") },
  }));
}

/** What the totals rows of a table say under its column of amounts. Words there, a range of prices or an average in brackets, are no total. */
export function readTotalAmounts(reader: TableReader, field: StatedAmount["field"]): StatedAmount[] {
  const { table } = reader;
  if (!reader.has(field)) return [];
  return reader.totals.flatMap(({ row, from, to }) => {
    const entry = { table, row };
    const value = reader.field(field).moneyIfAny(entry, reader.currencyOfRow);
    return value === null
      ? []
      : [{ table, field, stated: { value, cell: reader.cell(entry, field) }, firstRow: from, lastRow: to }];
  });
}

/** What the totals rows of a table say under the columns of share counts that may be added up. */
export function readTotals(reader: TableReader, fields: readonly string[]): StatedTotal[] {
  const { table } = reader;
  return reader.totals.flatMap(({ row, from, to }) => {
    const entry = { table, row };
    return fields.flatMap((field) => {
      // The label of the total may stand under the heading of the numbers.
      if (!reader.has(field) || !/\d/.test(String(reader.raw(entry, field)))) return [];
      const value = reader.count(entry, field);
      reader.takeUnread();
      return value === null
        ? []
        : [{ table, field, stated: { value, cell: reader.cell(entry, field) }, firstRow: from, lastRow: to }];
    });
  });
}
