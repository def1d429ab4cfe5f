import { pageOfPaper } from "../forms/layout/pageOfPaper";
import { TYPEFACES } from "../forms/layout/typeface";
import { TABLE_WORDS } from "../reading/vocabulary/headings/allHeadings";
import { nameOfField } from "../shares/register/fieldNames";
import type { TableKind } from "../shares/register/table";
import { TABLE_NAMES } from "../shares/register/tableNames";
import { columnLetters } from "../shares/values/cell";
import type { PlainValue } from "../workbook/plainValue";
import type { CellLook, PlannedCell, PlannedFormula, SheetPlan, WrittenSheet } from "../workbook/sheetPlan";
import type { WritableWorkbook } from "../workbook/workbook";
import { formatOfField } from "./fieldFormats";

/** The language of a new record's headings. */
export type RecordLanguage = "en" | "zh-Hant" | "both";

/** The tables of a new record, in the order of their sheets. The others are made when they are first needed. */
const TABLES_OF_RECORD: readonly TableKind[] = [
  "Issuer",
  "Share classes",
  "Movements",
  "Repurchases",
  "Mandate",
  "Last return",
];

/** Tables with names beside their values. */
const PAIRS: ReadonlySet<TableKind> = new Set(["Issuer", "Mandate"]);

/** Fields that say again what another field of the same table says: a table has the one or the other. */
const SAID_OTHERWISE: Partial<Record<TableKind, ReadonlySet<string>>> = {
  Movements: new Set(["Increase", "Decrease", "Direction"]),
};

/** Where the first class stands, and the last that formulas look for. */
const FIRST_CLASS = 4;
const LAST_CLASS = 103;

/**
 * Writes the sheets of a new record of share movements: empty tables, from the same data by which tables are read, so that a new field is in them.
 * @returns the sheets, in their order
 */
export async function writeNewRecord(
  workbook: WritableWorkbook,
  language: RecordLanguage,
): Promise<readonly WrittenSheet[]> {
  const written: WrittenSheet[] = [];
  let classes: string | null = null;
  for (const kind of TABLES_OF_RECORD) {
    const sheet = await workbook.write(planOfTable(kind, language, classes));
    if (kind === "Share classes") classes = sheet.sheetName;
    written.push(sheet);
  }
  return written;
}

/** A value to put into a field of a new record. */
interface FirstValue {
  readonly value: PlainValue;
}

/** The first values of a new table: a row each; of names and values a column each. */
export type FirstRows = readonly ReadonlyMap<string, FirstValue>[];

/** Writes the sheet of a table with what it begins with. */
export function writeFirstTable(
  workbook: WritableWorkbook,
  kind: TableKind,
  language: RecordLanguage,
  rows: FirstRows,
  classesSheet: string | null,
): Promise<WrittenSheet> {
  return workbook.write(planOfTable(kind, language, classesSheet, rows));
}

/** The cell in which a field of a row stands on a new sheet. @param row from 0 */
export function placeOfField(
  kind: TableKind,
  field: string,
  row: number,
): { readonly row: number; readonly column: number } {
  const index = fieldsOfNewTable(kind).indexOf(field);
  return PAIRS.has(kind)
    ? { row: FIELDS_FROM + index, column: 1 + row }
    : { row: FIELDS_FROM + 1 + row, column: index };
}

/** Writes the empty sheet of one table. @param classesSheet the sheet of Share classes, for formulas that take balances from it; null for none */
export function writeNewTable(
  workbook: WritableWorkbook,
  kind: TableKind,
  language: RecordLanguage,
  classesSheet: string | null = null,
): Promise<WrittenSheet> {
  return workbook.write(planOfTable(kind, language, classesSheet));
}

/** The fields of a kind of table in a new record, in their order. */
export function fieldsOfNewTable(kind: TableKind): readonly string[] {
  const { fields = [] } = TABLE_WORDS.find((table) => table.kind === kind) ?? {};
  return fields.map(({ field }) => field).filter((field) => SAID_OTHERWISE[kind]?.has(field) !== true);
}

/** What a field is called on a new sheet. */
export function headingOfField(kind: TableKind, field: string, language: RecordLanguage): string {
  const name = nameOfField(kind, field);
  return language === "both" ? `${name.en} ${name["zh-Hant"]}` : name[language];
}

/** The row of the headings, or of the first name. */
const FIELDS_FROM = 2;

function planOfTable(
  kind: TableKind,
  language: RecordLanguage,
  classes: string | null,
  first: FirstRows = [],
): SheetPlan {
  const daysIn = language === "zh-Hant" ? "zh-Hant" : "en";
  const face = TYPEFACES[daysIn];
  const look = (numberFormat: string, bold = false, size = face.size): CellLook => ({
    font: { name: face.name, size, bold, italic: false },
    horizontal: "left",
    vertical: "center",
    wrap: false,
    borders: { top: false, right: false, bottom: false, left: false },
    fill: null,
    numberFormat,
  });
  const bold = look("General", true);
  const text = (row: number, column: number, value: string, as: CellLook): PlannedCell => ({
    row,
    column,
    value: { kind: "text", text: value },
    look: as,
    name: null,
  });
  const title = language === "both" ? Object.values(TABLE_NAMES[kind]).join(" ") : TABLE_NAMES[kind][language];
  const fields = fieldsOfNewTable(kind);
  const headings = fields.map((field) => headingOfField(kind, field, language));
  const looks = new Map(
    [...new Set(fields.map((field) => formatOfField(field, daysIn)))].map((format) => [format, look(format)]),
  );
  const isPairs = PAIRS.has(kind);
  const rows: FirstRows = first.length === 0 ? [new Map()] : first;
  const valueCell = (field: string, row: number): PlannedCell => ({
    ...placeOfField(kind, field, row),
    value: rows[row]?.get(field)?.value ?? null,
    look: looks.get(formatOfField(field, daysIn)) ?? bold,
    name: null,
  });
  return {
    sheetName: TABLE_NAMES[kind][daysIn],
    cells: [
      text(0, 0, title, look("General", true, face.size + 3)),
      ...fields.flatMap((field, index) =>
        isPairs
          ? [
              text(FIELDS_FROM + index, 0, headings[index] ?? field, bold),
              ...rows.map((_, row) => valueCell(field, row)),
            ]
          : [text(FIELDS_FROM, index, headings[index] ?? field, bold), ...rows.map((_, row) => valueCell(field, row))],
      ),
    ],
    ...(isPairs
      ? {}
      : {
          tables: [{ row: FIELDS_FROM, column: 0, rows: 1 + rows.length, columns: fields.length }],
          formulas: rows.flatMap((values, row) =>
            formulasOf(kind, fields, headings, classes, FIELDS_FROM + 1 + row).filter(
              ({ column }) => values.get(fields[column] ?? "") === undefined,
            ),
          ),
        }),
    merges: [],
    columnWidths: isPairs ? [220, ...rows.map(() => 240)] : headings.map((heading) => widthOf(heading)),
    rowHeights: [],
    page: pageOfPaper("landscape"),
    properties: {},
  };
}

const CHARACTER = 6.5;

/** Points for a heading: a Chinese character is twice as wide as a letter. */
function widthOf(heading: string): number {
  const wide = heading.replace(/[\u0000-\u02ff]/g, "").length;
  return Math.max(72, Math.round((heading.length + wide) * CHARACTER) + 16);
}

/** What follows from the other columns of a row: Excel computes it in each new row. */
function formulasOf(
  kind: TableKind,
  fields: readonly string[],
  headings: readonly string[],
  classes: string | null,
  row: number,
): readonly PlannedFormula[] {
  const of = (field: string): string => `[${headings[fields.indexOf(field)] ?? field}]`;
  const own = (field: string): string => `[@${of(field)}]`;
  const at = (field: string, formula: string): PlannedFormula[] => {
    const column = fields.indexOf(field);
    return column < 0 ? [] : [{ row, column, formula }];
  };
  if (kind === "Repurchases" || kind === "Treasury sales") {
    const total = kind === "Repurchases" ? "Total paid" : "Total received";
    const [number, paid] = [own("Number"), own(total)];
    return at("Average price", `IF(OR(${number}="",${paid}=""),"",ROUND(${paid}/${number},4))`);
  }
  if (kind !== "Movements" || classes === null) return [];
  const sheet = `'${classes.replaceAll("'", "''")}'`;
  const classFields = fieldsOfNewTable("Share classes");
  const range = (field: string): string => {
    const letters = columnLetters(classFields.indexOf(field));
    return `${sheet}!$${letters}$${FIRST_CLASS}:$${letters}$${LAST_CLASS}`;
  };
  const until = (field: string): string => `INDEX(${of(field)},1):${own(field)}`;
  const [number, name] = [own("Number of shares"), own("Share class")];
  const opening = `SUMIFS(${range("Opening balance")},${range("Share class")},${name})`;
  const moved = `SUMIFS(${until("Number of shares")},${until("Share class")},${name})`;
  return at("Balance after", `IF(${number}="","",${opening}+${moved})`);
}
