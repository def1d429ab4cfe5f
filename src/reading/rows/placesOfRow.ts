import type { LocatedTable } from "../../shares/register/table";
import { dateWithin } from "../cells/dateWithin";
import type { KindScore } from "../columns/tableKind";
import type { TreasurySides } from "../columns/treasuryLedger";
import type { HeadingColumn, TableRegion } from "../regions/tableRegion";
import { classMeaning } from "../vocabulary/classMeaning";
import { foldText } from "../vocabulary/foldText";
import { withoutTreasuryWords } from "../vocabulary/headingMeanings";
import { plainNumber } from "./columnSums";
import { type Place, placeAt } from "./entry";
import type { ValuesAbove } from "./valuesAbove";

/** `Shares transferred from treasury`. */
export function saysTreasury(heading: HeadingColumn | undefined): boolean {
  return heading !== undefined && /treasury|庫存/.test(withoutTreasuryWords(foldText(heading.path.join(" "))));
}

/** The day of all opening balances of a table, in their heading or in a title over it: `Opening (30 Sep 2024)`, `Share capital as at 31 October 2026`. */
export function dayOfBalances({ fields }: LocatedTable, { grid, columns, titles }: TableRegion): Place | null {
  const heading = columns.find(({ column }) => column === fields.get("Opening balance"));
  const places = [
    ...(heading === undefined ? [] : [{ row: heading.row, column: heading.column, text: heading.path.join(" ") }]),
    ...titles.filter(({ text }) => AS_AT.test(text)),
  ];
  for (const { row, column, text } of places) {
    const day = dateWithin(text);
    if (day !== null) return { ...grid.cell(row, column), value: day.text, format: "@" };
  }
  return null;
}

const AS_AT = /\b(?:as )?(?:at|of|on)\b|於|截至/i;

/** The balance of the class that a row names, where the table keeps those of its classes abreast. */
export function balanceOfClass(
  region: TableRegion,
  row: number,
  balances: NonNullable<KindScore["classBalances"]>,
  above: unknown,
  { fields }: LocatedTable,
): Place | null {
  if (balances.length === 0) return null;
  const name = typeof above === "string" ? above : region.grid.text(row, fields.get("Share class") ?? -1);
  const key = keyOfClass(name);
  const own = balances.find(({ label }) => keyOfClass(label) === key);
  return own === undefined || region.grid.isBlank(row, own.column) ? null : placeAt(region.grid, row, own.column);
}

function keyOfClass(name: string): string {
  return classMeaning(name)?.key ?? foldText(name);
}

/** The change of a row that has the balances before and after it alone, at the cell of the latter. */
export function changeBetween(
  region: TableRegion,
  row: number,
  beforeColumn: number,
  table: LocatedTable,
): Place | null {
  const column = table.fields.get("Balance after") ?? -1;
  const [before, after] = [region.grid.value(row, beforeColumn), region.grid.value(row, column)];
  if (typeof before !== "number" || typeof after !== "number") return null;
  return { ...region.grid.cell(row, column), value: after - before, format: "#,##0" };
}

/** What a row of a ledger of treasury shares changes them by, with its sign. */
export function treasuryChange(region: TableRegion, row: number, { into, out }: TreasurySides): readonly Place[] {
  const isSigned = into === out;
  const sides = isSigned ? [[into, 1] as const] : [[into, 1] as const, [out, -1] as const];
  return sides.flatMap(([column, sign]) => {
    const value = plainNumber(region.grid.value(row, column));
    return value !== null && !Number.isNaN(value) && value !== 0
      ? [{ ...placeAt(region.grid, row, column), value: isSigned ? value : sign * Math.abs(value) }]
      : [];
  });
}

/** What a line in one cell says of each field, at that cell. */
export function placesInLine({ fields }: LocatedTable, { grid }: TableRegion, row: number): readonly [string, Place][] {
  return grid.columnOfLines === null ? [] : [...fields].map(([field, column]) => [field, placeAt(grid, row, column)]);
}

/** What a row takes from the rows above: a day or class written once. */
export function placesAbove(
  table: LocatedTable,
  region: TableRegion,
  row: number,
  filled: ValuesAbove,
): Map<string, Place> {
  const places = new Map<string, Place>();
  if (filled.size === 0) return places;
  for (const [field, column] of table.fields) {
    const above = filled.get(column)?.get(row);
    if (above !== undefined) places.set(field, placeAt(region.grid, above, column));
  }
  return places;
}
