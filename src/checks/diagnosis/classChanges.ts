import type { Register } from "../../shares/register/register";
import { numberCell } from "../../shares/register/rowCells";
import { sameCell } from "../../shares/values/cell";
import { withClass, withColumnOfClass } from "./changedRegister";
import type { CellsAround } from "./repair";
import { heldText } from "./repairs";
import type { RowChange } from "./rowChange";
import type { RowInDoubt } from "./rowsInDoubt";

/** Rows whose number is in doubt, under each of the other classes. */
export function classesExchanged(register: Register, rows: readonly RowInDoubt[]): readonly RowChange[] {
  return rows.flatMap(({ row, classCell, shareClass }) =>
    classCell === null || shareClass === null
      ? []
      : register.classes
          .filter(({ name }) => name !== shareClass)
          .map(({ name }): RowChange => ({
            cell: classCell,
            cells: [classCell],
            kind: "text",
            stated: shareClass,
            value: name,
            slip: "class-exchanged",
            isExact: true,
            oddity: 0,
            changed: () => withClass(register, row, name),
          })),
  );
}

/** Numbers that stand in the column of one class where each class has its own, in the same row of each other that is blank there. No value puts it right. */
export function classColumnsExchanged(
  register: Register,
  rows: readonly RowInDoubt[],
  cells: CellsAround,
): readonly RowChange[] {
  const numbers = register.movements.map(numberCell);
  return rows.flatMap(({ row, number, classCell, shareClass }): readonly RowChange[] => {
    if ("tradingDate" in row || number === null || classCell !== null || shareClass === null) return [];
    const ofTable = register.movements.filter(({ origin }) => origin.table === row.origin.table);
    return register.classes.flatMap(({ name }): readonly RowChange[] => {
      const one = ofTable.find((each) => each.shareClass === name);
      if (one === undefined || name === shareClass) return [];
      const meant = { ...number, column: numberCell(one).column };
      if (numbers.some((cell) => sameCell(cell, meant))) return [];
      return [
        {
          cell: number,
          cells: [number, meant],
          kind: "number",
          stated: heldText(cells, number, row.number ?? 0n),
          value: null,
          slip: "class-exchanged",
          isExact: true,
          oddity: 0,
          changed: () => withColumnOfClass(register, row, one, meant),
        },
      ];
    });
  });
}
