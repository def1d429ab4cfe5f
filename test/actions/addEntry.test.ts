import { addColumnFor, addEntry, fieldsWithoutColumn, takeBackEntry, type EntryRow } from "../../src/actions/addEntry";
import { checkRegister } from "../../src/actions/checkRegister";
import type { Register } from "../../src/shares/register/register";
import type { LocatedTable, TableKind } from "../../src/shares/register/table";
import ExcelJS from "exceljs";
import { openXlsx } from "../../src/simulated-excel/openXlsx";
import { openFileInExcel, openHostThroughExcel, type OpenedInExcel } from "../support/excelWorkbook";
import { gridsXlsx } from "../support/gridsXlsx";

const TENCENT = "examples/tencent-2025-06-13.xlsx";

function tableOf({ tables }: Register, kind: TableKind): LocatedTable {
  const table = tables.find((each) => each.kind === kind);
  if (!table) throw new Error(`no ${kind} table`);
  return table;
}

const PURCHASE = (table: LocatedTable, decimal: string): EntryRow => ({
  table,
  values: new Map([
    ["Trading date", { kind: "date", date: "2025-06-16" }],
    ["Number", { kind: "number", decimal }],
    ["Highest price", { kind: "money", decimal: "512.5", currency: "HKD" }],
    ["Lowest price", { kind: "money", decimal: "505", currency: "HKD" }],
    ["Total paid", { kind: "money", decimal: "509000", currency: "HKD" }],
  ]),
});

async function purchases({ workbook }: OpenedInExcel): Promise<Register["repurchases"]> {
  return (await checkRegister(workbook)).register.repurchases;
}

test("rows of one press stand below each other, and are read as they were typed", async () => {
  const opened = await openFileInExcel(TENCENT);
  const { register } = await checkRegister(opened.workbook);
  const table = tableOf(register, "Repurchases");
  await addEntry(opened.workbook, { rows: [PURCHASE(table, "1000"), PURCHASE(table, "2000")], writes: [] });
  const after = await purchases(opened);
  expect(after).toHaveLength(register.repurchases.length + 2);
  expect(after.slice(-2).map(({ tradingDate, number, highestPrice }) => [tradingDate, number, highestPrice])).toEqual([
    ["2025-06-16", 1000n, { currency: "HKD", amount: expect.anything() as unknown }],
    ["2025-06-16", 2000n, { currency: "HKD", amount: expect.anything() as unknown }],
  ]);
});

test("beside a column of directions the size goes to the numbers and the direction to its own column, in the words used above", async () => {
  const opened = await openFileInExcel("examples/sensetime-2022-12-30.xlsx");
  const typed: readonly (readonly [string, string])[] = [
    ["K3", "In / Out"],
    ["K4", "Out"],
    ["K5", "In"],
    ["K6", "Out"],
    ["E4", "31775000"],
    ["E6", "7139508"],
  ];
  for (const [address, value] of typed) opened.host.edit("Movements", address, value);
  const { register } = await checkRegister(opened.workbook);
  expect(register.movements.map(({ number }) => number)).toEqual([-31_775_000n, 7_139_508n, -7_139_508n]);
  const added = await addEntry(opened.workbook, {
    rows: [
      {
        table: tableOf(register, "Movements"),
        values: new Map([
          ["Date", { kind: "date", date: "2022-12-30" }],
          ["Share class", { kind: "text", text: "Class B" }],
          ["Event", { kind: "text", text: "Exercise of share options" }],
          ["Number of shares", { kind: "number", decimal: "1000" }],
        ]),
      },
    ],
    writes: [],
  });
  const after = (await checkRegister(opened.workbook)).register.movements.at(-1);
  expect([after?.event, after?.number]).toEqual(["Exercise of share options", 1000n]);
  expect(added.rows).toHaveLength(1);
});

test("taking back leaves the workbook as it was, other cells included", async () => {
  const opened = await openFileInExcel(TENCENT);
  const { register } = await checkRegister(opened.workbook);
  const table = tableOf(register, "Repurchases");
  const before = JSON.stringify(opened.host.book.describe());
  const cell = { sheet: table.sheet, row: table.firstRow, column: table.fields.get("Cancelled on") ?? -1 };
  const added = await addEntry(opened.workbook, {
    rows: [PURCHASE(table, "1000"), PURCHASE(table, "2000")],
    writes: [{ cell, value: { kind: "date", date: "2025-06-16" } }],
  });
  expect(JSON.stringify(opened.host.book.describe())).not.toBe(before);
  expect(await takeBackEntry(opened.workbook, added)).toEqual([]);
  expect(JSON.stringify(opened.host.book.describe())).toBe(before);
});

test("an entry changed since is left, and its cells are named", async () => {
  const opened = await openFileInExcel(TENCENT);
  const { register } = await checkRegister(opened.workbook);
  const table = tableOf(register, "Repurchases");
  const added = await addEntry(opened.workbook, { rows: [PURCHASE(table, "1000")], writes: [] });
  const row = added.rows[0]?.added.region.row ?? -1;
  opened.host.edit(table.sheet, `B${row + 1}`, "1001");
  const after = JSON.stringify(opened.host.book.describe());
  expect(await takeBackEntry(opened.workbook, added)).toEqual([{ sheet: table.sheet, row, column: 0 }]);
  expect(JSON.stringify(opened.host.book.describe())).toBe(after);
});

test("where the last write is refused, no row stays", async () => {
  const opened = await openFileInExcel(TENCENT);
  const { register } = await checkRegister(opened.workbook);
  const table = tableOf(register, "Repurchases");
  const before = JSON.stringify(opened.host.book.describe());
  await expect(
    addEntry(opened.workbook, {
      rows: [PURCHASE(table, "1000")],
      writes: [{ cell: { sheet: "Gone", row: 0, column: 0 }, value: { kind: "text", text: "x" } }],
    }),
  ).rejects.toMatchObject({ kind: "sheet gone" });
  expect(JSON.stringify(opened.host.book.describe())).toBe(before);
});

test("a field without a column is named, and gets one that is read", async () => {
  const opened = await openFileInExcel("examples/miniso-2024-10-18.xlsx");
  const { register } = await checkRegister(opened.workbook);
  const table = tableOf(register, "Movements");
  const row = (at: LocatedTable): EntryRow => ({
    table: at,
    values: new Map([
      ["Date", { kind: "date", date: "2024-10-17" }],
      ["Event", { kind: "text", text: "Exercise of share options" }],
      ["Number of shares", { kind: "number", decimal: "1234" }],
      ["Holder", { kind: "text", text: "Mr Chan" }],
      ["Issue price", { kind: "money", decimal: "20.5", currency: "USD" }],
    ]),
  });
  // Prices of this table are HKD by their number format: another currency needs a column.
  expect(fieldsWithoutColumn(row(table), "HKD")).toEqual(["Holder", "Currency"]);
  await addColumnFor(opened.workbook, table, "Holder", "en");
  const withHolder = tableOf((await checkRegister(opened.workbook)).register, "Movements");
  expect(fieldsWithoutColumn(row(withHolder), "USD")).toEqual([]);
  await addEntry(opened.workbook, { rows: [row(withHolder)], writes: [] });
  expect((await checkRegister(opened.workbook)).register.movements.at(-1)).toMatchObject({
    holder: "Mr Chan",
    number: 1234n,
  });
});

describe("a day in a cell that has no format for days", () => {
  const recordIn = (language: "en" | "zh", opening: string): string =>
    language === "en"
      ? `
## Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1000000 | ${opening} |

## Repurchases
| Trading date | Shares repurchased | Disclosed on |
`
      : `
## 股份類別
| 股份類別 | 期初結存 | 期初日期 |
| 普通股 | 1000000 | ${opening} |

## 購回
| 交易日 | 購回股份數目 | 披露日期 |
`;

  /** The formats of the first two rows added, of which the place has none. */
  async function formatsAdded(grids: string, opening: string): Promise<readonly unknown[]> {
    const file = new ExcelJS.Workbook();
    await file.xlsx.load((await gridsXlsx(grids)).buffer as ArrayBuffer);
    const day = file.worksheets[0]?.getCell("C2");
    if (day) day.numFmt = opening;
    const host = await openXlsx(new Uint8Array(await file.xlsx.writeBuffer()));
    const { workbook } = openHostThroughExcel(host);
    const { register } = await checkRegister(workbook);
    const table = tableOf(register, "Repurchases");
    const { rows } = await addEntry(
      workbook,
      { rows: [PURCHASE(table, "1000"), PURCHASE(table, "2000")], writes: [] },
      register.tables,
    );
    const regions = rows.map(({ added: { region } }) => ({ ...region, columns: 1 }));
    return (await workbook.read(regions)).map(({ formats }) => formats[0]?.[0]);
  }

  test.each([
    ["as the record's other days are shown", "en", "dd/mm/yyyy", "dd/mm/yyyy"],
    ["as Chinese writes it, where the record has no other", "zh", "General", 'yyyy"年"m"月"d"日"'],
    ["in words, where an English record has no other", "en", "General", "d mmmm yyyy"],
  ] as const)("is shown %s", async (_, language, opening, format) => {
    expect(await formatsAdded(recordIn(language, "45820"), opening)).toEqual([format, format]);
  });
});
