import { BLANK, text } from "../book";
import { IN_CHINESE, IN_ENGLISH, NAMES_OF_PAIRS } from "../synonyms";
import { changing, type Column, columnOf, isFilled, type Table, type Tables } from "../tables";
import { LOGS, type Transformation, unlessSame } from "../transformation";

const FORMS = ["classes", ...LOGS] as const;
/** Pairs of columns under one heading, and what stands above them. */
const GROUPS: readonly (readonly [
  above: string,
  fields: readonly [string, string],
  below: readonly [string, string],
])[] = [
  ["Price per share", ["high", "low"], ["Highest", "Lowest"]],
  ["Opening", ["opening", "date"], ["Balance", "Date"]],
  ["Number of shares", ["increase", "decrease"], ["Increase", "Decrease"]],
];

const currencyOf = (heading: string): string => / \((?:HKD|RMB|USD)\)$/.exec(heading)?.[0] ?? "";

function synonym({ role, chinese }: Table, { field, headings }: Column, variant: number): string {
  const words = (chinese ? IN_CHINESE : IN_ENGLISH)[role]?.[field];
  const heading = headings.at(-1) ?? "";
  return words === undefined ? heading : `${words[variant % words.length] ?? heading}${currencyOf(heading)}`;
}

function renamed(table: Table, name: (column: Column) => string): Table {
  return {
    ...table,
    columns: table.columns.map((column) => ({
      ...column,
      headings: [...column.headings.slice(0, -1), name(column)],
    })),
  };
}

const renameAll: Transformation = {
  name: "rename all headings",
  variants: 6,
  apply: (tables, variant) =>
    unlessSame(
      tables,
      changing(tables, FORMS, (table) => [renamed(table, (column) => synonym(table, column, variant))]),
    ),
};

/** One heading at a time: 36 columns is more than any register of the examples has. */
const renameOne: Transformation = {
  name: "rename one heading",
  variants: 36 * 6,
  apply: (tables, variant) => {
    let at = 0;
    const after = changing(tables, FORMS, (table) => [
      renamed(table, (column) =>
        at++ === Math.floor(variant / 6) ? synonym(table, column, variant % 6) : (column.headings.at(-1) ?? ""),
      ),
    ]);
    const said = (each: Tables): string => JSON.stringify(each.map(({ columns }) => columns));
    return said(after) === said(tables) ? null : after;
  },
};

const renamePairs: Transformation = {
  name: "rename issuer and mandate names",
  variants: 4,
  apply: (tables, variant) =>
    tables.map((table) =>
      table.pairs && table.role !== "lastReturn"
        ? {
            ...table,
            rows: table.rows.map((row) => {
              const [name = BLANK, ...rest] = row.cells;
              const other = NAMES_OF_PAIRS[String(name.value)]?.[variant];
              return other === undefined ? row : { ...row, cells: [text(other), ...rest] };
            }),
          }
        : table,
    ),
};

const JOINS = ["\n", " / ", " "] as const;

const bilingual: Transformation = {
  name: "both languages in a heading",
  variants: JOINS.length * 2,
  apply: (tables, variant) =>
    changing(tables, FORMS, (table) => [
      renamed(table, (column) => {
        const own = column.headings.at(-1) ?? "";
        const other = (table.chinese ? IN_ENGLISH : IN_CHINESE)[table.role]?.[column.field]?.[0];
        if (other === undefined) return own;
        const [first, second] = variant < JOINS.length ? [own, other] : [other, own];
        return `${first}${JOINS[variant % JOINS.length] ?? "\n"}${second}`;
      }),
    ]),
};

const DRESSES: readonly ((heading: string) => string)[] = [
  (heading) => heading.toUpperCase(),
  (heading) => `${heading}*`,
  (heading) => `${heading} (Note 1)`,
  (heading) => heading.replaceAll(" ", "\n"),
  (heading) => `${heading}:`,
  (heading) => `  ${heading.toLowerCase()}  `,
];

const dressed: Transformation = {
  name: "capitals, note marks, line breaks in headings",
  variants: DRESSES.length,
  apply: (tables, variant) =>
    changing(tables, FORMS, (table) => [
      renamed(table, ({ headings }) => DRESSES[variant]?.(headings.at(-1) ?? "") ?? ""),
    ]),
};

/** `Price per share (HKD)` over `Highest` and `Lowest`; every other heading in the upper or in the lower row, the other cell blank. */
const twoRows: Transformation = {
  name: "headings of two rows",
  variants: 2,
  apply: (tables, variant) =>
    unlessSame(
      tables,
      changing(tables, FORMS, (table) => {
        const groups = GROUPS.filter(
          ([, [left, right]]) => columnOf(table, right) === columnOf(table, left) + 1 && columnOf(table, left) >= 0,
        );
        if (groups.length === 0) return [table];
        return [
          {
            ...table,
            columns: table.columns.map((column) => {
              const own = column.headings.at(-1) ?? "";
              const group = groups.find(([, fields]) => fields.includes(column.field));
              if (group === undefined) return { ...column, headings: variant === 0 ? [own, ""] : ["", own] };
              const [above, [left], [first, second]] = group;
              return column.field === left
                ? { ...column, headings: [`${above}${currencyOf(own)}`, first] }
                : { ...column, headings: ["", second] };
            }),
          },
        ];
      }),
    ),
};

const columnNumbers: Transformation = {
  name: "a row of column numbers",
  variants: 3,
  apply: (tables, variant) =>
    changing(tables, LOGS, (table) => [
      {
        ...table,
        rows: [
          {
            is: "other",
            cells: table.columns.map((_, at) =>
              variant === 0
                ? text(`(${at + 1})`)
                : variant === 1
                  ? { value: at + 1, format: "General" }
                  : text(`(${String.fromCharCode(97 + at)})`),
            ),
          },
          ...table.rows,
        ],
      },
    ]),
};

const dropBlankColumns: Transformation = {
  name: "only the columns in use",
  variants: 1,
  apply: (tables) =>
    changing(tables, FORMS, (table) => {
      const kept = table.columns.filter(({ field }) => isFilled(table, field) || field === "disclosed");
      return [
        {
          ...table,
          columns: kept,
          rows: table.rows.map((row) => ({
            ...row,
            cells: kept.map(({ field }) => row.cells[columnOf(table, field)] ?? BLANK),
          })),
        },
      ];
    }),
};

export const HEADINGS: readonly Transformation[] = [
  renameAll,
  renameOne,
  renamePairs,
  bilingual,
  dressed,
  twoRows,
  columnNumbers,
  dropBlankColumns,
];
