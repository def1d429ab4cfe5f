import { pageOfPaper } from "../forms/layout/pageOfPaper";
import { TYPEFACES } from "../forms/layout/typeface";
import type { Language } from "../shares/values/finding";
import { keyInProperty } from "../forms/keyInSheets";
import {
  type CellLook,
  type PlannedCell,
  RETURN_SHEET_PROPERTY,
  type SheetPlan,
  type WrittenSheet,
} from "../workbook/sheetPlan";
import type { WritableWorkbook } from "../workbook/workbook";
import { asTyped, type KeptKeying, type KeyedReturn, valuesAsText } from "./keyIn";

const WORDS: Readonly<
  Record<Language, { readonly title: (form: string) => string; readonly headings: readonly string[] }>
> = {
  en: { title: (form) => `To key in: ${form}`, headings: ["Keyed", "Section", "Field", "Type in"] },
  "zh-Hant": { title: (form) => `輸入清單：${form}`, headings: ["已輸入", "部分", "欄位", "輸入內容"] },
};

/** Writes what is to be keyed in as a checklist to be printed: a box, ticked where the value has been keyed, the field and its value in each row. */
export function writeKeyInSheet(
  workbook: WritableWorkbook,
  { form, closingDate, language, fields }: KeyedReturn,
  kept: KeptKeying,
): Promise<WrittenSheet> {
  return workbook.write(planOf({ name: `${form} ${closingDate}`, language, fields }, kept));
}

function planOf(
  {
    name,
    language,
    fields,
  }: { readonly name: string; readonly language: Language; readonly fields: KeyedReturn["fields"] },
  { dates, keyed }: KeptKeying,
): SheetPlan {
  const { name: face, size } = TYPEFACES[language];
  const look = (bold: boolean, wrap: boolean): CellLook => ({
    font: { name: face, size, bold, italic: false },
    horizontal: "left",
    vertical: "top",
    wrap,
    borders: { top: !bold, right: false, bottom: !bold, left: false },
    fill: null,
    numberFormat: "@",
  });
  const [bold, plain] = [look(true, false), look(false, true)];
  const cell = (row: number, column: number, text: string, as: CellLook): PlannedCell => ({
    row,
    column,
    value: { kind: "text", text },
    look: as,
    name: null,
  });
  const { title, headings } = WORDS[language];
  const lines = fields.flatMap((field) => {
    const box = keyed[field.name] === valuesAsText(field) ? "☑" : "☐";
    return field.values.map((value) => [box, field.block, field.label, asTyped(value, dates)] as const);
  });
  return {
    sheetName: `Key in ${name}`,
    cells: [
      cell(0, 0, title(name), bold),
      ...headings.map((heading, column) => cell(2, column, heading, bold)),
      ...lines.flatMap((line, row) => line.map((text, column) => cell(3 + row, column, text, plain))),
    ],
    merges: [],
    columnWidths: [48, 110, 170, 210],
    rowHeights: [],
    page: pageOfPaper("portrait", { repeatedRows: [2, 2] }),
    properties: { [RETURN_SHEET_PROPERTY]: keyInProperty(name) },
  };
}
