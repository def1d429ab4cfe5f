import { contentOf } from "../reading/columns/fieldContents";
import { holdsCell } from "../reading/holdsCell";
import { isDateFormat } from "../reading/cells/parseDate";
import { languageOfHeadings } from "../shares/register/languageOfHeadings";
import type { LocatedTable } from "../shares/register/table";
import type { CellRef } from "../shares/values/cell";
import type { Language } from "../shares/values/finding";
import type { CellWrite, ReadableWorkbook } from "../workbook/workbook";

type Content = ReturnType<typeof contentOf>;

/** Days as they are written in the language of the headings: 16 June 2025, 2025年6月16日. */
const DAYS: Readonly<Record<Language, string>> = { en: "d mmmm yyyy", "zh-Hant": 'yyyy"年"m"月"d"日"' };

const FORMATS: Readonly<Record<Exclude<Content, "date">, string>> = {
  count: "#,##0",
  money: "#,##0.00##",
  percentage: "0.00##%",
  class: "General",
  event: "General",
  currency: "General",
  direction: "General",
  text: "General",
};

/** Days among the fields whose cells may hold a word as well: `Disclosed on` may say `not yet`. */
const ALSO_DAYS: ReadonlySet<string> = new Set(["Disclosed on", "Date of explanatory statement"]);

/** Codes that begin with zeros: `00700` typed into a cell of another format loses them. */
const CODES: ReadonlySet<string> = new Set(["Stock code", "Multi-counter stock code"]);

/**
 * The number format of a day in a record: that of the days it has, those of the table itself first; or as the language of its headings writes days.
 * @param tables of the record
 */
export async function dateFormatOf(
  workbook: ReadableWorkbook,
  table: LocatedTable,
  tables: readonly LocatedTable[],
): Promise<string> {
  const all = [table, ...tables.filter((other) => other !== table)];
  const cells = all.flatMap(daysOf);
  const snapshots = await workbook.read(cells.map((cell) => ({ ...cell, rows: 1, columns: 1 })));
  const own = snapshots.map(({ formats }) => formats[0]?.[0] ?? "General").find(isDateFormat);
  return own ?? DAYS[languageOfHeadings({ tables: all })];
}

/** The writes, each day among them with the format it has where its cell would show a serial: that of the days of its table, or of the record. */
export async function withDayFormats(
  workbook: ReadableWorkbook,
  writes: readonly CellWrite[],
  tables: readonly LocatedTable[],
): Promise<readonly CellWrite[]> {
  const formats = new Map<LocatedTable, string>();
  const shown: CellWrite[] = [];
  for (const write of writes) {
    const table =
      write.value.kind === "date" ? (tables.find((each) => holdsCell(each, write.cell)) ?? tables[0]) : undefined;
    if (table === undefined) {
      shown.push(write);
      continue;
    }
    const dateFormat = formats.get(table) ?? (await dateFormatOf(workbook, table, tables));
    formats.set(table, dateFormat);
    shown.push({ ...write, dateFormat });
  }
  return shown;
}

/** The first and the last cell of each field of days. */
function daysOf({
  sheet,
  shape,
  fields,
  valueColumn,
  firstRow,
  lastRow,
  lastEntry = lastRow,
}: LocatedTable): CellRef[] {
  const days = [...fields].filter(([field]) => ALSO_DAYS.has(field) || contentOf(field) === "date");
  return days.flatMap(([, place]) =>
    shape === "pairs"
      ? [{ sheet, row: place, column: valueColumn }]
      : [...new Set([lastEntry, firstRow])].flatMap((row) => (row < firstRow ? [] : [{ sheet, row, column: place }])),
  );
}

/** The number format of a new column's cells, in its en-US form, by what the field holds. @param language of the headings */
export function formatOfField(field: string, language: Language): string {
  if (CODES.has(field)) return "@";
  const content = ALSO_DAYS.has(field) ? "date" : contentOf(field);
  return content === "date" ? DAYS[language] : FORMATS[content];
}
