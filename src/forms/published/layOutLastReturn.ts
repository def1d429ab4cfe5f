import type { CivilDate } from "../../shares/values/civilDate";
import type { Language } from "../../shares/values/finding";
import type { ShareCount } from "../../shares/values/quantity";
import { pageOfPaper } from "../layout/pageOfPaper";
import type { CellLook, PlannedCell, SheetPlan } from "../../workbook/sheetPlan";
import type { PlainValue } from "../../workbook/plainValue";
import { countField, dateField } from "../printField";
import { TYPEFACES } from "../layout/typeface";

/** A row of a Last return table. */
export interface LastReturnRow {
  readonly shareClass: string;
  readonly closingBalance: ShareCount;
  readonly closingDate: CivilDate;
}

/** Under headings a register is read by. */
const WORDS = {
  title: { en: "Last return", "zh-Hant": "上次報表" },
  shareClass: { en: "Share class", "zh-Hant": "股份類別" },
  closingBalance: { en: "Closing balance", "zh-Hant": "期終結存" },
  closingDate: { en: "Closing date", "zh-Hant": "期終日期" },
} as const satisfies Record<string, Readonly<Record<Language, string>>>;

const HEADING_ROW = 2;

/** A Last return table on a sheet of its own, ready to be copied into a register. It is a register's table, and no sheet of ours. */
export function layOutLastReturn(rows: readonly LastReturnRow[], language: Language): SheetPlan {
  const looks = looksIn(language);
  const headings = (["shareClass", "closingBalance", "closingDate"] as const).map((word, column) =>
    cell(HEADING_ROW, column, text(WORDS[word][language]), looks.heading),
  );
  const cells = rows.flatMap(({ shareClass, closingBalance, closingDate }, index) => {
    const row = HEADING_ROW + 1 + index;
    const count = countField(closingBalance, []);
    const date = dateField(closingDate, language, []);
    return [
      cell(row, 0, text(shareClass), looks.words),
      cell(row, 1, count.value, { ...looks.figure, numberFormat: count.numberFormat }),
      cell(row, 2, date.value, { ...looks.figure, numberFormat: date.numberFormat }),
    ];
  });
  return {
    sheetName: WORDS.title[language],
    cells: [cell(0, 0, text(WORDS.title[language]), looks.title), ...headings, ...cells],
    merges: [],
    columnWidths: [150, 130, 130],
    rowHeights: [20],
    page: pageOfPaper("portrait"),
    properties: {},
  };
}

function cell(row: number, column: number, value: PlainValue | null, look: CellLook): PlannedCell {
  return { row, column, value, look, name: null };
}

function text(words: string): PlainValue {
  return { kind: "text", text: words };
}

function looksIn(language: Language): Readonly<Record<"title" | "heading" | "words" | "figure", CellLook>> {
  const { name, size } = TYPEFACES[language];
  const none = { top: false, right: false, bottom: false, left: false };
  const words: CellLook = {
    font: { name, size, bold: false, italic: false },
    horizontal: "left",
    vertical: "center",
    wrap: false,
    borders: none,
    fill: null,
    numberFormat: "General",
  };
  const bold = { ...words.font, bold: true };
  return {
    words,
    figure: { ...words, horizontal: "right" },
    title: { ...words, font: { ...bold, size: size + 3 } },
    heading: { ...words, font: bold, fill: "#EDEDED" },
  };
}
