import type { CivilDate } from "../../shares/values/civilDate";
import { grouped } from "../../shares/values/grouped";
import type { Finding } from "../../shares/values/finding";
import type { Diagnosis, FindingRef } from "./diagnosis";
import { EquationIndex, keyOfCell, type ListedEquation } from "./equationIndex";
import { exchangedCells, neighboursOf } from "./exchangedCells";
import { completeRows } from "./completeRows";
import { misplacedCommas } from "./misplacedCommas";
import { byLikelihood, rankRepairs, type RankedRepairs } from "./rankRepairs";
import { type ListEquations, rowRepairs } from "./rowRepairs";
import type { Register } from "../../shares/register/register";
import { holdsPartOfDay } from "../../shares/register/table";
import { onTheirSide, rowsMissing } from "./rowsMissing";
import { type CellsAround, isOfFormula, type Repair } from "./repair";
import { isSettingDay } from "./settingDays";
import { dayAndMonthExchanged, dayOfFigure } from "./slipOfDay";
import { outOfPlace, wrongTableRepairs } from "./wrongTableRepairs";
import { keyOfFinding } from "./settlers";
import { figuresInDoubt, singleRepairs } from "./repairs";

/** More candidates than anybody compares are cut; a rank is never cut in the middle. */
const MOST = 12;

/** What a diagnosis rests on. */
export interface ToDiagnose {
  readonly register: Register;
  /** What the rules list, and the habits of the rows in doubt. */
  readonly equations: readonly ListedEquation[];
  readonly habits: readonly ListedEquation[];
  readonly cells: CellsAround;
  /** What the checks report: an equation that fails only because another does may have no finding of its own. */
  readonly findings: readonly Finding[];
  /** The equations of the register with a row changed; null where listing them anew would take too long. */
  readonly list: ListEquations | null;
}

/**
 * The likely slips of the hand in a register, from all its equations together, those that hold and those that do not.
 * Likeliest first. Empty where every equation holds, and where no single cell or row explains one that does not.
 */
export function diagnose({ register, equations, habits, cells, findings, list }: ToDiagnose): readonly Diagnosis[] {
  const reported = new Set(
    findings.flatMap(({ code, cells: [first] }) => (first === undefined ? [] : [keyOfFinding(code, first)])),
  );
  const isReported = ({ code, at }: ListedEquation): boolean => reported.has(keyOfFinding(code, at));
  const failing = equations.filter(({ equation }) => !equation.holds);
  const inDoubt = figuresInDoubt(failing, isReported);
  const index = new EquationIndex(
    [...equations, ...habits],
    inDoubt.flatMap(({ cell }) => [cell, ...neighboursOf(cell)]),
  );
  const singles = singleRepairs(index, cells, inDoubt).toSorted(byLikelihood);
  const repairs =
    list === null
      ? singles
      : [
          ...singles.filter(({ kind, value }) => kind !== "date" || value === null),
          ...rowRepairs(register, equations, singles, { cells, habits: new EquationIndex(habits) }, list),
        ];
  const exchanged = exchangedCells(index, cells, inDoubt);
  // A formula that is off does not tell of a row: it adds up what is there.
  const typed = failing.filter((listed) => !isOfFormula(listed, cells));
  const missing = rowsMissing(register, typed, cells).filter(
    (row) => !repairs.some((each) => isDayOfRow(register, each, row)),
  );
  const all = [
    ...onTheirSide(register, outOfPlace(register, repairs)),
    ...missing,
    ...exchanged,
    ...wrongTableRepairs(failing, cells),
    ...misplacedCommas(findings),
  ].map((repair) => asHeld(register, repair, cells));
  const diagnoses: Diagnosis[] = [];
  // What raises more than it settles is no slip: it would only move the trouble.
  const reportedRepairs = all.filter(
    ({ settles, raises }) => settles.some(isReported) && raises.length <= settles.length,
  );
  const isComplete = completeRows(register, equations, cells);
  for (const ranked of rankRepairs(withoutRepairsTwice(reportedRepairs), isComplete)) {
    if (diagnoses.length >= MOST) break;
    for (const repair of ranked.repairs) diagnoses.push(diagnosisOf(repair, ranked, reported));
  }
  return diagnoses;
}

/** A day as its cell holds it: not at all in a cell that holds a part of it, and with day and month exchanged where the whole column was typed so. */
function asHeld(register: Register, repair: Repair, cells: CellsAround): Repair {
  if (holdsPartOfDay(register.tables, repair.cell)) return { ...repair, value: null };
  const held = repair.kind === "date" ? cells.held(repair.cell) : null;
  const day = held === null ? null : dayOfFigure(held);
  const [stated, value] = [repair.stated as CivilDate, repair.value as CivilDate | null];
  if (day === null || day === stated || dayAndMonthExchanged(day) !== stated) return repair;
  return { ...repair, stated: day, value: value === null ? null : (dayAndMonthExchanged(value) ?? value) };
}

/** True for another day of the very row whose number is missing, or of the opening, that settles as much: the row is there, and counted on the wrong day. */
function isDayOfRow(
  register: Register,
  { kind, value, slip, cell, settles, raises }: Repair,
  missing: Repair,
): boolean {
  return (
    kind === "date" &&
    value !== null &&
    slip !== "other" &&
    ((isSettingDay(register, cell) && raises.length === 0) ||
      missing.cells.every(({ sheet, row }) => sheet === cell.sheet && row === cell.row)) &&
    missing.settles.every((listed) => settles.includes(listed))
  );
}

/** The likeliest of those that put one value into one cell. */
function withoutRepairsTwice(repairs: readonly Repair[]): readonly Repair[] {
  return [...grouped(repairs, keyOfRepair).values()].flatMap((alike) => [...alike].sort(byLikelihood).slice(0, 1));
}

function keyOfRepair({ cell, value, slip }: Repair): string {
  return `${keyOfCell(cell)} ${value ?? slip}`;
}

function diagnosisOf(
  repair: Repair,
  { rank, leads, isSure, repairs: tied }: RankedRepairs,
  reported: ReadonlySet<string>,
): Diagnosis {
  const { cell, cells, kind, stated, value, slip, settles, raises } = repair;
  return {
    cell,
    cells,
    kind,
    stated,
    value,
    slip,
    settles: withoutRepeats(settles.map(({ code, at }) => ({ code, cell: at }))).filter((ref) =>
      reported.has(keyOfFinding(ref.code, ref.cell)),
    ),
    raises: raises.length,
    rank,
    leads,
    isSure,
    tiedWith: tied.filter((other) => other !== repair).map((other) => other.cell),
  };
}

function withoutRepeats(refs: readonly FindingRef[]): readonly FindingRef[] {
  return [...new Map(refs.map((ref) => [keyOfFinding(ref.code, ref.cell), ref])).values()];
}
