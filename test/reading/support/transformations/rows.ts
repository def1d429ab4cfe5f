import { BLANK, type Cell, count, day, isoOf, text } from "../book";
import { cellIn, changing, columnOf, entriesOf, isFilled, type Row, rowOf, type Table } from "../tables";
import { LOGS, type Transformation, unlessSame } from "../transformation";

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as const;
const LONG_MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** `2022-12` of an entry. */
export const monthOfRow = (table: Table, row: Row): string => isoOf(cellIn(table, row, "date"))?.slice(0, 7) ?? "";

/** `2022-12` as it is written above its rows. */
export function showMonth(month: string, variant: number): string {
  const [year = "", number = "1"] = month.split("-");
  const at = Number(number) - 1;
  const forms = [
    `${LONG_MONTHS[at] ?? ""} ${year}`,
    `${MONTHS[at] ?? ""}-${year.slice(2)}`,
    `${year}年${Number(number)}月`,
    `${MONTHS[at] ?? ""} ${year}`,
  ];
  return forms[variant % forms.length] ?? "";
}

/** Entries of one key after another, in the order in which the keys first come. */
export function inPieces(
  table: Table,
  keyOf: (row: Row) => string,
): readonly (readonly [key: string, rows: readonly Row[]])[] {
  const pieces = new Map<string, Row[]>();
  for (const row of entriesOf(table)) pieces.set(keyOf(row), [...(pieces.get(keyOf(row)) ?? []), row]);
  return [...pieces];
}

/**
 * The same pieces with what stands between the entries: it goes with the entry below it, and with the one above at the end. Totals are left out,
 * for a piece has others.
 */
export function splitInto(
  table: Table,
  keyOf: (row: Row) => string,
): readonly (readonly [key: string, rows: readonly Row[]])[] {
  const pieces = new Map<string, Row[]>();
  let waiting: Row[] = [];
  let last = "";
  for (const row of table.rows) {
    if (row.is === "total") continue;
    waiting.push(row);
    if (row.is !== "entry") continue;
    last = keyOf(row);
    pieces.set(last, [...(pieces.get(last) ?? []), ...waiting]);
    waiting = [];
  }
  pieces.set(last, [...(pieces.get(last) ?? []), ...waiting]);
  return [...pieces];
}

const sumOf = (table: Table, rows: readonly Row[], field: string): number =>
  rows.reduce((sum, row) => sum + Number(cellIn(table, row, field).value), 0);

const withRows = (table: Table, rows: readonly Row[]): Table => ({ ...table, rows });

/** A text in a row of its own, in the first column or under one of the table's fields. */
const saying = (table: Table, words: string, field?: string): Row => ({
  is: "other",
  cells: table.columns.map((column, at) =>
    (field === undefined ? at === 0 : column.field === field) ? text(words) : BLANK,
  ),
});

const monthBands: Transformation = {
  name: "month bands",
  variants: 4,
  apply: (tables, variant) =>
    changing(tables, LOGS, (table) => [
      withRows(table, [
        ...inPieces(table, (row) => monthOfRow(table, row)).flatMap(([month, rows]) => [
          saying(table, showMonth(month, variant)),
          ...rows,
        ]),
        ...table.rows.filter(({ is }) => is !== "entry"),
      ]),
    ]),
};

/** Month bands that Excel made dates of: the first of the month, shown as `May-25`. */
const dateBands: Transformation = {
  name: "month bands that are date cells",
  variants: 1,
  apply: (tables) =>
    changing(tables, LOGS, (table) => [
      withRows(
        table,
        inPieces(table, (row) => monthOfRow(table, row)).flatMap(([month, rows]) => [
          rowOf(table, { [table.columns[0]?.field ?? ""]: { ...day(`${month}-01`), format: "mmm-yy" } }),
          ...rows,
        ]),
      ),
    ]),
};

/** Words of a subtotal: beside its number or in the first column; with the last day of its month where it is dated. */
function subtotals(dated: boolean): Transformation {
  return {
    name: dated ? "dated subtotals" : "subtotals",
    variants: 4,
    apply: (tables, variant) =>
      changing(tables, LOGS, (table) => {
        if (columnOf(table, "number") < 0) return [table];
        const pieces = inPieces(
          table,
          (row) => `${String(cellIn(table, row, "class").value)}|${monthOfRow(table, row)}`,
        );
        return [
          withRows(
            table,
            pieces.flatMap(([key, rows]) => {
              const month = key.split("|")[1] ?? "";
              const [year = 0, number = 0] = month.split("-").map(Number);
              const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
              const words =
                [`Total for ${showMonth(month, 0)}`, "Sub-total", `${showMonth(month, 0)} total`, "小計"][variant] ??
                "";
              const total = rowOf(table, {
                number: count(sumOf(table, rows, "number")),
                ...(dated ? { date: day(`${month}-${last}`) } : {}),
              });
              const at = dated
                ? table.columns.findIndex(({ field }) => ["event", "details", "method", "purpose"].includes(field))
                : 0;
              const cells =
                at < 0
                  ? [...total.cells, text(words)]
                  : total.cells.map((cell, each) => (each === at ? text(words) : cell));
              return [...rows, { is: "total", cells }];
            }),
          ),
        ];
      }),
  };
}

const grandTotals: Transformation = {
  name: "grand totals",
  variants: 4,
  apply: (tables, variant) =>
    changing(tables, LOGS, (table) => {
      const entries = entriesOf(table);
      const sums: Record<string, Cell> = { number: count(sumOf(table, entries, "number")) };
      if (isFilled(table, "paid")) sums["paid"] = { value: sumOf(table, entries, "paid"), format: "#,##0.00" };
      const total = rowOf(table, sums, "total");
      const words = ["Total", "Grand total", "TOTAL:", "合計"][variant] ?? "";
      const labelled = { ...total, cells: total.cells.map((cell, at) => (at === 0 ? text(words) : cell)) };
      return [withRows(table, [...entries, ...(variant % 2 === 0 ? [] : [saying(table, "")]), labelled])];
    }),
};

const NOTES: readonly (readonly string[])[] = [
  ["Note: all repurchases were made on the Exchange.", "Prepared by: A. Chan", "Checked by: B. Lee"],
  ["Notes:", "1. Figures agree to the registrar's report of 2 January.", "2. Subject to Board approval."],
  ["備註：以上數字已與股份過戶登記處核對。", "製表人：陳小姐", "覆核人：李先生"],
  ["_________________________", "Company Secretary", "Last updated: 30 June 2025"],
  ["Source: CCASS; broker's contract notes 1 to 20", "Status: final", "Issuer: see sheet 1"],
];

const LONG_NOTES: readonly (readonly string[])[] = [
  [
    "Note:",
    "(1) The shares repurchased were cancelled on the dates shown above, being",
    "31,775,000 shares in all, of which 18,000 were settled late",
    "and the others on the second day after their trade,",
    "as the broker has confirmed",
    "in its letter to the Company.",
  ],
  [
    "附註：",
    "1. 上述購回股份已於所示日期全數註銷，",
    "其中18,000股延遲交收，",
    "其餘股份於交易後第二日交收，",
    "經紀已向本公司發函確認，",
    "詳情載於公司秘書處檔案。",
  ],
  [
    "Note: all figures were read from the registrar's report,\nwhich is kept with the contract notes\nof 2 and 3 January.",
  ],
];

/** More lines of a note than rows, in the first column or under the numbers. */
const longNotes: Transformation = {
  name: "a note of several lines below",
  variants: LONG_NOTES.length * 4,
  apply: (tables, variant) =>
    changing(tables, LOGS, (table) => {
      const lines = LONG_NOTES[variant % LONG_NOTES.length] ?? [];
      const [isApart, isUnderNumbers] = [variant % 2 === 0, variant >= LONG_NOTES.length * 2];
      const under = isUnderNumbers ? "number" : undefined;
      const kept = isUnderNumbers ? lines.filter((line) => /^\p{L}.{20}/u.test(line)) : lines;
      return [
        withRows(table, [
          ...table.rows,
          ...(isApart ? [saying(table, "")] : []),
          ...kept.map((line) => saying(table, line, under)),
        ]),
      ];
    }),
};

const notes: Transformation = {
  name: "notes and signatures below",
  variants: NOTES.length * 2,
  apply: (tables, variant) =>
    changing(tables, LOGS, (table) => [
      withRows(table, [
        ...table.rows,
        ...(variant < NOTES.length ? [saying(table, "")] : []),
        ...(NOTES[variant % NOTES.length] ?? []).map((words) => saying(table, words)),
      ]),
    ]),
};

const blanks: Transformation = {
  name: "blank rows between",
  variants: 3,
  apply: (tables, variant) =>
    changing(tables, LOGS, (table) => [
      withRows(
        table,
        variant === 0
          ? [saying(table, ""), ...table.rows]
          : table.rows.flatMap((row, at) => (at % (variant + 1) === 0 && at > 0 ? [saying(table, ""), row] : [row])),
      ),
    ]),
};

const repeatedHeadings: Transformation = {
  name: "headings repeated on the next page",
  variants: 2,
  apply: (tables, variant) =>
    changing(tables, LOGS, (table) => {
      const half = Math.ceil(table.rows.length / 2);
      return [
        withRows(table, [
          ...table.rows.slice(0, half),
          ...(variant === 0 ? [] : [saying(table, ""), saying(table, `${table.title ?? ""} (continued)`)]),
          { is: "headings", cells: [] },
          ...table.rows.slice(half),
        ]),
      ];
    }),
};

/** The balance at which a class opens, and that at which it ends, as rows of the log. */
const balanceRows: Transformation = {
  name: "opening and closing rows in the log",
  variants: 3,
  apply: (tables, variant) =>
    unlessSame(
      tables,
      changing(tables, ["movements"], (table) => {
        if (!isFilled(table, "balance")) return [table];
        const [first, last] =
          [
            ["Opening balance", "Closing balance"],
            ["Balance b/f", "Balance c/f"],
            ["As at", "As at"],
          ][variant] ?? [];
        return [
          withRows(
            table,
            inPieces(table, (row) => String(cellIn(table, row, "class").value)).flatMap(([shareClass, rows]) => {
              const [head, tail] = [rows[0], rows.at(-1)];
              if (head === undefined || tail === undefined) return [];
              const ends = Number(cellIn(table, tail, "balance").value);
              const starts = Number(cellIn(table, head, "balance").value) - Number(cellIn(table, head, "number").value);
              const row = (words: string, balance: number, is: Row["is"]): Row =>
                rowOf(
                  table,
                  {
                    event: text(words),
                    balance: count(balance),
                    ...(shareClass === "" ? {} : { class: text(shareClass) }),
                  },
                  is,
                );
              return [row(first ?? "", starts, "other"), ...rows, row(last ?? "", ends, "total")];
            }),
          ),
        ];
      }),
    ),
};

/** A status column, and an order that was cancelled and kept for the record. */
const voidRows: Transformation = {
  name: "a void row with its status",
  variants: 4,
  apply: (tables, variant) =>
    changing(tables, LOGS, (table) => {
      const entries = entriesOf(table);
      const last = entries.at(-1);
      if (last === undefined) return [table];
      const [good, bad] = [
        ["", "VOID"],
        ["Done", "Void"],
        ["Final", "Cancelled entry"],
        ["有效", "作廢"],
      ][variant] ?? ["", "VOID"];
      const add = (row: Row, words: string): Row => ({ ...row, cells: [...row.cells, text(words)] });
      const wrong = last.cells.map((cell, at) => (table.columns[at]?.field === "number" ? count(77_700) : cell));
      return [
        {
          ...table,
          columns: [...table.columns, { field: "status", headings: [table.chinese ? "狀態" : "Status"] }],
          rows: [
            ...entries.map((row) => add(row, good ?? "")),
            add(
              { is: "other", cells: wrong.map((cell, at) => (table.columns[at]?.field === "balance" ? BLANK : cell)) },
              bad ?? "",
            ),
          ],
        },
      ];
    }),
};

/** Rows that Excel fills with formulas ahead of the next entries: zeros, blanks and the balance again. */
const filledDown: Transformation = {
  name: "formulas filled down below the last row",
  variants: 2,
  apply: (tables, variant) =>
    unlessSame(
      tables,
      changing(tables, ["movements"], (table) => {
        const last = entriesOf(table).at(-1);
        if (last === undefined || !isFilled(table, "balance")) return [table];
        const row = rowOf(table, {
          balance: variant === 0 ? cellIn(table, last, "balance") : count(0),
          ...(isFilled(table, "percentage") ? { percentage: { value: 0, format: "0.00%" } } : {}),
        });
        return [withRows(table, [...entriesOf(table), row, row, row])];
      }),
    ),
};

export const ROWS: readonly Transformation[] = [
  monthBands,
  dateBands,
  subtotals(false),
  subtotals(true),
  grandTotals,
  notes,
  longNotes,
  blanks,
  repeatedHeadings,
  balanceRows,
  voidRows,
  filledDown,
];
