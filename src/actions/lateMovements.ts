import { ownCategoryName } from "../forms/categories";
import type { FoundLate } from "../forms/correction/sayCorrection";
import type { DisclosableRow } from "../shares/disclosure/disclosableRow";
import { type FiledDay, lateRows } from "../shares/disclosure/replayedReturns";
import { isChinese } from "../shares/register/chineseNames";
import type { Movement } from "../shares/register/movement";
import type { Register } from "../shares/register/register";
import { dealingCell, numberCell } from "../shares/register/rowCells";
import { TABLE_NAMES } from "../shares/register/tableNames";
import { type CellRef, sameCell, showCell } from "../shares/values/cell";
import type { Words } from "../shares/values/finding";
import type { DifferingField } from "./filedReturns";

/** A movement found late, and the cells of its row. */
export interface LateMovement extends FoundLate {
  readonly cell: CellRef;
}

const NUMBER_OF_LINE = /\.(?:Issued|Shares|Number)$/;

/**
 * Rows that no return has disclosed, where a return would have a line for them that it does not have, or one with rows that were disclosed. A row
 * that merely was not recorded as filed stands on its return already.
 * @param differing fields of the returns that should read otherwise
 */
export function lateMovements(
  register: Register,
  days: readonly FiledDay[],
  differing: readonly DifferingField[],
): readonly LateMovement[] {
  const rows: readonly DisclosableRow[] = [...register.movements, ...register.repurchases, ...register.treasurySales];
  const disclosed = new Set(
    rows.filter(({ disclosedOn }) => disclosedOn !== null).map((row) => showCell(cellOfNumber(row))),
  );
  const lines = differing.filter(({ name }) => NUMBER_OF_LINE.test(name));
  return lateRows(register, days)
    .filter((row) => {
      const own = cellOfNumber(row);
      return lines.some(
        ({ old, registerCells }) =>
          registerCells.some((cell) => sameCell(cell, own)) &&
          (old === "" || registerCells.some((cell) => disclosed.has(showCell(cell)))),
      );
    })
    .map(lateMovement);
}

function cellOfNumber(row: DisclosableRow): CellRef {
  return "tradingDate" in row ? dealingCell(row, "Number") : numberCell(row);
}

function lateMovement(row: DisclosableRow): LateMovement {
  const { origin, number, shareClass } = row;
  const isDealing = "tradingDate" in row;
  const date = isDealing ? row.tradingDate : row.date;
  if (date === null) throw new RangeError("a row without a day is never late");
  return {
    cell: cellOfNumber(row),
    date,
    shareClass: shareClass ?? "",
    event: isDealing ? TABLE_NAMES[origin.table.kind] : eventInWords(row),
    number,
  };
}

/** The secretary's own words; in Chinese the form's name for the event where they are English. */
function eventInWords({ event, category }: Movement): Words {
  const official = ownCategoryName(category, "FF305 Part A") ?? ownCategoryName(category, "FF304");
  return { en: event, "zh-Hant": isChinese(event) ? event : (official?.["zh-Hant"].text ?? event) };
}
