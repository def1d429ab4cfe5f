import { categoryOf } from "../../../shares/register/category";
import { holdsSize, numberCell, movementCell } from "../../../shares/register/rowCells";
import type { Movement } from "../../../shares/register/movement";
import { compareRatios, ratioOf } from "../../../shares/values/ratio";
import { heldNumber } from "../../balanceEquations";
import { defineEquationCheck } from "../../check";
import { type Equation, onDemand, relationEquation } from "../../equation";
import { count } from "../../wording";

export const signAgainstEvent = defineEquationCheck<{ event: string; number: bigint; raises: boolean }>({
  code: "B182",
  name: "sign-against-event",
  severity: "error",
  source: "Rule 13.25A(2): what each event does to the number of shares",
  title: { en: "Sign of a number against its event", "zh-Hant": "數目的正負號與事件" },
  guardsFigures: true,
  *list({ ledger }) {
    for (const movement of ledger.register.movements) {
      const { event, number, category } = movement;
      const { issued } = categoryOf(category);
      if (number === null || (issued !== "up" && issued !== "down")) continue;
      const cell = numberCell(movement);
      yield {
        equation: signEquation(movement, issued),
        at: [cell, movementCell(movement, "Event")],
        facts: () => ({ event, number, raises: number < 0n }),
        proposal: { cell, value: (-number).toString(), kind: "number" },
      };
    }
  },
  says: {
    en: ({ event, number, raises }) =>
      `${event} ${raises ? "raises" : "lowers"} the number of shares, but the row says ${count(number)}.`,
    "zh-Hant": ({ event, number, raises }) =>
      `「${event}」會令股份數目${raises ? "增加" : "減少"}，但該行數目為 ${count(number)}。`,
  },
  todo: {
    en: "Turn the sign of the number, or correct the event.",
    "zh-Hant": "請更改數目的正負號，或更正事件。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Repurchase cancelled | 50,000 {B182} |
`,
});

/** The number of an event that raises the issued shares is not below zero; of one that lowers them, not above it. */
function signEquation(movement: Movement, issued: "up" | "down"): Equation {
  const held = heldNumber(movement);
  const isRight = (number: bigint): boolean => (issued === "up" ? number >= 0n : number <= 0n);
  // A column of decreases holds sizes: a number below zero in it is an increase.
  const isSize = holdsSize(movement) && (movement.number ?? 0n) < 0n;
  const isAboveZero = (issued === "up") !== isSize;
  const zero = ratioOf(0n);
  const writeOut = (): Equation =>
    relationEquation(held === null ? [] : [{ cell: held.cell, value: ratioOf(held.value) }], {
      holds: ([number = zero]) => {
        const sign = BigInt(compareRatios(number, zero));
        return isRight(isSize ? -sign : sign);
      },
      wanted: () => (isAboveZero ? { least: zero, most: null } : { least: null, most: zero }),
    });
  return onDemand(isRight(movement.number ?? 0n), writeOut, held === null ? [] : [held.cell]);
}
