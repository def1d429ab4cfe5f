import { type Balance, type BalanceChange, NO_CHANGE } from "../balances/balances";
import { balanceAfterRows, type BalanceRow } from "../balances/balanceRows";
import type { CategoryCode } from "../register/category";
import type { CivilDate } from "../values/civilDate";
import { type CivilMonth, dayBefore, firstDayOf, lastDayOf } from "../values/civilMonth";
import { type MonthDifference, monthDifferences, type MonthSources } from "./monthDifferences";
import { type MonthAgainstReturn, monthAgainstLastReturn } from "./monthAgainstLastReturn";
import { isInOpening, type OpeningLine, registerOpening } from "../balances/openingLine";
import type { UncancelledPurchase } from "../disclosure/purchasesUncancelled";
import { type PartLine, partLines } from "./monthParts";
import { grouped } from "../values/grouped";
import { type ShareCount, sumOf } from "../values/quantity";
import { lastReturnOf } from "../balances/lastReturn";
import type { ShareClass } from "../register/shareClass";

/** The changes of one kind in the month: of one category, or where the form has none, of one event in the secretary's words. */
export interface MonthLine {
  readonly category: CategoryCode;
  readonly event: string;
  /** Each day once, in order. */
  readonly dates: readonly CivilDate[];
  /** Days of the Next Day returns that disclosed them. */
  readonly disclosedOn: readonly CivilDate[];
  /** False where some of them no return has disclosed. */
  readonly isWhollyDisclosed: boolean;
  readonly change: BalanceChange;
}

/** What a Next Day return disclosed of the month's changes. */
interface ReturnOfMonth {
  readonly disclosedOn: CivilDate;
  readonly change: BalanceChange;
}

/** One class in the movement section of the Monthly Return (FF301). */
export interface ClassMonth {
  readonly shareClass: ShareClass;
  /** At the end of the last day of the month before; null where the register's opening balance is blank. */
  readonly opening: Balance | null;
  readonly lines: readonly MonthLine[];
  readonly change: BalanceChange;
  readonly closing: Balance | null;
  /** By day of Disclosed on. */
  readonly returns: readonly ReturnOfMonth[];
  /** Cancellations that Repurchases alone tells of, in the last return by its date: they name no return of their own. */
  readonly inLastReturn: BalanceChange | null;
  /** Changes of the month no Next Day return has disclosed; null where there are none. */
  readonly inNoReturn: BalanceChange | null;
  readonly againstLastReturn: MonthAgainstReturn | null;
  /** Purchases for cancellation. Only the cancelled ones are in the change. */
  readonly bought: ShareCount;
  readonly cancelled: ShareCount;
  readonly uncancelled: ShareCount;
  /** Purchases for cancellation, of whatever month, that were not cancelled by its end. */
  readonly pending: readonly UncancelledPurchase[];
  /** Section III of the Monthly Return: what the change is made of. */
  readonly parts: readonly PartLine[];
  readonly differences: readonly MonthDifference[];
}

export interface MonthSummary {
  readonly month: CivilMonth;
  readonly openingDate: CivilDate;
  readonly closingDate: CivilDate;
  /** Every class, those without a movement too: the Monthly Return lists them all. */
  readonly classes: readonly ClassMonth[];
}

/**
 * The movements of a month, for the Monthly Return (Rule 13.25B): month opening = previous close, and opening + changes = closing, whatever the
 * register holds. A month before the register's opening date is worked back from it, which is said.
 */
export function monthSummary(sources: MonthSources, month: CivilMonth): MonthSummary {
  return {
    month,
    openingDate: dayBefore(month),
    closingDate: lastDayOf(month),
    classes: sources.register.classes.map((shareClass) => classMonth(sources, shareClass, month)),
  };
}

function classMonth(sources: MonthSources, shareClass: ShareClass, month: CivilMonth): ClassMonth {
  const rows = sources.balanceRows(shareClass);
  const line = sources.openingLine(shareClass);
  const inMonth = rows.filter(({ date }) => date >= firstDayOf(month) && date <= lastDayOf(month));
  const opening = balanceAtEndOf(shareClass, rows, line, dayBefore(month));
  const closing = balanceAtEndOf(shareClass, rows, line, lastDayOf(month));
  const undisclosed = inMonth.filter((row) => !row.isDisclosed);
  const unnamed = inMonth.filter((row) => row.isDisclosed && row.disclosedOn === null);
  const againstLastReturn = monthAgainstLastReturn(
    lastReturnOf(sources.register, shareClass),
    rows,
    closing,
    lastDayOf(month),
  );
  const parts = partLines(sources.register.schemes, shareClass, month, inMonth);
  return {
    shareClass,
    opening,
    lines: linesOf(inMonth),
    change: changeOf(inMonth),
    closing,
    returns: returnsOf(inMonth),
    inLastReturn: unnamed.length === 0 ? null : changeOf(unnamed),
    inNoReturn: undisclosed.length === 0 ? null : changeOf(undisclosed),
    againstLastReturn,
    ...purchasesOf(sources.purchasesForCancellation(shareClass), month),
    parts,
    differences: monthDifferences({ sources, shareClass, month, rows: inMonth, closing, againstLastReturn, parts }),
  };
}

/**
 * The balance of a class at the end of a day: on from the register's opening balance by the rows since, or back from it by the rows it holds
 * already. So the months chain, each opening on the close of the one before.
 */
function balanceAtEndOf(
  shareClass: ShareClass,
  rows: readonly BalanceRow[],
  line: OpeningLine,
  day: CivilDate,
): Balance | null {
  const opening = registerOpening(shareClass);
  if (opening === null) return null;
  const since = changeOf(rows.filter((row) => row.date <= day && !isInOpening(line, row)));
  const later = changeOf(rows.filter((row) => row.date > day && isInOpening(line, row)));
  return {
    issued: opening.issued + since.issued - later.issued,
    treasury: opening.treasury + since.treasury - later.treasury,
  };
}

function changeOf(rows: readonly BalanceRow[]): BalanceChange {
  return balanceAfterRows(NO_CHANGE, rows);
}

function linesOf(rows: readonly BalanceRow[]): readonly MonthLine[] {
  const groups = grouped(rows, ({ category, movement }) =>
    JSON.stringify([
      category,
      category === "other" || category === "class-conversion" ? (movement?.event.trim().toLowerCase() ?? "") : "",
    ]),
  );
  const lines = [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    return [
      {
        category: first.category,
        event: first.movement?.event ?? "",
        dates: daysOf(group.map(({ date }) => date)),
        disclosedOn: daysOf(group.flatMap(({ disclosedOn }) => disclosedOn ?? [])),
        isWhollyDisclosed: group.every((row) => row.isDisclosed),
        change: changeOf(group),
      },
    ];
  });
  return lines.sort((a, b) =>
    (a.dates[0] ?? "") < (b.dates[0] ?? "") ? -1 : (a.dates[0] ?? "") > (b.dates[0] ?? "") ? 1 : 0,
  );
}

function returnsOf(rows: readonly BalanceRow[]): readonly ReturnOfMonth[] {
  const disclosed = rows.filter(({ disclosedOn }) => disclosedOn !== null);
  const groups = grouped(disclosed, ({ disclosedOn }) => disclosedOn ?? "");
  const returns = [...groups.values()].flatMap((group) =>
    group
      .slice(0, 1)
      .flatMap(({ disclosedOn }) => (disclosedOn === null ? [] : [{ disclosedOn, change: changeOf(group) }])),
  );
  return returns.sort((a, b) => (a.disclosedOn < b.disclosedOn ? -1 : 1));
}

function daysOf(dates: readonly CivilDate[]): readonly CivilDate[] {
  return [...new Set(dates)].sort();
}

function purchasesOf(
  purchases: readonly UncancelledPurchase[],
  month: CivilMonth,
): Pick<ClassMonth, "bought" | "cancelled" | "uncancelled" | "pending"> {
  const isInMonth = (date: CivilDate): boolean => date >= firstDayOf(month) && date <= lastDayOf(month);
  const last = lastDayOf(month);
  const pending = purchases.filter(
    ({ date, cancelledOn }) => date <= last && (cancelledOn === null || cancelledOn > last),
  );
  return {
    pending,
    bought: sumOf(purchases.filter(({ date }) => isInMonth(date)).map(({ number }) => number)),
    cancelled: sumOf(
      purchases.filter(({ cancelledOn }) => cancelledOn !== null && isInMonth(cancelledOn)).map(({ number }) => number),
    ),
    uncancelled: sumOf(pending.map(({ number }) => number)),
  };
}
