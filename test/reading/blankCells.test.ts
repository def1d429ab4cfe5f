import { openFileWorkbook } from "../../src/file/openFileWorkbook";
import { readWorkbook } from "../../src/actions/readWorkbook";
import { type CellsWorkbook, cellsWorkbook } from "../support/cellsWorkbook";

/** The log of the CK Hutchison example: a percentage for the last purchase alone. */
const [LOG, FIRST_ROW, LAST_ROW, PERCENTAGE] = ["購回", 2, 9, 2];

async function example(): Promise<CellsWorkbook> {
  const file = await openFileWorkbook("examples/ckh-2021-09-15-zh.xlsx");
  const survey = await file.survey();
  const regions = survey.sheets.flatMap(({ used }) => (used === null ? [] : [used]));
  return cellsWorkbook({ survey, snapshots: await file.read(regions) });
}

test.each([
  ["a space", " "],
  ["a non-breaking space", "\u00a0"],
  ["an ideographic space", "\u3000"],
  ["a zero-width space", "\u200b"],
  ["a line break", "\n"],
  ["a row of spaces", " ".repeat(60)],
])("a percentage cell that holds %s is blank", async (_, nothing) => {
  const cells = await example();
  let blanks = 0;
  for (let row = FIRST_ROW; row <= LAST_ROW; row++)
    if (cells.cell(LOG, row, PERCENTAGE) === "") {
      cells.type(LOG, row, PERCENTAGE, nothing);
      blanks += 1;
    }
  expect(blanks).toBeGreaterThan(3);
  const read = await readWorkbook(cells.workbook);
  const before = await readWorkbook((await example()).workbook);
  expect(read.findings).toEqual(before.findings);
  expect(read.register.repurchases).toEqual(before.register.repurchases);
  expect(read.register.repurchases.length).toBeGreaterThan(blanks);
});
