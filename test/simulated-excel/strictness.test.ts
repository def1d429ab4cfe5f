import { memberLines } from "../../src/simulated-excel/members/memberTable";
import { openOnSimulatedExcel, type OpenedInExcel } from "../support/excelWorkbook";
import { registerXlsx } from "../support/registerXlsx";

let opened: OpenedInExcel;
beforeEach(async () => {
  opened = await openOnSimulatedExcel(await registerXlsx());
});

/** Runs a batch against the sheet Movements and answers what the client made of it. */
function run<Result>(
  batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Result | Promise<Result>,
): Promise<Result> {
  return opened.excel.run(async (context) => {
    const result = await batch(context.workbook.worksheets.getItem("Movements"), context);
    await context.sync();
    return result;
  });
}

const values = async (address: string): Promise<unknown> =>
  run(async (sheet, context) => {
    const range = sheet.getRange(address);
    range.load("values");
    await context.sync();
    return range.values;
  });

describe("members", () => {
  it("fails by name where one is not modelled", async () => {
    await expect(
      run((sheet) => {
        sheet.freezePanes.freezeRows(1);
      }),
    ).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("Worksheet.FreezePanes is not modelled") as unknown,
    });
    await expect(run((sheet) => sheet.getRange("A1").load("hyperlink"))).rejects.toMatchObject({
      message: expect.stringContaining("Range.Hyperlink") as unknown,
    });
    await expect(run((sheet) => (sheet.standardWidth = 3))).rejects.toMatchObject({
      message: expect.stringContaining("Worksheet.StandardWidth") as unknown,
    });
  });

  it("fails where the Excel it plays is too old for one", async () => {
    opened = await openOnSimulatedExcel(await registerXlsx(), { excelApi: "1.9" });
    const resize = run((sheet) => {
      sheet.tables.getItem("Movements").resize("A3:D8");
    });
    await expect(resize).rejects.toMatchObject({
      code: "ApiNotFound",
      message: expect.stringContaining("needs ExcelApi 1.13") as unknown,
    });
  });

  it("stand in one table, each with the version that brought it", () => {
    const lines = memberLines();
    expect(lines).toContainEqual({ name: "Range.Values", since: "1.1", does: "read and set" });
    expect(new Set(lines.map(({ name }) => name)).size).toBe(lines.length);
  });
});

describe("a request", () => {
  it("stops at the first failure: what came before has taken effect, what comes after has not", async () => {
    const failed = run((sheet) => {
      sheet.getRange("F5").values = [["before"]];
      sheet.getRange("F6").values = [["two", "columns"]];
      sheet.getRange("F7").values = [["after"]];
    });
    await expect(failed).rejects.toMatchObject({
      code: "InvalidArgument",
      debugInfo: { errorLocation: "Range.values" },
    });
    expect(await values("F5:F7")).toEqual([["before"], [""], [""]]);
  });

  it("keeps a range for the next one, and lets it go at the end of the run", async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange("C4");
      range.load("address");
      await context.sync();
      expect(opened.host.references.count).toBe(1);
      range.values = [[7]];
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(opened.host.references.count).toBe(0);
    expect(await values("C4")).toEqual([[7]]);
  });

  it("loses a range that was not kept", async () => {
    const batch = run(async (sheet, context) => {
      const range = sheet.getRange("C4");
      range.load("address");
      await context.sync();
      opened.host.references.remove("ref1");
      range.values = [[7]];
    });
    await expect(batch).rejects.toMatchObject({ code: "InvalidReference" });
  });

  it("moves a kept range along with rows that come above it", async () => {
    await run(async (sheet, context) => {
      const range = sheet.getRange("C6");
      range.load("address");
      await context.sync();
      sheet.getRange("A4:D4").insert("Down");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("Movements!C7");
    });
  });

  it("is refused above 5 MB, and so is an answer", async () => {
    const long = Array.from({ length: 300 }, () => ["x".repeat(20_000)]);
    await expect(run((sheet) => (sheet.getRange("H1:H300").values = long))).rejects.toMatchObject({
      code: "RequestPayloadSizeLimitExceeded",
    });
    for (let row = 0; row < 300; row += 100)
      await run((sheet) => (sheet.getRange(`H${row + 1}:H${row + 100}`).values = long.slice(0, 100)));
    await expect(values("H1:H300")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("takes no address above 8,192 characters", async () => {
    const addresses = Array.from({ length: 1_700 }, (_area, row) => `A${row + 1}`).join(",");
    await expect(run((sheet) => sheet.getRanges(addresses).load("areaCount"))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  it("writes above 1,500 cells in blocks, as the client sends them", async () => {
    await run(
      (sheet) =>
        (sheet.getRange("H1:J1000").values = Array.from({ length: 1_000 }, (_row, row) => [row, row + 1, row + 2])),
    );
    expect(await values("H1000:J1000")).toEqual([[999, 1_000, 1_001]]);
  });
});

describe("cells", () => {
  it.each([
    ["=1+2", 3],
    ["+1+2", 3],
    ["'=1+2", "=1+2"],
    ["1,234.5", 1_234.5],
    ["(12)", -12],
    ["5%", 0.05],
    ["30/12/2022", 44_925],
    ["30 Dec 2022", 44_925],
    ["TRUE", true],
    ["#N/A", "#N/A"],
    ["Class B", "Class B"],
    [12_345_678_901_234_567, 12_345_678_901_234_600],
  ])("take %s for %s", async (typed, value) => {
    await run((sheet) => (sheet.getRange("G1").values = [[typed]]));
    expect(await values("G1")).toEqual([[value]]);
  });

  it("take everything for text where they are formatted as text", async () => {
    await run((sheet) => {
      sheet.getRange("G1:G2").numberFormat = [["@"], ["@"]];
      sheet.getRange("G1:G2").values = [["=1+2"], [5]];
    });
    expect(await values("G1:G2")).toEqual([["=1+2"], ["5"]]);
  });

  it("refuse on a protected sheet, unless they are unlocked", async () => {
    const sheet = opened.host.sheet("Movements");
    sheet.setCell(0, 6, { ...sheet.cell(0, 6), look: { ...sheet.cell(0, 6).look, locked: false } });
    sheet.isProtected = true;
    await expect(run((at) => (at.getRange("G2").values = [[1]]))).rejects.toMatchObject({ code: "AccessDenied" });
    await expect(run((at) => at.getRange("C4").conditionalFormats.add("Custom"))).rejects.toMatchObject({
      code: "AccessDenied",
    });
    await run((at) => (at.getRange("G1").values = [[1]]));
    expect(sheet.cell(0, 6).content).toBe(1);
  });

  it("refuse to be written over rows that a filter hides", async () => {
    opened.host.sheet("Movements").filter = {
      area: { row: 2, column: 0, rows: 4, columns: 4 },
      hiddenRows: new Set([4]),
    };
    await expect(run((sheet) => (sheet.getRange("C4:C6").values = [[1], [2], [3]]))).rejects.toMatchObject({
      code: "FilteredRangeConflict",
    });
    await expect(run((sheet) => sheet.getRange("A4:D4").insert("Down"))).rejects.toMatchObject({
      code: "FilteredRangeConflict",
    });
  });

  it("refuse to be merged in a table, or shifted through one", async () => {
    await expect(
      run((sheet) => {
        sheet.getRange("A4:B4").merge();
      }),
    ).rejects.toMatchObject({ code: "InvalidOperation" });
    await expect(run((sheet) => sheet.getRange("A4:B4").insert("Down"))).rejects.toMatchObject({
      code: "InsertDeleteConflict",
    });
  });

  it("refuse while one is being edited, unless the add-in is ready to wait", async () => {
    opened.host.cellIsBeingEdited = true;
    await expect(values("A1")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  });
});

describe("names", () => {
  it.each(["a/b", "", "x".repeat(32), "'quoted'", "movements", "History"])("of sheets: not %j", async (name) => {
    await expect(run((_sheet, context) => context.workbook.worksheets.add(name))).rejects.toMatchObject({
      code: expect.stringMatching(/InvalidArgument|ItemAlreadyExists/) as unknown,
    });
  });

  it.each(["1st", "A1", "R1C1", "two words"])("of cells: not %j", async (name) => {
    await expect(run((sheet) => sheet.names.add(name, "=Movements!$A$1"))).rejects.toMatchObject({
      code: "InvalidArgument",
    });
  });

  it("of one sheet do not get in each other's way, and are found as ranges", async () => {
    await run((_sheet, context) => {
      for (const name of ["Movements", "Repurchases"])
        context.workbook.worksheets.getItem(name).names.add("Field.One", `=${name}!$B$2`);
    });
    const address = await run(async (_sheet, context) => {
      const range = context.workbook.worksheets.getItem("Repurchases").getRange("Field.One");
      range.load("address");
      await context.sync();
      return range.address;
    });
    expect(address).toBe("Repurchases!B2");
  });
});

describe("an .xlsx", () => {
  it("comes out as it went in, and again", async () => {
    const { openXlsx, saveXlsx } = await import("../../src/simulated-excel/openXlsx");
    await opened.workbook.mark([{ cell: { sheet: "Movements", row: 3, column: 2 }, severity: "error" }]);
    const again = await openXlsx(await saveXlsx(opened.host));
    const describe = (host: typeof opened.host): unknown =>
      JSON.parse(
        JSON.stringify(host.book.describe(), (key, value: unknown) =>
          key === "locked" || key === "size" || key === "style" ? undefined : value,
        ),
      );
    expect(describe(again)).toEqual(describe(opened.host));
  });
});
