import type { CivilDate } from "../values/civilDate";
import { type DisclosableRow, withDisclosedOn } from "./disclosableRow";
import type { LastReturn, Register } from "../register/register";
import type { ReturnContent } from "./returnContent";
import { hasField, type RowOrigin } from "../register/table";

/** Rows of the register that stand on the return and on none before it, each once. */
export function newlyDisclosedRows(content: ReturnContent): readonly RowOrigin[] {
  const rows: { readonly origin: RowOrigin; readonly disclosedOn: CivilDate | null }[] = [
    ...(content.purchaseReport?.purchases ?? []),
    ...(content.saleReport?.sales ?? []),
  ];
  for (const { events, uncancelled } of content.classes) {
    for (const line of events) rows.push(...line.movements, ...line.repurchases, ...line.sales);
    for (const line of uncancelled) rows.push(...line.movements, ...line.repurchases);
  }
  const origins = new Map<string, RowOrigin>();
  for (const { origin, disclosedOn } of rows) if (disclosedOn === null) origins.set(keyOf(origin), origin);
  return [...origins.values()];
}

/**
 * The register as it reads once a return is filed and recorded: its rows disclosed on a day, its closing balances those of the last return.
 * Rows of a table without a Disclosed on column stay as they are.
 * @param lastReturns the entries of Last return after it
 */
export function registerAfterFiling(
  register: Register,
  content: ReturnContent,
  disclosedOn: CivilDate,
  lastReturns: readonly LastReturn[],
): Register {
  const filed = new Set(
    newlyDisclosedRows(content)
      .filter(({ table }) => hasField(table, "Disclosed on"))
      .map(keyOf),
  );
  const marked = <Row extends DisclosableRow>(row: Row): Row =>
    filed.has(keyOf(row.origin)) ? withDisclosedOn(row, disclosedOn) : row;
  return {
    ...register,
    movements: register.movements.map(marked),
    repurchases: register.repurchases.map(marked),
    treasurySales: register.treasurySales.map(marked),
    lastReturns,
  };
}

function keyOf({ table, row }: RowOrigin): string {
  return `${row} ${table.sheet}`;
}
