import { contractRegister } from "../support/contractRegister";
import { openOnSimulatedExcel } from "../support/excelWorkbook";
import { editingContract } from "../workbook/editingContract";
import { readingContract } from "../workbook/readingContract";
import { writingContract } from "../workbook/writingContract";

/** The whole contract of the port in a simulated Excel of one API set, on Microsoft's client. */
export function everyContract(adapter: string, excelApi: string): void {
  readingContract(adapter, async (bytes) => (await openOnSimulatedExcel(bytes, { excelApi })).workbook);
  writingContract(adapter, async () => {
    const { workbook, save } = await openOnSimulatedExcel(await contractRegister(), { excelApi });
    return { target: workbook, reopened: () => Promise.resolve(workbook), save };
  });
  // A table is made wider from ExcelApi 1.13 on.
  const widensTables = parseInt(excelApi.split(".")[1] ?? "", 10) >= 13;
  editingContract(adapter, (bytes) => openOnSimulatedExcel(bytes, { excelApi }), { widensTables });
}
