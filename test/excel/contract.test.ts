import { openOnSimulatedExcel } from "../support/excelWorkbook";
import { workbookContract } from "../workbook/contract";

workbookContract("in Excel, on Microsoft's client", (bytes) => openOnSimulatedExcel(bytes));
