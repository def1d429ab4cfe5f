import { serialOfDate } from "../shares/values/civilDate";
import { showExactly } from "../shares/values/ratio";
import type { LocatedTable } from "../shares/register/table";
import type { CellValue } from "../workbook/workbook";
import { parseDate } from "./cells/parseDate";
import { parseMoney } from "./cells/parseMoney";
import { parseCountInUnits } from "./cells/parseNumber";
import { contentOf } from "./columns/fieldContents";
import type { FoundTable } from "./locateTables";

/** The entries of a table as texts of some of their fields, those with too few filled left out. */
export function rowKeys(
  { table, grid, entries }: FoundTable,
  fields: readonly string[],
  least = Math.min(2, fields.length),
): string[] {
  const places = fields.map((field) => [field, table.shape === "rows" ? (table.fields.get(field) ?? -1) : -1] as const);
  return entries.flatMap((entry) => {
    const parts = places.map(([field, column]) => {
      const own = entry.cells?.get(field);
      if (own !== undefined) return inOneHand(own.value, field, table);
      return column < 0 ? "" : inOneHand(grid.value(entry.row, column), field, table);
    });
    return parts.filter((part) => part !== "").length < least ? [] : [parts.join("\u0001")];
  });
}

/** A value as it is compared: a day, a number or an amount kept as text is the one that a cell of Excel holds. */
function inOneHand(value: CellValue, field: string, { units }: LocatedTable): string {
  const text = String(value).trim();
  const unit = units?.get(field) ?? 1n;
  if (text === "" || (typeof value !== "string" && unit === 1n)) return text;
  switch (contentOf(field)) {
    case "date": {
      // Days of cells count from 1900, save in the few workbooks that count from 1904: there a day as text is like no other.
      const day = parseDate(value, "", false);
      return day.kind === "value" ? String(serialOfDate(day.value, false)) : text;
    }
    case "count": {
      const count = parseCountInUnits(value, unit);
      return count.kind === "value" ? String(count.value) : text;
    }
    case "money": {
      const money = parseMoney(value, "", null);
      return money.kind === "value" ? showExactly(money.value.amount) : text;
    }
    default:
      return text;
  }
}
