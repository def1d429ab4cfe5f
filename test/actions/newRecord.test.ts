import { addEntry } from "../../src/actions/addEntry";
import { checkRegister } from "../../src/actions/checkRegister";
import { fieldsOfNewTable, headingOfField, type RecordLanguage, writeNewRecord } from "../../src/actions/newRecord";
import { TABLE_KINDS } from "../../src/shares/register/table";
import { openOnSimulatedExcel, type OpenedInExcel } from "../support/excelWorkbook";
import { gridsXlsx } from "../support/gridsXlsx";

async function emptyWorkbook(): Promise<OpenedInExcel> {
  return openOnSimulatedExcel(await gridsXlsx("## Sheet1\n| x |"));
}

const LANGUAGES: readonly RecordLanguage[] = ["en", "zh-Hant", "both"];

test.each(LANGUAGES)(
  "a new record, its headings in %s, is read back table by table and field by field",
  async (language) => {
    const { workbook, host } = await emptyWorkbook();
    const written = await writeNewRecord(workbook, language);
    expect(written).toHaveLength(5);
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
    expect(kinds).toEqual(expect.arrayContaining(["Issuer", "Share classes", "Movements", "Repurchases"]));
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
    await addEntry(workbook, { rows: [row("2025-06-13", "500"), row("2025-06-16", "-200")], writes: [] });
    const after = await checkRegister(workbook);
    expect(after.register.movements.map(({ date, number, balanceAfter }) => [date, number, balanceAfter])).toEqual([
      ["2025-06-13", 500n, 1_000_500n],
      ["2025-06-16", -200n, 1_000_300n],
    ]);
    expect(movements).toBeDefined();
  },
);

test.each(TABLE_KINDS)("the headings of a new %s table are all different", (kind) => {
  for (const language of LANGUAGES) {
    const headings = fieldsOfNewTable(kind).map((field) => headingOfField(kind, field, language));
    expect(new Set(headings).size).toBe(headings.length);
  }
});
