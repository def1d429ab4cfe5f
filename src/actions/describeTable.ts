import { TABLE_HEADINGS } from "../reading/headings";
import type { TableAnswer } from "../reading/tableAnswer";
import type { Language } from "../shares/finding";
import type { LocatedTable } from "../shares/table";
import type { CellValue, Workbook } from "../workbook/workbook";
import { parseTableAnswers, rememberTableAnswers, TABLE_ANSWERS_SETTING } from "./tableAnswers";

/** A field a table of this kind can have, and where it was found. */
export interface DescribedField {
  readonly field: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly needed: boolean;
  /** The heading read as this field; null where there is none. */
  readonly heading: string | null;
  /** What stands there first, as the workbook holds it. */
  readonly firstValue: CellValue;
  readonly format: string;
}

export interface TableDescription {
  readonly fields: readonly DescribedField[];
  /** Every heading of the table, in the order of the sheet. */
  readonly headings: readonly string[];
}

const CHINESE = /[\u4e00-\u9fff]/;

/** Reads a table's headings and first values, for the user to see what is read as what. */
export async function describeTable(workbook: Workbook, table: LocatedTable): Promise<TableDescription> {
  const rows = table.shape === "rows" ? Math.max(1, table.firstRow - table.region.row + 1) : table.region.rows;
  const [snapshot] = await workbook.read([{ ...table.region, rows }]);
  const at = (row: number, column: number): CellValue => snapshot?.values[row - table.region.row]?.[column - table.region.column] ?? "";
  const formatAt = (row: number, column: number): string => snapshot?.formats[row - table.region.row]?.[column - table.region.column] ?? "General";
  const headings =
    table.shape === "rows"
      ? Array.from({ length: table.region.columns }, (_, index) => String(at(table.region.row, table.region.column + index)))
      : Array.from({ length: table.region.rows }, (_, index) => String(at(table.region.row + index, table.region.column)));
  const fields = TABLE_HEADINGS.find(({ kind }) => kind === table.kind)?.fields ?? [];
  return {
    headings: headings.filter((heading) => heading.trim() !== ""),
    fields: fields.map(({ field, needed, alsoSeen }) => {
      const place = table.fields.get(field);
      const [row, column] = table.shape === "rows" ? [table.firstRow, place ?? -1] : [place ?? -1, table.valueColumn];
      return {
        field,
        name: { en: field, "zh-Hant": alsoSeen.find((heading) => CHINESE.test(heading)) ?? field },
        needed,
        heading: table.headings.get(field) ?? null,
        firstValue: place === undefined ? "" : at(row, column),
        format: place === undefined ? "General" : formatAt(row, column),
      };
    }),
  };
}

/** Remembers that a field of the table stands under another heading, or (null) under none. The next reading goes by it. */
export async function settleField(workbook: Workbook, table: LocatedTable, field: string, heading: string | null): Promise<void> {
  const answers = parseTableAnswers(await workbook.setting(TABLE_ANSWERS_SETTING));
  const kept = Object.entries(Object.fromEntries(table.headings)).filter(([other, text]) => other !== field && text !== heading);
  const answer: TableAnswer = { kind: table.kind, sheet: table.sheet, headings: Object.fromEntries(heading === null ? kept : [...kept, [field, heading]]) };
  await rememberTableAnswers(workbook, [...answers.filter(({ kind, sheet }) => kind !== table.kind || sheet !== table.sheet), answer]);
}

/** Forgets what the user said of a table: its headings decide again. */
export async function forgetAnswers(workbook: Workbook, table: LocatedTable): Promise<void> {
  const answers = parseTableAnswers(await workbook.setting(TABLE_ANSWERS_SETTING));
  await rememberTableAnswers(workbook, answers.filter(({ kind, sheet }) => kind !== table.kind || sheet !== table.sheet));
}
