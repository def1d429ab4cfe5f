import type { CivilDate } from "../../shares/values/civilDate";
import { dayOf } from "../../shares/values/civilDate";
import { type DateOrder, exchanged, orderShown } from "../cells/dateOrder";
import { dayOfStatus } from "../cells/dayOfStatus";
import { contentOf } from "../columns/fieldContents";
import { parseDate } from "../cells/parseDate";
import type { SheetGrid } from "../regions/sheetGrid";

/** By field, how the days of its column are written, where that is not day first. */
export function dateOrdersOf(
  grid: SheetGrid,
  fields: ReadonlyMap<string, number>,
  rows: readonly number[],
  date1904: boolean,
): Map<string, DateOrder> {
  const orders = new Map<string, DateOrder>();
  for (const [field, column] of fields) {
    if (contentOf(field) !== "date" && field !== "Disclosed on") continue;
    const order = orderOfColumn(grid, column, rows, date1904);
    if (order !== "day first") orders.set(field, order);
  }
  return orders;
}

function orderOfColumn(grid: SheetGrid, column: number, rows: readonly number[], date1904: boolean): DateOrder {
  let dayFirst = 0;
  let monthFirst = 0;
  for (const row of rows) {
    const value = grid.value(row, column);
    if (typeof value !== "string" || value.length > LONGEST_DATE) continue;
    const shown = orderShown(value) ?? orderShown(dayOfStatus(value)?.day ?? "");
    if (shown === "day first") dayFirst += 1;
    else if (shown === "month first") monthFirst += 1;
  }
  if (monthFirst > 0 && dayFirst === 0) return "month first";
  return dayFirst > 0 && monthFirst === 0 && areExchanged(grid, column, rows, date1904) ? "exchanged" : "day first";
}

const LONGEST_DATE = 40;

/**
 * True where the days above 12 stayed text, every real date has a day an American Excel takes for a month, and only exchanged do they stand in order. Of many
 * days one may say otherwise: it is the slip of a hand, and found as one.
 */
function areExchanged(grid: SheetGrid, column: number, rows: readonly number[], date1904: boolean): boolean {
  const asRead: CivilDate[] = [];
  const turned: CivilDate[] = [];
  let real = 0;
  let unlike = 0;
  for (const row of rows) {
    const value = grid.value(row, column);
    const read = parseDate(value, grid.format(row, column), date1904);
    if (read.kind !== "value") continue;
    asRead.push(read.value);
    if (typeof value !== "number") {
      turned.push(read.value);
      continue;
    }
    const other = exchanged(read.value);
    if (other === null || dayOf(read.value) > 12) unlike += 1;
    else real += 1;
    turned.push(other ?? read.value);
  }
  const strays = real >= ENOUGH_FOR_A_STRAY ? 1 : 0;
  return real > 0 && unlike <= strays && outOfOrder(asRead) > strays && outOfOrder(turned) <= strays;
}

/** So many days say how a column is written, whatever one more says. */
const ENOUGH_FOR_A_STRAY = 4;

/** How many days have to go for the others to stand in order, up to two. */
function outOfOrder(dates: readonly CivilDate[]): number {
  const stray = dates.findIndex((date, index) => index > 0 && date < (dates[index - 1] ?? date));
  if (stray < 0) return 0;
  // Either of the two may be the one that is wrong.
  return [stray - 1, stray].some((at) => isInOrder(dates.filter((_, index) => index !== at))) ? 1 : 2;
}

function isInOrder(dates: readonly CivilDate[]): boolean {
  return dates.every((date, index) => index === 0 || date >= (dates[index - 1] ?? date));
}
