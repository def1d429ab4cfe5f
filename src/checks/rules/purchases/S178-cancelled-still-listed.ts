import { cancelledBy, type DaysNamed } from "../../../shares/disclosure/purchasesUncancelled";
import type { Movement } from "../../../shares/register/movement";
import type { Register } from "../../../shares/register/register";
import type { Repurchase } from "../../../shares/register/repurchase";
import { grouped } from "../../../shares/values/grouped";
import { absolute, type ShareCount, sumOf } from "../../../shares/values/quantity";
import { dealingCell, movementCell, numberCell } from "../../../shares/register/rowCells";
import type { CivilDate } from "../../../shares/values/civilDate";
import { defineCheck } from "../../check";
import { oneDay } from "../../dayEquations";
import { count, day, dayInChinese } from "../../wording";

export const cancelledStillListed = defineCheck<{
  date: CivilDate;
  cancelled: bigint;
  first: CivilDate;
  last: CivilDate;
}>({
  code: "S178",
  name: "cancelled-still-listed",
  severity: "error",
  source: "FF304 Note 4; FF305 Part B: shares not yet cancelled as at the closing balance date",
  title: { en: "Shares cancelled, and still listed as not cancelled", "zh-Hant": "已註銷而仍列為未註銷的股份" },
  guardsFigures: true,
  *find({ ledger }) {
    for (const { movements, date, cancelled, purchases } of untiedCancellations(ledger.register, ledger.daysNamed())) {
      const days = purchases.flatMap(({ tradingDate }) => tradingDate ?? []);
      const [first = date, last = first] = [days[0], days.at(-1)];
      yield {
        at: [...purchases.map((row) => dealingCell(row, "Cancelled on")), ...movements.map(numberCell)],
        facts: { date, cancelled, first, last },
      };
    }
  },
  *equations({ ledger }) {
    for (const { movements, date, purchases } of untiedCancellations(ledger.register, ledger.daysNamed())) {
      const [first] = purchases;
      if (first === undefined || purchases.some(({ cancelledOn }) => cancelledOn === null)) continue;
      const days = purchases.flatMap((row) =>
        row.cancelledOn === null ? [] : [{ date: row.cancelledOn, cell: dealingCell(row, "Cancelled on") }],
      );
      yield {
        at: dealingCell(first, "Cancelled on"),
        equation: oneDay([...movements.map((row) => ({ date, cell: movementCell(row, "Date") })), ...days]),
      };
    }
  },
  says: {
    en: ({ date, cancelled, first, last }) =>
      `Movements cancels ${count(cancelled)} shares on ${day(date)}: exactly what was bought ${first === last ? `on ${day(first)}` : `from ${day(first)} to ${day(last)}`}. Repurchases does not show them as cancelled, so the return still lists them.`,
    "zh-Hant": ({ date, cancelled, first, last }) =>
      `變動表於${dayInChinese(date)}註銷 ${count(cancelled)} 股，與${first === last ? dayInChinese(first) : `${dayInChinese(first)}至${dayInChinese(last)}`}購回的股數完全相同；購回表沒有註明該等股份已註銷，報表因此仍會列出。`,
  },
  todo: {
    en: "Give Cancelled on to the purchases this row cancels, or their days under Purchase dates in Movements.",
    "zh-Hant": "請為此行所註銷的購回填上註銷日期，或於變動表的購回日期列出其日子。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2025-06-12 |

Movements
| Date | Event | Number of shares |
| 2025-06-20 | Repurchase cancelled | -50,000 |

Repurchases
| Trading date | Number | Cancelled on | Disclosed on |
| 2025-06-10 | 30,000 | {S178} | 2025-06-11 |
| 2025-06-11 | 20,000 | | 2025-06-12 |
| 2025-06-19 | 10,000 | | |
`,
});

/** A cancellation in Movements, and the purchases it cancels to the share although nothing ties them to it. */
interface UntiedCancellation {
  readonly movements: readonly Movement[];
  readonly date: CivilDate;
  readonly cancelled: ShareCount;
  readonly purchases: readonly Repurchase[];
}

/**
 * Cancellations of a day in Movements that name no purchase, and that Repurchases gives no Cancelled on for, while purchases one after the other, bought
 * by then and not cancelled, come to the number cancelled: a return would go on listing them.
 */
function untiedCancellations({ movements, repurchases }: Register, named: DaysNamed): UntiedCancellation[] {
  const cancellations = grouped(
    movements.filter(({ category }) => category === "repurchase-cancelled"),
    ({ date, shareClass }) => (date === null || shareClass === null ? undefined : `${date} ${shareClass}`),
  );
  return [...cancellations.values()].flatMap((cancelling): UntiedCancellation[] => {
    const [{ date, shareClass } = { date: null, shareClass: null }] = cancelling;
    if (date === null || cancelling.some(({ number, purchaseDates }) => number === null || purchaseDates.length > 0))
      return [];
    const ofClass = repurchases.filter((row) => row.shareClass === shareClass && row.purpose === "cancellation");
    if (ofClass.some((row) => cancelledBy(row, named) === date)) return [];
    const outstanding = ofClass
      .filter((row) => {
        const cancelledOn = cancelledBy(row, named);
        const isBought = row.tradingDate !== null && row.tradingDate <= date && row.number !== null;
        return isBought && (cancelledOn === null || cancelledOn > date);
      })
      .sort((a, b) => ((a.tradingDate ?? "") < (b.tradingDate ?? "") ? -1 : 1));
    const cancelled = sumOf(cancelling.map(sizeOf));
    const purchases = runThatComesTo(cancelled, outstanding);
    return purchases.length === 0 ? [] : [{ movements: cancelling, date, cancelled, purchases }];
  });
}

/** The first rows, one after the other, whose numbers come to a sum. Empty where none do. */
function runThatComesTo(sum: ShareCount, rows: readonly Repurchase[]): readonly Repurchase[] {
  let from = 0;
  let held = 0n;
  for (const [to, row] of rows.entries()) {
    held += sizeOf(row);
    for (let oldest = rows[from]; held > sum && oldest !== undefined; oldest = rows[from]) {
      held -= sizeOf(oldest);
      from += 1;
    }
    if (held === sum && sum > 0n) return rows.slice(from, to + 1);
  }
  return [];
}

function sizeOf(row: Movement | Repurchase): ShareCount {
  return absolute(row.number ?? 0n);
}
