import ExcelJS from "exceljs";
import { rememberingReads } from "../../src/actions/cachedWorkbook";
import { checkRegister } from "../../src/actions/checkRegister";
import { applyRollForward, planRollForward } from "../../src/actions/rollForward";
import { agreesThroughout, verifyReturn } from "../../src/actions/verifyReturn";
import type { VerifiedSheet } from "../../src/actions/verifySheets";
import type { CivilDate } from "../../src/shares/values/civilDate";
import { writeReturn } from "../../src/actions/writeReturn";
import type { FileWorkbook } from "../../src/file/fileWorkbook";
import { NewFileWorkbook } from "../../src/file/newFileWorkbook";
import { openFileWorkbook, openWorkbookBytes } from "../../src/file/openFileWorkbook";
import type { CellRef } from "../../src/shares/values/cell";
import { PROGRAM_VERSION } from "../../src/shares/values/programVersion";
import type { CellValue, ReadableWorkbook } from "../../src/workbook/workbook";
import { openFileInExcel } from "../support/excelWorkbook";
import { onlyRead } from "../support/onlyRead";
import { isTried } from "../support/sampled";

jest.setTimeout(60_000);

/** A return has fields by the hundred, each tried three times. */
const EVERY = 61;

const NOW = new Date("2026-01-02T03:04:05.000Z");
const REGISTERS = ["sensetime-2022-12-30", "tencent-2025-06-13", "ckh-2021-09-15-zh"] as const;

const open = (register: string): Promise<FileWorkbook> => openFileWorkbook(`examples/${register}.xlsx`);

async function written(register: string): Promise<FileWorkbook> {
  const target = new NewFileWorkbook();
  await writeReturn(await open(register), target, {
    now: NOW,
    languages: register.endsWith("-zh") ? ["zh-Hant"] : ["en"],
  });
  return openWorkbookBytes(await target.toBytes(), "return.xlsx");
}

/** The workbook as it would be read with one cell of it edited by hand. */
function edited(workbook: ReadableWorkbook, at: CellRef, value: CellValue, format?: string): ReadableWorkbook {
  const port: Pick<ReadableWorkbook, "survey" | "read" | "readNames"> = {
    survey: () => workbook.survey(),
    readNames: (sheets) => workbook.readNames(sheets),
    read: async (regions) =>
      (await workbook.read(regions)).map((snapshot) => ({
        ...snapshot,
        values: snapshot.values.map((row, down) =>
          row.map((old, across) =>
            snapshot.region.row + down === at.row && snapshot.region.column + across === at.column ? value : old,
          ),
        ),
        formats: snapshot.formats.map((row, down) =>
          row.map((old, across) =>
            format !== undefined &&
            snapshot.region.row + down === at.row &&
            snapshot.region.column + across === at.column
              ? format
              : old,
          ),
        ),
      })),
  };
  return port as ReadableWorkbook;
}

async function sheetOf(
  target: ReadableWorkbook,
  register: ReadableWorkbook,
  work: Parameters<typeof verifyReturn>[2] = {},
): Promise<VerifiedSheet> {
  const [sheet] = (await verifyReturn(target, register, work)).sheets;
  if (!sheet) throw new Error("The workbook holds a return");
  return sheet;
}

async function changedRegister(register: string, change: (book: ExcelJS.Workbook) => void): Promise<ReadableWorkbook> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(`examples/${register}.xlsx`);
  change(book);
  return openWorkbookBytes(new Uint8Array(await book.xlsx.writeBuffer()), "register.xlsx");
}

const differing = ({ fields }: VerifiedSheet): string[] =>
  fields.filter(({ state }) => state !== "agrees").map(({ name, state }) => `${name} ${state}`);

describe.each(REGISTERS)("the return of %s", (register) => {
  test("agrees with its register in every field, and says when, from what and by which version it was written", async () => {
    const outcome = await verifyReturn(await written(register), await open(register));
    expect(agreesThroughout(outcome)).toBe(true);
    expect(outcome.sheets.map(differing)).toEqual([[]]);
    expect(outcome.sheets[0]).toMatchObject({
      registerChanged: false,
      stamp: {
        closingDate: register.slice(-13).match(/\d{4}-\d\d-\d\d/)?.[0],
        writtenAt: NOW.toISOString(),
        version: PROGRAM_VERSION,
        registerFingerprint: expect.stringMatching(/^[0-9a-f]{16}$/) as unknown,
      },
    });
  });

  test("is caught at the field that is edited by hand, whichever it is", async () => {
    const target = await written(register);
    // As the pane does: the file is read once, for it does not change.
    const source = rememberingReads(onlyRead(await open(register)));
    const { fields } = await sheetOf(target, source);
    expect(fields.length).toBeGreaterThan(30);
    for (const { name, cell, onSheet } of fields.filter((_, place) => isTried(place, EVERY))) {
      if (cell === null) throw new Error(`${name} stands on the sheet`);
      for (const [value, state] of [
        ["another text", onSheet === "" ? "added" : "changed"],
        [1234567, onSheet === "" ? "added" : "changed"],
        ["", onSheet === "" ? "" : "missing"],
      ] as const) {
        expect([name, differing(await sheetOf(edited(target, cell, value), source))]).toEqual([
          name,
          state === "" ? [] : [`${name} ${state}`],
        ]);
      }
    }
  });
});

describe("the return of sensetime-2022-12-30", () => {
  const register = "sensetime-2022-12-30";
  const cellOf = async (target: ReadableWorkbook, name: string): Promise<CellRef> => {
    const { fields } = await sheetOf(target, await open(register));
    const cell = fields.find((field) => field.name === name)?.cell;
    if (!cell) throw new Error(`No field ${name}`);
    return cell;
  };

  test("names the cell of the return and those of the register", async () => {
    const target = await written(register);
    const at = await cellOf(target, "Class1.Event1.Issued");
    const { fields } = await sheetOf(edited(target, at, -31_775_001), await open(register));
    expect(fields.filter(({ state }) => state !== "agrees")).toEqual([
      {
        name: "Class1.Event1.Issued",
        state: "changed",
        cell: at,
        onSheet: "-31,775,001",
        fromRegister: "-31,775,000",
        registerCells: [{ sheet: "Movements", row: 3, column: 4 }],
      },
    ]);
  });

  test.each([
    ["a figure typed as text", "Class1.Opening.Issued", "25,973,445,420", "@"],
    ["a figure in another format that prints the same", "Class1.Opening.Issued", 25_973_445_420, "#,##0;[Red]-#,##0"],
    ["a percentage of Excel's own", "Class1.Event1.Percent", 0.0009, "0.00%"],
    ["a date in another format", "Class1.Closing.Date", 44_925, "yyyy-mm-dd"],
  ])("%s agrees", async (_, name, value, format) => {
    const target = await written(register);
    expect(
      differing(await sheetOf(edited(target, await cellOf(target, name), value, format), await open(register))),
    ).toEqual([]);
  });

  test.each([
    ["a percentage shown with fewer decimals", "Class1.Event1.Percent", 0.09, '0.0" %"'],
    ["a percentage without its sign", "Class1.Event1.Percent", 0.09, "0.00"],
    ["a date shown as a number", "Class1.Closing.Date", 44_925, "General"],
  ])("%s is a change", async (_, name, value, format) => {
    const target = await written(register);
    expect(
      differing(await sheetOf(edited(target, await cellOf(target, name), value, format), await open(register))),
    ).toEqual([`${name} changed`]);
  });

  test("a register that has moved on leaves the return stale at the fields it changes, and changed where it was edited", async () => {
    const target = await written(register);
    const later = await changedRegister(register, (book) => {
      const cell = book.getWorksheet("Movements")?.getCell("E4");
      if (cell) cell.value = -31_775_001;
    });
    const sheet = await sheetOf(edited(target, await cellOf(target, "SignOff.Name"), "Somebody Else"), later);
    expect(sheet.registerChanged).toBe(true);
    expect(differing(sheet)).toEqual([
      "Class1.Event1.Issued stale",
      "Class1.Closing.Issued stale",
      "Remarks stale",
      "SignOff.Name changed",
    ]);
  });

  test("a change of formats alone leaves the register what it was", async () => {
    const later = await changedRegister(register, (book) => {
      const movements = book.getWorksheet("Movements");
      movements?.spliceRows(1, 0, [], ["Kept by the company secretary"]);
      book
        .getWorksheet("Share classes")
        ?.getColumn(7)
        .eachCell((cell) => {
          cell.numFmt = "0";
        });
    });
    expect((await sheetOf(await written(register), later)).registerChanged).toBe(false);
  });

  test("an event that the register no longer has is stale on the sheet", async () => {
    const later = await changedRegister(register, (book) =>
      book
        .getWorksheet("Movements")
        ?.getRow(5)
        .eachCell((cell) => (cell.value = null)),
    );
    const sheet = await sheetOf(await written(register), later);
    expect(differing(sheet)).toEqual(
      expect.arrayContaining(["Class1.Event2.Issued stale", "Class1.Event2.Category stale"]),
    );
    expect(differing(sheet).every((field) => field.endsWith("stale"))).toBe(true);
  });

  test("agrees still when it is filed and its rows are marked disclosed", async () => {
    const { workbook: book } = await openFileInExcel(`examples/${register}.xlsx`);
    await writeReturn(book, book, { now: NOW });
    const plan = await planRollForward(book, await checkRegister(book));
    if (plan === null) throw new Error("There is a return to roll forward");
    await applyRollForward(book, plan);
    expect((await checkRegister(book)).content).toBeNull();
    const sheet = await sheetOf(book, book);
    expect(sheet.registerChanged).toBe(true);
    expect(differing(sheet)).toEqual([]);
  });

  test("agrees still when it was filed on another day than its sheet prints", async () => {
    const { workbook: book } = await openFileInExcel(`examples/${register}.xlsx`);
    await writeReturn(book, book, { now: NOW });
    const plan = await planRollForward(book, await checkRegister(book), "2023-01-03" as CivilDate);
    if (plan === null) throw new Error("There is a return to roll forward");
    await applyRollForward(book, plan);
    expect(differing(await sheetOf(book, book))).toEqual([]);
  });

  test("the register and its return may stand in one workbook", async () => {
    const { workbook: book } = await openFileInExcel(`examples/${register}.xlsx`);
    await writeReturn(book, book, { now: NOW, languages: ["en", "zh-Hant"] });
    const { sheets } = await verifyReturn(book, book);
    expect(
      sheets.map(({ sheet, stamp, fields }) => [
        sheet,
        stamp?.language,
        fields.every(({ state }) => state === "agrees"),
      ]),
    ).toEqual([
      ["FF304 2022-12-30", "en", true],
      ["FF304 2022-12-30 中文", "zh-Hant", true],
    ]);
  });
});
