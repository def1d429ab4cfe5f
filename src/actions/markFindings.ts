import type { Cause } from "../checks/diagnosis/causes";
import { type CellRef, showCell } from "../shares/values/cell";
import type { Finding, Severity } from "../shares/values/finding";
import type { CellMark, MarkOutcome, MarkSeverity } from "../workbook/cellMark";
import { GRAVEST_FIRST } from "../workbook/markLook";
import type { EditableWorkbook } from "../workbook/workbook";

/**
 * Marks every cell of the findings by its most severe finding, in place of the marks of an earlier check. Where one slip explains findings, its
 * cell carries the mark, and the cells that only follow from it a lighter one.
 */
export function markFindings(
  workbook: EditableWorkbook,
  findings: readonly Finding[],
  causes: readonly Cause[] = [],
): Promise<MarkOutcome> {
  return workbook.mark(marksOf(findings, causes));
}

/** The marks of findings, as `markFindings` draws them. */
export function marksOf(findings: readonly Finding[], causes: readonly Cause[] = []): readonly CellMark[] {
  const marks = new Map<string, CellMark>();
  const mark = (cell: CellRef, severity: MarkSeverity): void => {
    const name = showCell(cell);
    const present = marks.get(name);
    if (!present || gravity(severity) > gravity(present.severity)) marks.set(name, { cell, severity });
  };
  const explained = new Set(causes.flatMap((cause) => cause.findings));
  for (const { likeliest, findings: own } of causes)
    for (const { diagnosis } of likeliest)
      for (const cell of new Set([diagnosis.cell, ...diagnosis.cells])) mark(cell, gravestOf(own));
  for (const finding of findings)
    for (const cell of finding.cells)
      mark(cell, explained.has(finding) && finding.severity !== "note" ? "consequence" : finding.severity);
  return [...marks.values()];
}

function gravity(severity: MarkSeverity): number {
  return -GRAVEST_FIRST.indexOf(severity);
}

function gravestOf(findings: readonly Finding[]): Severity {
  const [first, ...others] = findings.map(({ severity }) => severity);
  return others.reduce((gravest, each) => (gravity(each) > gravity(gravest) ? each : gravest), first ?? "note");
}

/** Removes all our marks. */
export function clearMarks(workbook: EditableWorkbook): Promise<MarkOutcome> {
  return workbook.mark([]);
}
