import { isOffExchange } from "../../../shares/register/exchanges";
import { mandatesCovering, mandatesFitting } from "../../../shares/disclosure/mandateOfPurchase";
import type { ReturnContent } from "../../../shares/disclosure/returnContent";
import type { Register } from "../../../shares/register/register";
import type { Mandate } from "../../../shares/register/mandate";
import type { Repurchase } from "../../../shares/register/repurchase";
import { dealingCell } from "../../../shares/register/rowCells";
import type { TradingCalendar } from "../../../shares/register/tradingCalendar";
import type { CellRef } from "../../../shares/values/cell";
import { addDays, type CivilDate } from "../../../shares/values/civilDate";
import { dropTrailingZeros, roundHalfUp } from "../../../shares/values/ratio";
import { defineCheck } from "../../check";
import { daysThat, isOpen } from "../../dayEquations";
import { day, dayInChinese } from "../../wording";

export const mandateInForce = defineCheck<{
  resolution: CivilDate;
  purchase: CivilDate | null;
  wrong: MandateInDoubt["wrong"];
  limit: string;
}>({
  code: "S146",
  name: "mandate-in-force",
  severity: "warning",
  source: "Check against Rule 10.06(1): a mandate runs from its resolution to the next annual general meeting",
  title: { en: "Date of the resolution against the purchases reported", "zh-Hant": "決議日期與所報告的購回" },
  threshold: {
    is: {
      en: "Days after the resolution beyond which we ask whether the mandate still runs",
      "zh-Hant": "購回遲於決議多少日即查詢授權是否仍然有效",
    },
    standard: "365",
    unit: "days",
  },
  *find({ ledger: { register }, content, calendar }, threshold) {
    const limit = dropTrailingZeros(roundHalfUp(threshold, 0));
    for (const { resolution, purchase, wrong, cells } of mandateInDoubt(
      register,
      content,
      calendar,
      parseInt(limit, 10),
    )) {
      yield { at: cells, facts: { resolution, purchase, wrong, limit } };
    }
  },
  *equations({ ledger: { register }, content, calendar }, threshold) {
    const days = parseInt(roundHalfUp(threshold, 0), 10);
    for (const mandate of register.mandates) {
      const { resolutionDate: resolution } = mandate;
      if (resolution === null) continue;
      const dayOfResolution = { date: resolution.value, cell: resolution.cell };
      yield {
        at: resolution.cell,
        equation: daysThat([dayOfResolution], ([resolved = resolution.value]) => isOpen(calendar, resolved)),
      };
      for (const row of content?.purchaseReport?.purchases ?? []) {
        const { tradingDate: date } = row;
        if (date === null || isOffExchange(row.method) || !isMeant(register, row, mandate)) continue;
        yield {
          at: resolution.cell,
          equation: daysThat(
            [dayOfResolution, { date, cell: dealingCell(row, "Trading date") }],
            ([resolved = resolution.value, traded = date]) => resolved <= traded && traded <= addDays(resolved, days),
          ),
        };
      }
    }
  },
  says: {
    en: ({ resolution, purchase, wrong, limit }) => {
      if (wrong === "no business day")
        return `The mandate is dated ${day(resolution)}, which is not a business day; general meetings are held on business days.`;
      const bought = purchase === null ? "" : day(purchase);
      if (wrong === "expired")
        return `Shares bought on ${bought} are reported; the mandate of ${day(resolution)} had expired by then, and Section II does not count them under it.`;
      return wrong === "bought before"
        ? `Shares bought on ${bought} are reported; the mandate is dated ${day(resolution)}, later than that, and Section II does not count them under it.`
        : `Shares bought on ${bought} are reported, more than ${limit} days after the resolution of ${day(resolution)}.`;
    },
    "zh-Hant": ({ resolution, purchase, wrong, limit }) => {
      if (wrong === "no business day")
        return `購回授權的決議日期為${dayInChinese(resolution)}，並非營業日；股東大會一般於營業日舉行。`;
      const bought = purchase === null ? "" : dayInChinese(purchase);
      if (wrong === "expired")
        return `報表報告${bought}的購回；${dayInChinese(resolution)}決議的授權其時已屆滿，第二章節不會計入此項購回。`;
      return wrong === "bought before"
        ? `報表報告${bought}的購回；決議日期為${dayInChinese(resolution)}，遲於該日，第二章節不會計入此項購回。`
        : `報表報告${bought}的購回，距${dayInChinese(resolution)}的決議超過 ${limit} 日。`;
    },
  },
  todo: {
    en: "Look the date up in the announcement of the poll results: is it the mandate now in force? Accept with the reason if it is.",
    "zh-Hant": "請查閱投票結果公告核對日期，並確認是否現行有效的授權；如無誤，請註明理由後接受。",
  },
  example: `
Form: FF305
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 9,190,417,249 | 2025-06-12 |

Repurchases
| Trading date | Number |
| 2025-06-13 | 982,000 |

Mandate
| Date of resolution | 2024-05-14 {S146} |
| Shares authorised | 918,901,866 |
`,
});

/** What does not fit between a resolution and the purchases a return reports under it. */
interface MandateInDoubt {
  readonly resolution: CivilDate;
  /** The purchase it does not fit; null where the day of the resolution itself is in doubt. */
  readonly purchase: CivilDate | null;
  readonly wrong: "bought before" | "bought long after" | "expired" | "no business day";
  readonly cells: readonly CellRef[];
}

/** The resolutions against the purchases reported: none is older than all, none younger than its own by more than so many days, when the next meeting has passed, or expired. */
function mandateInDoubt(
  register: Register,
  content: ReturnContent | null,
  calendar: TradingCalendar,
  days: number,
): MandateInDoubt[] {
  const reported = (content?.purchaseReport?.purchases ?? []).filter(({ method }) => !isOffExchange(method));
  return register.mandates.flatMap((mandate): MandateInDoubt[] => {
    const { resolutionDate: resolution, expires } = mandate;
    if (resolution === null) return [];
    const until = addDays(resolution.value, days);
    const rows = reported.filter((row) => isMeant(register, row, mandate));
    const isWrong: Readonly<Record<Exclude<MandateInDoubt["wrong"], "no business day">, (day: CivilDate) => boolean>> =
      {
        "bought before": (day) => day < resolution.value,
        "bought long after": (day) => expires === null && day > until,
        expired: (day) => expires !== null && day > expires.value,
      };
    const doubts = (["bought before", "bought long after", "expired"] as const).flatMap((wrong): MandateInDoubt[] => {
      const doubtful = rows.filter(({ tradingDate }) => tradingDate !== null && isWrong[wrong](tradingDate));
      const cell = wrong === "expired" ? (expires?.cell ?? resolution.cell) : resolution.cell;
      const cells = [cell, ...doubtful.map((row) => dealingCell(row, "Trading date"))];
      const [first] = doubtful;
      return first === undefined ? [] : [{ resolution: resolution.value, purchase: first.tradingDate, wrong, cells }];
    });
    const kind = calendar.kindOf(resolution.value);
    return kind === "weekend" || kind === "holiday"
      ? [
          ...doubts,
          { resolution: resolution.value, purchase: null, wrong: "no business day", cells: [resolution.cell] },
        ]
      : doubts;
  });
}

/** True for the mandate a purchase falls under; where it falls under none, for the one of its class that comes nearest: the last before it, else the first. */
function isMeant(register: Register, row: Repurchase, mandate: Mandate): boolean {
  const fitting = mandatesFitting(register, row);
  if (fitting.length > 0) return fitting.length === 1 && fitting[0] === mandate;
  if (row.mandate !== "") return false;
  const dated = mandatesCovering(register, row.shareClass)
    .flatMap((each) => (each.resolutionDate === null ? [] : [{ each, day: each.resolutionDate.value }]))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const nearest = dated.filter(({ day }) => row.tradingDate !== null && day <= row.tradingDate).at(-1) ?? dated[0];
  return nearest?.each === mandate;
}
