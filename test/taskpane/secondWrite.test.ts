import type { SimulatedExcel } from "../../src/simulated-excel/simulatedExcel";
import { type OpenPane, openPaneOnFile } from "../support/openPane";

jest.setTimeout(30_000);

const EXAMPLE = "examples/sensetime-2022-12-30.xlsx";
const SHEET = "FF304 2022-12-30";

let pane: OpenPane;
beforeEach(async () => {
  pane = await openPaneOnFile(EXAMPLE);
  await pane.work.checks.check("press");
  await pane.work.returns.write();
});
afterEach(() => pane.close());

const returnsIn = ({ book }: SimulatedExcel): readonly string[] =>
  book.sheets.map(({ name }) => name).filter((name) => name.startsWith("FF304"));

describe("a return that stands on a sheet already", () => {
  test("a second write writes nothing and asks, naming the sheet", async () => {
    await expect(pane.work.returns.write()).resolves.toBeNull();
    expect(pane.store.state().draft).toMatchObject({ standing: [SHEET], writing: false });
    expect(returnsIn(pane.host)).toEqual([SHEET]);
    pane.work.returns.leaveStanding();
    expect(pane.store.state().draft.standing).toBeNull();
  });

  test("replaced: one sheet is left, under the same name, with what the record says now", async () => {
    // The first lines' own words.
    pane.host.edit("Movements", "D4", "Cancelled after the second resolution");
    const textsOf = (): readonly unknown[] =>
      [...pane.host.sheet(SHEET).stored()]
        .map(({ cell }) => cell.content)
        .filter((text) => typeof text === "string" && text.includes("second resolution"));
    expect(textsOf()).toEqual([]);
    const outcome = await pane.work.returns.write("replace");
    expect(outcome?.written.map(({ sheetName }) => sheetName)).toEqual([SHEET]);
    expect(returnsIn(pane.host)).toEqual([SHEET]);
    expect(textsOf().length).toBeGreaterThan(0);
    expect(pane.store.state().draft.written?.sheets.map(({ sheetName }) => sheetName)).toEqual([SHEET]);
    const verified = await pane.work.filing.verify();
    expect(verified?.sheets.flatMap(({ fields }) => fields).filter(({ state }) => state !== "agrees")).toEqual([]);
  });

  test("kept beside: both are there", async () => {
    await pane.work.returns.write("keep both");
    expect(returnsIn(pane.host)).toEqual([SHEET, `${SHEET} (2)`]);
  });

  test("in another language nothing is asked", async () => {
    await pane.work.returns.toggleLanguage("zh-Hant");
    await pane.work.returns.toggleLanguage("en");
    const outcome = await pane.work.returns.write();
    expect(outcome?.written).toHaveLength(1);
    expect(returnsIn(pane.host)).toHaveLength(2);
  });
});
