import { IS, rowsWith } from "../blockOutline";
import type { Movement } from "../register/movement";
import { type Block, inBlocks } from "../rowBlocks";
import type { Register } from "../register/register";

const naming = rowsWith(IS.namingPurchases);

/** Rows of Movements that say when the shares were bought: few among many. */
export function rowsNamingPurchases({ movements }: Register): Block<Movement> {
  return naming(inBlocks(movements));
}
