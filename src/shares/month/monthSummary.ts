import { type Balance, type BalanceChange, NO_CHANGE } from "../balances/balances";
import { balanceAfterRows, type BalanceRow, balanceRows } from "../balances/balanceRows";
import type { CategoryCode } from "../register/category";
import type { CivilDate } from "../values/civilDate";
import { type CivilMonth, dayBefore, firstDayOf, lastDayOf } from "../values/civilMonth";
import { type MonthDifference, monthDifferences } from "./monthDifferences";
import { type MonthAgainstReturn, monthAgainstLastReturn } from "./monthAgainstLastReturn";
import { isInOpening, openingLine, registerOpening } from "../balances/openingLine";
import { purchasesForCancellation } from "../disclosure/purchasesUncancelled";
import { type ShareCount, sumOf } from "../values/quantity";
import type { Register } from "../register/register";
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
export interface ReturnOfMonth {
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
export function monthSummary(register: Register, month: CivilMonth): MonthSummary {
  return {
    month,
    openingDate: dayBefore(month),
    closingDate: lastDayOf(month),
    classes: register.classes.map((shareClass) => classMonth(register, shareClass, month)),
  };
}

function classMonth(register: Register, shareClass: ShareClass, month: CivilMonth): ClassMonth {
  const rows = balanceRows(register, shareClass);
  const inMonth = rows.filter(({ date }) => date >= firstDayOf(month) && date <= lastDayOf(month));
  const opening = balanceAtEndOf(register, shareClass, rows, dayBefore(month));
  const closing = balanceAtEndOf(register, shareClass, rows, lastDayOf(month));
  const undisclosed = inMonth.filter((row) => !row.isDisclosed);
  const unnamed = inMonth.filter((row) => row.isDisclosed && row.disclosedOn === null);
  const againstLastReturn = monthAgainstLastReturn(register, shareClass, rows, closing, lastDayOf(month));
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
    ...purchasesOf(register, shareClass, month),
    differences: monthDifferences({ register, shareClass, month, rows: inMonth, closing, againstLastReturn }),
  };
}

/**
 * The balance of a class at the end of a day: on from the register's opening balance by the rows since, or back from it by the rows it holds
 * already. So the months chain, each opening on the close of the one before.
 */
function balanceAtEndOf(
  register: Register,
  shareClass: ShareClass,
  rows: readonly BalanceRow[],
  day: CivilDate,
): Balance | null {
  const opening = registerOpening(shareClass);
  if (opening === null) return null;
  const line = openingLine(register, shareClass);
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
  const lines = groups.flatMap((group) => {
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
  const returns = groups.flatMap((group) =>
    group
      .slice(0, 1)
      .flatMap(({ disclosedOn }) => (disclosedOn === null ? [] : [{ disclosedOn, change: changeOf(group) }])),
  );
  return returns.sort((a, b) => (a.disclosedOn < b.disclosedOn ? -1 : 1));
}

function grouped(rows: readonly BalanceRow[], keyOf: (row: BalanceRow) => string): readonly (readonly BalanceRow[])[] {
  const groups = new Map<string, BalanceRow[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return [...groups.values()];
}

function daysOf(dates: readonly CivilDate[]): readonly CivilDate[] {
  return [...new Set(dates)].sort();
}

function purchasesOf(
  register: Register,
  shareClass: ShareClass,
  month: CivilMonth,
): Pick<ClassMonth, "bought" | "cancelled" | "uncancelled"> {
  const purchases = purchasesForCancellation(register, shareClass.name);
  const isInMonth = (date: CivilDate): boolean => date >= firstDayOf(month) && date <= lastDayOf(month);
  const last = lastDayOf(month);
  return {
    bought: sumOf(purchases.filter(({ date }) => isInMonth(date)).map(({ number }) => number)),
    cancelled: sumOf(
      purchases.filter(({ cancelledOn }) => cancelledOn !== null && isInMonth(cancelledOn)).map(({ number }) => number),
    ),
    uncancelled: sumOf(
      purchases
        .filter(({ date, cancelledOn }) => date <= last && (cancelledOn === null || cancelledOn > last))
        .map(({ number }) => number),
    ),
  };
}
