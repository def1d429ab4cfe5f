import { readRegister } from "../../../src/reading/readRegister";
import { movementsTableFor } from "../../../src/shares/register/movementsTableFor";
import { sheet, surveyOf } from "../../support/sheetFixture";

const CLASSES = sheet(
  "Share classes",
  `
  | Share class | Opening balance | Opening date |
  | Class A | 1000 | 2022-10-31 |
  | Class B | 1000 | 2022-10-31 |`,
);
const headings = "| Date | Event | Number of shares |";

function sheetFor(shareClass: string, pieces: Readonly<Record<string, string>>): string | undefined {
  const sheets = [CLASSES, ...Object.entries(pieces).map(([name, grid]) => sheet(name, grid))];
  const { register } = readRegister(
    surveyOf(sheets),
    sheets.map(({ snapshot }) => snapshot),
  );
  return movementsTableFor(register, shareClass)?.sheet;
}

test("a new row goes into the last piece by date, wherever its sheet stands", () => {
  const withClass = (date: string): string =>
    `| Date | Share class | Event | Number of shares |\n| ${date} | Class A | Placing | 5 |`;
  const pieces = { "Dec 2022": withClass("2022-12-05"), "Nov 2022": withClass("2022-11-04") };
  expect(sheetFor("Class A", pieces)).toBe("Dec 2022");
  expect(sheetFor("", pieces)).toBe("Dec 2022");
});

test("where each class has a sheet of its own, a row goes into that of its class", () => {
  const pieces = {
    "Class A": `${headings}\n| 2022-11-04 | Placing | 5 |`,
    "Class B": `${headings}\n| 2022-12-05 | Placing | 7 |`,
  };
  expect(sheetFor("Class A", pieces)).toBe("Class A");
  expect(sheetFor("Class B", pieces)).toBe("Class B");
});
