import type { CellRef } from "../../../src/shares/values/cell";
import { TABLE_KINDS, type LocatedTable, type TableKind } from "../../../src/shares/register/table";

/** A cell of a fixture that the expected finding names first: `{B110}` after its content. Null after a title: the finding names none. */
export interface ExpectedMark {
  readonly code: string;
  readonly cell: CellRef | null;
}

/** One table of a fixture, as text. */
export interface FixtureTable {
  readonly located: LocatedTable;
  readonly rows: readonly FixtureRow[];
}

export interface FixtureRow {
  readonly row: number;
  /** Content by field; "" where blank. */
  cell(field: string): string;
  ref(field: string): CellRef;
  /** Fields that have a heading or a name, and that nobody has asked for yet. */
  notAsked(): readonly string[];
  /** Fields whose cell holds just these words. */
  fieldsHolding(words: string): readonly string[];
}

export interface Fixture {
  /** `Form`, `Today`, `As at`, `Languages`. */
  readonly says: ReadonlyMap<string, string>;
  readonly tables: readonly FixtureTable[];
  /** What is no table of the register: rows by title. */
  readonly others: ReadonlyMap<string, readonly FixtureRow[]>;
  readonly marks: readonly ExpectedMark[];
}

/** Of the narrative as edited and of the sheets written: facts given, not read from a register. */
const OTHERS = ["Edited remarks", "Remarks to read again", "House wordings", "Return sheets"];
const PAIRS: readonly TableKind[] = ["Issuer", "Mandate"];

/** Reads tables written as text: the table's name on a line, then its rows between bars, the headings first (none for Issuer and Mandate). */
export function parseFixture(text: string): Fixture {
  const says = new Map<string, string>();
  const tables: FixtureTable[] = [];
  const others = new Map<string, readonly FixtureRow[]>();
  const marks: ExpectedMark[] = [];
  const lines = text.split("\n").map((line) => line.trim());
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const said = /^(Form|Today|As at|Languages): (.+)$/.exec(line);
    if (said) says.set(said[1] ?? "", said[2] ?? "");
    else if (line.startsWith("|")) throw new Error(`A row outside a table: ${line}`);
    else if (line !== "") {
      const title = line.replace(/ \{[A-Z]\d{3}\}$/, "");
      const kind = TABLE_KINDS.find((name) => name === title);
      if (kind === undefined && !OTHERS.includes(title)) throw new Error(`No table is called ${line}`);
      if (title !== line) marks.push({ code: line.slice(-5, -1), cell: null });
      const rows: string[][] = [];
      while (lines[at + 1]?.startsWith("|")) rows.push(cellsOf(lines[(at += 1)] ?? ""));
      if (kind === undefined) others.set(title, rowsUnder(title, rows, marks));
      else tables.push(PAIRS.includes(kind) ? pairs(kind, rows, marks) : entries(kind, rows, marks));
    }
  }
  return { says, tables, others, marks };
}

function cellsOf(line: string): string[] {
  return line
    .slice(1, -1)
    .split("|")
    .map((cell) => cell.trim());
}

function pairs(kind: TableKind, rows: readonly string[][], marks: ExpectedMark[]): FixtureTable {
  const content = new Map<string, string>();
  rows.forEach(([name = "", value = ""], row) =>
    content.set(name, unmarked(value, { sheet: kind, row, column: 1 }, marks)),
  );
  const fields = new Map(rows.map(([name = ""], row) => [name, row]));
  const located = table(kind, "pairs", fields, rows.length, 2);
  const entry = rowOf(
    0,
    fields,
    (field) => content.get(field) ?? "",
    (field) => ({
      sheet: kind,
      row: fields.get(field) ?? 0,
      column: 1,
    }),
  );
  return { located, rows: [entry] };
}

function entries(kind: TableKind, lines: readonly string[][], marks: ExpectedMark[]): FixtureTable {
  const [headings = []] = lines;
  const located = table(kind, "rows", fieldsOf(headings), lines.length, headings.length);
  return { located, rows: rowsUnder(kind, lines, marks) };
}

function rowsUnder(
  sheet: string,
  [headings = [], ...rows]: readonly string[][],
  marks: ExpectedMark[],
): readonly FixtureRow[] {
  const fields = fieldsOf(headings);
  return rows.map((cells, index) => {
    const row = index + 1;
    const content = cells.map((cell, column) => unmarked(cell, { sheet, row, column }, marks));
    return rowOf(
      row,
      fields,
      (field) => content[fields.get(field) ?? -1] ?? "",
      (field) => ({ sheet, row, column: fields.get(field) ?? 0 }),
    );
  });
}

function rowOf(
  row: number,
  fields: ReadonlyMap<string, number>,
  contentOf: (field: string) => string,
  ref: (field: string) => CellRef,
): FixtureRow {
  const asked = new Set<string>();
  return {
    row,
    cell: (field) => {
      asked.add(field);
      return contentOf(field);
    },
    ref: (field) => {
      asked.add(field);
      return ref(field);
    },
    notAsked: () => [...fields.keys()].filter((field) => !asked.has(field)),
    fieldsHolding: (words) => [...fields.keys()].filter((field) => contentOf(field) === words),
  };
}

function fieldsOf(headings: readonly string[]): ReadonlyMap<string, number> {
  return new Map(headings.map((heading, column) => [heading, column]));
}

function unmarked(cell: string, ref: CellRef, marks: ExpectedMark[]): string {
  for (const mark of cell.matchAll(/\{([A-Z]\d{3})\}/g)) marks.push({ code: mark[1] ?? "", cell: ref });
  return cell.replace(/\s*\{[A-Z]\d{3}\}/g, "");
}

function table(
  kind: TableKind,
  shape: "rows" | "pairs",
  fields: ReadonlyMap<string, number>,
  rows: number,
  columns: number,
): LocatedTable {
  const region = { sheet: kind, row: 0, column: 0, rows, columns };
  return {
    kind,
    sheet: kind,
    shape,
    region,
    excelTable: null,
    fields,
    valueColumn: shape === "pairs" ? 1 : -1,
    firstRow: 1,
    lastRow: rows - 1,
    totalsRow: null,
    headings: new Map([...fields.keys()].map((field) => [field, field])),
    settledBy: "headings",
  };
}
