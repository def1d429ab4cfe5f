import { categoryOf } from "../register/category";
import type { Movement } from "../register/movement";

/** True for a movement by which shares come into issue at a price: an issue or a sale, not a purchase. */
export function isIssueAtAPrice(movement: Movement): boolean {
  const { priced, issued } = categoryOf(movement.category);
  return priced && issued === "up";
}
