import { type PredictedMovement, predictMovement } from "../../actions/predictMovement";
import type { NewMovement } from "../../actions/addMovement";
import type { CategoryCode } from "../../shares/register/category";
import type { Register } from "../../shares/register/register";
import type { LocatedTable } from "../../shares/register/table";

/** What a movement would change if it were added to the register. */
export function entailedBy(
  register: Register,
  table: LocatedTable,
  { movement, category }: { readonly movement: NewMovement; readonly category: CategoryCode },
): PredictedMovement {
  return predictMovement(register, table, movement, category);
}
