import type { Diagnosis } from "../checks/diagnosis/diagnosis";
import { diagnose } from "../checks/diagnosis/diagnose";
import { keyOfCell, type ListedEquation } from "../checks/diagnosis/equationIndex";
import { habits } from "../checks/diagnosis/habits";
import { isDiagnosed, readingEquations } from "../checks/diagnosis/readingEquations";
import type { ListEquations } from "../checks/diagnosis/rowRepairs";
import type { CellsAround } from "../checks/diagnosis/repair";
import { closeCell, dealingCell, movementCell, numberCell } from "../shares/register/rowCells";
import type { Register } from "../shares/register/register";
import { HONG_KONG } from "../shares/register/tradingCalendar";
import type { Ledger } from "../shares/ledger";
import type { Finding } from "../shares/values/finding";
import { type CellRef, type Region, sameCell } from "../shares/values/cell";
import { divideRatios, type Ratio, ratioOf, ratioOfDouble } from "../shares/values/ratio";
import { parseMoney } from "../reading/cells/parseMoney";
import { namesOwnUnit } from "../reading/cells/parseNumber";
import { type LocatedTable, unitAt } from "../shares/register/table";
import type { CellValue, ReadableWorkbook, Snapshot } from "../workbook/workbook";

/** Formulas are asked for so many cells at a time: an answer has to fit what Excel on the web takes. */
const MOST_CELLS = 20_000;

/** A checked register: its equations, those that hold and those that do not, and the cells it was read from. */
export interface CheckedRegister {
  readonly ledger: Ledger;
  readonly equations: readonly ListedEquation[];
  /** Of the checks, and those of the reading that are diagnosed. */
  readonly findings: readonly Finding[];
  readonly snapshots: readonly Snapshot[];
  /** The equations of another register, checked in the same way. */
  readonly list: ListEquations;
}

/** Above so many equations a changed register is not listed anew: the answer has to come at once. */
const MOST_LISTED = 3_000;

/** The likely slips in a register with an equation that fails. The workbook is asked for the formulas of the tables concerned. */
export async function diagnoseRegister(
  workbook: ReadableWorkbook,
  { ledger, equations, findings, snapshots, list }: CheckedRegister,
): Promise<readonly Diagnosis[]> {
  const failing = equations.filter(({ equation }) => !equation.holds);
  const cells = new ReadCells(
    snapshots,
    await formulaCells(workbook, ledger, [
      ...failing.map(({ equation }) => equation.cells),
      ...findings.filter(isDiagnosed).map((each) => each.cells),
    ]),
    ledger.register.tables,
  );
  const canList = equations.length <= MOST_LISTED;
  const inDoubt = [
    ...daysOf(failing),
    // A row may be reported at its day where no equation rests on it.
    ...failing.map(({ at }) => at),
    ...closesOf(ledger.register, failing),
    ...numbersOfMandates(ledger.register, failing),
    ...(canList ? daysOfRows(ledger.register, failing) : []),
  ];
  return diagnose({
    register: ledger.register,
    equations: [...equations, ...readingEquations(findings, cells)],
    // Habits are about days, closes and mandates: with none in doubt there is nothing to rank.
    habits: inDoubt.length === 0 ? [] : [...habits(ledger.register, HONG_KONG, inDoubt)],
    cells,
    findings,
    list: canList ? list : null,
  });
}

/** The days that equations which fail rest on. */
function daysOf(failing: readonly ListedEquation[]): readonly CellRef[] {
  return failing.flatMap(({ equation }) =>
    equation.figures.filter(({ kind }) => kind === "date").map(({ cell }) => cell),
  );
}

/** The closing prices that equations which fail rest on. */
function closesOf({ closingPrices }: Register, failing: readonly ListedEquation[]): readonly CellRef[] {
  if (closingPrices.length === 0) return [];
  const inDoubt = new Set(failing.flatMap(({ equation }) => equation.cells.map(keyOfCell)));
  return closingPrices.map((row) => closeCell(row, "Close")).filter((cell) => inDoubt.has(keyOfCell(cell)));
}

/** The numbers of mandates that equations which fail rest on. */
function numbersOfMandates({ mandates }: Register, failing: readonly ListedEquation[]): readonly CellRef[] {
  const numbers = mandates.flatMap(({ authorised, sharesInIssue, sharesOfAllClasses }) =>
    [authorised, sharesInIssue, sharesOfAllClasses].flatMap((figure) => figure?.cell ?? []),
  );
  return numbers.filter((number) =>
    failing.some(({ equation }) => equation.cells.some((cell) => sameCell(cell, number))),
  );
}

/** The days of rows whose number is in doubt: it may be counted on the wrong one. */
function daysOfRows(register: Register, failing: readonly ListedEquation[]): readonly CellRef[] {
  const inDoubt = new Set(failing.flatMap(({ equation }) => equation.cells.map(keyOfCell)));
  const rows = [
    ...register.movements.map((row) => ({ number: numberCell(row), day: movementCell(row, "Date") })),
    ...[...register.repurchases, ...register.treasurySales].map((row) => ({
      number: dealingCell(row, "Number"),
      day: dealingCell(row, "Trading date"),
    })),
  ];
  return rows.filter(({ number }) => inDoubt.has(keyOfCell(number))).map(({ day }) => day);
}

/** The formulas of every table that holds a figure in doubt. */
async function formulaCells(
  workbook: ReadableWorkbook,
  { register }: Ledger,
  inDoubt: readonly (readonly CellRef[])[],
): Promise<ReadonlySet<string>> {
  const regions = register.tables
    .map(({ region }) => region)
    .filter((region) => inDoubt.some((cells) => cells.some((cell) => isIn(region, cell))));
  const formulas = new Set<string>();
  for (const region of regions.flatMap(inParts)) {
    for (const [row, texts] of (await workbook.readFormulas(region)).entries())
      for (const [column, text] of texts.entries())
        if (text.startsWith("="))
          formulas.add(keyOfCell({ sheet: region.sheet, row: region.row + row, column: region.column + column }));
  }
  return formulas;
}

function inParts(region: Region): readonly Region[] {
  const rows = Math.max(1, Math.floor(MOST_CELLS / region.columns));
  return Array.from({ length: Math.ceil(region.rows / rows) }, (_, part) => ({
    ...region,
    row: region.row + part * rows,
    rows: Math.min(rows, region.rows - part * rows),
  }));
}

function isIn(region: Region, { sheet, row, column }: CellRef): boolean {
  const [down, across] = [row - region.row, column - region.column];
  return sheet === region.sheet && down >= 0 && down < region.rows && across >= 0 && across < region.columns;
}

/** Most texts beside a figure are words. */
const HAS_DIGIT = /\p{Nd}/u;

/** Cells as they were read. */
class ReadCells implements CellsAround {
  constructor(
    private readonly snapshots: readonly Snapshot[],
    private readonly formulas: ReadonlySet<string>,
    private readonly tables: readonly LocatedTable[],
  ) {}

  isFormula(cell: CellRef): boolean {
    return this.formulas.has(keyOfCell(cell));
  }

  held({ sheet, row, column }: CellRef): Ratio | null {
    const value = this.#valueAt(sheet, row, column);
    if (typeof value === "string") return HAS_DIGIT.test(value) ? this.#inText(value, { sheet, row, column }) : null;
    return typeof value === "number" && Number.isFinite(value) ? ratioOfDouble(value) : null;
  }

  /** `1,204.6`, `(31,775,000) shares`, `HK$12.58`: the number that would be read as the same in its place. */
  #inText(text: string, cell: CellRef): Ratio | null {
    const read = parseMoney(text, "", null);
    if (read.kind !== "value") return null;
    const { amount } = read.value;
    return namesOwnUnit(text) ? divideRatios(amount, ratioOf(unitAt(this.tables, cell))) : amount;
  }

  before(cell: CellRef): readonly Ratio[] {
    return this.#numbersAt(cell, [
      [-1, 0],
      [0, -1],
      [0, 1],
    ]);
  }

  column(cell: CellRef): readonly Ratio[] {
    return this.#numbersAt(cell, [
      [-2, 0],
      [-1, 0],
      [1, 0],
      [2, 0],
    ]);
  }

  #numbersAt({ sheet, row, column }: CellRef, places: readonly (readonly [down: number, across: number])[]): Ratio[] {
    return places.flatMap(([down, across]) => this.held({ sheet, row: row + down, column: column + across }) ?? []);
  }

  #valueAt(sheet: string, row: number, column: number): CellValue | undefined {
    const cells = this.snapshots.find(({ region }) => isIn(region, { sheet, row, column }));
    return cells?.values[row - cells.region.row]?.[column - cells.region.column];
  }
}
