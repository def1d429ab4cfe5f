import type { Diagnosis } from "../../../src/checks/diagnosis/diagnosis";
import { hasField, type LocatedTable } from "../../../src/shares/register/table";
import { type CellRef, sameCell } from "../../../src/shares/values/cell";
import type { CellValue } from "../../../src/workbook/workbook";
import type { SeedableRegister, Typed } from "./seedableRegister";

/** A row that is wrong as a whole, and what a diagnosis that is right says of it. */
export interface RowSlip {
  readonly slip: "a row left out" | "a row entered twice" | "another class" | "the other column";
  readonly cell: CellRef;
  readonly typed: readonly Typed[];
  readonly isRight: (diagnosis: Diagnosis) => boolean;
}

/** Every row of Movements left out, entered twice, under another class, in the other column. Only of tables without formulas. */
export function* rowSlips(register: SeedableRegister, tables: readonly LocatedTable[]): Generator<RowSlip> {
  for (const table of tables.filter(({ kind, shape }) => kind === "Movements" && shape === "rows")) {
    const rows = Array.from({ length: table.lastRow - table.firstRow + 1 }, (_, at) => table.firstRow + at);
    for (const row of rows) {
      const number = numberOf(register, table, row);
      if (number === null) continue;
      yield {
        slip: "a row left out",
        cell: number,
        typed: shifted(register, table, row, -1),
        isRight: ({ slip }) => slip === "row-missing",
      };
      yield {
        slip: "a row entered twice",
        cell: number,
        typed: shifted(register, table, row, 1),
        isRight: ({ slip, cells }) =>
          slip === "row-twice" && cells.some((cell) => sameCell(cell, number) || sameCell(cell, below(number))),
      };
      yield* otherClass(register, table, row);
      yield* otherColumn(register, table, row);
    }
  }
}

function below(cell: CellRef): CellRef {
  return { ...cell, row: cell.row + 1 };
}

function numberOf(register: SeedableRegister, table: LocatedTable, row: number): CellRef | null {
  for (const field of ["Number of shares", "Increase", "Decrease"]) {
    const column = table.fields.get(field);
    const cell = column === undefined ? null : { sheet: table.sheet, row, column };
    if (cell !== null && typeof register.cell(cell).value === "number") return cell;
  }
  return null;
}

/** What stands in a row and those below it, a row further up or down. A totals row moves along. */
function shifted(
  register: SeedableRegister,
  { sheet, region }: LocatedTable,
  row: number,
  by: 1 | -1,
): readonly Typed[] {
  const typed: Typed[] = [];
  const last = region.row + region.rows;
  for (let at = by === 1 ? row + 1 : row; at <= last; at += 1)
    for (let column = region.column; column < region.column + region.columns; column += 1) {
      const from = at - by;
      const value: CellValue = from >= last ? "" : register.cell({ sheet, row: from, column }).value;
      typed.push({ cell: { sheet, row: at, column }, value });
    }
  return typed;
}

function* otherClass(register: SeedableRegister, table: LocatedTable, row: number): Generator<RowSlip> {
  const column = table.fields.get("Share class");
  if (column === undefined || !hasField(table, "Share class")) return;
  const cell = { sheet: table.sheet, row, column };
  const { value } = register.cell(cell);
  // Below a merged cell there is nothing to type into.
  if (value === "") return;
  const others = new Set<CellValue>();
  for (let at = table.firstRow; at <= table.lastRow; at += 1) others.add(register.cell({ ...cell, row: at }).value);
  for (const other of others)
    if (other !== value && other !== "")
      yield {
        slip: "another class",
        cell,
        typed: [{ cell, value: other }],
        isRight: (diagnosis) => sameCell(diagnosis.cell, cell) && diagnosis.value === value,
      };
}

function* otherColumn(register: SeedableRegister, table: LocatedTable, row: number): Generator<RowSlip> {
  const [increase, decrease] = [table.fields.get("Increase"), table.fields.get("Decrease")];
  if (increase === undefined || decrease === undefined) return;
  const cells = [increase, decrease].map((column) => ({ sheet: table.sheet, row, column }));
  const [up, down] = cells.map((cell) => register.cell(cell).value);
  const [first, second] = cells;
  if (first === undefined || second === undefined) return;
  yield {
    slip: "the other column",
    cell: first,
    typed: [
      { cell: first, value: down ?? "" },
      { cell: second, value: up ?? "" },
    ],
    isRight: ({ slip, cells: named }) => slip === "wrong-side" && named.some((cell) => sameCell(cell, first)),
  };
}
