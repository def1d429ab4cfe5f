import { type Cell, isBlank, isoOf, text } from "../book";
import { changing, type Column, isFilled, type Role, type Row, type Tables } from "../tables";
import { LOGS, type Transformation, unlessSame } from "../transformation";
import { parseCivilDate, weekday } from "../../../../src/shares/values/civilDate";

const MONTHS = [
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
];
const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
const CHINESE_DAYS = ["日", "一", "二", "三", "四", "五", "六"];

interface Day {
  readonly iso: string;
  readonly year: string;
  readonly month: number;
  readonly date: number;
  readonly name: string;
  readonly weekday: number;
}

function dayOf(iso: string): Day {
  const [year = "", month = "1", date = "1"] = iso.split("-");
  const civil = parseCivilDate(iso);
  return {
    iso,
    year,
    month: Number(month),
    date: Number(date),
    name: MONTHS[Number(month) - 1] ?? "",
    weekday: civil === null ? 0 : weekday(civil),
  };
}

const two = (value: number): string => String(value).padStart(2, "0");

const DATES: readonly ((day: Day) => string)[] = [
  ({ date, name, year }) => `${date} ${name} ${year}`,
  ({ date, name, year }) => `${two(date)} ${name.slice(0, 3)} ${year}`,
  ({ date, month, year }) => `${two(date)}/${two(month)}/${year}`,
  ({ iso }) => iso,
  ({ year, month, date }) => `${year}年${month}月${date}日`,
  ({ weekday: at, date, name, year }) => `${DAYS[at] ?? ""} ${date} ${name.slice(0, 3)} ${year}`,
  ({ weekday: at, date, name, year }) => `${date} ${name.slice(0, 3)} ${year} (${DAYS[at] ?? ""})`,
  ({ weekday: at, year, month, date }) => `${year}年${month}月${date}日(星期${CHINESE_DAYS[at] ?? ""})`,
  ({ iso }) => `${iso} 00:00:00`,
  ({ iso }) => `${iso}T09:30:00`,
  ({ year, month, date }) => `${year}/${two(month)}/${two(date)}`,
  ({ date, month, year }) => `${date}.${month}.${year}`,
  ({ date, name, year }) => `${date}-${name.slice(0, 3)}-${year.slice(2)}`,
  ({ date, name, year }) => `${name} ${date}, ${year}`,
];

/** Every cell of some roles, changed where a function has something else for it. */
function changeCells(
  tables: Tables,
  roles: readonly Role[],
  change: (cell: Cell, column: Column | undefined, row: Row) => Cell,
): Tables {
  return tables.map((table) =>
    roles.includes(table.role)
      ? {
          ...table,
          rows: table.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell, at) => change(cell, table.columns[at], row)),
          })),
        }
      : table,
  );
}

const ALL: readonly Role[] = ["issuer", "classes", "movements", "repurchases", "mandate", "lastReturn"];

const datesAsText: Transformation = {
  name: "dates as text",
  variants: DATES.length * 2,
  apply: (tables, variant) =>
    changeCells(tables, variant < DATES.length ? LOGS : ALL, (cell) => {
      const iso = isoOf(cell);
      return iso === null ? cell : text(DATES[variant % DATES.length]?.(dayOf(iso)) ?? "");
    }),
};

/** `12/30/2022`: known by the days above 12, or asked about. */
const monthFirst: Transformation = {
  name: "dates as text, month first",
  variants: 1,
  apply: (tables) =>
    changeCells(tables, LOGS, (cell) => {
      const iso = isoOf(cell);
      if (iso === null) return cell;
      const { month, date, year } = dayOf(iso);
      return text(`${two(month)}/${two(date)}/${year}`);
    }),
};

const grouped = (value: number): string => value.toLocaleString("en-US", { maximumFractionDigits: 9 });
const COUNTS = ["number", "balance", "increase", "decrease", "opening", "closing"];

const NUMBERS: readonly ((value: number) => string)[] = [
  grouped,
  (value) => (value < 0 ? `(${grouped(-value)})` : grouped(value)),
  (value) => `${grouped(value)} shares`,
  (value) => `${grouped(value)}股`,
  (value) => grouped(value).replace("-", "\u2011"),
  (value) => grouped(value).replace("-", "−"),
  (value) => (value < 0 ? `${grouped(-value)}-` : grouped(value)),
  (value) => grouped(value).replaceAll(",", "\u00a0"),
  (value) => grouped(value).replaceAll(",", "，"),
  (value) => ` ${grouped(value)} `,
];

const numbersAsText: Transformation = {
  name: "numbers as text",
  variants: NUMBERS.length,
  apply: (tables, variant) =>
    changeCells(tables, ["movements", "repurchases", "classes"], (cell, column) =>
      typeof cell.value === "number" && COUNTS.includes(column?.field ?? "")
        ? text(NUMBERS[variant]?.(cell.value) ?? "")
        : cell,
    ),
};

const MARKS = ["¹", "②", "*", "#", " (Note 1)", "†", " (1)", "註1"] as const;

const noteMarks: Transformation = {
  name: "note marks on numbers",
  variants: MARKS.length,
  apply: (tables, variant) =>
    changeCells(tables, LOGS, (cell, column) =>
      typeof cell.value === "number" && column?.field === "number"
        ? text(`${grouped(cell.value)}${MARKS[variant] ?? ""}`)
        : cell,
    ),
};

const UNITS: readonly (readonly [words: string, per: number])[] = [
  ["('000)", 1_000],
  ["(thousand)", 1_000],
  ["(in thousands)", 1_000],
  ["(million)", 1_000_000],
  ["(千股)", 1_000],
  ["(萬股)", 10_000],
  ["（万股）", 10_000],
  ["(百萬股)", 1_000_000],
];

/** Exact: the decimal point moves, nothing is cut. */
function inUnit(value: number, per: number): number {
  const places = String(per).length - 1;
  const digits = String(Math.abs(value)).padStart(places + 1, "0");
  const moved = Number(`${digits.slice(0, -places)}.${digits.slice(-places)}`);
  return value < 0 ? -moved : moved;
}

const units: Transformation = {
  name: "counted in a unit",
  variants: UNITS.length * 2,
  apply: (tables, variant) =>
    changing(tables, LOGS, (table) => {
      const [words, per] = UNITS[variant % UNITS.length] ?? ["", 1];
      const fields = ["number", "balance", "increase", "decrease"];
      const inTitle = variant >= UNITS.length;
      return [
        {
          ...table,
          title: inTitle ? `${table.title ?? ""} ${words}` : table.title,
          columns: table.columns.map((column) =>
            fields.includes(column.field) && !inTitle
              ? { ...column, headings: [...column.headings.slice(0, -1), `${column.headings.at(-1) ?? ""} ${words}`] }
              : column,
          ),
          rows: table.rows.map((row) => ({
            ...row,
            cells: row.cells.map((cell, at) =>
              fields.includes(table.columns[at]?.field ?? "") && typeof cell.value === "number"
                ? { value: inUnit(cell.value, per), format: "#,##0.000###" }
                : cell,
            ),
          })),
        },
      ];
    }),
};

const SCALED = ["#,##0,", '#,##0,"k"', "#,##0.0,,"] as const;

/** A comma at the end of a format shows fewer digits of the same number. */
const scaledFormats: Transformation = {
  name: "formats that show thousands",
  variants: SCALED.length,
  apply: (tables, variant) =>
    changeCells(tables, LOGS, (cell, column) =>
      typeof cell.value === "number" && column?.field === "number" ? { ...cell, format: SCALED[variant] ?? "" } : cell,
    ),
};

const FILED = ["Y", "✓", "Filed", "Yes", "NDD-20250519-01", "已披露", "√"] as const;
const NOT_FILED = ["", "", "To be filed", "No", "", "未披露", ""] as const;

const disclosedAsTicks: Transformation = {
  name: "disclosed as ticks, words or references",
  variants: FILED.length,
  apply: (tables, variant) =>
    unlessSame(
      tables,
      changing(tables, LOGS, (table) => {
        if (!isFilled(table, "disclosed")) return [table];
        return [
          {
            ...table,
            rows: table.rows.map((row) =>
              row.is !== "entry"
                ? row
                : {
                    ...row,
                    cells: row.cells.map((cell, at) =>
                      table.columns[at]?.field === "disclosed"
                        ? text((isBlank(cell) ? NOT_FILED : FILED)[variant] ?? "")
                        : cell,
                    ),
                  },
            ),
          },
        ];
      }),
    ),
};

const NOTHING_SHOWN = [" ", "\u00a0", "\u3000\u3000", "\u200b", "\n", " ".repeat(60), "–", "-"] as const;

/** The space bar in place of Delete, what a web page leaves behind, or a dash. */
const blanksThatHoldSomething: Transformation = {
  name: "blank cells that hold spaces, invisible characters or a dash",
  variants: NOTHING_SHOWN.length,
  apply: (tables, variant) =>
    unlessSame(
      tables,
      changing(tables, ["movements", "repurchases", "classes"], (table) => [
        {
          ...table,
          rows: table.rows.map((row) =>
            row.is === "entry"
              ? {
                  ...row,
                  cells: row.cells.map((cell) => (isBlank(cell) ? text(NOTHING_SHOWN[variant] ?? "") : cell)),
                }
              : row,
          ),
        },
      ]),
    ),
};

export const VALUES: readonly Transformation[] = [
  datesAsText,
  monthFirst,
  units,
  scaledFormats,
  numbersAsText,
  noteMarks,
  disclosedAsTicks,
  blanksThatHoldSomething,
];
