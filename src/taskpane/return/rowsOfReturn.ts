import { otherExchange } from "../../shares/register/exchanges";
import type { Language, Words } from "../../shares/values/finding";
import type { CheckOutcome } from "../../actions/checkRegister";
import { eventInWords } from "../../shares/register/categoryNames";
import { changeBy } from "../../shares/balances/balances";
import { newlyDisclosedRows } from "../../shares/disclosure/afterFiling";
import { type CellRef, showCell } from "../../shares/values/cell";
import type { CivilDate } from "../../shares/values/civilDate";
import type { Movement } from "../../shares/register/movement";
import { numberCell } from "../../shares/register/rowCells";
import { absolute, showCount } from "../../shares/values/quantity";
import type { Repurchase, TreasurySale } from "../../shares/register/repurchase";
import type { ReturnContent } from "../../shares/disclosure/returnContent";
import { fieldCell, type TableKind } from "../../shares/register/table";

/** A row of the register as the Return page lists it. */
export interface RowSummary {
  readonly key: string;
  readonly cell: CellRef;
  readonly date: CivilDate | null;
  readonly shareClass: string;
  readonly number: string;
  /** Where the row moves treasury shares alone. */
  readonly ofTreasury: string | null;
  /** The secretary's own words for it; of a purchase or sale what tells it from others of the day: programme, details, venue. */
  readonly event: Words;
  /** What becomes of the shares a purchase bought, or has become of those an earlier return disclosed; null for any other row. */
  readonly purpose: Repurchase["purpose"] | "cancelled" | null;
  readonly table: TableKind;
}

export interface PendingRow extends RowSummary {
  readonly reason: "after" | "undated" | "before" | "unclassed";
}

type Row = Movement | Repurchase | TreasurySale;

/** The rows the return discloses, cancellations of earlier purchases among them, in order of their dates. */
export function rowsGoingIn({ register, content }: CheckOutcome): readonly RowSummary[] {
  if (content === null) return [];
  const going = keysOf(content);
  const rows = allRows({ register }).filter((row) => going.has(keyOf(row)));
  const inOrder = (date: CivilDate | null): string => date ?? "";
  return [...rows.map(summary), ...cancellations(content)].toSorted((a, b) =>
    inOrder(a.date) < inOrder(b.date) ? -1 : inOrder(a.date) > inOrder(b.date) ? 1 : 0,
  );
}

/** What the log alone says was cancelled: purchases an earlier return disclosed. */
function cancellations(content: ReturnContent): readonly RowSummary[] {
  const lines = content.classes.flatMap(({ events }) => events).filter(({ movements }) => movements.length === 0);
  return lines.flatMap(({ date, repurchases }) =>
    repurchases
      .filter(({ disclosedOn, cancelledOn }) => disclosedOn !== null && cancelledOn === date)
      .map((row): RowSummary => {
        const cell = fieldCell(row.origin, "Cancelled on");
        const number = row.number === null ? "" : showCount(-absolute(row.number));
        return { ...summary(row), key: showCell(cell), cell, date, number, purpose: "cancelled" };
      }),
  );
}

/** The rows the return prints again, for an earlier one disclosed them: purchases not yet cancelled, above all. */
export function rowsRepeated({ content }: CheckOutcome): readonly RowSummary[] {
  if (content === null) return [];
  const lines = content.classes.flatMap(({ uncancelled }) => uncancelled);
  const rows: readonly Row[] = lines.flatMap(({ movements, repurchases }) => [...movements, ...repurchases]);
  return rows.filter(({ disclosedOn }) => disclosedOn !== null).map(summary);
}

/** Rows that neither an earlier return nor this one discloses. */
export function pendingRows({ register, content }: CheckOutcome): readonly PendingRow[] {
  const going = content === null ? new Set<string>() : keysOf(content);
  return allRows({ register })
    .filter((row) => row.disclosedOn === null && !going.has(keyOf(row)))
    .map((row) => {
      const date = dateOf(row);
      const reason =
        date === null
          ? "undated"
          : content !== null && date > content.closingDate
            ? "after"
            : row.shareClass === null
              ? "unclassed"
              : "before";
      return { ...summary(row), reason };
    });
}

function allRows({ register }: Pick<CheckOutcome, "register">): readonly Row[] {
  return [...register.movements, ...register.repurchases, ...register.treasurySales];
}

function keysOf(content: ReturnContent): ReadonlySet<string> {
  return new Set(newlyDisclosedRows(content).map((origin) => keyOf({ origin })));
}

function keyOf({ origin }: Pick<Row, "origin">): string {
  return `${origin.table.sheet}!${origin.row}`;
}

function dateOf(row: Row): CivilDate | null {
  return "tradingDate" in row ? row.tradingDate : row.date;
}

function treasuryAlone(row: Movement): string | null {
  const { issued, treasury } = changeBy(row);
  return issued === 0n && treasury !== 0n ? showCount(treasury) : null;
}

function summary(row: Row): RowSummary {
  const cell = ownCell(row);
  return {
    key: `${keyOf(row)} ${showCell(cell)} ${row.shareClass ?? ""}`,
    cell,
    date: dateOf(row),
    shareClass: row.shareClass ?? "",
    number: row.number === null ? "" : showCount(row.number),
    ofTreasury: "event" in row ? treasuryAlone(row) : null,
    event: { en: wordsOf(row, "en"), "zh-Hant": wordsOf(row, "zh-Hant") },
    purpose: "purpose" in row ? row.purpose : null,
    table: row.origin.table.kind,
  };
}

/** Where the row's date stands; of a date written once for several rows, where its own number stands. */
function ownCell(row: Row): CellRef {
  const date = fieldCell(row.origin, "tradingDate" in row ? "Trading date" : "Date");
  const number = "event" in row ? numberCell(row) : fieldCell(row.origin, "Number");
  return date.row === number.row || date.column === number.column ? date : number;
}

function wordsOf(row: Row, language: Language): string {
  const own =
    "event" in row ? [eventInWords(row)[language], row.details] : "purpose" in row ? [row.programme, row.details] : [];
  const venue = "method" in row ? (otherExchange(row.method)?.[language] ?? row.method) : "";
  return [...own, venue].filter((text) => text !== "").join(" – ");
}
