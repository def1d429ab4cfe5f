import { addEntry, takeBackEntry } from "../../src/actions/addEntry";
import { checkRegister } from "../../src/actions/checkRegister";
import { fieldsOfNewTable, headingOfField, type RecordLanguage, writeNewRecord } from "../../src/actions/newRecord";
import { shownText } from "../../src/desk/gridSheet";
import { columnLetters, showCell } from "../../src/shares/values/cell";
import type { EditableWorkbook } from "../../src/workbook/workbook";
import { TABLE_KINDS, type TableKind } from "../../src/shares/register/table";
import { openOnSimulatedExcel, type OpenedInExcel } from "../support/excelWorkbook";
import { gridsXlsx } from "../support/gridsXlsx";

async function emptyWorkbook(): Promise<OpenedInExcel> {
  return openOnSimulatedExcel(await gridsXlsx("## Sheet1\n| x |"));
}

/** The letters of a field's column on its new sheet. */
function letterOf(kind: TableKind, field: string): string {
  return columnLetters(fieldsOfNewTable(kind).indexOf(field));
}

const LANGUAGES: readonly RecordLanguage[] = ["en", "zh-Hant", "both"];

test.each(LANGUAGES)(
  "a new record, its headings in %s, is read back table by table and field by field",
  async (language) => {
    const { workbook, host } = await emptyWorkbook();
    const written = await writeNewRecord(workbook, language);
    expect(written).toHaveLength(6);
    const [issuer, classes, movements] = written.map(({ sheetName }) => sheetName);
    // A record with one class: what is empty says nothing of itself.
    const put = (sheet: string | undefined, address: string, value: unknown): void => {
      host.edit(sheet ?? "", address, value);
    };
    put(issuer, "B3", "Example Holdings Limited");
    put(classes, "A4", "Ordinary");
    const column = (field: string): string =>
      String.fromCharCode(65 + fieldsOfNewTable("Share classes").indexOf(field));
    put(classes, `${column("Opening balance")}4`, 1_000_000);
    put(classes, `${column("Opening date")}4`, "2025-05-31");
    const { register } = await checkRegister(workbook);
    const kinds = register.tables.map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(["Issuer", "Share classes", "Movements", "Repurchases", "Mandate", "Last return"]),
    );
    for (const table of register.tables.filter(({ shape }) => shape === "rows"))
      expect([table.kind, [...table.fields.keys()].sort()]).toEqual([
        table.kind,
        [...fieldsOfNewTable(table.kind)].sort(),
      ]);
    const table = register.tables.find(({ kind }) => kind === "Movements");
    if (table === undefined) throw new Error("no Movements table");
    const row = (date: string, number: string) => ({
      table,
      values: new Map([
        ["Date", { kind: "date", date }],
        ["Share class", { kind: "text", text: "Ordinary" }],
        ["Event", { kind: "text", text: language === "en" ? "Placing" : "配售" }],
        ["Number of shares", { kind: "number", decimal: number }],
      ] as const),
    });
    const before = JSON.stringify(host.book.describe());
    const added = await addEntry(workbook, {
      rows: [row("2025-06-13", "500"), row("2025-06-16", "-200")],
      writes: [],
    });
    // The row that is ready is filled in first.
    expect(added.rows.map(({ added: { region } }) => region.row)).toEqual([3, 4]);
    const after = await checkRegister(workbook);
    expect(after.register.movements.map(({ date, number, balanceAfter }) => [date, number, balanceAfter])).toEqual([
      ["2025-06-13", 500n, 1_000_500n],
      ["2025-06-16", -200n, 1_000_300n],
    ]);
    expect(movements).toBeDefined();
    expect(await takeBackEntry(workbook, added)).toEqual([]);
    expect(JSON.stringify(host.book.describe())).toBe(before);
  },
);

test("a purchase fills the blank row of a new record, and its average is left to the formula there", async () => {
  const { workbook, host } = await emptyWorkbook();
  const sheets = await writeNewRecord(workbook, "en");
  const repurchases = sheets[3]?.sheetName ?? "";
  const table = (await checkRegister(workbook)).register.tables.find(({ kind }) => kind === "Repurchases");
  if (table === undefined) throw new Error("no Repurchases table");
  const before = JSON.stringify(host.book.describe());
  const purchase = {
    table,
    values: new Map([
      ["Trading date", { kind: "date", date: "2025-06-16" }],
      ["Number", { kind: "number", decimal: "1000" }],
      ["Total paid", { kind: "money", decimal: "5050", currency: "HKD" }],
    ] as const),
    computed: new Map([["Average price", { kind: "money", decimal: "5.05", currency: "HKD" }]] as const),
  };
  const added = await addEntry(workbook, { rows: [purchase, purchase], writes: [] });
  expect(added.rows.map(({ added: { region } }) => region.row)).toEqual([3, 4]);
  const average = { sheet: repurchases, row: 3, column: table.fields.get("Average price") ?? -1, rows: 2, columns: 1 };
  for (const [formula] of await workbook.readFormulas(average)) expect(formula).toContain("ROUND(");
  expect((await workbook.read([average]))[0]?.values).toEqual([[5.05], [5.05]]);
  expect(await takeBackEntry(workbook, added)).toEqual([]);
  expect(JSON.stringify(host.book.describe())).toBe(before);
});

/** Cells of findings without what a new record always lacks: its names, and who submits. */
async function said(workbook: EditableWorkbook, ...codes: readonly string[]): Promise<readonly string[]> {
  const { findings } = await checkRegister(workbook);
  return findings
    .filter(({ code }) => codes.includes(code))
    .flatMap(({ code, cells: [cell] }) => (cell === undefined ? code : `${code} ${showCell(cell)}`));
}

describe.each(LANGUAGES)("a new record in %s", (language) => {
  test("says of its empty tables only that the issuer has no name", async () => {
    const { workbook } = await emptyWorkbook();
    const [issuer] = await writeNewRecord(workbook, language);
    const { findings } = await checkRegister(workbook);
    expect(findings.map(({ code, cells: [cell] }) => [code, cell && showCell(cell)])).toEqual([
      ["R140", `${issuer?.sheetName ?? ""}!B3`],
    ]);
  });

  test("asks for the mandate once there is a purchase", async () => {
    const { workbook, host } = await emptyWorkbook();
    const sheets = (await writeNewRecord(workbook, language)).map(({ sheetName }) => sheetName);
    const [, , , purchases = "", mandate = ""] = sheets;
    host.edit(purchases, "A4", "2025-06-16");
    host.edit(purchases, `${letterOf("Repurchases", "Number")}4`, 1_000);
    await expect(said(workbook, "R140")).resolves.toEqual(
      expect.arrayContaining([`R140 ${mandate}!B3`, `R140 ${mandate}!B5`]),
    );
  });

  test("holds the opening balance to the last return that is filled in", async () => {
    const { workbook, host } = await emptyWorkbook();
    const [, classes = "", , , , last = ""] = (await writeNewRecord(workbook, language)).map(
      ({ sheetName }) => sheetName,
    );
    const put = (sheet: string, kind: "Share classes" | "Last return", field: string, value: unknown): void => {
      host.edit(sheet, `${letterOf(kind, field)}4`, value);
    };
    put(classes, "Share classes", "Share class", "Ordinary");
    put(classes, "Share classes", "Opening balance", 1_000_000);
    put(classes, "Share classes", "Opening date", "2025-05-31");
    const opening = `${classes}!${letterOf("Share classes", "Opening balance")}4`;
    // Nothing to compare with: said, not passed over.
    await expect(said(workbook, "B130")).resolves.toEqual([`B130 ${opening}`]);
    put(last, "Last return", "Share class", "Ordinary");
    put(last, "Last return", "Closing balance", 1_000_000);
    put(last, "Last return", "Closing date", "2025-05-31");
    await expect(said(workbook, "B130", "B132")).resolves.toEqual([]);
    put(last, "Last return", "Closing balance", 999_000);
    const { findings } = await checkRegister(workbook);
    expect(findings.filter(({ code }) => code === "B130").map(({ severity, facts }) => [severity, facts])).toEqual([
      ["error", expect.objectContaining({ opening: 1_000_000n, last: 999_000n })],
    ]);
  });

  test("writes its days as its language does", async () => {
    const { workbook, host } = await emptyWorkbook();
    const [, , movements = "", , , last = ""] = (await writeNewRecord(workbook, language)).map(
      ({ sheetName }) => sheetName,
    );
    const shown = language === "zh-Hant" ? "2025年6月16日" : "16 June 2025";
    for (const [sheet, column] of [
      [movements, 0],
      [last, fieldsOfNewTable("Last return").indexOf("Closing date")],
    ] as const) {
      host.edit(sheet, `${String.fromCharCode(65 + column)}4`, "2025-06-16");
      expect(shownText(host.sheet(sheet).cell(3, column), false)).toBe(shown);
    }
  });
});

test("a stock code typed into a new record keeps its zeros", async () => {
  const { workbook, host } = await emptyWorkbook();
  const [, classes] = await writeNewRecord(workbook, "en");
  const column = fieldsOfNewTable("Share classes").indexOf("Stock code");
  host.edit(classes?.sheetName ?? "", `${String.fromCharCode(65 + column)}4`, "00700");
  expect(host.sheet(classes?.sheetName ?? "").cell(3, column).content).toBe("00700");
});

test.each(TABLE_KINDS)("the headings of a new %s table are all different", (kind) => {
  for (const language of LANGUAGES) {
    const headings = fieldsOfNewTable(kind).map((field) => headingOfField(kind, field, language));
    expect(new Set(headings).size).toBe(headings.length);
  }
});
