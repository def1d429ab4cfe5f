import { openFileWorkbook } from "../../../src/file/openFileWorkbook";
import { BLANK, type Book, bookOf, type Cell, isBlank, type Sheet, text } from "./book";

export type Role = "issuer" | "classes" | "movements" | "repurchases" | "mandate" | "lastReturn" | "other";

/** A field by the name these tests give it, whatever its heading says. */
export interface Column {
  readonly field: string;
  /** One cell, or one below the other where the heading has two rows. */
  readonly headings: readonly string[];
}

/** A row of the sheet below the headings. Entries are the register's own; all others are what people put between them. */
export interface Row {
  /** `headings`: the table's headings once more, whatever they say by then. */
  readonly is: "entry" | "total" | "headings" | "other";
  readonly cells: readonly Cell[];
}

/** A table apart from its place: what a secretary could lay out in any way. */
export interface Table {
  readonly role: Role;
  readonly sheet: string;
  readonly title: string | null;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Names in the first column and values in the second: no heading row is written. */
  readonly pairs: boolean;
  readonly chinese: boolean;
}

export type Tables = readonly Table[];

export const EXAMPLES = [
  "sensetime-2022-12-30",
  "tencent-2025-06-13",
  "tencent-2024-01-18",
  "miniso-2024-10-18",
  "ckh-2021-09-15-zh",
] as const;
export type Example = (typeof EXAMPLES)[number];

export const languageOf = (example: Example): "en" | "zh-Hant" => (example.endsWith("-zh") ? "zh-Hant" : "en");

const ROLES: Readonly<Record<string, Role>> = {
  Issuer: "issuer",
  公司: "issuer",
  "Share classes": "classes",
  股份類別: "classes",
  Movements: "movements",
  Repurchases: "repurchases",
  "Buy-back log": "repurchases",
  購回: "repurchases",
  Mandate: "mandate",
  "Last return": "lastReturn",
};

/** What the headings of the example registers stand for; a heading of its own in each kind of table. */
const FIELDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  movements: {
    Date: "date",
    "Date of change": "date",
    "Share class": "class",
    Event: "event",
    Nature: "event",
    Details: "details",
    "Number of shares": "number",
    "No. of shares": "number",
    "Balance after": "balance",
    "Balance c/f": "balance",
    Percentage: "percentage",
    "Purchase dates": "bought",
    Holder: "holder",
    "Disclosed on": "disclosed",
    Price: "price",
  },
  repurchases: {
    "Trading date": "date",
    "Purchase date": "date",
    交易日: "date",
    "No. repurchased": "number",
    "Number of securities purchased": "number",
    購回股份數目: "number",
    "Highest price (HKD)": "high",
    High: "high",
    "Lowest price (HKD)": "low",
    Low: "low",
    "Total paid (HKD)": "paid",
    Consideration: "paid",
    "Average price (HKD)": "average",
    Method: "method",
    Purpose: "purpose",
    用途: "purpose",
    "Cancelled on": "cancelled",
    "Cancellation date": "cancelled",
    註銷日期: "cancelled",
    "Disclosed on": "disclosed",
    "NDDR date": "disclosed",
    披露日期: "disclosed",
    百分比: "percentage",
  },
  classes: {
    "Share class": "name",
    Class: "name",
    "Class of shares": "name",
    股份類別: "name",
    "Kind of shares": "kind",
    Listed: "listed",
    "Listed on the Exchange": "listed",
    上市: "listed",
    "Stock code": "code",
    證券代號: "code",
    "Multi-counter stock code": "counter",
    Description: "description",
    "Weighted voting rights": "weighted",
    "Opening balance": "opening",
    "Balance b/f": "opening",
    Opening: "opening",
    期初結存: "opening",
    "Opening date": "date",
    "As at": "date",
    期初日期: "date",
    "Opening treasury shares": "treasury",
    "Treasury shares": "treasury",
    "Closing balance": "closing",
  },
};

/** The tables of an example register. */
export async function tablesOf(example: Example): Promise<Tables> {
  const workbook = await openFileWorkbook(`examples/${example}.xlsx`);
  const { sheets } = await workbook.survey();
  const snapshots = await workbook.read(sheets.flatMap(({ used }) => (used === null ? [] : [used])));
  return bookOf(snapshots).map(({ name, cells }) => tableOn(name, cells, languageOf(example) === "zh-Hant"));
}

function tableOn(sheet: string, cells: readonly (readonly Cell[])[], chinese: boolean): Table {
  const role = ROLES[sheet] ?? "other";
  const title = String(cells[0]?.[0]?.value ?? "");
  const heads = (cells[2] ?? []).map(({ value }) => String(value));
  const pairs = heads.length === 2;
  if (pairs)
    return {
      role,
      sheet,
      title,
      pairs,
      chinese,
      columns: ["name", "value"].map((field) => ({ field, headings: [field] })),
      rows: cells.slice(2).map((row) => ({ is: "entry", cells: row })),
    };
  const fields = FIELDS[role] ?? {};
  const columns = heads.map((heading) => ({ field: fields[heading] ?? heading, headings: [heading] }));
  const rows = cells.slice(3).map((row): Row => {
    const isTotal = row.some(({ value }) => value === "Total");
    return { is: isTotal ? "total" : "entry", cells: columns.map((_, at) => row[at] ?? BLANK) };
  });
  return { role, sheet, title, columns, rows, pairs, chinese };
}

/** Each table on the sheet it names, those of one sheet below each other with a blank row between. */
export function layOut(tables: Tables): Book {
  const sheets = new Map<string, (readonly Cell[])[]>();
  for (const table of tables) {
    const above = sheets.get(table.sheet);
    const cells = cellsOfTable(table);
    if (above === undefined) sheets.set(table.sheet, cells);
    else above.push([], ...cells);
  }
  return [...sheets].map(([name, cells]): Sheet => ({ name, cells }));
}

function cellsOfTable({ title, columns, rows, pairs }: Table): (readonly Cell[])[] {
  const deep = pairs ? 0 : Math.max(...columns.map(({ headings }) => headings.length));
  const headingRows = Array.from({ length: deep }, (_, down) =>
    columns.map(({ headings }) => text(headings[down] ?? "")),
  );
  const body = rows.flatMap(({ is, cells }) => (is === "headings" ? headingRows : [cells]));
  return [...(title === null ? [] : [[text(title)], []]), ...headingRows, ...body];
}

/** The table with each of one role put in place of it; the others stay. */
export function changing(tables: Tables, roles: readonly Role[], change: (table: Table) => readonly Table[]): Tables {
  return tables.flatMap((table) => (roles.includes(table.role) && !table.pairs ? change(table) : [table]));
}

export function columnOf({ columns }: Table, field: string): number {
  return columns.findIndex((column) => column.field === field);
}

/** A row's cell of a field; blank where the table has no such column. */
export function cellIn(table: Table, row: Row, field: string): Cell {
  return row.cells[columnOf(table, field)] ?? BLANK;
}

export function entriesOf({ rows }: Table): readonly Row[] {
  return rows.filter(({ is }) => is === "entry");
}

/** A row that is no entry, with cells of some fields and all others blank. */
export function rowOf(table: Table, cells: Readonly<Record<string, Cell>>, is: Row["is"] = "other"): Row {
  return { is, cells: table.columns.map(({ field }) => cells[field] ?? BLANK) };
}

export const isFilled = (table: Table, field: string): boolean =>
  entriesOf(table).some((row) => !isBlank(cellIn(table, row, field)));
