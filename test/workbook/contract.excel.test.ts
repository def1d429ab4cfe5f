import { openOnSimulatedExcel } from "../support/excelWorkbook";
import { workbookContract } from "./contract";

workbookContract("on Excel", async (bytes) => openOnSimulatedExcel(bytes));
