import type { ReturnContent } from "../../../shares/disclosure/returnContent";
import { isCancellation } from "../../../shares/register/movement";
import type { Register } from "../../../shares/register/register";
import { dealingCell, movementCell } from "../../../shares/register/rowCells";
import type { CellRef } from "../../../shares/values/cell";
import { type CivilDate, addDays } from "../../../shares/values/civilDate";
import { dropTrailingZeros, ratioOf, roundHalfUp } from "../../../shares/values/ratio";
import { defineCheck } from "../../check";
import { figureOfDay } from "../../diagnosis/slipOfDay";
import { boundEquation, onDemand } from "../../equation";
import { day, dayInChinese } from "../../wording";

export const cancelledLongAfterPurchase = defineCheck<{
  bought: CivilDate;
  until: CivilDate;
  isCancelled: boolean;
  rows: number;
  limit: string;
}>({
  code: "S174",
  name: "cancelled-long-after",
  severity: "warning",
  source: "Check against Rule 10.06(5): cancelled as soon as reasonably practicable after settlement",
  title: { en: "Shares cancelled long after they were bought, or not yet", "zh-Hant": "購回後久未註銷的股份" },
  threshold: {
    is: { en: "Days after a purchase beyond which we ask", "zh-Hant": "購回後多少日即予提示" },
    standard: "180",
    unit: "days",
  },
  *find({ ledger: { register }, content }, threshold) {
    const limit = dropTrailingZeros(roundHalfUp(threshold, 0));
    for (const { bought, until, isCancelled, cells } of cancelledLongAfter(register, content, parseInt(limit, 10))) {
      yield { at: cells, facts: { bought, until, isCancelled, rows: isCancelled ? 1 : cells.length, limit } };
    }
  },
  *equations({ ledger: { register } }, threshold) {
    const days = ratioOf(BigInt(dropTrailingZeros(roundHalfUp(threshold, 0))));
    for (const row of register.repurchases) {
      const { tradingDate: bought, cancelledOn: until } = row;
      if (bought === null || until === null) continue;
      const [untilCell, boughtCell] = [dealingCell(row, "Cancelled on"), dealingCell(row, "Trading date")];
      const figures = [
        { cell: untilCell, value: figureOfDay(until), kind: "date" as const, factor: -1n },
        { cell: boughtCell, value: figureOfDay(bought), kind: "date" as const, factor: 1n },
      ];
      yield {
        at: untilCell,
        equation: onDemand(
          until <= addDays(bought, parseInt(days.numerator.toString(), 10)),
          () => boundEquation(figures, days),
          [untilCell, boughtCell],
        ),
      };
    }
  },
  says: {
    en: ({ bought, until, isCancelled, rows, limit }) =>
      isCancelled
        ? `Shares bought on ${day(bought)} are entered as cancelled on ${day(until)}, more than ${limit} days later.`
        : `${rows === 1 ? "A purchase" : `${rows} purchases, the first`} of ${day(bought)} ${rows === 1 ? "is" : "are"} listed as not yet cancelled on ${day(until)}, more than ${limit} days later.`,
    "zh-Hant": ({ bought, until, isCancelled, rows, limit }) =>
      isCancelled
        ? `${dayInChinese(bought)}購回的股份列為於${dayInChinese(until)}註銷，相隔超過 ${limit} 日。`
        : `${dayInChinese(bought)}起的 ${rows} 項購回至${dayInChinese(until)}仍列為未註銷，相隔超過 ${limit} 日。`,
  },
  todo: {
    en: "Correct the date that is wrong, or give Cancelled on; accept with the reason if it took that long.",
    "zh-Hant": "請更正有誤的日期，或填上註銷日期；如確實相隔如此之久，請註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-11-30 |

Repurchases
| Trading date | Number | Cancelled on |
| 2021-12-20 | 30,000 | 2022-12-30 {S174} |
| 2022-12-19 | 20,000 | 2022-12-30 |
`,
});

/** Shares bought, and cancelled (or not yet cancelled) on a day. */
interface CancellationDelay {
  readonly bought: CivilDate;
  readonly until: CivilDate;
  readonly isCancelled: boolean;
  readonly cells: readonly CellRef[];
}

/** Purchases cancelled more than so many days after they were made, or so long uncancelled at the closing date of the return. */
function cancelledLongAfter(register: Register, content: ReturnContent | null, days: number): CancellationDelay[] {
  return [...longCancelled(register, days), ...longNamed(register, days), ...longUncancelled(content, days)];
}

function* longCancelled({ repurchases }: Register, days: number): Generator<CancellationDelay> {
  for (const row of repurchases) {
    const { tradingDate: bought, cancelledOn: until } = row;
    if (bought === null || until === null || until <= addDays(bought, days)) continue;
    const cells = [dealingCell(row, "Cancelled on"), dealingCell(row, "Trading date")];
    yield { bought, until, isCancelled: true, cells };
  }
}

function* longNamed({ movements }: Register, days: number): Generator<CancellationDelay> {
  for (const row of movements) {
    const { date: until, purchaseDates } = row;
    const [bought] = [...purchaseDates].sort();
    if (bought === undefined || until === null || !isCancellation(row) || until <= addDays(bought, days)) continue;
    const cells = [movementCell(row, "Purchase dates"), movementCell(row, "Date")];
    yield { bought, until, isCancelled: true, cells };
  }
}

/** One for all of them: a log that never says when shares were cancelled is one cause. */
function longUncancelled(content: ReturnContent | null, days: number): CancellationDelay[] {
  if (content === null) return [];
  const until = content.closingDate;
  const lines = content.classes
    .flatMap((block) => block.uncancelled)
    .filter((line) => until > addDays(line.date, days));
  const [first] = lines;
  const cells = lines.flatMap((line) => [
    ...line.repurchases.map((row) => dealingCell(row, "Trading date")),
    ...line.movements.map((row) => movementCell(row, "Date")),
  ]);
  return first === undefined ? [] : [{ bought: first.date, until, isCancelled: false, cells }];
}
