import type { Repurchase, TreasurySale } from "../register/repurchase";
import type { ReturnContent } from "./returnContent";

/** The purchases and sales a return prints: those it reports, and those bought earlier and not yet cancelled that it lists again. */
export function printedDealings(content: ReturnContent): ReadonlySet<Repurchase | TreasurySale> {
  return new Set([
    ...(content.purchaseReport?.purchases ?? []),
    ...(content.saleReport?.sales ?? []),
    ...content.classes.flatMap((block) => block.uncancelled.flatMap((line) => line.repurchases)),
  ]);
}
