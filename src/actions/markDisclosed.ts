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
  const origins = new Map<string, RowOrigin>();
  for (const { origin } of disclosedRows(content)) origins.set(`${origin.table.sheet} ${origin.row}`, origin);
  const rows = [...origins.values()];
  return {
    writes: rows
      .filter(({ table }) => hasField(table, "Disclosed on"))
      .map((origin) => ({ cell: fieldCell(origin, "Disclosed on"), value: { kind: "date", date: disclosedOn } })),
    without: rows.filter(({ table }) => !hasField(table, "Disclosed on")),
  };
}

interface DisclosedRow {
  readonly origin: RowOrigin;
  readonly disclosedOn: CivilDate | null;
}

/** Rows of the register that stand on the return and on none before it. */
export function disclosedRows(content: ReturnContent): readonly DisclosedRow[] {
  const rows: DisclosedRow[] = [...(content.purchaseReport?.purchases ?? []), ...(content.saleReport?.sales ?? [])];
  for (const { events, uncancelled } of content.classes) {
    for (const line of events) rows.push(...line.movements, ...line.repurchases, ...line.sales);
    for (const line of uncancelled) rows.push(...line.movements, ...line.repurchases);
  }
  return rows.filter(({ disclosedOn }) => disclosedOn === null);
}
