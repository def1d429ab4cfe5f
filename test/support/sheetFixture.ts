import { parseRegionAddress, showCell } from "../../src/shares/values/cell";
import { parseCivilDate, serialOfDate } from "../../src/shares/values/civilDate";
import type { CellValue, SheetSurvey, Snapshot, TableSurvey, WorkbookSurvey } from "../../src/workbook/workbook";

/** A sheet written as it looks, and the finding codes its cells should get: `TBC {R120}`. */
export interface SheetFixture {
  readonly snapshot: Snapshot;
  readonly survey: SheetSurvey;
  /** `Movements!C4 R120`, in reading order. */
  readonly expected: readonly string[];
}

/**
 * Rows between bars, from `at` on; a line without bars is a blank row. `2022-12-30` is a date cell, `0.09%` a percentage cell, a plain
 * number a number cell, `'123` the text 123; anything else is text.
 */
export function sheet(
  name: string,
  text: string,
  { at = "A1", tables = [] as readonly TableSurvey[], date1904 = false } = {},
): SheetFixture {
  const origin = parseRegionAddress(at) ?? { row: 0, column: 0 };
  const expected: string[] = [];
  const rows = text
    .replace(/^\n|\n\s*$/g, "")
    .split("\n")
    .map((line) => (line.trim().startsWith("|") ? line.trim().slice(1, -1).split("|") : []));
  const width = Math.max(1, ...rows.map((row) => row.length));
  const cells = rows.map((row, down) =>
    Array.from({ length: width }, (_, across) => {
      const mark = /^(.*?)((?:\{R\d+\})*)$/.exec((row[across] ?? "").trim());
      for (const code of mark?.[2]?.match(/R\d+/g) ?? [])
        expected.push(`${showCell({ sheet: name, row: origin.row + down, column: origin.column + across })} ${code}`);
      return cellOf((mark?.[1] ?? "").trim(), date1904);
    }),
  );
  const region = { sheet: name, row: origin.row, column: origin.column, rows: rows.length, columns: width };
  return {
    snapshot: {
      region,
      values: cells.map((row) => row.map((cell) => cell.value)),
      formats: cells.map((row) => row.map((cell) => cell.format)),
    },
    survey: { id: name, name, visible: true, protected: false, used: region, tables, returnSheet: null },
    expected,
  };
}

export function surveyOf(sheets: readonly SheetFixture[], date1904 = false): WorkbookSurvey {
  return { fileName: "register.xlsx", sheets: sheets.map((each) => each.survey), date1904, fullCalcOnLoad: false };
}

function cellOf(text: string, date1904: boolean): { value: CellValue; format: string } {
  if (text.startsWith("'")) return { value: text.slice(1), format: "@" };
  const date = parseCivilDate(text);
  if (date !== null) return { value: serialOfDate(date, date1904), format: "dd mmmm yyyy" };
  const percentage = /^(-?[\d.]+)%$/.exec(text);
  if (percentage) return { value: Number(percentage[1]) / 100, format: "0.00%" };
  return /^-?\d+(\.\d+)?$/.test(text)
    ? { value: Number(text), format: "#,##0.##" }
    : { value: text, format: "General" };
}
