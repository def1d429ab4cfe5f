import { readFile } from "node:fs/promises";
import { writeReturn } from "../../src/actions/writeReturn";
import { openOnSimulatedExcel } from "../support/excelWorkbook";

jest.setTimeout(60_000);

/** Values and formats of a sheet, as the client reads them. */
async function cellsOf(locale: "en-HK" | "en-US" | "de-DE"): Promise<{ values: unknown[][]; formats: unknown[][] }> {
  const { workbook, excel } = await openOnSimulatedExcel(
    new Uint8Array(await readFile("examples/sensetime-2022-12-30.xlsx")),
    { locale },
  );
  const { written } = await writeReturn(workbook, workbook);
  return excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem(written[0]?.sheetName ?? "")
      .getUsedRange()
      .load("values,numberFormat");
    await context.sync();
    return { values: range.values as unknown[][], formats: range.numberFormat as unknown[][] };
  });
}

test("a text typed in a German Excel is understood as a German types it", async () => {
  const { excel } = await openOnSimulatedExcel(new Uint8Array(await readFile("examples/sensetime-2022-12-30.xlsx")), {
    locale: "de-DE",
  });
  const typed = await excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Movements").getRange("M1:M3");
    range.values = [["31.775.000"], ["0,09"], ["03/04/2022"]];
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
  // 44654 is 3 April 2022.
  expect(typed).toEqual([[31_775_000], [0.09], [44_654]]);
});

test.each(["en-US", "de-DE"] as const)(
  "the return written in an Excel of %s is the one written in Hong Kong",
  async (locale) => {
    expect(await cellsOf(locale)).toEqual(await cellsOf("en-HK"));
  },
);
