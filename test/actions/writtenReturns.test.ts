import { checkRegister } from "../../src/actions/checkRegister";
import { applyRollForward, planRollForward } from "../../src/actions/rollForward";
import { writeReturn } from "../../src/actions/writeReturn";
import { showCell } from "../../src/shares/values/cell";
import type { Finding } from "../../src/shares/values/finding";
import { groupDigits } from "../../src/shares/values/quantity";
import type { EditableWorkbook } from "../../src/workbook/workbook";
import { openFileInExcel } from "../support/excelWorkbook";

const REGISTERS = ["sensetime-2022-12-30", "tencent-2025-06-13", "tencent-2024-01-18"] as const;

const open = async (register: string): Promise<EditableWorkbook> =>
  (await openFileInExcel(`examples/${register}.xlsx`)).workbook;

async function findingsOf(workbook: EditableWorkbook): Promise<readonly Finding[]> {
  return (await checkRegister(workbook)).findings.filter(({ code }) => code === "T150");
}

async function withReturn(
  opened: Promise<EditableWorkbook>,
): Promise<{ readonly workbook: EditableWorkbook; readonly sheet: string }> {
  const workbook = await opened;
  const [written] = (await writeReturn(workbook, workbook, { force: true })).written;
  if (!written) throw new Error("nothing was written");
  return { workbook, sheet: written.sheetName };
}

describe("a return sheet in the register's own workbook", () => {
  test.each(REGISTERS)("agrees as it was written, and after it was filed and recorded: %s", async (register) => {
    const { workbook } = await withReturn(open(register));
    const checked = await checkRegister(workbook);
    expect(checked.findings.filter(({ code }) => code === "T150")).toEqual([]);
    const plan = await planRollForward(workbook, checked);
    if (plan === null) throw new Error("a return to record");
    await applyRollForward(workbook, plan);
    expect((await checkRegister(workbook)).content).toBeNull();
    expect(await findingsOf(workbook)).toEqual([]);
  });

  test("is reported when the register moves on, with both figures, at its own cells first", async () => {
    const { workbook, sheet } = await withReturn(open("sensetime-2022-12-30"));
    await workbook.put([
      { cell: { sheet: "Movements", row: 3, column: 4 }, value: { kind: "number", decimal: "-31775001" } },
    ]);
    const [finding, ...others] = await findingsOf(workbook);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: "warning", outcome: "failed" });
    expect(finding?.cells[0]?.sheet).toBe(sheet);
    const closing = groupDigits((25_948_809_928n - 1n).toString());
    expect(finding?.facts["fields"]).toContain(
      `Class B, Closing balance is "25,948,809,928" on the sheet and "${closing}" by the record`,
    );
    expect(finding?.facts["inChinese"]).toContain(
      `Class B、期終結存於工作表為 "25,948,809,928"，按紀錄為 "${closing}"`,
    );
    expect(finding?.cells.map(showCell)).toContain("Movements!E4");
    await workbook.put([
      { cell: { sheet: "Movements", row: 3, column: 4 }, value: { kind: "number", decimal: "-31775000" } },
    ]);
    expect(await findingsOf(workbook)).toEqual([]);
  });

  test("is reported when it is edited by hand", async () => {
    const { workbook, sheet } = await withReturn(open("sensetime-2022-12-30"));
    const names = (await workbook.readNames([sheet])).flat();
    const at = names.find(({ name }) => name === "SignOff.Name")?.region;
    if (!at) throw new Error("the sheet has a signatory");
    await workbook.put([
      { cell: { sheet, row: at.row, column: at.column }, value: { kind: "text", text: "=Somebody Else" } },
    ]);
    const [finding] = await findingsOf(workbook);
    expect(finding?.facts["fields"]).toEqual([
      'Submitted by is "=Somebody Else" on the sheet and "Xu Li" by the record',
    ]);
    expect(finding?.cells[0]).toEqual({ sheet, row: at.row, column: at.column });
  });

  test("is not said to be fine where the register gives no such return any more", async () => {
    const { workbook } = await withReturn(open("sensetime-2022-12-30"));
    const { register } = await checkRegister(workbook);
    // Filed, and its rows marked with several days, none of them the one the return says.
    const rows = register.movements.map(({ origin }) => ({
      sheet: origin.table.sheet,
      row: origin.row,
      column: origin.table.fields.get("Disclosed on") ?? -1,
    }));
    expect(rows.every(({ column }) => column >= 0)).toBe(true);
    await workbook.put(
      rows.map((cell, index) => ({ cell, value: { kind: "date", date: index === 0 ? "2023-01-05" : "2023-01-06" } })),
    );
    expect((await findingsOf(workbook)).map(({ outcome, severity }) => [outcome, severity])).toEqual([
      ["not checked", "note"],
    ]);
  });
});

test("a check asks two requests more of a workbook with returns, however many, and none more of one without", async () => {
  const { workbook, host } = await openFileInExcel("examples/sensetime-2022-12-30.xlsx");
  const requests = async (): Promise<number> => {
    host.forgetTraffic();
    await checkRegister(workbook);
    return host.counted.requests;
  };
  await requests();
  const without = await requests();
  await writeReturn(workbook, workbook);
  await requests();
  expect(await requests()).toBe(without + 2);
  await writeReturn(workbook, workbook, { languages: ["en", "zh-Hant"] });
  await requests();
  expect(await requests()).toBe(without + 2);
});
