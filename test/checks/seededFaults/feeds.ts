import type { CellRef } from "../../../src/shares/values/cell";
import { hasField, type LocatedTable } from "../../../src/shares/register/table";
import type { SeedableCell } from "./seedableCells";

/** `Movements.Balance after`, or a whole table. */
type Place = string;

const BALANCES: readonly Place[] = [
  "Movements.Balance after",
  "Movements.Treasury balance after",
  "Movements.Total after",
  "Share classes.Closing balance",
  "Share classes.Closing treasury shares",
  "Share classes.Closing total",
  "Share classes.Opening balance",
  "Share classes.Opening treasury shares",
  "Share classes.Opening total",
  "Last return.Closing balance",
  "Last return.Treasury shares",
  "Last return.Total",
];
const PERCENTAGES: readonly Place[] = ["Movements.Percentage", "Repurchases.Percentage"];
const DATES_OF_ROWS: readonly Place[] = [
  "Movements.Date",
  "Repurchases.Trading date",
  "Treasury sales.Trading date",
  "Movements.Disclosed on",
  "Repurchases.Disclosed on",
];

/**
 * The fields each field is counted into or held against, beside those of its own row. A finding at such a cell leads a reader to the slip in one step.
 * Balances are one chain: the opening balance and every movement go into each of them.
 */
const FEEDS: Readonly<Record<Place, readonly Place[]>> = {
  "Issuer.Date submitted": [...DATES_OF_ROWS],
  "Issuer.Last return": ["Share classes.Opening date", ...DATES_OF_ROWS],
  "Issuer.Date of explanatory statement": ["Mandate.Date of resolution"],
  "Issuer.Percentage decimals": PERCENTAGES,
  "Share classes.Share class": [
    "Movements.Share class",
    "Repurchases.Share class",
    "Treasury sales.Share class",
    "Last return.Share class",
  ],
  "Share classes.Opening balance": [
    ...BALANCES,
    ...PERCENTAGES,
    "Mandate.Shares in issue at resolution",
    "Mandate.Shares authorised",
  ],
  "Share classes.Opening treasury shares": [...BALANCES, "Movements.Treasury shares"],
  "Share classes.Opening total": BALANCES,
  "Share classes.Closing treasury shares": BALANCES,
  "Share classes.Closing total": BALANCES,
  "Share classes.Opening date": ["Last return.Closing date", "Issuer.Last return", ...DATES_OF_ROWS, ...BALANCES],
  "Share classes.Closing balance": BALANCES,
  "Share classes.Weighted voting rights": ["Movements.Number of shares"],
  "Movements.Date": [
    ...DATES_OF_ROWS,
    ...BALANCES,
    "Issuer.Date submitted",
    "Share classes.Opening date",
    "Last return.Closing date",
  ],
  "Movements.Share class": BALANCES,
  "Movements.Event": [...BALANCES, ...PERCENTAGES, "Movements.Number of shares", "Repurchases.Number"],
  "Movements.Number of shares": [...BALANCES, ...PERCENTAGES, "Movements.Number of shares", "Repurchases.Number"],
  "Movements.Treasury shares": BALANCES,
  "Movements.Balance after": BALANCES,
  "Movements.Treasury balance after": BALANCES,
  "Movements.Total after": BALANCES,
  "Movements.Purchase dates": ["Repurchases.Trading date", "Repurchases.Number", "Movements.Number of shares"],
  "Movements.Holder": ["Movements.Holder"],
  "Movements.Disclosed on": [...BALANCES, "Last return.Closing date", "Issuer.Date submitted"],
  "Repurchases.Trading date": [
    ...DATES_OF_ROWS,
    ...BALANCES,
    "Movements.Number of shares",
    "Repurchases.Purchased under the mandate",
    "Issuer.Date submitted",
    "Share classes.Opening date",
    "Last return.Closing date",
    "Mandate.Date of resolution",
  ],
  "Repurchases.Number": [
    ...PERCENTAGES,
    "Repurchases.Number",
    "Repurchases.Purchased under the mandate",
    ...BALANCES,
    "Movements.Number of shares",
    "Mandate.Shares authorised",
  ],
  "Repurchases.Purpose": [...BALANCES, "Repurchases.Purpose", "Movements.Number of shares"],
  "Repurchases.Method": ["Repurchases.Method", "Repurchases.Purchased under the mandate"],
  "Repurchases.Purchased under the mandate": ["Repurchases.Purchased under the mandate"],
  "Repurchases.Cancelled on": [...BALANCES, "Movements.Number of shares"],
  "Repurchases.Disclosed on": [...BALANCES, ...PERCENTAGES, "Last return.Closing date", "Issuer.Date submitted"],
  "Mandate.Date of resolution": [
    "Repurchases.Purchased under the mandate",
    "Repurchases.Trading date",
    "Issuer.Date of explanatory statement",
  ],
  "Mandate.Shares in issue at resolution": ["Mandate.Shares authorised", "Share classes.Opening balance"],
  "Mandate.Shares authorised": [
    "Repurchases.Number",
    "Repurchases.Trading date",
    "Mandate.Shares in issue at resolution",
    "Share classes.Opening balance",
  ],
  "Mandate.Purchased before this register": [
    "Repurchases.Number",
    "Repurchases.Purchased under the mandate",
    "Mandate.Shares authorised",
  ],
  "Last return.Closing balance": BALANCES,
  "Last return.Treasury shares": BALANCES,
  "Last return.Total": BALANCES,
  "Treasury sales.Number": [...BALANCES, "Movements.Number of shares"],
  "Treasury sales.Trading date": [...DATES_OF_ROWS, ...BALANCES, "Movements.Number of shares"],
  "Closing prices.Close": ["Closing prices.Close", "Repurchases.Highest price", "Movements.Issue price"],
  "Closing prices.Date": ["Closing prices.Date", "Closing prices.Close", "Repurchases.Highest price"],
  "Last return.Closing date": ["Share classes.Opening date", ...DATES_OF_ROWS, ...BALANCES],
  "Last return.Share class": BALANCES,
};

/**
 * True where a finding at that cell leads to the slip: it stands in the row of the slip, or under a heading the slip is counted into or held against.
 * A slip in a heading takes its whole column away: anything in its table leads there.
 */
export function leadsTo(
  at: CellRef,
  { cell, table, field, kind }: SeedableCell,
  tables: readonly LocatedTable[],
): boolean {
  if (kind === "heading" && at.sheet === table.sheet && inTable(at, table)) return true;
  const sameRow = table.shape === "rows" && at.sheet === cell.sheet && at.row === cell.row && inTable(at, table);
  return sameRow || (FEEDS[`${table.kind}.${field}`] ?? []).includes(placeOf(at, tables));
}

function placeOf(at: CellRef, tables: readonly LocatedTable[]): Place {
  for (const table of tables) {
    if (at.sheet !== table.sheet || !inTable(at, table)) continue;
    for (const [field, place] of table.fields)
      if (hasField(table, field) && place === (table.shape === "pairs" ? at.row : at.column))
        return `${table.kind}.${field}`;
  }
  return "";
}

function inTable(at: CellRef, { region }: LocatedTable): boolean {
  return (
    at.row >= region.row &&
    at.row < region.row + region.rows &&
    at.column >= region.column &&
    at.column < region.column + region.columns
  );
}
