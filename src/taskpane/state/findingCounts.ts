import type { Finding, Severity } from "../../shares/values/finding";
import type { KeyedFinding } from "./keyedFinding";

/** How many findings stand, accepted ones and the deadline apart. What was not checked is counted apart unless it is an error. */
export interface FindingCounts extends Readonly<Record<Severity, number>> {
  readonly notChecked: number;
}

/** See checks/rules/disclosure/D140-deadline.ts. */
export const DEADLINE = "D140";

/** The deadline as a note, or one that was not worked out: the line above the list says it. Once it is overdue it is a warning of the list as well. */
export function isDeadline({ code, severity, outcome }: Finding): boolean {
  return code === DEADLINE && severity === "note" && outcome === "failed";
}

export function countFindings(findings: readonly KeyedFinding[]): FindingCounts {
  const standing = findings.filter(({ accepted, finding }) => accepted === null && !isDeadline(finding));
  const checked = standing.filter(({ finding }) => !isNotChecked(finding));
  const count = (severity: Severity): number => checked.filter(({ finding }) => finding.severity === severity).length;
  return {
    error: count("error"),
    warning: count("warning"),
    note: count("note"),
    notChecked: standing.length - checked.length,
  };
}

/** What stands in the way of writing is an error, whatever could not be checked. */
export function isNotChecked({ outcome, severity }: Finding): boolean {
  return outcome === "not checked" && severity !== "error";
}
