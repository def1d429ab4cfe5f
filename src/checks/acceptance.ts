import { showCell } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";

/** The fact under which an accepted finding carries its reason. */
const REASON = "acceptedBecause";

/**
 * What an acceptance is kept under: the check, its cells and what was found in them.
 * When a figure or a cell changes the key does too, and the warning comes back.
 */
export function acceptanceKey(finding: Pick<Finding, "code" | "cells" | "facts">): string {
  const facts = Object.entries(finding.facts)
    .filter(([name]) => name !== REASON)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([finding.code, finding.cells.map(showCell), facts], (_, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );
}

/** True for what a user may accept with a reason: a warning. An error is fixed, a note needs nothing. */
export function canBeAccepted(finding: Finding): boolean {
  return finding.severity === "warning" && finding.outcome !== "could not run";
}

/** An accepted warning as a note that carries its reason; every other finding as it is. A blank reason is none. */
export function withAcceptance(finding: Finding, accepted: ReadonlyMap<string, string>): Finding {
  const reason = canBeAccepted(finding) ? accepted.get(acceptanceKey(finding))?.trim() : undefined;
  if (reason === undefined || reason === "") return finding;
  return {
    ...finding,
    severity: "note",
    facts: { ...finding.facts, [REASON]: reason },
    message: {
      en: `${finding.message.en} Accepted: ${reason}`,
      "zh-Hant": `${finding.message["zh-Hant"]}已接受：${reason}`,
    },
    todo: {
      en: "Accepted. It comes back when a cell it names changes.",
      "zh-Hant": "已接受。如有關儲存格有所更改，將再次提示。",
    },
  };
}
