import { acceptedBecause, canBeAccepted } from "../../actions/acceptWarning";
import { showCell } from "../../shares/values/cell";
import type { Finding } from "../../shares/values/finding";

/** A finding with a key that is the same in the next check as long as its cells are, so that what is open stays open. */
export interface KeyedFinding {
  readonly key: string;
  readonly finding: Finding;
  /** Why it was accepted; null if it was not. */
  readonly accepted: string | null;
  readonly canBeAccepted: boolean;
}

/** A finding may name every row of a table: its first cells and their number are enough for a key. */
const CELLS_IN_KEY = 8;

/** Keys by code and cells; the second finding of the same code on the same cells gets a number. */
export function keyFindings(findings: readonly Finding[]): readonly KeyedFinding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const plain = `${finding.code} ${finding.cells.slice(0, CELLS_IN_KEY).map(showCell).join(" ")}${finding.cells.length > CELLS_IN_KEY ? ` of ${finding.cells.length}` : ""}`;
    const times = (seen.get(plain) ?? 0) + 1;
    seen.set(plain, times);
    return {
      key: times === 1 ? plain : `${plain} #${times}`,
      finding,
      accepted: acceptedBecause(finding),
      canBeAccepted: canBeAccepted(finding),
    };
  });
}
