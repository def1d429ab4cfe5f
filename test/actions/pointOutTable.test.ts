import { lookAtTable } from "../../src/actions/pointOutTable";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import { gridsXlsx } from "../support/gridsXlsx";

const ABREAST = `
## Log
| When | What | | How many | | Paid on | To whom |
| 2022-12-30 | Placing | agreed | 500 | | 2022-12-30 | Somebody |
| 2022-12-31 | Placing | | 700 | | 2022-12-31 | Somebody |
`;

describe("where the user points, the headings of one table are offered", () => {
  test.each([
    // The third column has a value: its heading is merged with the one before it. The fifth has none.
    ["the first of two abreast", 0, ["When", "What", "How many"]],
    ["the second", 5, ["Paid on", "To whom"]],
  ])("%s", async (_, column, expected) => {
    const workbook = await openWorkbookBytes(await gridsXlsx(ABREAST), "abreast.xlsx");
    const looked = await lookAtTable(workbook, await workbook.survey(), { sheet: "Log", row: 0, column }, "Movements");
    expect(looked?.headings.map(({ text }) => text)).toEqual(expected);
  });
});
