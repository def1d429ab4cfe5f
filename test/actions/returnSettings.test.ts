import ExcelJS from "exceljs";
import { checkRegister } from "../../src/actions/checkRegister";
import { NO_SETTINGS, rememberReturnSettings, returnSettings } from "../../src/actions/returnSettings";
import { fillReturns } from "../../src/actions/writeReturn";
import { parseCivilDate } from "../../src/shares/values/civilDate";
import type { EditableWorkbook } from "../../src/workbook/workbook";
import { openOnSimulatedExcel } from "../support/excelWorkbook";

async function register(issuerRows: readonly (readonly [string, string | number | null])[]): Promise<EditableWorkbook> {
  const file = new ExcelJS.Workbook();
  file
    .addWorksheet("Issuer")
    .addRows([
      ["Name of issuer", "Fairwind Limited"],
      ["Submitted by", "A. Secretary"],
      ["Title", "Company Secretary"],
      ...issuerRows,
    ]);
  file.addWorksheet("Share classes").addRows([
    ["Share class", "Kind of shares", "Listed", "Stock code", "Opening balance", "Opening date"],
    ["Ordinary", "Ordinary shares", "Yes", "01234", 3_000_000, new Date("2024-01-02T00:00:00Z")],
  ]);
  file.addWorksheet("Movements").addRows([
    ["Date", "Event", "Number of shares"],
    [new Date("2024-01-08T00:00:00Z"), "Exercise of share options", 1_000],
  ]);
  return (await openOnSimulatedExcel(new Uint8Array(await file.xlsx.writeBuffer()))).workbook;
}

async function printed(
  workbook: EditableWorkbook,
): Promise<{ readonly decimals: number | undefined; readonly confirmations: number; readonly text: string }> {
  const checked = await checkRegister(workbook);
  const [filled] = fillReturns(checked, ["en"]);
  const text = JSON.stringify(filled?.plan.cells.map(({ value, look }) => [value, look.numberFormat]));
  return {
    decimals: checked.register.issuer?.percentageDecimals?.value,
    confirmations: filled?.filled.confirmations.length ?? -1,
    text,
  };
}

describe("settings of the return, kept with the workbook", () => {
  test("stand in where the Issuer table has no row, on the return itself", async () => {
    const workbook = await register([]);
    const before = await printed(workbook);
    await rememberReturnSettings(workbook, { percentageDecimals: 4 });
    await rememberReturnSettings(workbook, { confirmations: [1, 4] });
    const after = await printed(workbook);
    expect(after).toMatchObject({ decimals: 4, confirmations: 2 });
    expect(before).toMatchObject({ decimals: undefined, confirmations: 8 });
    expect(after.text).not.toBe(before.text);
  });

  test("every setting kept stands in for its row, a day and a yes as well", async () => {
    const workbook = await register([]);
    const chosen = {
      mandateDecimals: 5,
      discountDecimals: 4,
      repeatPercentages: true,
      rowOrder: "as kept",
      partAWithoutEvent: "Not applicable",
      partADate: parseCivilDate("2024-11-15"),
      partBCategory: "Repurchase of shares (or other securities) but not cancelled",
    } as const;
    await rememberReturnSettings(workbook, chosen);
    const { issuer } = (await checkRegister(workbook)).register;
    const read = Object.keys(chosen).map((name) => [name, issuer?.[name as keyof typeof chosen]?.value]);
    expect(Object.fromEntries(read)).toEqual(chosen);
  });

  test("what an earlier version kept has no more than its three settings", async () => {
    const workbook = await register([]);
    await workbook.remember(
      "NextDayReturn.return",
      '{"percentageDecimals":4,"percentageBase":null,"confirmations":[1]}',
    );
    expect(await returnSettings(workbook)).toEqual({ ...NO_SETTINGS, percentageDecimals: 4, confirmations: [1] });
  });

  test("give way to a row of the table, even a blank one", async () => {
    const workbook = await register([
      ["Percentage decimals", 3],
      ["Confirmations", null],
    ]);
    await rememberReturnSettings(workbook, { percentageDecimals: 5, confirmations: [2] });
    expect(await printed(workbook)).toMatchObject({ decimals: 3, confirmations: 8 });
  });

  test.each(["no JSON", "7", "null", '{"percentageDecimals":9,"percentageBase":"any","confirmations":[0]}'])(
    "what is not ours (%s) was not chosen",
    async (kept) => {
      const workbook = await register([]);
      await workbook.remember("NextDayReturn.return", kept);
      expect(await returnSettings(workbook)).toEqual(NO_SETTINGS);
    },
  );
});
