import { sameCell } from "../../shares/values/cell";
import type { Finding, Proposal } from "../../shares/values/finding";
import { compareRatios, parseDecimal } from "../../shares/values/ratio";
import type { Diagnosis } from "./diagnosis";
import { Settlers } from "./settlers";

/**
 * Findings with the one value that is offered for a cell: that of the first diagnosis, where no other comes near. A rule that compares two
 * figures does not know which of them is wrong: while figures of a register disagree, no rule offers a figure of its own.
 */
export function offerRepairs(
  findings: readonly Finding[],
  diagnoses: readonly Diagnosis[],
  isInDoubt: boolean,
): readonly Finding[] {
  const settlers = new Settlers(diagnoses);
  return findings.map((finding) => {
    const { proposal: own, ...rest } = finding;
    const settling = settlers.of(finding);
    const sure = settling.find(({ isSure }) => isSure);
    if (sure !== undefined) return { ...rest, proposal: proposalOf(sure, own) };
    const isOfFigure = own !== undefined && own.kind !== "text";
    return isInDoubt && (isOfFigure || settling.length > 0) ? rest : finding;
  });
}

/** Findings of the reading, with the value of a sure diagnosis that settles them. */
export function offerSure(findings: readonly Finding[], diagnoses: readonly Diagnosis[]): readonly Finding[] {
  const settlers = new Settlers(diagnoses);
  return findings.map((finding) => {
    const sure = settlers.of(finding).find(({ isSure }) => isSure);
    return sure === undefined ? finding : { ...finding, proposal: proposalOf(sure, finding.proposal) };
  });
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
