import type { Movement } from "../../../shares/register/movement";
import type { Register } from "../../../shares/register/register";
import type { Repurchase } from "../../../shares/register/repurchase";
import { grouped } from "../../../shares/values/grouped";
import { absolute, type ShareCount, sumOf } from "../../../shares/values/quantity";
import type { CivilDate } from "../../../shares/values/civilDate";
import { dealingCell, numberCell } from "../../../shares/register/rowCells";
import { defineCheck } from "../../check";
import { count, day, dayInChinese } from "../../wording";

export const cancelledMoreThanBought = defineCheck<{
  date: CivilDate;
  cancelled: bigint;
  outstanding: bigint;
  difference: bigint;
}>({
  code: "S172",
  name: "cancelled-more-than-bought",
  severity: "warning",
  source: "FF305 Note 6: what is cancelled was bought",
  title: { en: "A cancellation larger than the purchases outstanding", "zh-Hant": "註銷數目多於尚未註銷的購回" },
  *find({ ledger: { register } }) {
    for (const { movement, cancelled, outstanding, purchases } of cancellationsAboveOutstanding(register)) {
      if (movement.date === null) continue;
      yield {
        at: [numberCell(movement), ...purchases.map((purchase) => dealingCell(purchase, "Number"))],
        facts: { date: movement.date, cancelled, outstanding, difference: cancelled - outstanding },
      };
    }
  },
  says: {
    en: ({ date, cancelled, outstanding, difference }) =>
      `${count(cancelled)} shares are cancelled on ${day(date)}; the Repurchases bought by then and not cancelled come to ${count(outstanding)}: ${count(difference)} short.`,
    "zh-Hant": ({ date, cancelled, outstanding, difference }) =>
      `於${dayInChinese(date)}註銷 ${count(cancelled)} 股；購回表中截至該日已購回而未註銷的股份為 ${count(outstanding)} 股，少 ${count(difference)} 股。`,
  },
  todo: {
    en: "Check the number cancelled; enter purchases the table lacks, or give Cancelled on to those this row cancels, so that they are compared share by share.",
    "zh-Hant": "請核對註銷數目；補上表中欠缺的購回，或為此行所註銷的購回填上註銷日期，以便逐股核對。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Movements
| Date | Event | Number of shares |
| 2022-12-30 | Repurchase cancelled | -50,000 {S172} |

Repurchases
| Trading date | Number |
| 2022-12-19 | 30,000 |
`,
});

/** A cancellation that Repurchases does not explain, larger than all it could have cancelled. */
interface UnexplainedCancellation {
  readonly movement: Movement;
  readonly cancelled: ShareCount;
  /** Bought for cancellation on or before that day and not cancelled before it. */
  readonly outstanding: ShareCount;
  readonly purchases: readonly Repurchase[];
}

/** Cancellations tied to no purchase that are larger than the purchases outstanding. Only for classes that Repurchases tells of. */
function cancellationsAboveOutstanding({ movements, repurchases }: Register): UnexplainedCancellation[] {
  const toCancel = grouped(repurchases, ({ purpose, shareClass }) =>
    purpose === "cancellation" ? shareClass : undefined,
  );
  return movements.flatMap((movement): UnexplainedCancellation[] => {
    const { category, date, number, purchaseDates, shareClass } = movement;
    if (category !== "repurchase-cancelled" || purchaseDates.length > 0 || date === null || number === null) return [];
    const ofClass = toCancel.get(shareClass);
    // Where a number is not known, or Repurchases gives the cancellation itself, nothing is outstanding to compare with.
    if (ofClass === undefined || ofClass.some((row) => row.number === null || row.cancelledOn === date)) return [];
    const purchases = ofClass.filter(
      ({ tradingDate, cancelledOn }) =>
        tradingDate !== null && tradingDate <= date && (cancelledOn === null || cancelledOn > date),
    );
    const outstanding = sumOf(purchases.map(sizeOf));
    const cancelled = absolute(number);
    return cancelled > outstanding ? [{ movement, cancelled, outstanding, purchases }] : [];
  });
}

function sizeOf(row: Movement | Repurchase): ShareCount {
  return absolute(row.number ?? 0n);
}
