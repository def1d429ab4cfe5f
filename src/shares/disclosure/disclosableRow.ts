import type { CivilDate } from "../values/civilDate";
import type { Movement } from "../register/movement";
import type { Repurchase, TreasurySale } from "../register/repurchase";

/** A row that a return discloses. */
export type DisclosableRow = Movement | Repurchase | TreasurySale;

/** The row with another day, or none, in Disclosed on. */
export function withDisclosedOn<Row extends DisclosableRow>(row: Row, disclosedOn: CivilDate | null): Row {
  return { ...row, disclosedOn };
}
