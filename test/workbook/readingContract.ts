import type { ReadableWorkbook } from "../../src/workbook/workbook";
import { contractRegister } from "../support/contractRegister";
import { region, snapshot, values } from "./contractCells";

/** What every implementation of the port must read, of the same file. */
export function readingContract(adapter: string, open: (bytes: Uint8Array) => Promise<ReadableWorkbook>): void {
  describe(`reading a workbook, ${adapter}`, () => {
    let register: Uint8Array;
    beforeAll(async () => {
      register = await contractRegister();
    });
    const opened = (): Promise<ReadableWorkbook> => open(register);
    surveying(opened);
    reading(opened);
  });
}

function surveying(opened: () => Promise<ReadableWorkbook>): void {
  describe("survey", () => {
    it("names the sheets in their order, with what is hidden and protected", async () => {
      const { sheets, date1904, fullCalcOnLoad } = await (await opened()).survey();
      expect(
        sheets.map(({ name, visible, protected: locked, returnSheet }) => ({ name, visible, locked, returnSheet })),
      ).toEqual([
        { name: "Movements", visible: true, locked: false, returnSheet: null },
        { name: "Classes", visible: true, locked: false, returnSheet: null },
        { name: "Kinds", visible: true, locked: false, returnSheet: null },
        { name: "Notes", visible: false, locked: false, returnSheet: null },
        { name: "Empty", visible: true, locked: false, returnSheet: null },
        { name: "Locked", visible: true, locked: true, returnSheet: null },
        { name: "Corrections", visible: true, locked: false, returnSheet: null },
      ]);
      expect([date1904, fullCalcOnLoad]).toEqual([false, false]);
      expect(new Set(sheets.map(({ id }) => id)).size).toBe(7);
    });

    it("bounds what is used, and finds nothing on an empty sheet", async () => {
      const { sheets } = await (await opened()).survey();
      expect(sheets.map(({ used }) => used)).toEqual([
        region("Movements", "B2:F11"),
        region("Classes", "A1:D3"),
        region("Kinds", "A1:B16"),
        region("Notes", "C3"),
        null,
        region("Locked", "A1"),
        region("Corrections", "A1:D8"),
      ]);
    });

    it("finds the Excel table with its headings and totals", async () => {
      const { sheets } = await (await opened()).survey();
      expect(sheets[0]?.tables).toEqual([
        {
          name: "Moves",
          region: region("Movements", "B4:F8"),
          showsHeadings: true,
          showsTotals: true,
          filtered: false,
        },
      ]);
    });
  });
}

function reading(opened: () => Promise<ReadableWorkbook>): void {
  describe("read", () => {
    it("gives every kind of cell its plain value", async () => {
      const workbook = await opened();
      expect((await values(workbook, "Kinds", "B1:B16")).flat()).toEqual([
        25973445420,
        0.0009,
        44925,
        44925.75,
        25973445420,
        "Class B",
        "31,775,000",
        true,
        "#N/A",
        "Class B",
        "HKEX",
        51946890840,
        "#N/A",
        "Class B!",
        "over three",
        "",
      ]);
    });

    it("gives the number formats in their en-US form", async () => {
      const { formats } = await snapshot(await opened(), "Kinds", "B1:B7");
      expect(formats.flat()).toEqual([
        "#,##0",
        "0.00%",
        "d mmmm yyyy",
        "yyyy-mm-dd hh:mm",
        "yyyy/mm/dd",
        "General",
        "@",
      ]);
    });

    it("reads a merged value once, at its top left cell", async () => {
      expect(await values(await opened(), "Kinds", "A15:D15")).toEqual([["merged", "over three", "", ""]]);
    });

    it("reads several regions in their order, also beyond what is used", async () => {
      const found = await (await opened()).read([region("Notes", "C3:D4"), region("Classes", "A1:A3")]);
      expect(found.map((one) => one.values)).toEqual([
        [
          ["for the auditors", ""],
          ["", ""],
        ],
        [["Share class"], ["Class A"], ["Class B"]],
      ]);
    });

    it("gives formulas where there are any", async () => {
      const formulas = await (await opened()).readFormulas(region("Movements", "E5:F6"));
      expect(formulas).toEqual([
        ["", "=E5"],
        ["", "=F5+E6"],
      ]);
    });

    it("gives no names for a sheet without any, and refuses one that is gone", async () => {
      const workbook = await opened();
      expect(await workbook.readNames(["Movements"])).toEqual([[]]);
      await expect(workbook.readNames(["Movements", "Gone"])).rejects.toMatchObject({ kind: "sheet gone" });
    });

    it("gives what is struck through and hidden, and the formulas, where asked for", async () => {
      const workbook = await opened();
      const asked = [region("Corrections", "A1:D9"), region("Corrections", "A5:B5"), region("Classes", "A1:D3")];
      const found = await workbook.read(asked, { details: ["struck", "hidden", "unseen", "formulas"] });
      expect(found.map(({ struck, hidden }) => ({ struck, hidden }))).toEqual([
        { struck: [1, 3, 5], hidden: { rows: [6, 7], columns: [2] } },
        { struck: [], hidden: { rows: [], columns: [] } },
        { struck: [], hidden: { rows: [], columns: [] } },
      ]);
      expect(found.map(({ formulas }) => formulas)).toEqual([
        [{ row: 3, column: 1, formula: "=B2*2", calculated: true }],
        [],
        [
          { row: 1, column: 3, formula: "=B2", calculated: true },
          { row: 2, column: 3, formula: "=B3+SUM(Movements!$E$5:$E$7)", calculated: true },
        ],
      ]);
      expect(found.map(({ unseen }) => unseen)).toEqual([[{ row: 2, column: 3 }], [], []]);
      const [plain] = await workbook.read(asked);
      expect(plain).not.toHaveProperty("struck");
      expect(found[0]?.values).toEqual(plain?.values);
    });

    it("refuses a sheet that is not there", async () => {
      await expect((await opened()).read([region("Gone", "A1")])).rejects.toMatchObject({
        kind: "sheet gone",
      });
    });

    it("stops when asked", async () => {
      const work = { signal: AbortSignal.abort() };
      await expect((await opened()).read([region("Kinds", "A1:B16")], work)).rejects.toMatchObject({
        kind: "stopped",
      });
    });
  });
}
