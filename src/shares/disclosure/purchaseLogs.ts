import { fromTheOldest } from "../fromTheOldest";
import type { Register } from "../register/register";
import type { Repurchase } from "../register/repurchase";
import { type Block, type Blocks, groupsBy, inBlocks, oncePerBlock } from "../rowBlocks";

const byClass = groupsBy<Repurchase, string | null>(({ shareClass }) => shareClass);
const inOrder = oncePerBlock((rows: Block<Repurchase>) => fromTheOldest(rows, ({ tradingDate }) => tradingDate));

/** The purchases of each class, in the order of the sheet. */
export function purchasesByClass(register: Register): ReadonlyMap<string | null, Block<Repurchase>> {
  return byClass(inBlocks(register.repurchases));
}

/** The purchases of each class, from the oldest on. */
export function purchaseLogs(register: Register): Blocks<Repurchase> {
  return [...purchasesByClass(register).values()].map(inOrder);
}
