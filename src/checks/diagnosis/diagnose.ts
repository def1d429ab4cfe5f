import type { CellRef } from "../../shares/values/cell";
import { sameCell } from "../../shares/values/cell";
import type { Finding } from "../../shares/values/finding";
import { type Ratio, showExactly } from "../../shares/values/ratio";
import type { Diagnosis, FindingRef } from "./diagnosis";
import { EquationIndex, keyOfCell, type ListedEquation } from "./equationIndex";
import { rankRepairs, type RankedRepairs } from "./rankRepairs";
import { type CellsAround, type Repair, singleRepairs } from "./repairs";
import { dayOfFigure } from "./slipOfDay";

/** More candidates than anybody compares are cut; a rank is never cut in the middle. */
const MOST = 12;

/**
 * The likely slips of the hand in a register, from all its equations together, those that hold and those that do not.
 * Likeliest first. Empty where every equation holds, and where no single cell explains one that does not.
 * @param findings what the checks report: an equation that fails only because another does may have no finding of its own
 */
export function diagnose(
  equations: readonly ListedEquation[],
  cells: CellsAround,
  findings: readonly Finding[],
): readonly Diagnosis[] {
  const reported = new Set(
    findings.flatMap(({ code, cells: [first] }) => (first === undefined ? [] : [keyOf(code, first)])),
  );
  const repairs = singleRepairs(new EquationIndex(equations), cells);
  const diagnoses: Diagnosis[] = [];
  for (const ranked of rankRepairs(
    repairs.filter(({ settles }) => settles.some(({ code, at }) => reported.has(keyOf(code, at)))),
  )) {
    if (diagnoses.length >= MOST) break;
    for (const repair of ranked.repairs) diagnoses.push(diagnosisOf(repair, ranked, reported));
  }
  return diagnoses;
}

function diagnosisOf(
  repair: Repair,
  { rank, leads, isSure, repairs: tied }: RankedRepairs,
  reported: ReadonlySet<string>,
): Diagnosis {
  const { cell, stated, value, slip, settles, raises } = repair;
  return {
    cell,
    cells: [cell],
    stated: asHeld(repair, stated),
    value: value === null ? null : asHeld(repair, value),
    slip,
    settles: withoutRepeats(settles.map(({ code, at }) => ({ code, cell: at }))).filter((ref) =>
      reported.has(keyOf(ref.code, ref.cell)),
    ),
    raises: raises.length,
    rank,
    leads,
    isSure,
    tiedWith: tied.filter((other) => other !== repair).map((other) => other.cell),
  };
}

function keyOf(code: string, cell: CellRef): string {
  return `${code} ${keyOfCell(cell)}`;
}

/** As the cell holds it. */
function asHeld({ kind }: Repair, value: Ratio): string {
  return kind === "date" ? (dayOfFigure(value) ?? "") : showExactly(value);
}

function withoutRepeats(refs: readonly FindingRef[]): readonly FindingRef[] {
  return refs.filter((ref, index) => refs.findIndex((other) => isSame(ref, other)) === index);
}

function isSame(a: FindingRef, b: { readonly code: string; readonly cell: CellRef }): boolean {
  return a.code === b.code && sameCell(a.cell, b.cell);
}
