import { sameCell } from "../../shares/values/cell";
import type { Finding, Proposal } from "../../shares/values/finding";
import { compareRatios, parseDecimal } from "../../shares/values/ratio";
import type { Diagnosis } from "./diagnosis";

/**
 * Findings with the one value that is offered for a cell: that of the first diagnosis, where no other comes near. A rule that compares two
 * figures does not know which of them is wrong: while figures of a register disagree, no rule offers a figure of its own.
 */
export function offerRepairs(
  findings: readonly Finding[],
  diagnoses: readonly Diagnosis[],
  isInDoubt: boolean,
): readonly Finding[] {
  return findings.map((finding) => {
    const { proposal: own, ...rest } = finding;
    const sure = diagnoses.find((diagnosis) => diagnosis.isSure && isSettledBy(finding, diagnosis));
    if (sure !== undefined) return { ...rest, proposal: proposalOf(sure, own) };
    const isOfFigure = own !== undefined && own.kind !== "text";
    return isInDoubt && (isOfFigure || diagnoses.some((diagnosis) => isSettledBy(finding, diagnosis))) ? rest : finding;
  });
}

/** Findings of the reading, with the value of a sure diagnosis that settles them. */
export function offerSure(findings: readonly Finding[], diagnoses: readonly Diagnosis[]): readonly Finding[] {
  return findings.map((finding) => {
    const sure = diagnoses.find((diagnosis) => diagnosis.isSure && isSettledBy(finding, diagnosis));
    return sure === undefined ? finding : { ...finding, proposal: proposalOf(sure, finding.proposal) };
  });
}

/** True for a finding that a slip put right would remove. */
export function isSettledBy({ code, cells: [first] }: Finding, { settles }: Diagnosis): boolean {
  return first !== undefined && settles.some((settled) => settled.code === code && sameCell(settled.cell, first));
}

/** The rule's own proposal where it is the same: it knows how the cell is written, a percentage as text or as a fraction. */
export function proposalOf({ cell, kind, value }: Diagnosis, own: Proposal | undefined): Proposal {
  const held = value ?? "";
  if (own !== undefined && sameCell(own.cell, cell) && isSame(own.value, held)) return own;
  return { cell, value: held, kind };
}

function isSame(own: string, held: string): boolean {
  const [a, b] = [own.replace("%", ""), held].map(parseDecimal);
  return own === held || (a !== null && b !== null && a !== undefined && b !== undefined && compareRatios(a, b) === 0);
}
