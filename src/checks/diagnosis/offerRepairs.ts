import { sameCell } from "../../shares/values/cell";
import type { Finding, Proposal } from "../../shares/values/finding";
import { parseDecimal } from "../../shares/values/ratio";
import type { Diagnosis } from "./diagnosis";

/** Checks whose proposal is a setting, not the repair of a figure. */
const SETTINGS_PROPOSED: ReadonlySet<string> = new Set(["P130"]);

/**
 * Findings with the one value that is offered for a cell: that of the likeliest diagnosis of their cause, if it stands alone.
 * A rule that compares two figures does not know which of them is wrong: what it would make agree is offered only so.
 */
export function offerRepairs(findings: readonly Finding[], diagnoses: readonly Diagnosis[]): readonly Finding[] {
  const offered = diagnoses.filter(({ leads, value, tiedWith, raises }) => {
    return leads && value !== null && tiedWith.length === 0 && raises === 0;
  });
  return findings.map((finding) => {
    const { proposal: ownProposal, ...rest } = finding;
    const diagnosis = offered.find((each) => isSettledBy(finding, each));
    if (diagnosis !== undefined) return { ...rest, proposal: proposalOf(diagnosis, ownProposal) };
    return ownProposal !== undefined && SETTINGS_PROPOSED.has(finding.code) ? finding : rest;
  });
}

function isSettledBy({ code, cells: [first] }: Finding, { settles }: Diagnosis): boolean {
  return first !== undefined && settles.some((settled) => settled.code === code && sameCell(settled.cell, first));
}

/** The rule's own words for the cell if it proposes the same value: they know how a percentage is shown. */
function proposalOf({ cell, value }: Diagnosis, own: Proposal | undefined): Proposal {
  const held = value ?? "";
  if (own !== undefined && sameCell(own.cell, cell) && own.value === held) return own;
  return { cell, value: held, kind: parseDecimal(held) === null ? "date" : "number" };
}
