import type { Register } from "../../shares/register/register";
import type { TableKind } from "../../shares/register/table";

/** The table without which nothing can be said of a return; null where the tables are there. */
export function tableThatLacks({ tables }: Register): TableKind | null {
  const has = (kind: TableKind): boolean => tables.some((table) => table.kind === kind);
  if (!has("Movements") && !has("Repurchases") && !has("Treasury sales")) return "Movements";
  return has("Share classes") ? null : "Share classes";
}
