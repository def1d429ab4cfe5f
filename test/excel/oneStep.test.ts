import { MOVES, contractRegister } from "../support/contractRegister";
import { openOnSimulatedExcel } from "../support/excelWorkbook";
import type { EditableWorkbook } from "../../src/workbook/workbook";

const CELL = { sheet: MOVES.sheet, row: MOVES.lastRow, column: 4 };

/** A row, and a value in another: two changes. */
async function addAndPut(workbook: EditableWorkbook): Promise<void> {
  await workbook.appendRow({
    sheet: MOVES.sheet,
    table: MOVES.table,
    below: { sheet: MOVES.sheet, row: MOVES.lastRow, column: MOVES.left, rows: 1, columns: MOVES.columns },
    values: new Map([[4, { kind: "number", decimal: "-9" }]]),
  });
  await workbook.put([{ cell: CELL, value: { kind: "number", decimal: "7" } }]);
}

/** How many steps of Excel's undo the work makes, and what stands there after it. */
async function stepsOf(excelApi: string, work: (workbook: EditableWorkbook) => Promise<unknown>, failAtAction = 0) {
  const { workbook, host } = await openOnSimulatedExcel(await contractRegister(), { excelApi });
  let steps = 0;
  host.whenStepEnds(() => steps++);
  if (failAtAction > 0) host.faults.set({ failAtAction: { number: failAtAction, code: "UndoNotSupported" } });
  await work(workbook);
  const sheet = host.sheet(MOVES.sheet);
  const at = (row: number): unknown => sheet.cell(row, CELL.column).content;
  return { steps, cells: [at(CELL.row), at(CELL.row + 1)], isFaultOver: !host.faults.pending };
}

test("each change is a step of Excel's undo, several together are one", async () => {
  const apart = await stepsOf("1.20", addAndPut);
  expect(apart).toMatchObject({ steps: 2, cells: [7, -9] });
  const together = await stepsOf("1.20", (workbook) => workbook.together(addAndPut));
  expect(together).toMatchObject({ steps: 1, cells: [7, -9] });
});

test("an Excel that groups nothing makes the same changes", async () => {
  await expect(stepsOf("1.19", (workbook) => workbook.together(addAndPut))).resolves.toMatchObject({
    steps: 0,
    cells: [7, -9],
  });
});

test.each([1, 60])("where Excel cannot group call %i, everything is done once, in steps", async (failAtAction) => {
  await expect(stepsOf("1.20", (workbook) => workbook.together(addAndPut), failAtAction)).resolves.toMatchObject({
    cells: [7, -9],
    isFaultOver: true,
  });
});

test("changes that follow wait for a step to end", async () => {
  const { workbook, host } = await openOnSimulatedExcel(await contractRegister());
  const order: string[] = [];
  host.whenStepEnds(() => order.push("step"));
  const first = workbook.together(addAndPut).then(() => order.push("together"));
  const second = workbook.put([{ cell: CELL, value: { kind: "number", decimal: "8" } }]).then(() => order.push("put"));
  await Promise.all([first, second]);
  expect(order).toEqual(["step", "together", "step", "put"]);
  expect(host.sheet(MOVES.sheet).cell(CELL.row, CELL.column).content).toBe(8);
});
