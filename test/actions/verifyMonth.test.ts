import { readMonthStamp } from "../../src/forms/readBack/returnStamp";
import { readWorkbook } from "../../src/actions/readWorkbook";
import { writeTieOut } from "../../src/actions/writeTieOut";
import { openFileInExcel } from "../support/excelWorkbook";
import { verifyReturn } from "../../src/actions/verifyReturn";
import type { VerifiedSheet } from "../../src/actions/verifySheets";
import { writeMonth } from "../../src/actions/writeMonth";
import type { FileWorkbook } from "../../src/file/fileWorkbook";
import { NewFileWorkbook } from "../../src/file/newFileWorkbook";
import { openFileWorkbook, openWorkbookBytes } from "../../src/file/openFileWorkbook";
import type { CellRef } from "../../src/shares/values/cell";
import type { CivilMonth } from "../../src/shares/values/civilMonth";
import type { CellValue, ReadableWorkbook } from "../../src/workbook/workbook";

const REGISTER = "examples/sensetime-2022-12-30.xlsx";
const SHEET = "FF301 2022-12";

async function written(): Promise<FileWorkbook> {
  const target = new NewFileWorkbook();
  await writeMonth(await openFileWorkbook(REGISTER), target, "2022-12" as CivilMonth, ["en"]);
  return openWorkbookBytes(await target.toBytes(), "month.xlsx");
}

/** The workbook as it would be read with one cell of it edited by hand. */
function edited(workbook: ReadableWorkbook, at: CellRef, value: CellValue): ReadableWorkbook {
  const port: Pick<ReadableWorkbook, "survey" | "read" | "readNames"> = {
    survey: () => workbook.survey(),
    readNames: (sheets) => workbook.readNames(sheets),
    read: async (regions) =>
      (await workbook.read(regions)).map((snapshot) => ({
        ...snapshot,
        values: snapshot.values.map((row, down) =>
          row.map((old, across) =>
            snapshot.region.sheet === at.sheet &&
            snapshot.region.row + down === at.row &&
            snapshot.region.column + across === at.column
              ? value
              : old,
          ),
        ),
      })),
  };
  return port as ReadableWorkbook;
}

async function verified(target: ReadableWorkbook): Promise<VerifiedSheet> {
  const { sheets } = await verifyReturn(target, await openFileWorkbook(REGISTER));
  // The tie-out beside it is no return.
  expect(sheets.map(({ sheet }) => sheet)).toEqual([SHEET]);
  const [sheet] = sheets;
  if (sheet === undefined) throw new RangeError("no sheet");
  return sheet;
}

describe("the sheet of a Monthly Return", () => {
  test("says of which month and edition it is, and agrees field by field", async () => {
    const sheet = await verified(await written());
    expect(sheet.stamp).toMatchObject({
      form: "FF301",
      month: "2022-12",
      closingDate: "2022-12-31",
      edition: "FF301 v1.0.1",
    });
    expect(sheet.registerChanged).toBe(false);
    expect(sheet.fields.length).toBeGreaterThan(60);
    expect(sheet.fields.filter(({ state }) => state !== "agrees")).toEqual([]);
  });

  test("shows every figure that is typed over, and words of the form", async () => {
    const workbook = await written();
    const [names = []] = await workbook.readNames([SHEET]);
    const fields = names.filter(
      ({ name, region }) => region !== null && /\.(?:NewShares|Issued|Date|Month)$/.test(name),
    );
    expect(fields.length).toBeGreaterThan(12);
    for (const { name, region } of fields) {
      if (region === null) continue;
      const { fields: all } = await verified(
        edited(workbook, { sheet: SHEET, row: region.row, column: region.column }, "1"),
      );
      expect(all.filter(({ state }) => state !== "agrees").map((field) => [field.name, field.state])).toEqual([
        [name, "changed"],
      ]);
    }
    const title = await verified(edited(workbook, { sheet: SHEET, row: 0, column: 0 }, "Monthly Return"));
    expect(title.fields.filter(({ state }) => state !== "agrees").map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Label/),
    ]);
  });

  test("a month's summary of an earlier version is no return", () => {
    const property = { name: "NextDayReturn", region: null, text: "FF301 2022-12" };
    expect(readMonthStamp([property])).toBeNull();
    expect(
      readMonthStamp([property, { name: "NextDayReturnEdition", region: null, text: "FF301 v1.0.1" }]),
    ).not.toBeNull();
  });
});

test("beside the register in Excel, the tie-out of a Monthly Return is written anew from its own cells", async () => {
  const { workbook } = await openFileInExcel(REGISTER);
  await writeMonth(workbook, workbook, "2022-12" as CivilMonth, ["en"]);
  expect(
    (await verifyReturn(workbook, workbook)).sheets
      .flatMap(({ fields }) => fields)
      .filter(({ state }) => state !== "agrees"),
  ).toEqual([]);
  expect((await writeTieOut(workbook, SHEET))?.sheetName).toBe(`Tie-out of ${SHEET} (2)`);
  // Neither the return nor its tie-outs are read as tables of the register.
  const { register } = await readWorkbook(workbook);
  expect(register.movements).toHaveLength(3);
});
