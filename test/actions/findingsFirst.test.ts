import { readFileSync } from "node:fs";
import { type CheckOutcome, checkRegister } from "../../src/actions/checkRegister";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { cellsWorkbook } from "../support/cellsWorkbook";
import { generatedRegister, MOVEMENT_HEADINGS } from "../support/generatedRegister";

jest.setTimeout(60_000);

/** A register with seventy shares too many in one of its rows. */
function slippedRegister(): ReturnType<typeof cellsWorkbook>["workbook"] {
  const book = cellsWorkbook(generatedRegister({ rows: 200 }));
  const column = MOVEMENT_HEADINGS.indexOf("Number of shares");
  book.type("Movements", 100, column, Number(book.cell("Movements", 100, column)) + 70);
  return book.workbook;
}

const said = ({ findings }: CheckOutcome): readonly unknown[] =>
  findings.map(({ code, severity, cells, message }) => ({ code, severity, cells, message }));

test("the findings come before the slips behind them: all of them, without a slip and without a figure to put in", async () => {
  const first: CheckOutcome[] = [];
  const last = await checkRegister(slippedRegister(), { onChecked: (outcome) => first.push(outcome) });
  expect(first).toHaveLength(1);
  expect(first.map(said)).toEqual([said(last)]);
  expect(last.findings.some(({ severity }) => severity === "error")).toBe(true);
  expect(last.causes.length).toBeGreaterThan(0);
  expect(first[0]).toMatchObject({ diagnoses: [], causes: [] });
  expect(first[0]?.findings.flatMap(({ proposal }) => proposal ?? []).filter(({ kind }) => kind !== "text")).toEqual(
    [],
  );
});

test("where nothing disagrees there is one answer", async () => {
  const first: CheckOutcome[] = [];
  const workbook = await openWorkbookBytes(readFileSync("examples/tencent-2025-06-13.xlsx"), "register.xlsx");
  const { findings } = await checkRegister(workbook, { onChecked: (outcome) => first.push(outcome) });
  expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
  expect(first).toEqual([]);
});
