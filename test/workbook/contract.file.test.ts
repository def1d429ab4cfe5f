import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { workbookContract } from "./contract";

workbookContract("on an .xlsx file", (bytes) => {
  const workbook = openWorkbookBytes(bytes, "register.xlsx");
  return Promise.resolve({ workbook, save: () => Promise.resolve(workbook.toBytes()) });
});
