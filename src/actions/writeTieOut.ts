import { fillReturn } from "../forms/fillReturn";
import { readSheetFields } from "../forms/readBack/readSheetFields";
import { type MonthStamp, readMonthStamp, readStamp } from "../forms/readBack/returnStamp";
import { REMARKS_FIELD, returnFields } from "../forms/returnFields";
import { layOutMonth } from "../forms/month/layOutMonth";
import { layOutTieOut } from "../forms/tieOut/layOutTieOut";
import type { RegisterValues, TieLine } from "../forms/tieOut/tieLine";
import { tieReturn } from "../forms/tieOut/tieReturn";
import type { CellRef } from "../shares/values/cell";
import { Ledger } from "../shares/ledger";
import { monthSummary } from "../shares/month/monthSummary";
import { dateOfSerial } from "../shares/values/civilDate";
import type { SheetName } from "../workbook/sheetName";
import type { WrittenSheet } from "../workbook/sheetPlan";
import type { CellValue, ReadableWorkbook, Snapshot, WritableWorkbook } from "../workbook/workbook";
import { narrativeOf, printedRemarks } from "./narrative";
import { parseDateList } from "../reading/cells/parseDateList";
import { type ReadOptions, readWorkbook } from "./readWorkbook";
import { keptRemarks } from "./remarkEdits";
import { returnOfSheet } from "./returnOfSheet";

/**
 * Writes the tie-out of a return: every figure on it recomputed from the register's cells by Excel formulas. The return and the register
 * must be in one workbook, as the formulas refer to both.
 * @param sheet the return's sheet
 * @returns null if the sheet is no return, or the register has nothing to disclose for it
 */
export async function writeTieOut(
  workbook: ReadableWorkbook & WritableWorkbook,
  sheet: string,
  work: ReadOptions = {},
): Promise<WrittenSheet | null> {
  const [names = []] = await workbook.readNames([sheet]);
  const month = readMonthStamp(names);
  if (month !== null) return writeMonthTieOut(workbook, sheet, month, names, work);
  const stamp = readStamp(names);
  if (stamp === null) return null;
  const { register: current, survey } = await readWorkbook(workbook, work);
  const snapshots = await workbook.read(
    survey.sheets.flatMap(({ name, used, returnSheet }) =>
      used !== null && (returnSheet === null || name === sheet) ? [used] : [],
    ),
  );
  const onSheet = snapshots
    .filter(({ region }) => region.sheet === sheet)
    .flatMap((snapshot) => readSheetFields(names, snapshot, survey.date1904));
  const now = returnOfSheet(new Ledger(current), stamp, onSheet);
  if (now === null) return null;
  const { ledger, content, edition } = now;
  const { form, language } = stamp;
  const filled = fillReturn(
    ledger,
    content,
    edition,
    language,
    printedRemarks(narrativeOf(ledger, content, edition, language, await keptRemarks(workbook))),
  );
  const lines: readonly TieLine[] = tieReturn(
    { ledger, content, form, rules: edition.rules },
    filled,
    returnFields(filled),
    valuesOf(snapshots, survey.date1904),
  );
  return workbook.write(
    layOutTieOut(lines, {
      sheetName: sheet,
      language,
      cellsByName: cellsByName(names),
      classNames: filled.classes.map(({ shareClass }) => shareClass),
    }),
  );
}

/** The tie-out of a Monthly Return: to the Next Day returns, and of its sections to each other by formulas. */
async function writeMonthTieOut(
  workbook: ReadableWorkbook & WritableWorkbook,
  sheetName: string,
  { month, language }: MonthStamp,
  names: readonly SheetName[],
  work: ReadOptions,
): Promise<WrittenSheet> {
  const { register } = await readWorkbook(workbook, work);
  const cells = names.flatMap(({ name, region }) =>
    region === null ? [] : [{ name, row: region.row, column: region.column }],
  );
  return workbook.write(
    layOutMonth(register, monthSummary(new Ledger(register), month), language, { sheetName, cells }),
  );
}

function valuesOf(snapshots: readonly Snapshot[], date1904: boolean): RegisterValues {
  const bySheet = new Map(snapshots.map((snapshot) => [snapshot.region.sheet, snapshot]));
  const valueAt = ({ sheet, row, column }: CellRef): CellValue | undefined => {
    const snapshot = bySheet.get(sheet);
    return snapshot?.values[row - snapshot.region.row]?.[column - snapshot.region.column];
  };
  const numberAt = (cell: CellRef): number | null => {
    const value = valueAt(cell);
    return typeof value === "number" ? value : null;
  };
  return {
    numberAt,
    textAt: (cell) => {
      const value = valueAt(cell);
      return typeof value === "string" ? value : null;
    },
    dayAt: (cell) => {
      const serial = numberAt(cell);
      return serial === null || !Number.isInteger(serial) ? null : dateOfSerial(serial, date1904);
    },
    daysIn: (words) => {
      const read = parseDateList(words, "", date1904);
      return read.kind === "value" ? read.value : null;
    },
  };
}

/** The cells of the fields; all cells of the narrative under its one name. */
function cellsByName(names: readonly SheetName[]): ReadonlyMap<string, readonly CellRef[]> {
  const cells = new Map<string, CellRef[]>();
  for (const { name, region } of [...names].sort((a, b) => a.name.localeCompare(b.name, "en", { numeric: true }))) {
    if (region === null) continue;
    const field = name.startsWith(`${REMARKS_FIELD}.`) ? REMARKS_FIELD : name;
    cells.set(field, [...(cells.get(field) ?? []), { sheet: region.sheet, row: region.row, column: region.column }]);
  }
  return cells;
}
