import { type Balance, changeBy } from "../../../shares/balances/balances";
import { registerOpening } from "../../../shares/balances/openingLine";
import type { Movement } from "../../../shares/register/movement";
import type { ShareClass } from "../../../shares/register/shareClass";
import type { CivilDate } from "../../../shares/values/civilDate";
import { fromTheOldest } from "../../../shares/values/fromTheOldest";
import type { ShareCount } from "../../../shares/values/quantity";
import { classCell, movementCell, numberCell } from "../../../shares/register/rowCells";
import type { CellRef } from "../../../shares/values/cell";
import { ratioOf } from "../../../shares/values/ratio";
import { comesTo, movementTerms, openingTerms } from "../../balanceEquations";
import { defineCheck, type StatedEquation } from "../../check";
import { boundEquation } from "../../equation";
import { count, day, dayInChinese } from "../../wording";

export const negativeBalance = defineCheck<{
  shareClass: string;
  part: "issued" | "treasury";
  balance: bigint;
  number: bigint | null;
  date: CivilDate | null;
}>({
  code: "B150",
  name: "negative-balance",
  severity: "error",
  source: "FF304 and FF305 Section I: no class has fewer than no shares",
  title: { en: "Balance below zero", "zh-Hant": "結存低於零" },
  guardsFigures: true,
  *find({ ledger }) {
    for (const shareClass of ledger.register.classes) {
      for (const part of PARTS) {
        const negative = firstNegative(shareClass, part, ledger.movementsSinceOpening(shareClass));
        if (negative === null) continue;
        const { balance, movement } = negative;
        const opening = openingCell(shareClass, part);
        const row = movement === null ? [] : [numberCell(movement), movementCell(movement, "Date")];
        yield {
          at: [...row, opening],
          facts: {
            shareClass: shareClass.name,
            part,
            balance,
            number: movement?.number ?? null,
            date: movement?.date ?? null,
          },
        };
      }
    }
  },
  *equations({ ledger }) {
    for (const shareClass of ledger.register.classes) {
      for (const part of PARTS) {
        const lowest = lowestBalance(shareClass, part, ledger.movementsSinceOpening(shareClass));
        if (lowest !== null) yield lowest;
      }
    }
  },
  says: {
    en: ({ shareClass, part, balance, date }) =>
      `${shareClass}: ${part === "issued" ? "issued shares" : "treasury shares"} come to ${count(balance)} ${date === null ? "at the opening" : `after the movement of ${day(date)}`}.`,
    "zh-Hant": ({ shareClass, part, balance, date }) =>
      `${shareClass}：${date === null ? "期初" : `${dayInChinese(date)}的變動後`}，${part === "issued" ? "已發行股份" : "庫存股份"}結存為 ${count(balance)}。`,
  },
  todo: {
    en: "Check the number and sign of this row, its share class, and the opening balance: no more shares can go than there are.",
    "zh-Hant": "請核對此行的數目、正負號及股份類別，以及期初結存：減少的股份不可多於現有股份。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening treasury shares | Opening date |
| Ordinary | 1,000,000 | 500 | 2024-11-30 |

Movements
| Date | Event | Number of shares |
| 2024-12-30 | Treasury cancellation | -600 {B150} |
`,
});

const PARTS = ["issued", "treasury"] as const;

interface NegativeBalance {
  readonly balance: ShareCount;
  /** The row that takes it below zero; null for the opening balance itself. */
  readonly movement: Movement | null;
}

/** Where a part of a class's balance first falls below zero: rows of one day count together, for their order on the sheet is chance. */
function firstNegative(
  shareClass: ShareClass,
  part: keyof Balance,
  movements: readonly Movement[],
): NegativeBalance | null {
  let balance = registerOpening(shareClass)?.[part] ?? null;
  if (balance === null) return null;
  if (balance < 0n) return { balance, movement: null };
  const rows = fromTheOldest(movements, ({ date }) => date);
  for (const [index, movement] of rows.entries()) {
    balance += changeBy(movement)[part];
    if (balance < 0n && rows[index + 1]?.date !== movement.date) return { balance, movement };
  }
  return null;
}

/** Opening balance + movements ≥ 0, on the day the balance first falls below zero; on that of the lowest balance where it never does. */
function lowestBalance(
  shareClass: ShareClass,
  part: keyof Balance,
  movements: readonly Movement[],
): StatedEquation | null {
  const opening = registerOpening(shareClass)?.[part] ?? null;
  if (opening === null) return null;
  const rows = fromTheOldest(movements, ({ date }) => date);
  const negative = firstNegative(shareClass, part, movements);
  const until =
    negative === null ? rowsToLowest(rows, part) : negative.movement === null ? 0 : rows.indexOf(negative.movement) + 1;
  const counted = rows.slice(0, until);
  const terms = [...openingTerms(shareClass, part), ...counted.flatMap((movement) => movementTerms(movement, part))];
  const balance = counted.reduce((sum, movement) => sum + changeBy(movement)[part], opening);
  const last = counted.at(-1);
  const at = last === undefined ? openingCell(shareClass, part) : numberCell(last);
  return terms.length === 0 ? null : { equation: boundEquation(terms, ratioOf(balance - comesTo(terms))), at };
}

/** How many rows come to the lowest balance; rows of one day count together. */
function rowsToLowest(rows: readonly Movement[], part: keyof Balance): number {
  let [change, lowest, until] = [0n, 0n, 0];
  for (const [index, movement] of rows.entries()) {
    change += changeBy(movement)[part];
    if (change < lowest && rows[index + 1]?.date !== movement.date) [lowest, until] = [change, index + 1];
  }
  return until;
}

function openingCell(shareClass: ShareClass, part: keyof Balance): CellRef {
  return classCell(shareClass, part === "issued" ? "Opening balance" : "Opening treasury shares");
}
