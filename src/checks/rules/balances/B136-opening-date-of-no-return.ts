import { daysThat } from "../../dayEquations";
import { lastReturnDate } from "../../../shares/balances/lastReturn";
import type { Ledger } from "../../../shares/ledger";
import type { ShareClass } from "../../../shares/register/shareClass";
import type { TradingCalendar } from "../../../shares/register/tradingCalendar";
import type { CivilDate } from "../../../shares/values/civilDate";
import { dayBefore, lastDayOf, monthOfDay } from "../../../shares/values/civilMonth";
import { defineCheck } from "../../check";
import { day, dayInChinese } from "../../wording";

interface OpeningFacts {
  readonly shareClass: string;
  readonly opening: CivilDate;
  readonly wrong: "no return closed" | "disclosed since" | "monthly return since";
  /** The day a later return closed; null where none is known. */
  readonly later: CivilDate | null;
}

/**
 * A return opens on the closing date of the last one: of a Monthly Return, which closes with its month, or of a Next Day return, whose
 * closing date is that of its last event. Where the register gives the last return, B132 compares the dates.
 */
export const openingDateOfNoReturn = defineCheck<OpeningFacts>({
  code: "B136",
  name: "opening-date-of-no-return",
  severity: "warning",
  source: "FF304 Notes 2 and 8; FF305 Notes 1 and 5; check against Rule 13.25B",
  title: {
    en: "An opening date on which no return closed, or not the last one",
    "zh-Hant": "期初結存日期並無報表截止，或其後已有報表",
  },
  *find({ ledger, content, calendar }) {
    if (content === null) return;
    const { closingDate } = content;
    const monthEnd = lastMonthReported(closingDate, calendar);
    for (const { shareClass, openingDate: opening } of content.classes) {
      const cell = shareClass.openingDate?.cell;
      if (cell === undefined || opening === null || opening === closingDate) continue;
      const facts = doubtOf(ledger, shareClass, opening, { closingDate, monthEnd, calendar });
      if (facts !== null) yield { at: [cell], facts };
    }
  },
  *equations({ ledger, content, calendar }) {
    if (content === null) return;
    const { closingDate } = content;
    const dates = { closingDate, monthEnd: lastMonthReported(closingDate, calendar), calendar };
    for (const { shareClass, openingDate } of content.classes) {
      // The opening date of the return may be that of a later row.
      const own = shareClass.openingDate;
      if (own === null || own.value !== openingDate) continue;
      yield {
        at: own.cell,
        equation: daysThat(
          [{ date: own.value, cell: own.cell }],
          ([opening = own.value]) => opening <= closingDate && doubtOf(ledger, shareClass, opening, dates) === null,
        ),
      };
    }
  },
  says: {
    en: ({ shareClass, opening, wrong, later }) =>
      `${shareClass} opens on ${day(opening)}` +
      {
        "no return closed":
          ", which is neither the end of a month (a Monthly Return) nor a day the record has disclosed (a Next Day return).",
        "disclosed since": `, but the record has rows of ${dayOr(later, day)} that a return has disclosed: the last return closed then, or later.`,
        "monthly return since": `, but the Monthly Return closing on ${dayOr(later, day)} is due before this return.`,
      }[wrong],
    "zh-Hant": ({ shareClass, opening, wrong, later }) =>
      `${shareClass} 的期初結存日期為${dayInChinese(opening)}` +
      {
        "no return closed": "，既非月底（月報表），亦非紀錄內已披露的日期（翌日披露報表）。",
        "disclosed since": `，但紀錄有${dayOr(later, dayInChinese)}的變動已於報表披露：上次報表於該日或其後截止。`,
        "monthly return since": `，但截至${dayOr(later, dayInChinese)}的月報表須於本報表之前提交。`,
      }[wrong],
  },
  todo: {
    en: "Give the closing date of the last Next Day or Monthly Return, and the balance of that day; a Last return table makes sure of both. Accept with the reason if this date is meant.",
    "zh-Hant":
      "請填上上次翌日披露報表或月報表的期終結存日期及該日結存；加上「上次報表」表格即可核實。如確為此日期，請註明理由後接受。",
  },
  example: `
Share classes
| Share class | Opening balance | Opening date |
| Ordinary | 1,000,000 | 2022-12-14 {B136} |

Movements
| Date | Event | Number of shares | Disclosed on |
| 2022-12-13 | Placing | 500 | 2022-12-13 |
| 2022-12-30 | Placing | 100 | |
`,
});

function dayOr(date: CivilDate | null, show: (date: CivilDate) => string): string {
  return date === null ? "" : show(date);
}

/** The end of the last month whose Monthly Return is due before a day: by the fifth business day of the month after (Rule 13.25B). Null beyond the calendar. */
function lastMonthReported(of: CivilDate, calendar: TradingCalendar): CivilDate | null {
  const end = dayBefore(monthOfDay(of));
  let due: CivilDate | null = end;
  for (let businessDay = 0; businessDay < BUSINESS_DAYS_OF_MONTHLY_RETURN && due !== null; businessDay += 1)
    due = calendar.nextBusinessDay(due);
  if (due === null) return null;
  return of > due ? end : dayBefore(monthOfDay(end));
}

const BUSINESS_DAYS_OF_MONTHLY_RETURN = 5;

/** Days of rows of a class that a return has disclosed. */
function disclosedDays(ledger: Ledger, shareClass: ShareClass): readonly CivilDate[] {
  const { repurchases, treasurySales } = ledger.register;
  const dealings = [...repurchases, ...treasurySales].filter((row) => row.shareClass === shareClass.name);
  const rows = [
    ...ledger.movementsOf(shareClass).map(({ date, disclosedOn }) => ({ date, disclosedOn })),
    ...dealings.map(({ tradingDate: date, disclosedOn }) => ({ date, disclosedOn })),
  ];
  return rows.flatMap(({ date, disclosedOn }) => (disclosedOn === null ? [] : (date ?? [])));
}

/** The days an opening date is held against. */
interface DatesAround {
  readonly closingDate: CivilDate;
  readonly monthEnd: CivilDate | null;
  readonly calendar: TradingCalendar;
}

/** What speaks against an opening date; null where nothing does. */
function doubtOf(
  ledger: Ledger,
  shareClass: ShareClass,
  opening: CivilDate,
  { closingDate, monthEnd, calendar }: DatesAround,
): OpeningFacts | null {
  const found = (wrong: OpeningFacts["wrong"], later: CivilDate | null): OpeningFacts => ({
    shareClass: shareClass.name,
    opening,
    wrong,
    later,
  });
  if (opening === closingDate) return null;
  if (monthEnd !== null && opening < monthEnd) return found("monthly return since", monthEnd);
  if (lastReturnDate(ledger.register, shareClass) !== null) return null;
  const disclosed = disclosedDays(ledger, shareClass).filter((each) => each <= closingDate);
  const later = disclosed
    .filter((each) => each > opening)
    .sort()
    .at(-1);
  if (later !== undefined) return found("disclosed since", later);
  const isMonthEnd = opening === lastDayOf(monthOfDay(opening));
  if (isMonthEnd || disclosed.includes(opening)) return null;
  // A register that keeps no row of an earlier return shows nothing of the days on which these closed; events are of business days.
  const isOnlyNew = disclosed.length === 0 && calendar.kindOf(opening) === "business day";
  return isOnlyNew ? null : found("no return closed", null);
}
