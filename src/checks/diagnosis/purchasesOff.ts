import type { Register } from "../../shares/register/register";
import { dealingCell, numberCell } from "../../shares/register/rowCells";
import { hasField } from "../../shares/register/table";
import { sameCell } from "../../shares/values/cell";
import { absolute } from "../../shares/values/quantity";
import { withCancelledOn, withoutRow } from "./changedRegister";
import type { ListedEquation } from "./equationIndex";
import type { CellsAround } from "./repair";
import { heldText } from "./repairs";
import type { RowChange } from "./rowChange";
import { offBy } from "./rowsMissing";
import { NO_TRACE } from "./wrongTableRepairs";

/** The rule that holds the number cancelled on a day against the purchases cancelled on it. */
const CANCELLED = "B170";

/**
 * Purchases of just the number that a cancellation is off by: one bought by then whose day of cancellation was left blank, and one that counts towards it and does
 * not belong in the log, such as the cancellation itself.
 */
export function* purchasesOff(
  register: Register,
  failing: readonly ListedEquation[],
  cells: CellsAround,
): Generator<RowChange> {
  for (const listed of failing) {
    const size = listed.code === CANCELLED ? offBy(listed) : null;
    const day = register.movements.find((row) => sameCell(numberCell(row), listed.at))?.date ?? null;
    if (size === null || day === null) continue;
    for (const row of register.repurchases) {
      const { number, tradingDate, cancelledOn, purpose, origin } = row;
      if (number === null || absolute(number) !== size) continue;
      const of = { isExact: true, beside: [dealingCell(row, "Number")] };
      if (cancelledOn === day) {
        const cell = dealingCell(row, "Number");
        const stated = heldText(cells, cell, number);
        const changed = (): Register => withoutRow(register, row);
        yield {
          ...of,
          cell,
          cells: [cell],
          kind: "number",
          stated,
          value: null,
          slip: "wrong-table",
          oddity: NO_TRACE,
          changed,
        };
      }
      const mayBe = purpose === "cancellation" && tradingDate !== null && tradingDate <= day;
      if (cancelledOn === null && mayBe && hasField(origin.table, "Cancelled on")) {
        const cell = dealingCell(row, "Cancelled on");
        const changed = (): Register => withCancelledOn(register, row, day);
        yield {
          ...of,
          cell,
          cells: [cell],
          kind: "date",
          stated: "",
          value: day,
          slip: "left-blank",
          oddity: 0,
          changed,
        };
      }
    }
  }
}
