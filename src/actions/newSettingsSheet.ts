import { pageOfPaper } from "../forms/layout/pageOfPaper";
import { TYPEFACES } from "../forms/layout/typeface";
import type { Language } from "../shares/values/finding";
import type { CellLook, PlannedCell, SheetPlan } from "../workbook/sheetPlan";

const WORDS: Readonly<Record<Language, { readonly title: string; readonly setting: string; readonly value: string }>> =
  {
    en: { title: "Settings", setting: "Setting", value: "Value" },
    "zh-Hant": { title: "設定", setting: "設定", value: "值" },
  };

/** A Settings table with its first row, on a sheet of its own. It is not marked as ours, so it is read as a table of the register. */
export function newSettingsSheet(code: string, worth: string, language: Language): SheetPlan {
  const { title, setting, value } = WORDS[language];
  const { name, size } = TYPEFACES[language];
  const plain: CellLook = {
    font: { name, size, bold: false, italic: false },
    horizontal: "left",
    vertical: "center",
    wrap: false,
    borders: { top: false, right: false, bottom: false, left: false },
    fill: null,
    numberFormat: "@",
  };
  const bold: CellLook = { ...plain, font: { ...plain.font, bold: true } };
  const cell = (row: number, column: number, text: string, look: CellLook): PlannedCell => ({
    row,
    column,
    value: { kind: "text", text },
    look,
    name: null,
  });
  return {
    sheetName: title,
    cells: [
      cell(0, 0, title, bold),
      cell(1, 0, setting, bold),
      cell(1, 1, value, bold),
      cell(2, 0, code, plain),
      cell(2, 1, worth, plain),
    ],
    merges: [],
    columnWidths: [120, 80],
    rowHeights: [],
    page: pageOfPaper("portrait"),
    properties: {},
  };
}
