import { readFileSync } from "node:fs";
import { addEntry, type AddedEntry, type EntryRow, type EntryValue, takeBackEntry } from "../../src/actions/addEntry";
import { readWorkbook } from "../../src/actions/readWorkbook";
import { GridCommands } from "../../src/desk/gridCommands";
import { textToEdit } from "../../src/desk/gridSheet";
import type { LocatedTable, TableKind } from "../../src/shares/register/table";
import { shownValue } from "../../src/simulated-excel/model/cellContent";
import { parseRectangle } from "../../src/simulated-excel/model/rectangle";
import type { SimulatedExcel } from "../../src/simulated-excel/simulatedExcel";
import type { EditableWorkbook } from "../../src/workbook/workbook";
import { openOnSimulatedExcel } from "../support/excelWorkbook";

let host: SimulatedExcel;
let workbook: EditableWorkbook;
let commands: GridCommands;
let refusals: string[];
let writeFromAddIn: () => Promise<void>;

beforeEach(async () => {
  await openIn("1.20");
  select("A1");
});

async function openIn(excelApi: string, example = "examples/sensetime-2022-12-30.xlsx"): Promise<void> {
  const opened = await openOnSimulatedExcel(new Uint8Array(readFileSync(example)), { excelApi });
  ({ host, workbook } = opened);
  refusals = [];
  commands = new GridCommands(host, (message) => refusals.push(message));
  commands.undoList.follow();
  writeFromAddIn = () =>
    opened.workbook.put([
      { cell: { sheet: "Movements", row: 3, column: 3 }, value: { kind: "text", text: "by the add-in" } },
    ]);
}

async function tableOf(kind: TableKind): Promise<LocatedTable> {
  const { register } = await readWorkbook(workbook);
  const table = register.tables.find((each) => each.kind === kind);
  if (table === undefined) throw new Error(`There is no table ${kind}`);
  return table;
}

/** Class A to Class B, as the page of entries adds it. */
async function addConversion(): Promise<AddedEntry> {
  const table = await tableOf("Movements");
  const leg = (shareClass: string, decimal: string): EntryRow => ({
    table,
    values: new Map<string, EntryValue>([
      ["Share class", { kind: "text", text: shareClass }],
      ["Number of shares", { kind: "number", decimal }],
    ]),
  });
  return addEntry(workbook, { rows: [leg("Class A", "-1000"), leg("Class B", "1000")], writes: [] });
}

/** A row of purchases. */
async function addPurchase(): Promise<void> {
  const values = new Map<string, EntryValue>([["Number", { kind: "number", decimal: "1000" }]]);
  await addEntry(workbook, { rows: [{ table: await tableOf("Repurchases"), values }], writes: [] });
}

const sheet = () => host.sheet("Movements");
const read = (address: string): string => {
  const { row, column } = parseRectangle(address);
  return textToEdit(sheet().cell(row, column), false);
};
const shown = (address: string): unknown => {
  const { row, column } = parseRectangle(address);
  return sheet().cell(row, column).content;
};
const select = (address: string): void => {
  commands.select(sheet().id, parseRectangle(address));
};
const type = (address: string, text: string): void => {
  const { row, column } = parseRectangle(address);
  commands.type(sheet().id, row, column, text);
};
const described = (): string => JSON.stringify(host.book.describe());

describe("typing", () => {
  test("a number, a day and a formula are taken as Excel takes them, and what depends on them follows", () => {
    const balance = Number(shown("F4"));
    type("E4", "-31,775,001");
    expect(shown("E4")).toBe(-31_775_001);
    expect(shown("F4")).toBe(balance - 1);
    type("A4", "31 December 2022");
    expect(shown("A4")).toBe(44_926);
    type("D4", "=E4*2");
    expect([read("D4"), shown("D4")]).toEqual(["=E4*2", -63_550_002]);
  });

  test("an editor opened and left as it was changes nothing, whatever the cell shows", () => {
    const before = described();
    for (const { row, column } of [...sheet().stored()])
      commands.type(sheet().id, row, column, textToEdit(sheet().cell(row, column), false));
    expect(described()).toBe(before);
    commands.undo();
    expect(described()).toBe(before);
  });

  test("a share count that only looks right is put right by typing what it shows", () => {
    host.edit("Movements", "E4", -31_775_000.4);
    type("E4", "-31,775,000");
    expect(shown("E4")).toBe(-31_775_000);
  });

  test("what Excel refuses is shown, and nothing is changed or to be undone", () => {
    const before = described();
    sheet().isProtected = true;
    type("E4", "1");
    select("E4");
    commands.clear();
    commands.paste("1\t2");
    sheet().isProtected = false;
    expect(refusals).toEqual(Array.from({ length: 3 }, () => "Movements is protected"));
    commands.undo();
    expect(described()).toBe(before);
  });
});

describe("undo", () => {
  test("takes typing, clearing and pasting back one by one, formats and formulas too, and does them again", () => {
    const states = [described()];
    type("E4", "5");
    states.push(described());
    select("F4:F6");
    commands.clear();
    expect(read("F5")).toBe("");
    states.push(described());
    select("A4");
    commands.paste("1 January 2023\tClass A");
    states.push(described());
    for (const state of states.slice(0, -1).reverse()) {
      commands.undo();
      expect(described()).toBe(state);
    }
    commands.undo();
    expect(described()).toBe(states[0]);
    for (const state of states.slice(1)) {
      commands.redo();
      expect(described()).toBe(state);
    }
  });

  test("ends where rows came in", () => {
    type("E4", "6");
    select("A4");
    commands.insertRows();
    const after = described();
    commands.undo();
    expect(described()).toBe(after);
  });

  test("ends where an add-in wrote in an Excel that groups nothing", async () => {
    await openIn("1.19");
    type("E4", "5");
    await writeFromAddIn();
    const after = described();
    commands.undo();
    expect(described()).toBe(after);
  });

  test("takes back what an add-in put, then what was typed before", async () => {
    const first = described();
    type("E4", "5");
    const typed = described();
    await writeFromAddIn();
    const written = described();
    commands.undo();
    expect(described()).toBe(typed);
    commands.undo();
    expect(described()).toBe(first);
    commands.redo();
    commands.redo();
    expect(described()).toBe(written);
  });

  test("takes back an entry whole, both legs of a conversion and the sum that grew, and does it again", async () => {
    const before = described();
    await addConversion();
    const added = described();
    expect([shown("B7"), shown("E7"), shown("B8"), shown("E8"), read("E9")]).toEqual([
      "Class A",
      -1_000,
      "Class B",
      1_000,
      "=SUM(E4:E8)",
    ]);
    commands.undo();
    expect(described()).toBe(before);
    commands.redo();
    expect(described()).toBe(added);
    commands.undo();
    expect(described()).toBe(before);
  });

  test("takes back an entry in an Excel table, which has its old size again", async () => {
    await openIn("1.20", "examples/tencent-2025-06-13.xlsx");
    const before = described();
    await addPurchase();
    expect(described()).not.toBe(before);
    commands.undo();
    expect(described()).toBe(before);
  });

  test("brings back an entry that the add-in itself took back", async () => {
    const entry = await addConversion();
    const added = described();
    await expect(takeBackEntry(workbook, entry)).resolves.toEqual([]);
    commands.undo();
    expect(described()).toBe(added);
  });

  test("is whole or nothing: where a step is refused, those before it are taken back", async () => {
    await addConversion();
    const added = described();
    // A table now stands across the two rows, of which Excel moves no part.
    const across = { ...parseRectangle("I8:K10") };
    sheet().tables = [{ id: "across", name: "Across", area: across, showHeaders: true, showTotals: false, style: "" }];
    const hindered = described();
    commands.undo();
    expect(described()).toBe(hindered);
    sheet().tables = [];
    expect(described()).toBe(added);
  });
});

describe("the clipboard", () => {
  const clipboardOf = (address: string): string => {
    const { row, column, rows, columns } = parseRectangle(address);
    return `${Array.from({ length: rows }, (_, i) => Array.from({ length: columns }, (__, j) => String(shownValue(host.sheet("Movements").cell(row + i, column + j).content))).join("\t")).join("\n")}\n`;
  };

  test("a row copied here is pasted with its formulas, which look as far away as before", () => {
    host.edit("Movements", "H1:I1", [["text", '=H1&"!"']]);
    select("H1:I1");
    commands.copy();
    select("H3");
    commands.paste(clipboardOf("H1:I1"));
    expect([read("H3"), read("I3"), shown("I3")]).toEqual(["text", '=H3&"!"', "text!"]);
    expect(host.book.selection).toEqual(parseRectangle("H3:I3"));
  });

  test("texts from elsewhere are as if they were typed, also where they came in between", () => {
    host.edit("Movements", "H1:I1", [["text", '=H1&"!"']]);
    select("H1:I1");
    commands.copy();
    select("A12");
    commands.paste("30 December 2022\t1,234\r\n=E4\t'00020\r\n");
    expect([shown("A12"), shown("B12"), read("A13"), shown("B13")]).toEqual([44_925, 1_234, "=E4", "00020"]);
  });
});

describe("rows and sheets", () => {
  test("rows come in above the selection and go, with the formulas that look at them", () => {
    const sum = read("E7");
    expect(sum).toBe("=SUM(E4:E6)");
    select("B5:C6");
    commands.insertRows();
    expect([read("E9"), shown("E5"), shown("E6")]).toEqual(["=SUM(E4:E8)", "", ""]);
    commands.deleteRows();
    expect(read("E7")).toBe(sum);
  });

  test("a sheet is added, named and taken away; a name Excel does not allow is shown", () => {
    commands.addSheet();
    const added = host.book.activeSheet;
    expect(added?.name).toBe("Sheet5");
    commands.renameSheet(added?.id ?? "", "Movements");
    expect([refusals.at(-1), added?.name]).toEqual(["A sheet called Movements already exists", "Sheet5"]);
    commands.renameSheet(sheet().id, "Our moves");
    expect(refusals.at(-1)).toBe("");
    expect(
      host.book.sheets
        .flatMap((each) => [...each.stored()].map(({ cell }) => cell.formula ?? ""))
        .filter((formula) => formula.includes("Movements")),
    ).toEqual([]);
    commands.deleteSheet(added?.id ?? "");
    expect(host.book.sheets.map(({ name }) => name)).toEqual(["Issuer", "Share classes", "Our moves", "Last return"]);
    for (const { id } of [...host.book.sheets]) commands.deleteSheet(id);
    expect([refusals.at(-1), host.book.sheets.length]).toEqual(["A workbook needs one visible sheet", 1]);
  });
});
