import type { CellRef } from "../values/cell";
import { addDays, type CivilDate } from "../values/civilDate";
import type { Register } from "../register/register";
import { isOffExchange } from "../register/repurchase";
import type { ReturnContent } from "./returnContent";
import { dealingCell } from "../register/rowCells";
import type { TradingCalendar } from "../register/tradingCalendar";

/** What does not fit between a resolution and the purchases a return reports under it. */
export interface MandateInDoubt {
  readonly resolution: CivilDate;
  /** The purchase it does not fit; null where the day of the resolution itself is in doubt. */
  readonly purchase: CivilDate | null;
  readonly wrong: "bought before" | "bought long after" | "no business day";
  readonly cells: readonly CellRef[];
}

/** The resolution against the purchases reported: none is older, and none is younger by more than so many days, when the next meeting has passed. */
export function mandateInDoubt(
  register: Register,
  content: ReturnContent | null,
  calendar: TradingCalendar,
  days: number,
): MandateInDoubt[] {
  const resolution = register.mandate?.resolutionDate ?? null;
  if (resolution === null) return [];
  const until = addDays(resolution.value, days);
  const doubts: MandateInDoubt[] = [];
  for (const wrong of ["bought before", "bought long after"] as const) {
    const isWrong = (day: CivilDate): boolean => (wrong === "bought before" ? day < resolution.value : day > until);
    const rows = (content?.purchaseReport?.purchases ?? []).filter(
      ({ tradingDate, method }) => tradingDate !== null && isWrong(tradingDate) && !isOffExchange(method),
    );
    const purchase = rows[0]?.tradingDate ?? null;
    if (purchase !== null)
      doubts.push({
        resolution: resolution.value,
        purchase,
        wrong,
        cells: [resolution.cell, ...rows.map((row) => dealingCell(row, "Trading date"))],
      });
  }
  const kind = calendar.kindOf(resolution.value);
  if (kind === "weekend" || kind === "holiday")
    doubts.push({ resolution: resolution.value, purchase: null, wrong: "no business day", cells: [resolution.cell] });
  return doubts;
}
