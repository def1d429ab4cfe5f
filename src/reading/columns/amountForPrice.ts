import type { TableRegion } from "../regions/tableRegion";
import type { ColumnAssignment } from "./assignColumns";
import { isAllButASlip, numbersOf } from "./numbersOf";

/** What figures may be kept in beside others that are not: thousands, millions. */
const POWERS = [1, 1e3, 1e6, 1e-3, 1e-6, 1e9, 1e-9];
const ROUNDED = 0.001;

/**
 * A column under `Cost` or the like that was taken for the average price, and lies outside the prices of most days, is what was paid where it is the number
 * at those prices, in whatever unit. Any other assignment is left as it is.
 */
export function withAmountForPrice(assignment: ColumnAssignment, region: TableRegion): ColumnAssignment {
  const { kind, fields } = assignment;
  const amount = kind === "Repurchases" ? "Total paid" : kind === "Treasury sales" ? "Total received" : null;
  const price = fields.get("Average price");
  const columns = ["Number", "Highest price", "Lowest price"].map((field) => fields.get(field)?.column);
  const [number, high, low] = columns;
  if (amount === null || price === undefined || price.isAnswered === true || fields.has(amount)) return assignment;
  if (number === undefined || high === undefined || low === undefined) return assignment;
  const rows = rowsOf(region, [price.column, number, high, low]);
  const inside = rows.filter(([paid, , top, bottom]) => paid >= bottom && paid <= top).length;
  if (inside * 2 >= rows.length) return assignment;
  const isPaid = POWERS.some((power) => {
    const held = rows.filter(
      ([paid, count, top, bottom]) =>
        paid * power >= count * bottom * (1 - ROUNDED) && paid * power <= count * top * (1 + ROUNDED),
    ).length;
    return held > 0 && isAllButASlip(held, rows.length - held);
  });
  if (!isPaid) return assignment;
  const others = [...fields].filter(([field]) => field !== "Average price");
  return { ...assignment, fields: new Map([...others, [amount, { ...price, field: amount }]]) };
}

type Figures = readonly [paid: number, count: number, top: number, bottom: number];

/** The rows that have all four figures. */
function rowsOf(region: TableRegion, columns: readonly number[]): Figures[] {
  const [paid, counts, tops, bottoms] = columns.map((column) => numbersOf(region, column));
  return (paid ?? []).flatMap((value, row): Figures[] => {
    const [count, top, bottom] = [counts?.[row], tops?.[row], bottoms?.[row]];
    if (value === null || count == null || top == null || bottom == null) return [];
    return [[value, Math.abs(count), Math.max(top, bottom), Math.min(top, bottom)]];
  });
}
