import { type Cell, count, day, text } from "./book";
import { columnOf, type Row, type Table, type Tables } from "./tables";

/** A place for a row that was left out of its table: what stands between the table's end and the row, or a sheet of its own. */
interface Place {
  readonly name: string;
  readonly put: (table: Table, others: readonly Row[], row: Row) => readonly Table[];
}

const other = (table: Table, words: string, at = 0): Row => ({
  is: "other",
  cells: table.columns.map((_, column) => text(column === at ? words : "")),
});

function total(table: Table, others: readonly Row[], words: string): Row {
  const at = columnOf(table, "number");
  const sum = others.reduce((so, { cells }) => so + Number(cells[at]?.value ?? 0), 0);
  const cellsOf = (column: number): Cell => (column === 0 ? text(words) : column === at ? count(sum) : text(""));
  return { is: "total", cells: table.columns.map((_, column) => cellsOf(column)) };
}

type Between = (table: Table, others: readonly Row[]) => Row;

function below(...between: readonly Between[]): Place["put"] {
  return (table, others, row) => [{ ...table, rows: [...others, ...between.map((make) => make(table, others)), row] }];
}

const says =
  (words: string): Between =>
  (table) =>
    other(table, words);
const sums =
  (words: string): Between =>
  (table, others) =>
    total(table, others, words);

export const PLACES: readonly Place[] = [
  { name: "below the total", put: below(sums("Total")) },
  { name: "below the total and a blank row", put: below(sums("Total"), says("")) },
  { name: "below a note", put: below(says("Note: agreed to the registrar's report.")) },
  { name: "below a blank row and a note", put: below(says(""), says("Prepared by A. Chan")) },
  { name: "below a blank row", put: below(says("")) },
  { name: "below three blank rows", put: below(says(""), says(""), says("")) },
  ...["Last return", "Issuer", "Title", "Status", "Mandate"].map((words) => ({
    name: `below a blank row and ${words}`,
    put: below(says(""), says(words)),
  })),
  {
    name: "below a subtotal half-way",
    put: (table: Table, others: readonly Row[], row: Row): readonly Table[] => {
      const half = Math.ceil(others.length / 2);
      const first = others.slice(0, half);
      return [{ ...table, rows: [...first, total(table, first, "Sub-total"), row, ...others.slice(half)] }];
    },
  },
  {
    name: "on another sheet, under headings of its own",
    put: (table: Table, others: readonly Row[], row: Row): readonly Table[] => [
      { ...table, rows: others },
      { ...table, sheet: "Late entry", title: null, rows: [row] },
    ],
  },
  {
    name: "on another sheet, some columns further",
    put: (table: Table, others: readonly Row[], row: Row): readonly Table[] => [
      { ...table, rows: others },
      {
        ...table,
        sheet: "Late entry",
        title: null,
        pairs: true,
        rows: [{ ...row, cells: [text(""), text(""), ...row.cells] }],
      },
    ],
  },
  {
    name: "above the headings",
    put: (table: Table, others: readonly Row[], row: Row): readonly Table[] => [
      { ...table, pairs: true, rows: [row] },
      { ...table, title: null, rows: others },
    ],
  },
  {
    name: "below other people's table, on its sheet",
    put: (table: Table, others: readonly Row[], row: Row): readonly Table[] => [
      { ...table, rows: others },
      PETTY_CASH,
      { ...table, sheet: PETTY_CASH.sheet, title: null, pairs: true, rows: [row] },
    ],
  },
  {
    name: "on another sheet, without headings",
    put: (table: Table, others: readonly Row[], row: Row): readonly Table[] => [
      { ...table, rows: others },
      { ...table, sheet: "Late entry", title: null, pairs: true, rows: [row] },
    ],
  },
];

const PETTY_CASH: Table = {
  role: "other",
  sheet: "Petty cash",
  title: null,
  pairs: false,
  chinese: false,
  columns: ["Date", "Particulars", "Amount"].map((heading, at) => ({ field: `other ${at}`, headings: [heading] })),
  rows: [
    { is: "other", cells: [day("2022-01-03"), text("Taxi"), count(120)] },
    { is: "other", cells: [day("2022-01-04"), text("Stamps"), count(80)] },
  ],
};

/** A register with one entry of a log in another place. */
export interface Moved {
  readonly name: string;
  readonly tables: Tables;
  /** Where the entry stands now. */
  readonly sheet: string;
  readonly row: Row;
}

/** True for the cells of a row, wherever they begin. */
export function isOf(cells: readonly Cell[], row: Row): boolean {
  return row.cells.every((cell) => cells.includes(cell)) && cells.filter(({ value }) => value !== "").length > 0;
}

/** Every entry of every log, in every place. */
export function movedRows(tables: Tables): readonly Moved[] {
  return tables.flatMap((table) => {
    if (table.role !== "movements" && table.role !== "repurchases") return [];
    const entries = table.rows.filter(({ is }) => is === "entry");
    return entries.flatMap((row, at) =>
      PLACES.map(({ name, put }) => {
        const moved = put(table, entries.toSpliced(at, 1), row);
        return {
          name: `${table.sheet} entry ${at + 1} ${name}`,
          tables: tables.flatMap((each) => (each === table ? moved : [each])),
          sheet: (moved.find(({ rows }) => rows.some(({ cells }) => isOf(cells, row))) ?? table).sheet,
          row,
        };
      }),
    );
  });
}
