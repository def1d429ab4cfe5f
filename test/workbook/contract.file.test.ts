import { NewFileWorkbook } from "../../src/file/newFileWorkbook";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { readingContract } from "./readingContract";
import { writingContract } from "./writingContract";

jest.setTimeout(30_000);

readingContract("on an .xlsx file", (bytes) => openWorkbookBytes(bytes, "register.xlsx"));

writingContract("in a new .xlsx file", () => {
  const target = new NewFileWorkbook();
  return Promise.resolve({
    target,
    reopened: async () => openWorkbookBytes(await target.toBytes(), "return.xlsx"),
    save: () => target.toBytes(),
  });
});
