import { newlyDisclosedRows } from "../shares/afterFiling";
import type { CivilDate } from "../shares/civilDate";
import type { ReturnContent } from "../shares/returnContent";
import { fieldCell, hasField, type RowOrigin } from "../shares/table";
import type { CellWrite } from "../workbook/workbook";

export interface DisclosureMarks {
  readonly writes: readonly CellWrite[];
  /** Rows whose table has no Disclosed on column: nothing can be written for them. */
  readonly without: readonly RowOrigin[];
}

/** The writes that put a date into Disclosed on of every row the return discloses for the first time. */
export function markDisclosed(content: ReturnContent, disclosedOn: CivilDate): DisclosureMarks {
  const rows = newlyDisclosedRows(content);
  return {
    writes: rows
      .filter(({ table }) => hasField(table, "Disclosed on"))
      .map((origin) => ({ cell: fieldCell(origin, "Disclosed on"), value: { kind: "date", date: disclosedOn } })),
    without: rows.filter(({ table }) => !hasField(table, "Disclosed on")),
  };
}

/** Rows of the register that stand on the return and on none before it. */
export function disclosedRows(content: ReturnContent): readonly { readonly origin: RowOrigin }[] {
  return newlyDisclosedRows(content).map((origin) => ({ origin }));
}
