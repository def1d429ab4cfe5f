import type { SkippedRow } from "../../shares/register/table";
import { pausesAfter, type Steps } from "../../shares/runInSlices";
import { remembered } from "../vocabulary/remembered";
import { plainNumber } from "./columnSums";
import type { RowPlan, RowsFound } from "./rowPlan";

/** Words of a row that takes an earlier one back. */
const REVERSAL = /\brevers(?:al|ed|ing)\b|\bcontra(?: entry)?\b|沖銷|冲销|沖回|冲回/i;

/**
 * The rows without those that take an earlier one back, and without those they take back: the same number of the same class, disclosed or not like it. A
 * purchase is taken back by a number below zero of its own day, any other row only where words of the row say so: a minus alone may be a slip.
 */
export function* withoutReversals(found: RowsFound, plan: RowPlan): Steps<RowsFound> {
  if (!plan.isOfChanges) return found;
  const voided = found.skipped.filter(({ why }) => why === "void").map(({ row }) => row);
  const rows = [...found.entries, ...voided].sort((a, b) => a - b);
  const isReversal = remembered((text) => text.length <= LONGEST_REMARK && REVERSAL.test(text));
  const said = new Set<number>();
  for (const [index, row] of rows.entries()) {
    if (pausesAfter(index)) yield;
    if (saysReversal(plan, row, isReversal)) said.add(row);
  }
  // Of movements nothing is taken back without words.
  if (said.size === 0 && !plan.isOfDealings) return found;
  const numbers = new Map(rows.map((row) => [row, numbersOf(plan, row)]));
  yield;
  const isPlain = plan.isOfDealings && [...numbers.values()].some((own) => own.some((each) => each > 0));
  const open = new Map<string, number[]>();
  const back = new Set<number>();
  for (const [row, own] of numbers) {
    const key = own.map(Math.abs).join("|");
    if (own.length === 0) continue;
    const earlier = open.get(key) ?? [];
    const isBelowZero = isPlain && own.some((each) => each < 0);
    const isSaid = said.has(row);
    const taken = earlier.findLast(
      (each) => isAlike(plan, each, row) && (isSaid || (isBelowZero && isOfOneDay(plan, each, row))),
    );
    if (taken === undefined) open.set(key, [...earlier.slice(-MOST_OPEN), row]);
    else {
      open.set(
        key,
        earlier.filter((each) => each !== taken),
      );
      back.add(taken).add(row);
    }
  }
  if (back.size === 0) return found;
  const reversed = found.entries.filter((row) => back.has(row)).map((row): SkippedRow => ({ row, why: "taken back" }));
  return {
    ...found,
    entries: found.entries.filter((row) => !back.has(row)),
    skipped: [...found.skipped, ...reversed].sort((a, b) => a.row - b.row),
  };
}

/** Of rows with one number the last so many are looked at. */
const MOST_OPEN = 8;

function numbersOf({ numberColumns, region }: RowPlan, row: number): number[] {
  return numberColumns.flatMap((column) => {
    const number = plainNumber(region.grid.value(row, column));
    return number === null || number === 0 || Number.isNaN(number) ? [] : [number];
  });
}

function saysReversal(
  { region: { grid, firstColumn, lastColumn } }: RowPlan,
  row: number,
  isReversal: (text: string) => boolean,
): boolean {
  for (let column = firstColumn; column <= lastColumn; column++) {
    const text = grid.text(row, column);
    if (text !== "" && isReversal(text)) return true;
  }
  return false;
}

const LONGEST_REMARK = 120;

function isOfOneDay({ region: { grid }, dateColumn }: RowPlan, row: number, other: number): boolean {
  return dateColumn < 0 || grid.value(row, dateColumn) === grid.value(other, dateColumn);
}

/** Of one class, and both disclosed or neither. */
function isAlike({ region: { grid }, classColumn, disclosedColumn }: RowPlan, row: number, other: number): boolean {
  return [classColumn, disclosedColumn].every(
    (column) => column < 0 || grid.text(row, column) === grid.text(other, column),
  );
}
