import { readFileSync } from "node:fs";
import { openAnother } from "../../src/excel/openAnother";
import { openXlsx } from "../../src/simulated-excel/openXlsx";
import { contractRegister } from "../support/contractRegister";
import { openOnSimulatedExcel } from "../support/excelWorkbook";

describe("opening a workbook beside this one", () => {
  test("hands Excel the file byte for byte and leaves this workbook as it is", async () => {
    const example = new Uint8Array(readFileSync("examples/sensetime-2022-12-30.xlsx"));
    const { host, excel } = await openOnSimulatedExcel(await contractRegister(), { excelApi: "1.9" });
    const before = host.book.describe();
    const opened: Uint8Array[] = [];
    host.whenAnotherOpens((bytes) => opened.push(bytes));
    await openAnother(excel, example, "example.xlsx");
    expect(opened).toHaveLength(1);
    expect(Buffer.from(opened[0] ?? []).equals(Buffer.from(example))).toBe(true);
    expect((await openXlsx(opened[0] ?? new Uint8Array())).book.sheet("Movements")).not.toBeNull();
    expect(host.book.describe()).toEqual(before);
  });

  test("Excel's refusal is a failure of ours, by kind", async () => {
    const { excel } = await openOnSimulatedExcel(await contractRegister());
    await expect(openAnother(excel, new Uint8Array([1, 2, 3]), "example.xlsx")).rejects.toMatchObject({
      name: "HostFailure",
      kind: "other",
      subject: "example.xlsx",
    });
  });
});
