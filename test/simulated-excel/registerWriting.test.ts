import { openOnSimulatedExcel, type OpenedInExcel } from "../support/excelWorkbook";
import { registerXlsx } from "../support/registerXlsx";

/** What an add-in that writes a register would ask of Excel next, as Microsoft documents it. */
let opened: OpenedInExcel;
beforeEach(async () => {
  opened = await openOnSimulatedExcel(await registerXlsx());
});

function onNewSheet<Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  return opened.excel.run((context) => work(context.workbook.worksheets.add("New"), context));
}

const look = (address: string): string | null => {
  const [column, row] = [address.charCodeAt(0) - 65, Number(address.slice(1)) - 1];
  return opened.host.sheet("New").cell(row, column).look.fill;
};

test("a table is made, named, given its headings and many rows at once, and one before another", async () => {
  const { body, headings, names, region } = await onNewSheet(async (sheet, context) => {
    const table = sheet.tables.add("B2:D2", true);
    table.name = "Options";
    table.getHeaderRowRange().values = [["Date", "Event", "Number"]];
    table.rows.add(undefined, [
      [44_925, "Exercise", 100],
      [44_927, "Exercise", 300],
    ]);
    table.rows.add(1, [[44_926, "Lapse", 200]]);
    const read = table.getDataBodyRange().load("values");
    const heads = table.getHeaderRowRange().load("values,address");
    table.columns.load("items/name");
    const around = sheet.getRange("C3").getSurroundingRegion().load("address");
    await context.sync();
    return {
      body: read.values as unknown[][],
      headings: heads.address,
      names: table.columns.items.map(({ name }) => name),
      region: around.address,
    };
  });
  expect(body.map((row) => row[2])).toEqual([100, 200, 300]);
  expect([headings, region]).toEqual(["New!B2:D2", "New!B2:D5"]);
  expect(names).toEqual(["Date", "Event", "Number"]);
  expect(opened.host.sheet("New").tables).toMatchObject([
    { name: "Options", area: { row: 1, column: 1, rows: 4, columns: 3 } },
  ]);
});

test("a table over another, or by a name that is taken, is refused", async () => {
  await expect(
    onNewSheet(async (sheet, context) => {
      sheet.tables.add("A1:B2", true);
      sheet.tables.add("B2:C3", true);
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
  await expect(
    opened.excel.run(async (context) => {
      context.workbook.worksheets.getItem("Share classes").tables.add("H1:H2", true).name = "movements";
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument", debugInfo: { errorLocation: "Table.name" } });
});

test("a colour by its name of HTML is its number", async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange("A1").format.fill.color = "Orange";
    await context.sync();
  });
  expect(look("A1")).toBe("#FFA500");
  await expect(
    opened.excel.run(async (context) => {
      context.workbook.worksheets.getItem("New").getRange("A1").format.fill.color = "no colour";
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("an array of one by one is for every cell of the range", async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [[7]];
    sheet.getRange("A1:B2").numberFormat = [["0.0"]];
    await context.sync();
  });
  const cells = [0, 1].flatMap((row) => [0, 1].map((column) => opened.host.sheet("New").cell(row, column)));
  expect(cells.map(({ content, look: { numberFormat } }) => [content, numberFormat])).toEqual(
    new Array(4).fill([7, "0.0"]),
  );
});

test.each([
  ["Range.insert", (range: Excel.Range): unknown => range.insert("Right"), "Right"],
  ["Range.delete", (range: Excel.Range): unknown => range.delete("Left"), "Left"],
  ["Range.clear", (range: Excel.Range): unknown => range.clear("Hyperlinks"), "Hyperlinks"],
  ["PageLayout.paperSize", (range: Excel.Range): unknown => (range.worksheet.pageLayout.paperSize = "B4"), "B4"],
] as const)("%s of a word that is not modelled says so by name", async (member, work, word) => {
  await expect(
    onNewSheet(async (sheet, context) => {
      work(sheet.getRange("A1"));
      await context.sync();
    }),
  ).rejects.toMatchObject({ message: `${member}: "${word}" is not modelled by the simulated Excel` });
});

test("columns are as wide as their longest text asks, and no narrower than others ask of it", async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:A2").values = [["Date"], ["Exercise of share options"]];
    sheet.getRange("B1").values = [["Date"]];
    sheet.getUsedRange().format.autofitColumns();
    await context.sync();
  });
  const { columnWidths } = opened.host.sheet("New");
  expect(columnWidths.get(0)).toBeGreaterThan(2 * (columnWidths.get(1) ?? 0));
});

test("cells are copied by address to as many as there are, from another sheet too", async () => {
  await onNewSheet(async (sheet, context) => {
    sheet.getRange("A1").copyFrom("Movements!A3:D4");
    await context.sync();
  });
  expect(opened.host.sheet("New").cell(0, 0).content).toBe(opened.host.sheet("Movements").cell(2, 0).content);
  expect(opened.host.sheet("New").cell(1, 2).content).toBe(opened.host.sheet("Movements").cell(3, 2).content);
});
