import { readRegister } from "../../../../src/reading/readRegister";
import { surveyOf } from "../../../support/sheetFixture";
import { sheetsOf } from "../../support/grids";
import { SHEETS_OF_MINISO } from "../../support/plainSheets";

/** `Company Secretary` is a title somebody has, and a name of who submits. */
test.each([
  ["a name nobody reads below", "Title", "Company Secretary", "Prepared for"],
  ["a name of another table below", "Title", "Company Secretary", "Closing date"],
  ["in Chinese", "職銜", "公司秘書", "編製部門"],
  ["in both languages", "Title 職銜", "Company Secretary", "Prepared for"],
])("a value that is a name elsewhere is a value still: %s", (_, title, value, next) => {
  const sheets = sheetsOf(
    SHEETS_OF_MINISO.replace(
      "| Date submitted | 2024-10-18 |",
      `| Date submitted | 2024-10-18 |\n| ${title} | ${value} |\n| ${next} | 2024-10-18 |`,
    ),
  );
  const { register } = readRegister(
    surveyOf(sheets),
    sheets.map(({ snapshot }) => snapshot),
  );
  expect(register.issuer?.title?.value).toBe(value);
});
