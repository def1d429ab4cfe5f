import type { DateOrder } from "../cells/dateOrder";
import { orderShown } from "../cells/dateOrder";
import { contentOf } from "../columns/fieldContents";
import type { TableOfEntries } from "../records/tableReader";

/** What the days of a field written in figures show, and whether there are any. */
interface Shown {
  dayFirst: boolean;
  monthFirst: boolean;
  either: boolean;
}

/**
 * Tables whose days in figures may be read either way, in the order that the other days of the workbook show: one with days above 12 in the second place and
 * none in the first is written month first throughout.
 */
export function withOrderOfWorkbook<Table extends TableOfEntries>(
  tables: readonly Table[],
  others: readonly TableOfEntries[] = [],
): readonly Table[] {
  const shown = new Map(tables.map((table) => [table, shownIn(table)]));
  const all = [...shown.values(), ...others.map(shownIn)].flatMap((fields) => [...fields.values()]);
  if (!all.some(({ monthFirst }) => monthFirst) || all.some(({ dayFirst }) => dayFirst)) return tables;
  return tables.map((table) => {
    const turned = [...(shown.get(table) ?? [])].filter(([, { monthFirst, either }]) => monthFirst || either);
    if (turned.length === 0) return table;
    const orders = turned.map(([field]): [string, DateOrder] => [field, table.dateOrders.get(field) ?? "month first"]);
    return { ...table, dateOrders: new Map([...table.dateOrders, ...orders]) };
  });
}

function shownIn({ table, grid, entries }: TableOfEntries): ReadonlyMap<string, Shown> {
  const fields = new Map<string, Shown>();
  for (const [field, column] of table.fields) {
    if (contentOf(field) !== "date" && field !== "Disclosed on" && field !== "Last return") continue;
    const shown = { dayFirst: false, monthFirst: false, either: false };
    for (const entry of entries) {
      const value = entry.cells?.get(field)?.value ?? (table.shape === "rows" ? grid.value(entry.row, column) : "");
      const order = typeof value === "string" && value.length <= LONGEST_DATE ? orderShown(value) : null;
      if (order === "day first") shown.dayFirst = true;
      else if (order === "month first") shown.monthFirst = true;
      else if (order === "either") shown.either = true;
    }
    if (shown.dayFirst || shown.monthFirst || shown.either) fields.set(field, shown);
  }
  return fields;
}

const LONGEST_DATE = 40;
