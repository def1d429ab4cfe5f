import { hasWeightedVotingRights } from "./classPhrase";
import { type ClassConversion, conversionsAmong } from "./classConversion";
import { type PlacedLine, placeLines } from "./placedLine";
import type { PurchasesPrinted } from "../shares/disclosure/linesInOrder";
import type { Ledger } from "../shares/ledger";
import type { ReturnContent } from "../shares/disclosure/returnContent";

/** Everything a remark depends on. */
export interface RemarkContext {
  readonly ledger: Ledger;
  readonly content: ReturnContent;
  /** Every event of the return, in the order it prints them. */
  readonly lines: readonly PlacedLine[];
  readonly conversions: readonly ClassConversion[];
  /** Whether a bare letter names a class of shares. */
  readonly byClass: boolean;
}

export function remarkContextOf(ledger: Ledger, content: ReturnContent, purchases: PurchasesPrinted): RemarkContext {
  const lines = placeLines(ledger.register, content.classes, purchases);
  return {
    ledger,
    content,
    lines,
    conversions: conversionsAmong(lines, ledger.register.classes),
    byClass: hasWeightedVotingRights(ledger.register.classes),
  };
}
