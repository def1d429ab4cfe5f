import { readFile } from "node:fs/promises";
import { rememberingReads } from "../../src/actions/cachedWorkbook";
import { checkRegister } from "../../src/actions/checkRegister";
import type { Region } from "../../src/shares/values/cell";
import type { EditableWorkbook } from "../../src/workbook/workbook";
import { openOnSimulatedExcel, type OpenedInExcel } from "../support/excelWorkbook";

jest.setTimeout(60_000);

/** A register in Excel behind a workbook that remembers, and what was asked of Excel each time. */
async function remembering(): Promise<
  OpenedInExcel & { readonly live: ReturnType<typeof rememberingReads>; readonly asked: Region[][] }
> {
  const opened = await openOnSimulatedExcel(new Uint8Array(await readFile("examples/sensetime-2022-12-30.xlsx")));
  const asked: Region[][] = [];
  const counted: EditableWorkbook = Object.assign(Object.create(opened.workbook) as EditableWorkbook, {
    read: (...[regions, work]: Parameters<EditableWorkbook["read"]>) => {
      // What is struck through is asked each time: no event says that a font has changed.
      if (work?.details === undefined) asked.push([...regions]);
      return opened.workbook.read(regions, work);
    },
  });
  return { ...opened, live: rememberingReads(counted), asked };
}

const cellOf = (row: number, column: number): { row: number; column: number; rows: number; columns: number } => ({
  row,
  column,
  rows: 1,
  columns: 1,
});

test("one edit is read as the cells it changed, and found as a full reading finds it", async () => {
  const { live, asked, host, workbook } = await remembering();
  await checkRegister(live);
  host.edit("Share classes", "G4", 25_973_445_421);
  live.changed([
    { sheetId: host.sheet("Share classes").id, area: cellOf(3, 6) },
    { sheetId: host.sheet("Movements").id, area: { row: 3, column: 5, rows: 3, columns: 2 } },
  ]);
  const again = await checkRegister(live);
  expect(asked[1]).toEqual([
    { sheet: "Share classes", ...cellOf(3, 6) },
    { sheet: "Movements", row: 3, column: 5, rows: 3, columns: 2 },
  ]);
  expect(again.findings).toEqual((await checkRegister(workbook)).findings);
  expect(again.findings.some(({ severity }) => severity === "error")).toBe(true);
});

test("a sheet whose cells are not known, or that has grown, is read whole; the rest is remembered", async () => {
  const { live, asked, host, workbook } = await remembering();
  await checkRegister(live);
  live.changed([{ sheetId: host.sheet("Last return").id, area: null }]);
  await checkRegister(live);
  expect(asked[1]?.map(({ sheet }) => sheet)).toEqual(["Last return"]);
  host.edit("Last return", "B9", 7);
  live.changed([{ sheetId: host.sheet("Last return").id, area: cellOf(8, 1) }]);
  await checkRegister(live);
  expect(asked[2]).toMatchObject([{ sheet: "Last return", rows: 9 }]);
  host.edit("Movements", "E4", -31_775_001);
  live.changed(null);
  expect((await checkRegister(live)).findings).toEqual((await checkRegister(workbook)).findings);
  expect(asked[3]).toHaveLength(4);
});

test("our own writes forget what was read", async () => {
  const { live, asked } = await remembering();
  await checkRegister(live);
  await live.put([
    { cell: { sheet: "Movements", row: 3, column: 4 }, value: { kind: "number", decimal: "-31775001" } },
  ]);
  const { findings } = await checkRegister(live);
  expect(asked[1]).toHaveLength(4);
  expect(findings.some(({ severity }) => severity === "error")).toBe(true);
});

test("what was being read when everything had to be forgotten is not remembered", async () => {
  const { live, asked } = await remembering();
  const region = { sheet: "Movements", row: 2, column: 0, rows: 5, columns: 10 };
  await live.survey();
  const overtaken = live.read([region]);
  live.changed(null);
  await overtaken;
  await live.read([region]);
  await live.read([region]);
  expect(asked).toEqual([[region], [region], []]);
});
