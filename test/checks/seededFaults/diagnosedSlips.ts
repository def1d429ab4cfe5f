import { acceptanceKey } from "../../../src/checks/acceptance";
import type { CheckOutcome } from "../../../src/actions/checkRegister";
import type { Diagnosis } from "../../../src/checks/diagnosis/diagnosis";
import { dateOfSerial } from "../../../src/shares/values/civilDate";
import { sameCell } from "../../../src/shares/values/cell";
import type { Finding } from "../../../src/shares/values/finding";
import { ratioOfDouble, showExactly } from "../../../src/shares/values/ratio";
import { type NumberSlip, numberSlips } from "./numberSlips";
import type { SeedableRegister } from "./seedableRegister";

/** A slip, and where the diagnosis has it. Ranks are the worst of a tie; null where it is not among the diagnoses. */
export interface DiagnosedSlip {
  readonly register: string;
  readonly slip: NumberSlip;
  /** A new error or warning is there. */
  readonly isFound: boolean;
  readonly cellRank: number | null;
  readonly valueRank: number | null;
  /** Proposals for a cell that was right. */
  readonly wrongProposals: readonly Finding[];
  readonly diagnoses: readonly Diagnosis[];
  readonly findings: readonly Finding[];
}

/** Makes one slip after the other, each in the register as it was. */
export async function* diagnosedSlips(
  register: SeedableRegister,
  isChosen: (slip: number) => boolean = () => true,
): AsyncGenerator<DiagnosedSlip> {
  const untouched = await register.untouched();
  const known = new Set(untouched.findings.map(acceptanceKey));
  let number = 0;
  for (const slip of numberSlips(register, untouched.register.tables)) {
    number += 1;
    if (!isChosen(number - 1)) continue;
    const checked = await register.with([{ cell: slip.cell, value: slip.typed }]);
    yield diagnosed(register.name, slip, checked, known);
  }
}

function diagnosed(
  register: string,
  slip: NumberSlip,
  { findings, diagnoses }: CheckOutcome,
  known: ReadonlySet<string>,
): DiagnosedSlip {
  const graver = findings.filter((finding) => finding.severity !== "note" && !known.has(acceptanceKey(finding)));
  const atCell = diagnoses.filter(({ cell }) => sameCell(cell, slip.cell));
  const right = atCell.filter(({ value }) => value !== null && isRight(slip, value));
  const wrongProposals = findings.filter(
    ({ proposal, ...finding }) =>
      proposal !== undefined &&
      finding.severity !== "note" &&
      !known.has(acceptanceKey(finding)) &&
      !(sameCell(proposal.cell, slip.cell) && isRight(slip, proposal.value)),
  );
  return {
    register,
    slip,
    isFound: graver.length > 0,
    cellRank: worstRank(atCell),
    valueRank: worstRank(right),
    wrongProposals,
    diagnoses,
    findings: graver,
  };
}

function isRight({ right }: NumberSlip, value: string): boolean {
  return value === showExactly(ratioOfDouble(right)) || value === dateOfSerial(right, false);
}

function worstRank(diagnoses: readonly Diagnosis[]): number | null {
  const ranks = diagnoses.map(({ rank, tiedWith }) => rank + tiedWith.length);
  return ranks.length === 0 ? null : Math.min(...ranks);
}
