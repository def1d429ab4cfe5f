import type { CellRef } from "../shares/values/cell";
import type { PlainValue } from "../workbook/plainValue";
import type { CellValue, CellWrite, EditableWorkbook, ReadableWorkbook } from "../workbook/workbook";

/** A cell of the user's, old and new. */
export interface CellChange {
  readonly cell: CellRef;
  readonly old: CellValue;
  /** The number format in its en-US form, which distinguishes a date or a percentage from a number. */
  readonly format: string;
  /** The formula that would be lost; "" for none. */
  readonly formula: string;
  readonly value: PlainValue;
  /** As in `CellWrite`. */
  readonly dateFormat?: string;
}

/** Reads what the writes would replace, for the user to see first. Writes nothing. */
export async function previewChanges(
  workbook: ReadableWorkbook,
  writes: readonly CellWrite[],
): Promise<readonly CellChange[]> {
  const regions = writes.map(({ cell }) => ({ ...cell, rows: 1, columns: 1 }));
  const snapshots = await workbook.read(regions);
  const changes: CellChange[] = [];
  for (const [index, write] of writes.entries()) {
    const { cell } = write;
    const formulas = await workbook.readFormulas({ ...cell, rows: 1, columns: 1 });
    const snapshot = snapshots[index];
    changes.push({
      ...write,
      old: snapshot?.values[0]?.[0] ?? "",
      format: snapshot?.formats[0]?.[0] ?? "General",
      formula: formulas[0]?.[0] ?? "",
    });
  }
  return changes;
}

/** Whether one of the cells still holds what was put into it. @param undo the changes that put the old values back, as `revertChanges` read them */
export async function changesStand(workbook: ReadableWorkbook, undo: readonly CellChange[]): Promise<boolean> {
  const now = await workbook.read(undo.map(({ cell }) => ({ ...cell, rows: 1, columns: 1 })));
  return undo.some(({ old }, index) => now[index]?.values[0]?.[0] === old);
}

/**
 * Puts the new values in.
 * @returns the writes that put the old values back. A formula comes back as the value it had: the port writes no formulas into the user's cells.
 */
export async function applyChanges(
  workbook: EditableWorkbook,
  changes: readonly CellChange[],
): Promise<readonly CellWrite[]> {
  await workbook.put(
    changes.map(({ cell, value, dateFormat }) => ({
      cell,
      value,
      ...(dateFormat === undefined ? {} : { dateFormat }),
    })),
  );
  return changes.map(({ cell, old }) => ({ cell, value: asPlainValue(old) }));
}

/** The changes that put back what cells held, read after they were changed: the workbook keeps a date as its serial. */
export function revertChanges(
  workbook: ReadableWorkbook,
  before: readonly CellChange[],
): Promise<readonly CellChange[]> {
  return previewChanges(
    workbook,
    before.map(({ cell, old }) => ({ cell, value: asPlainValue(old) })),
  );
}

/**
 * The outcome of changes that are made only if the cells are still as the user saw them. `undo` holds the reverse changes. `changedSince` names
 * cells that have changed; then nothing was written.
 */
export type ChangesMade =
  | { readonly made: true; readonly undo: readonly CellChange[] }
  | { readonly made: false; readonly changedSince: readonly CellRef[] };

/** Puts the new values in, all at once, if every cell still holds its old value; else writes nothing and names the changed cells. */
export async function applyChangesAsSeen(
  workbook: EditableWorkbook,
  changes: readonly CellChange[],
): Promise<ChangesMade> {
  const seen = await previewChanges(workbook, changes);
  const changedSince = changes.flatMap(({ cell, old, formula }, index) => {
    const now = seen[index];
    return now?.old === old && now.formula === formula ? [] : [cell];
  });
  if (changedSince.length > 0) return { made: false, changedSince };
  const back = await applyChanges(workbook, changes);
  // Read again: the workbook keeps a date as its serial, and Excel may have completed a text.
  const written = await previewChanges(workbook, back);
  return { made: true, undo: written };
}

function asPlainValue(value: CellValue): PlainValue {
  if (typeof value === "number") return { kind: "number", decimal: plainDecimal(value) };
  return { kind: "text", text: typeof value === "boolean" ? String(value).toUpperCase() : value };
}

/** Excel's 15 digits, without an exponent. */
function plainDecimal(value: number): string {
  return Number.isSafeInteger(value) ? value.toString() : Number(value.toPrecision(15)).toString();
}
