import type { CategoryCode } from "../register/category";
import type { Repurchase } from "../register/repurchase";
import { absolute, type ShareCount, sumOf } from "../values/quantity";
import type { EventLine } from "./returnContent";

/** A line of purchases made as depositary shares: the form has a box for the shares they represent alone. */
export interface DepositaryLine {
  readonly depositary: ShareCount;
  readonly shares: ShareCount;
  readonly repurchases: readonly Repurchase[];
}

/** Purchases as they are made; what is cancelled is told with the days it was bought on. */
const PURCHASES: ReadonlySet<CategoryCode> = new Set(["repurchase-not-cancelled", "repurchase-into-treasury"]);

/** Null unless every purchase of the line gives its depositary shares, and the line has no words of its own. */
export function depositaryLine({
  category,
  movements,
  repurchases,
  details,
}: Pick<EventLine, "category" | "movements" | "repurchases" | "details">): DepositaryLine | null {
  if (!PURCHASES.has(category)) return null;
  if (movements.length > 0 || repurchases.length === 0 || details.trim() !== "") return null;
  const depositary = repurchases.flatMap((row) => row.depositaryShares ?? []);
  const shares = repurchases.flatMap((row) => row.number ?? []);
  if (depositary.length !== repurchases.length || shares.length !== repurchases.length) return null;
  return { depositary: absolute(sumOf(depositary)), shares: absolute(sumOf(shares)), repurchases };
}
