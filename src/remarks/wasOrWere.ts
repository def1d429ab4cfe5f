import type { CountedShares } from "./figureTokens";

/** The verb for so many shares: `was` for one, `were` otherwise. */
export function wasOrWere(shares: CountedShares): "was" | "were" {
  return shares.number === 1n ? "was" : "were";
}
