import type { CellRef } from "../values/cell";
import type { CivilDate } from "../values/civilDate";
import { dayBefore, lastDayOf, monthOfDay } from "../values/civilMonth";
import { lastReturnDate } from "./lastReturn";
import type { Movement } from "../register/movement";
import { mandateBase } from "../disclosure/purchaseReport";
import { absolute, type ShareCount, sumOf } from "../values/quantity";
import { compareRatios, type Ratio, ratioOf } from "../values/ratio";
import type { Register } from "../register/register";
import type { ReturnContent } from "../disclosure/returnContent";
import type { ShareClass } from "../register/shareClass";
import type { TradingCalendar } from "../register/tradingCalendar";

/** An opening balance far from the shares in issue at the resolution that granted the mandate. */
export interface OpeningFarFromMandate {
  readonly opening: ShareCount;
  readonly atResolution: ShareCount;
  /** Of the shares at the resolution. */
  readonly percent: Ratio;
  readonly cells: readonly CellRef[];
}

/**
 * The opening balances against the base of the mandate: of all classes, or of one (a mandate may be of H shares alone), whichever comes nearest.
 * Null where it is within the percentage, and where a figure is not known.
 */
export function openingFarFromMandate(register: Register, percent: Ratio): OpeningFarFromMandate | null {
  const { classes, mandate } = register;
  const atResolution = mandate === null ? null : mandateBase(mandate);
  const openings = classes.flatMap(({ openingBalance }) => openingBalance ?? []);
  const base = mandate?.sharesInIssue ?? mandate?.authorised ?? null;
  if (
    base === null ||
    atResolution === null ||
    atResolution <= 0n ||
    openings.length < classes.length ||
    openings.length === 0
  )
    return null;
  const candidates = [sumOf(openings.map(({ value }) => value)), ...openings.map(({ value }) => value)];
  const [opening = 0n] = candidates.sort((a, b) => (absolute(a - atResolution) < absolute(b - atResolution) ? -1 : 1));
  const away = ratioOf(absolute(opening - atResolution) * 100n, atResolution);
  return compareRatios(away, percent) <= 0
    ? null
    : { opening, atResolution, percent: away, cells: [...openings.map(({ cell }) => cell), base.cell] };
}

/** An opening date of the return on which no return closed, or not the last one. */
export interface OpeningOfNoReturn {
  readonly shareClass: string;
  readonly opening: CivilDate;
  readonly wrong: "no return closed" | "disclosed since" | "monthly return since";
  /** The day a later return closed; null where none is known. */
  readonly later: CivilDate | null;
  readonly cell: CellRef;
}

/**
 * A return opens on the closing date of the last one: of a Monthly Return, which closes with its month, or of a Next Day return, whose closing date is
 * that of its last event (FF304 Notes 2 and 8, FF305 Notes 1 and 5). Where the register gives the last return, only whether a Monthly Return is due since
 * is reported here: the dates are compared by themselves.
 */
export function openingsOfNoReturn(
  register: Register,
  content: ReturnContent | null,
  calendar: TradingCalendar,
  movementsOf: (shareClass: ShareClass) => readonly Movement[],
): OpeningOfNoReturn[] {
  if (content === null) return [];
  const { closingDate } = content;
  const monthEnd = lastMonthReported(closingDate, calendar);
  return content.classes.flatMap(({ shareClass, openingDate: opening }): OpeningOfNoReturn[] => {
    const cell = shareClass.openingDate?.cell;
    if (cell === undefined || opening === null || opening === closingDate) return [];
    const found = { shareClass: shareClass.name, opening, cell };
    if (monthEnd !== null && opening < monthEnd) return [{ ...found, wrong: "monthly return since", later: monthEnd }];
    if (lastReturnDate(register, shareClass.name) !== null) return [];
    const days = disclosedDays(register, shareClass.name, movementsOf(shareClass)).filter((day) => day <= closingDate);
    const later = days.reduce<CivilDate | null>((latest, day) => (day > (latest ?? opening) ? day : latest), null);
    if (later !== null) return [{ ...found, wrong: "disclosed since", later }];
    return opening === lastDayOf(monthOfDay(opening)) || days.includes(opening)
      ? []
      : [{ ...found, wrong: "no return closed", later: null }];
  });
}

/** The end of the last month whose Monthly Return is due before a day: by the fifth business day of the month after (Rule 13.25B). Null beyond the calendar. */
function lastMonthReported(day: CivilDate, calendar: TradingCalendar): CivilDate | null {
  const end = dayBefore(monthOfDay(day));
  let due: CivilDate | null = end;
  for (let businessDay = 0; businessDay < BUSINESS_DAYS_OF_MONTHLY_RETURN && due !== null; businessDay += 1)
    due = calendar.nextBusinessDay(due);
  if (due === null) return null;
  return day > due ? end : dayBefore(monthOfDay(end));
}

const BUSINESS_DAYS_OF_MONTHLY_RETURN = 5;

/** Days of rows of a class that a return has disclosed. */
function disclosedDays(register: Register, shareClass: string, movements: readonly Movement[]): CivilDate[] {
  const dealings = [...register.repurchases, ...register.treasurySales].filter(
    (row) => row.shareClass === shareClass && row.disclosedOn !== null,
  );
  return [
    ...movements.flatMap(({ date, disclosedOn }) => (disclosedOn === null ? [] : (date ?? []))),
    ...dealings.flatMap(({ tradingDate }) => tradingDate ?? []),
  ];
}
