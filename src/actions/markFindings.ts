import type { Finding, Severity } from "../shares/values/finding";
import { showCell } from "../shares/values/cell";
import type { CellMark, MarkOutcome } from "../workbook/cellMark";
import type { EditableWorkbook } from "../workbook/workbook";

const GRAVITY: Readonly<Record<Severity, number>> = { error: 2, warning: 1, note: 0 };

/** Marks every cell of the findings by its most severe finding, in place of the marks of an earlier check. */
export function markFindings(workbook: EditableWorkbook, findings: readonly Finding[]): Promise<MarkOutcome> {
  const marks = new Map<string, CellMark>();
  for (const { cells, severity } of findings) {
    for (const cell of cells) {
      const name = showCell(cell);
      const present = marks.get(name);
      if (!present || GRAVITY[present.severity] < GRAVITY[severity]) marks.set(name, { cell, severity });
    }
  }
  return workbook.mark([...marks.values()]);
}

/** Removes all our marks. */
export function clearMarks(workbook: EditableWorkbook): Promise<MarkOutcome> {
  return workbook.mark([]);
}
