import { seededChance } from "../../../support/seededChance";
import { BLANK, type Cell, count, day, isoOf, text } from "../book";
import { cellIn, changing, columnOf, entriesOf, isFilled, type Row, rowOf, type Table, type Tables } from "../tables";
import { LOGS, type Transformation, unlessSame } from "../transformation";
import { UNRELATED } from "../unrelatedSheets";
import { inPieces, monthOfRow, showMonth, splitInto } from "./rows";

const FORMS = ["classes", ...LOGS] as const;

/** The columns of a table in another order: `order` names the old place of each. */
function inOrder(table: Table, order: readonly number[]): Table {
  const pick = <Item>(items: readonly Item[]): Item[] => order.flatMap((at) => items.slice(at, at + 1));
  return {
    ...table,
    columns: pick(table.columns),
    rows: table.rows.map((row) => ({ ...row, cells: pick(row.cells) })),
  };
}

const reorder: Transformation = {
  name: "columns in another order",
  variants: 6,
  apply: (tables, variant) =>
    changing(tables, FORMS, (table) => {
      const places = table.columns.map((_, at) => at);
      if (variant === 0) return [inOrder(table, places.toReversed())];
      const chance = seededChance(variant);
      const order: number[] = [];
      while (places.length > 0) order.push(...places.splice(chance.under(places.length), 1));
      return [inOrder(table, order)];
    }),
};

const EXTRAS: readonly (readonly [heading: string, cells: (at: number) => Cell])[] = [
  ["Broker", () => text("CICC")],
  ["Settlement date", (at) => day(`2025-07-${String((at % 28) + 1).padStart(2, "0")}`)],
  ["Approved by", () => text("Lau Suk Yi")],
  ["Ref.", (at) => text(`BB/2025/${String(at + 1).padStart(3, "0")}`)],
  ["No.", (at) => count(at + 1)],
  ["Checked", () => text("✓")],
  ["Board minute", (at) => text(`BM-${12 + at}`)],
  ["經手人", () => text("陳小姐")],
];

const extraColumns: Transformation = {
  name: "further columns",
  variants: EXTRAS.length * 2,
  apply: (tables, variant) =>
    changing(tables, LOGS, (table) => {
      const [heading = "", cellOf] = EXTRAS[variant % EXTRAS.length] ?? [];
      const isFirst = variant >= EXTRAS.length;
      const put = <Item>(items: readonly Item[], item: Item): Item[] => (isFirst ? [item, ...items] : [...items, item]);
      let at = 0;
      return [
        {
          ...table,
          columns: put(table.columns, { field: `extra ${heading}`, headings: [heading] }),
          rows: table.rows.map((row) => ({
            ...row,
            cells: put(row.cells, row.is === "entry" && cellOf !== undefined ? cellOf(at++) : BLANK),
          })),
        },
      ];
    }),
};

const NAMES_OF_PIECES = [
  (month: string, sheet: string) => ({ sheet: showMonth(month, 3), title: `${sheet} ${showMonth(month, 0)}` }),
  (month: string) => ({ sheet: showMonth(month, 1), title: null }),
  (month: string) => ({ sheet: showMonth(month, 2), title: null }),
] as const;

const sheetPerMonth: Transformation = {
  name: "a sheet a month",
  variants: NAMES_OF_PIECES.length,
  apply: (tables, variant) =>
    changing(tables, LOGS, (table) =>
      splitInto(table, (row) => monthOfRow(table, row)).map(([month, rows]) => ({
        ...table,
        ...NAMES_OF_PIECES[variant]?.(month, table.sheet),
        rows,
      })),
    ),
};

const titledPieces: Transformation = {
  name: "titled pieces a month on one sheet",
  variants: 2,
  apply: (tables, variant) =>
    changing(tables, LOGS, (table) =>
      splitInto(table, (row) => monthOfRow(table, row)).map(([month, rows]) => ({
        ...table,
        title: variant === 0 ? showMonth(month, 0) : `${table.title ?? ""} - ${showMonth(month, 3)}`,
        rows,
      })),
    ),
};

/** Two halves of a log, the first as the years before: nothing but the sheets' names differs. */
const sheetPerYear: Transformation = {
  name: "a sheet a year",
  variants: 2,
  apply: (tables, variant) =>
    changing(tables, LOGS, (table) => {
      const year = monthOfRow(table, entriesOf(table)[0] ?? { is: "entry", cells: [] }).slice(0, 4);
      return [{ ...table, sheet: variant === 0 ? year : `FY${year}` }];
    }),
};

/** A piece a class: the class stands in the sheet's name, in a title, or as a band over its rows, and in no column. */
const perClass: Transformation = {
  name: "the class in a title, a sheet or a band",
  variants: 4,
  apply: (tables, variant) =>
    unlessSame(
      tables,
      changing(tables, ["movements"], (table) => {
        const at = columnOf(table, "class");
        if (at < 0) return [table];
        const without = <Item>(items: readonly Item[]): Item[] => items.filter((_, each) => each !== at);
        const bare = (rows: readonly Row[]): Row[] => rows.map((row) => ({ ...row, cells: without(row.cells) }));
        const columns = without(table.columns);
        const pieces = splitInto(table, (row) => String(cellIn(table, row, "class").value));
        if (variant === 3)
          return [
            {
              ...table,
              columns,
              rows: pieces.flatMap(([name, rows]): Row[] => [
                { is: "other", cells: columns.map((_, each) => (each === 0 ? text(name) : BLANK)) },
                ...bare(rows),
              ]),
            },
          ];
        return pieces.map(([name, rows]) => ({
          ...table,
          columns,
          rows: bare(rows),
          ...(variant === 0
            ? { sheet: name, title: null }
            : variant === 1
              ? { title: name }
              : { sheet: `Movements - ${name}`, title: `Movements in ${name} shares` }),
        }));
      }),
    ),
};

/** The names across and the values below them. */
const pairsAcross: Transformation = {
  name: "names across, values below",
  variants: 1,
  apply: (tables) =>
    tables.map((table) =>
      table.pairs
        ? {
            ...table,
            pairs: false,
            columns: table.rows.map(({ cells: [name = BLANK] }) => ({
              field: String(name.value),
              headings: [String(name.value)],
            })),
            rows: [{ is: "entry", cells: table.rows.map(({ cells }) => cells[1] ?? BLANK) }],
          }
        : table,
    ),
};

const pairsAbreast: Transformation = {
  name: "two names and values abreast",
  variants: 2,
  apply: (tables, variant) =>
    unlessSame(
      tables,
      tables.map((table) => {
        if (!table.pairs || table.rows.length < 4) return table;
        const half = Math.ceil(table.rows.length / 2);
        const gap = variant === 0 ? [] : [BLANK];
        const rows = table.rows.slice(0, half).map(({ cells: [name = BLANK, value = BLANK] }, down): Row => {
          const second = table.rows[half + down]?.cells ?? [];
          return { is: "entry", cells: [name, value, ...gap, second[0] ?? BLANK, second[1] ?? BLANK] };
        });
        return { ...table, rows };
      }),
    ),
};

const onOneSheet: Transformation = {
  name: "all tables on one sheet",
  variants: 2,
  apply: (tables, variant) => {
    const order = variant === 0 ? tables : tables.toReversed();
    return order.map((table) => ({ ...table, sheet: "Register" }));
  },
};

const SHEET_NAMES = [(at: number) => `Sheet${at + 1}`, (at: number) => `Tab ${String.fromCharCode(65 + at)}`] as const;

const plainSheetNames: Transformation = {
  name: "sheets that say nothing, no titles",
  variants: SHEET_NAMES.length,
  apply: (tables, variant) =>
    tables.map((table, at) => ({ ...table, title: null, sheet: SHEET_NAMES[variant]?.(at) ?? "" })),
};

const unrelated: Transformation = {
  name: "unrelated sheets before and after",
  variants: UNRELATED.length * 2 + 1,
  apply: (tables, variant) => {
    const all = variant === UNRELATED.length * 2;
    const one = UNRELATED.slice(variant % UNRELATED.length, (variant % UNRELATED.length) + 1);
    if (all)
      return [...UNRELATED, ...tables, ...UNRELATED.map((table) => ({ ...table, sheet: `${table.sheet} (old)` }))];
    return variant < UNRELATED.length ? [...one, ...tables] : [...tables, ...one];
  },
};

const unrelatedBelow: Transformation = {
  name: "an unrelated table below on the same sheet",
  variants: UNRELATED.length,
  apply: (tables, variant) =>
    tables.flatMap((table) => {
      const one = UNRELATED[variant];
      if (one === undefined || !LOGS.some((role) => role === table.role)) return [table];
      return [table, { ...one, title: one.sheet, sheet: table.sheet }];
    }),
};

/** Dates down, classes across: a conversion is one row with a number under each class. */
const classesAcross: Transformation = {
  name: "classes across",
  variants: 1,
  remarksAside: true,
  apply: (tables) =>
    unlessSame(
      tables,
      changing(tables, ["movements"], (table) => {
        if (!isFilled(table, "class")) return [table];
        const classes = inPieces(table, (row) => String(cellIn(table, row, "class").value)).map(([name]) => name);
        const lines = inPieces(
          table,
          (row) => `${isoOf(cellIn(table, row, "date")) ?? ""}|${String(cellIn(table, row, "event").value)}`,
        );
        const bare: Table = {
          ...table,
          columns: [
            ...["date", "event"].flatMap((field) => table.columns.filter((column) => column.field === field)),
            ...classes.map((name) => ({ field: name, headings: [name] })),
          ],
        };
        const rows = lines.map(([, entries]): Row => {
          const [first] = entries;
          const numbers: Record<string, Cell> = {};
          for (const row of entries) numbers[String(cellIn(table, row, "class").value)] = cellIn(table, row, "number");
          if (first === undefined) return { is: "entry", cells: [] };
          return rowOf(
            bare,
            {
              date: cellIn(table, first, "date"),
              event: cellIn(table, first, "event"),
              ...numbers,
            },
            "entry",
          );
        });
        return [{ ...bare, rows }];
      }),
    ),
};

/** A last return that the opening already says is not missed. */
const withoutLastReturn: Transformation = {
  name: "without a Last return table",
  variants: 1,
  apply: (tables: Tables) =>
    unlessSame(
      tables,
      tables.filter(({ role }) => role !== "lastReturn"),
    ),
};

const newestFirst: Transformation = {
  name: "newest first",
  variants: 1,
  apply: (tables) =>
    unlessSame(
      tables,
      changing(tables, ["repurchases"], (table) => [{ ...table, rows: entriesOf(table).toReversed() }]),
    ),
};

export const PLACES: readonly Transformation[] = [
  reorder,
  extraColumns,
  sheetPerMonth,
  titledPieces,
  sheetPerYear,
  perClass,
  pairsAcross,
  pairsAbreast,
  onOneSheet,
  plainSheetNames,
  unrelated,
  unrelatedBelow,
  classesAcross,
  withoutLastReturn,
  newestFirst,
];
