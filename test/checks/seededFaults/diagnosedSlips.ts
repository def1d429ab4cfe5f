import type { CheckOutcome } from "../../../src/actions/checkRegister";
import type { Diagnosis } from "../../../src/checks/diagnosis/diagnosis";
import { dateOfSerial } from "../../../src/shares/values/civilDate";
import type { LocatedTable } from "../../../src/shares/register/table";
import { type CellRef, sameCell, showCell } from "../../../src/shares/values/cell";
import type { Finding } from "../../../src/shares/values/finding";
import { ratioOfDouble, showExactly } from "../../../src/shares/values/ratio";
import type { CellValue } from "../../../src/workbook/workbook";
import { numberInText, numberSlips } from "./numberSlips";
import { rowSlips } from "./rowSlips";
import type { SeedableRegister, Typed } from "./seedableRegister";

/** A slip, and where the diagnosis has it. Ranks are the worst of a tie; null where it is not among the diagnoses. */
export interface DiagnosedSlip {
  readonly register: string;
  readonly slip: string;
  readonly cell: CellRef;
  readonly typed: readonly Typed[];
  /** What stood in the cell. */
  readonly right: CellValue;
  /** A new error or warning is there. */
  readonly isFound: boolean;
  readonly cellRank: number | null;
  readonly valueRank: number | null;
  /** Proposals for a cell that was right, or of a value that was not there. */
  readonly wrongProposals: readonly Finding[];
  readonly diagnoses: readonly Diagnosis[];
  readonly findings: readonly Finding[];
}

/** Makes one slip after the other, each in the register as it was: in a number, or in a row. */
export async function* diagnosedSlips(
  register: SeedableRegister,
  isChosen: (slip: number) => boolean = () => true,
): AsyncGenerator<DiagnosedSlip> {
  const untouched = await register.untouched();
  const { tables } = untouched.register;
  const known = new Set(untouched.findings.map(keyOf));
  let number = 0;
  for (const tried of [...inNumbers(register, tables), ...rowSlips(register, tables)]) {
    number += 1;
    if (!isChosen(number - 1)) continue;
    yield diagnosed(register, tried, await register.with(tried.typed), known);
  }
}

function* inNumbers(register: SeedableRegister, tables: readonly LocatedTable[]): Generator<SlipToTry> {
  for (const { slip, cell, right, typed } of numberSlips(register, tables))
    yield {
      slip,
      cell,
      typed: [{ cell, value: typed }],
      isRight: (diagnosis) => sameCell(diagnosis.cell, cell) && isValue(right, diagnosis.value),
    };
}

interface SlipToTry {
  readonly slip: string;
  readonly cell: CellRef;
  readonly typed: readonly Typed[];
  readonly isRight: (diagnosis: Diagnosis) => boolean;
}

function diagnosed(
  register: SeedableRegister,
  { slip, cell, typed, isRight }: SlipToTry,
  { findings, diagnoses }: CheckOutcome,
  known: ReadonlySet<string>,
): DiagnosedSlip {
  // Below a row that is left out or entered twice, what was known stands a row further up or down.
  const moved = typed.length === 1 ? [0] : [0, 1, -1];
  const isKnown = (finding: Finding): boolean => moved.some((rows) => known.has(keyOf(movedBy(finding, rows))));
  const fresh = findings.filter((finding) => finding.severity !== "note" && !isKnown(finding));
  const right = register.cell(cell).value;
  return {
    register: register.name,
    slip,
    cell,
    typed,
    right,
    isFound: fresh.length > 0,
    cellRank: worstRank(diagnoses.filter((diagnosis) => sameCell(diagnosis.cell, cell) || isRight(diagnosis))),
    valueRank: worstRank(diagnoses.filter(isRight)),
    wrongProposals: fresh.filter(
      ({ proposal }) => proposal !== undefined && !(sameCell(proposal.cell, cell) && isValue(right, proposal.value)),
    ),
    diagnoses,
    findings: fresh,
  };
}

function isValue(right: CellValue, value: string | null): boolean {
  if (value === null) return false;
  const number = typeof right === "string" ? (numberInText(right)?.value ?? right) : right;
  return typeof number === "number"
    ? value === showExactly(ratioOfDouble(number)) || value === dateOfSerial(number, false)
    : value === number;
}

function worstRank(diagnoses: readonly Diagnosis[]): number | null {
  const ranks = diagnoses.map(({ rank, tiedWith }) => rank + tiedWith.length);
  return ranks.length === 0 ? null : Math.min(...ranks);
}

function movedBy(finding: Finding, rows: number): Finding {
  return { ...finding, cells: finding.cells.map((cell) => ({ ...cell, row: cell.row + rows })) };
}

/** A finding of the same check at the same cell was there before, whatever numbers it says. */
function keyOf({ code, cells: [first] }: Finding): string {
  return `${code} ${first === undefined ? "" : showCell(first)}`;
}
