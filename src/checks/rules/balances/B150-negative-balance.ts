import { type Balance, changeBy } from "../../../shares/balances/balances";
import { registerOpening } from "../../../shares/balances/openingLine";
import type { Movement } from "../../../shares/register/movement";
import type { ShareClass } from "../../../shares/register/shareClass";
import type { CivilDate } from "../../../shares/values/civilDate";
import { fromTheOldest } from "../../../shares/values/fromTheOldest";
import type { ShareCount } from "../../../shares/values/quantity";
import { classCell, movementCell, numberCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
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
      for (const part of ["issued", "treasury"] as const) {
        const negative = firstNegative(shareClass, part, ledger.movementsSinceOpening(shareClass));
        if (negative === null) continue;
        const { balance, movement } = negative;
        const opening = classCell(shareClass, part === "issued" ? "Opening balance" : "Opening treasury shares");
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
