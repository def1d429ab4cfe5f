import { textToEdit } from "../../src/desk/gridSheet";
import { showMoment } from "../../src/shares/values/momentInHongKong";
import { stopClockAt } from "../support/fixedClock";
import { type OpenPane, openPaneOnFile } from "../support/openPane";

jest.setTimeout(30_000);

let pane: OpenPane;
let goOn: () => void;
beforeEach(async () => {
  // 09:05 in Greenwich is 17:05 in Hong Kong.
  goOn = stopClockAt("2022-12-30T09:05:00Z");
  pane = await openPaneOnFile("examples/sensetime-2022-12-30.xlsx");
  await pane.work.checks.check("press");
});
afterEach(async () => {
  goOn();
  await pane.close();
});

const warning = () => {
  const found = pane.store.state().check.findings.find(({ finding }) => finding.code === "B140");
  if (found === undefined) throw new Error("The example has its warning no more");
  return found;
};

/** The texts of a row of the sheet, blank cells left out. */
function rowWith(sheetName: string, text: string): readonly string[] {
  const sheet = pane.host.sheet(sheetName);
  for (let row = 0; row < 40; row += 1) {
    const texts = Array.from({ length: 9 }, (_, column) => textToEdit(sheet.cell(row, column), false));
    if (texts.includes(text)) return texts.filter((each) => each !== "");
  }
  return [];
}

describe("findings on a sheet", () => {
  test("in Chinese the sheet has a Chinese name, and a row is as tall as its longest text needs", async () => {
    await pane.work.cells.findingsAsSheet("zh-Hant");
    const sheet = pane.host.sheet("檢查結果 2022-12-30");
    const heights = Array.from({ length: 6 }, (_, row) => sheet.rowHeights.get(row));
    // A heading is one line; the warning below it is wrapped in 260 points.
    expect(heights[3]).toBeGreaterThan(2 * (heights[2] ?? 0) - 6);
  });

  test("an accepted one says why, by whom and when, and the sheet is read neither as a return nor as a record", async () => {
    await pane.work.cells.accept(warning().finding, "Filed so by the board", "Chan Tai Man");
    await pane.work.cells.findingsAsSheet("en");
    const name = "Findings 2022-12-30";
    const row = rowWith(name, "Accepted warning");
    expect(row.slice(-3)).toEqual(["Filed so by the board", "Chan Tai Man", "30 December 2022, 17:05"]);
    expect(row.filter((text) => text.includes("Filed so by the board"))).toHaveLength(1);
    let outcome = await pane.work.checks.check("press");
    for (let again = 0; !outcome && again < 5; again++) outcome = await pane.work.checks.check("press");
    expect(outcome?.register.tables.map(({ sheet }) => sheet)).not.toContain(name);
    expect((await pane.work.filing.verify())?.sheets).toEqual([]);
  });

  test("an acceptance that is withdrawn takes its name along", async () => {
    await pane.work.cells.accept(warning().finding, "Filed so by the board", "Chan Tai Man");
    expect(await pane.work.cells.acceptanceOf(warning().finding)).toEqual({
      by: "Chan Tai Man",
      at: "2022-12-30 17:05",
    });
    await pane.work.cells.accept(warning().finding, null, "");
    expect(await pane.work.cells.acceptanceOf(warning().finding)).toBeNull();
    expect(warning().accepted).toBeNull();
  });

  test("a moment is said day first, in Chinese too", () => {
    expect([showMoment("2022-12-30 17:05", "en"), showMoment("2022-12-30 17:05", "zh-Hant")]).toEqual([
      "30 December 2022, 17:05",
      "2022年12月30日 17:05",
    ]);
  });
});
