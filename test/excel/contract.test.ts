import { openOnSimulatedExcel } from "../support/excelWorkbook";
import { workbookContract } from "../workbook/contract";

jest.setTimeout(30_000);

workbookContract("in an Excel of today, on Microsoft's client", (bytes) =>
  openOnSimulatedExcel(bytes, { excelApi: "1.15" }),
);
