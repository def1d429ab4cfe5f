import type { CellRef } from "../shares/values/cell";
import { type CivilDate, serialOfDate } from "../shares/values/civilDate";
import type { ReadableWorkbook } from "../workbook/workbook";
import type { LocatedTable } from "../shares/register/table";
import { type CellChange, previewChanges } from "./changeCells";
import { withDayFormats } from "./fieldFormats";
import type { NotRecorded, Recorded } from "./lastReturnWrites";

/** What will be recorded in the register, cell by cell, and what cannot be. */
export interface RecordPlan {
  /** Old and new of every cell that changes, in order. Without cells that hold the new value already. */
  readonly changes: readonly CellChange[];
  readonly notRecorded: readonly NotRecorded[];
}

/** Reads what the writes would change, for the user to see first. Writes nothing. @param tables of the record: its days show how a new one is written */
export async function planRecord(
  workbook: ReadableWorkbook,
  { writes, notRecorded }: Recorded,
  date1904: boolean,
  tables: readonly LocatedTable[],
): Promise<RecordPlan> {
  const shown = await withDayFormats(workbook, writes, tables);
  const changes = (await previewChanges(workbook, shown)).filter((change) => !isThereAlready(change, date1904));
  const formulas = changes.filter(({ formula }) => formula !== "");
  return {
    changes: changes.filter(({ formula }) => formula === ""),
    notRecorded: [...notRecorded, ...formulas.map(keptFormula)],
  };
}

function isThereAlready({ old, value }: CellChange, date1904: boolean): boolean {
  switch (value.kind) {
    case "text":
      return old === value.text;
    case "number":
      return old === Number(value.decimal);
    case "date":
      return old === serialOfDate(value.date as CivilDate, date1904);
  }
}

/** A formula is not written over: it may keep the cell right, and could not be put back. */
function keptFormula({ cell, formula, value }: CellChange): NotRecorded {
  const cells: readonly CellRef[] = [cell];
  const meant = value.kind === "text" ? value.text : value.kind === "number" ? value.decimal : value.date;
  return {
    what: "Last return",
    cells,
    because: {
      en: `The cell holds a formula (${formula}), which is left as it is; it should come to ${meant}.`,
      "zh-Hant": `儲存格含有公式（${formula}），予以保留；其結果應為 ${meant}。`,
    },
  };
}
