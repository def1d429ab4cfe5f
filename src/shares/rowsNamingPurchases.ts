import type { Movement } from "./movement";
import { type Block, inBlocks, rowsThat } from "./rowBlocks";
import type { Register } from "./register";

const naming = rowsThat<Movement>(({ purchaseDates }) => purchaseDates.length > 0);

/** Rows of Movements that say when the shares were bought: few among many. */
export function rowsNamingPurchases({ movements }: Register): Block<Movement> {
  return naming(inBlocks(movements));
}
