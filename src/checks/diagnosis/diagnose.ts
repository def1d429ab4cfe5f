import { type CellRef, sameCell } from "../../shares/values/cell";
import { type Ratio, showExactly } from "../../shares/values/ratio";
import type { EquationFigure } from "../equation";
import type { Diagnosis, FindingRef } from "./diagnosis";
import { EquationIndex, type ListedEquation } from "./equationIndex";
import { rankRepairs, type RankedRepairs } from "./rankRepairs";
import { type CellsAround, type Repair, singleRepairs } from "./repairs";
import { dayOfFigure } from "./slipOfDay";

/** More candidates than anybody compares are cut; a rank is never cut in the middle. */
const MOST = 12;

/**
 * The likely slips of the hand in a register, from all its equations together, those that hold and those that do not.
 * Likeliest first. Empty where every equation holds, and where no single cell explains one that does not.
 */
export function diagnose(equations: readonly ListedEquation[], cells: CellsAround): readonly Diagnosis[] {
  const repairs = singleRepairs(new EquationIndex(equations), cells);
  const diagnoses: Diagnosis[] = [];
  for (const { rank, leads, repairs: tied } of rankRepairs(repairs)) {
    if (diagnoses.length >= MOST) break;
    for (const repair of tied) diagnoses.push(diagnosisOf(repair, { rank, leads, repairs: tied }));
  }
  return diagnoses;
}

function diagnosisOf(repair: Repair, { rank, leads, repairs: tied }: RankedRepairs): Diagnosis {
  const { figure, value, slip, settles, raises } = repair;
  return {
    cell: figure.cell,
    cells: [figure.cell],
    stated: asHeld(figure, figure.value),
    value: asHeld(figure, value),
    slip,
    settles: withoutRepeats(settles.map(({ code, at }) => ({ code, cell: at }))),
    raises: raises.length,
    rank,
    leads,
    tiedWith: tied.filter((other) => other !== repair).map((other) => other.figure.cell),
  };
}

/** As the cell holds it. */
function asHeld({ kind = "number" }: EquationFigure, value: Ratio): string {
  return kind === "date" ? (dayOfFigure(value) ?? "") : showExactly(value);
}

function withoutRepeats(refs: readonly FindingRef[]): readonly FindingRef[] {
  return refs.filter((ref, index) => refs.findIndex((other) => isSame(ref, other)) === index);
}

function isSame(a: FindingRef, b: { readonly code: string; readonly cell: CellRef }): boolean {
  return a.code === b.code && sameCell(a.cell, b.cell);
}
