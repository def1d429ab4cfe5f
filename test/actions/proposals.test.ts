import ExcelJS from "exceljs";
import { applyChanges, previewChanges } from "../../src/actions/changeCells";
import { proposedValue } from "../../src/actions/proposedValue";
import { checkRegister } from "../../src/actions/checkRegister";
import type { Finding } from "../../src/shares/values/finding";
import type { CellValue, EditableWorkbook } from "../../src/workbook/workbook";
import { openOnSimulatedExcel } from "../support/excelWorkbook";

/** 60,000 of 4,000,000 shares is 1.5%: the register says 15%, the point moved, in a cell of its own kind. */
async function registerStating(percentage: CellValue, format: string, heading: string): Promise<EditableWorkbook> {
  const file = new ExcelJS.Workbook();
  file.addWorksheet("Issuer").addRows([
    ["Name of issuer", "Example Limited"],
    ["Date submitted", new Date("2022-12-30T00:00:00Z")],
  ]);
  file.addWorksheet("Share classes").addRows([
    ["Share class", "Opening balance", "Opening date"],
    ["Ordinary", 4_000_000, new Date("2022-11-30T00:00:00Z")],
  ]);
  const movements = file.addWorksheet("Movements");
  movements.addRows([
    ["Date", "Event", "Number of shares", heading],
    [new Date("2022-12-30T00:00:00Z"), "Repurchase of shares and cancelled", -60_000, percentage],
  ]);
  movements.getCell("D2").numFmt = format;
  return (await openOnSimulatedExcel(new Uint8Array(await file.xlsx.writeBuffer()))).workbook;
}

async function wrongPercentages(workbook: EditableWorkbook): Promise<readonly Finding[]> {
  const { findings } = await checkRegister(workbook);
  return findings.filter(({ code }) => code === "P110");
}

test.each([
  ["a fraction shown as a percentage", 0.15, "0.00%", "Percentage", 0.015, "1.5%"],
  ["a number under a heading with %", 15, "0.00", "% of issued shares", 1.5, "1.5%"],
  ["a number whose format prints the sign", 15, '0.00" %"', "Percentage", 1.5, "1.5%"],
  ["a text with the sign", "15.00%", "@", "Percentage", "1.5%", undefined],
  ["a text under a heading with %", "15.00", "@", "% of issued shares", "1.5", "1.5%"],
] as const)(
  "a percentage proposed for %s is written as that cell writes them, exact, and agrees",
  async (_, percentage, format, heading, written, shown) => {
    const workbook = await registerStating(percentage, format, heading);
    const [finding] = await wrongPercentages(workbook);
    const { proposal } = finding ?? {};
    if (proposal === undefined) throw new Error("nothing is proposed");
    expect(proposal.shown).toBe(shown);
    await applyChanges(
      workbook,
      await previewChanges(workbook, [{ cell: proposal.cell, value: proposedValue(proposal) }]),
    );
    const [cell] = await workbook.read([{ ...proposal.cell, rows: 1, columns: 1 }]);
    expect([cell?.values, cell?.formats]).toEqual([[[written]], [[format]]]);
    expect(await wrongPercentages(workbook)).toEqual([]);
  },
);
