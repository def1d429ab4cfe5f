import { sameCell } from "../../shares/values/cell";
import type { Finding, Proposal } from "../../shares/values/finding";
import { parseDecimal } from "../../shares/values/ratio";
import type { Diagnosis } from "./diagnosis";

/**
 * Findings with the one value that is offered for a cell: that of the likeliest diagnosis of their cause, if it stands alone and
 * raises nothing. A rule that compares two figures does not know which of them is wrong: what it would make agree is offered only
 * where no diagnosis speaks of the finding.
 */
export function offerRepairs(findings: readonly Finding[], diagnoses: readonly Diagnosis[]): readonly Finding[] {
  return findings.map((finding) => {
    const ofFinding = diagnoses.filter((diagnosis) => isSettledBy(finding, diagnosis));
    if (ofFinding.length === 0) return finding;
    const { proposal: ownProposal, ...rest } = finding;
    const likeliest = ofFinding.find(
      ({ leads, value, tiedWith, raises }) => leads && value !== null && tiedWith.length === 0 && raises === 0,
    );
    return likeliest === undefined ? rest : { ...rest, proposal: proposalOf(likeliest, ownProposal) };
  });
}

function isSettledBy({ code, cells: [first] }: Finding, { settles }: Diagnosis): boolean {
  return first !== undefined && settles.some((settled) => settled.code === code && sameCell(settled.cell, first));
}

/** The rule's own proposal where it is for that cell: it knows how the cell is written, a percentage as text or as a fraction. */
function proposalOf({ cell, value }: Diagnosis, own: Proposal | undefined): Proposal {
  const held = value ?? "";
  if (own !== undefined && sameCell(own.cell, cell)) return own;
  return { cell, value: held, kind: parseDecimal(held) === null ? "date" : "number" };
}
