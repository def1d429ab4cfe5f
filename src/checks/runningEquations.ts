import { changeBy } from "../shares/balances/balances";
import { changesElsewhere } from "../shares/balances/changesElsewhere";
import { isInOpening, registerOpening } from "../shares/balances/openingLine";
import type { RunningBalance } from "../shares/balances/runningBalance";
import { isKnown, type Movement } from "../shares/register/movement";
import { movementCell } from "../shares/register/rowCells";
import { fromTheOldest } from "../shares/values/fromTheOldest";
import {
  balanceEquation,
  measured,
  type Measure,
  movementTerms,
  openingTerms,
  rowTerms,
  termOf,
} from "./balanceEquations";
import type { StatedEquation } from "./check";
import type { Term } from "./equation";

/** A column of running balances: what it counts, and what it states on a row. */
export interface BalanceColumn {
  readonly measure: Measure;
  readonly field: "Balance after" | "Treasury balance after" | "Total after";
  readonly stated: (movement: Movement) => bigint | null;
}

/** Each stated balance = the one before it, or the opening balance, and the movements since. Each row by itself: no slip hides another. */
export function* runningEquations(running: RunningBalance, column: BalanceColumn): Generator<StatedEquation> {
  const { shareClass, line, rows } = running;
  const { measure, field } = column;
  // What the next stated balance goes on from: the cells it rests on, and what they come to. Null while it is not known.
  let terms: Term[] | null = null;
  let sum = 0n;
  let isOpened = false;
  const movements = fromTheOldest(running.movements, ({ date }) => date);
  const elsewhere = changesElsewhere(rows, (change) => measured(measure, change), {
    movements,
    changeOf: (movement) => measured(measure, changeBy(movement)),
    stated: column.stated,
  });
  for (const movement of movements) {
    if (!isOpened && !isInOpening(line, movement)) {
      const opening = registerOpening(shareClass);
      terms = opening === null ? null : [...openingTerms(shareClass, measure)];
      sum = opening === null ? 0n : measured(measure, opening);
      isOpened = true;
      elsewhere.open(line, opening === null ? null : sum);
    }
    const value = column.stated(movement);
    const cell = movementCell(movement, field);
    if (isKnown(movement)) {
      for (const term of movementTerms(movement, measure)) {
        terms?.push(term);
        sum += term.value.numerator * term.factor;
      }
      if (value !== null && terms !== null) {
        for (const row of elsewhere.countedBy(movement.date, value - sum)) {
          terms.push(...rowTerms(row, measure));
          sum += measured(measure, row.change);
        }
        yield { at: cell, equation: balanceEquation({ cell, value }, sum, terms) };
      }
    } else if (value === null || movement.shareClass === null) {
      terms = null;
    }
    if (value !== null && (isKnown(movement) || movement.shareClass !== null)) {
      terms = [termOf({ cell, value }, 1n)];
      sum = value;
    }
  }
}
