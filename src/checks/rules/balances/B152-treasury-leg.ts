import { categoryOf } from "../../../shares/register/category";
import { absolute } from "../../../shares/values/quantity";
import { movementCell, numberCell } from "../../../shares/register/rowCells";
import type { Movement } from "../../../shares/register/movement";
import { heldNumber, termOf } from "../../balanceEquations";
import { defineEquationCheck, type EquationBreach } from "../../check";
import { sumEquation } from "../../equation";
import { count } from "../../wording";

interface LegFacts {
  readonly event: string;
  readonly issued: bigint;
  readonly treasury: bigint;
  readonly expected: bigint;
  readonly total: bigint;
}

export const treasuryLeg = defineEquationCheck<LegFacts>({
  code: "B152",
  name: "treasury-leg",
  severity: "error",
  source: "FF305 Part A: shares excluding treasury shares and treasury shares add up to the total",
  title: { en: "Shares moved into or out of treasury", "zh-Hant": "轉入或轉出庫存的股份" },
  guardsFigures: true,
  list: ({ ledger }) => ledger.register.movements.flatMap((movement) => legsOf(movement) ?? []),
  says: {
    en: ({ event, issued, treasury, total }) =>
      `${event}: ${count(issued)} issued shares and ${count(treasury)} treasury shares would change the total by ${count(total)}; moving shares into or out of treasury leaves the total as it was (difference ${count(absolute(total))}).`,
    "zh-Hant": ({ event, issued, treasury, total }) =>
      `${event}：已發行股份 ${count(issued)} 及庫存股份 ${count(treasury)} 會令總數變動 ${count(total)}；股份轉入或轉出庫存不應改變總數（相差 ${count(absolute(total))}）。`,
  },
  todo: {
    en: "Enter the same number with the other sign as treasury shares, or leave the cell blank.",
    "zh-Hant": "請在庫存股份一欄填上相同數目而正負號相反，或留空。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2024-11-30 |

Movements
| Date | Event | Number of shares | Treasury shares |
| 2024-12-30 | Repurchase into treasury | -600 | 500 {B152} |
`,
});

/** Issued shares + treasury shares = 0. Only a move between the two leaves the total as it was; what else a row says of treasury shares is its own affair. */
function legsOf(movement: Movement): EquationBreach<LegFacts> | null {
  const { event, number, treasuryShares: treasury, category } = movement;
  const held = heldNumber(movement);
  const effect = categoryOf(category);
  const moves = `${effect.issued} ${effect.treasury}`;
  if (number === null || held === null || treasury === null || (moves !== "down up" && moves !== "up down"))
    return null;
  const cell = movementCell(movement, "Treasury shares");
  return {
    equation: sumEquation([termOf({ cell, value: treasury }, -1n), termOf(held, number === held.value ? -1n : 1n)]),
    at: [cell, numberCell(movement)],
    facts: () => ({ event, issued: number, treasury, expected: -number, total: number + treasury }),
    proposal: { cell, value: (-number).toString(), kind: "number" },
  };
}
