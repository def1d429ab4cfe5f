import type { Register } from "../../shares/register/register";
import { type CellRef, sameCell } from "../../shares/values/cell";
import { type CivilDate, civilDate, dayOf, monthOf, yearOf } from "../../shares/values/civilDate";
import type { Figure } from "../../shares/values/figure";
import { keyOfCell } from "./equationIndex";

/** Another day for a cell. */
export interface AnotherDay {
  readonly cell: CellRef;
  readonly stated: CivilDate;
  readonly value: CivilDate;
  /** True where an equation that fails rests on the day; false where only the balance of that day is in doubt. */
  readonly isInDoubt: boolean;
}

/**
 * What the days of openings and last returns may have been meant as, whatever one equation asks of them: which rows are counted depends on them, and so
 * what is asked. The days of the others, the same day of the year before or after, and day and month exchanged.
 */
export function settingDays(register: Register, inDoubt: ReadonlySet<string>): readonly AnotherDay[] {
  const figures = settings(register);
  // A class opens, and a return closes, on a day: with the balance in doubt so is that day.
  const ofBalance = balancesAtDays(register).flatMap(({ balance, day }) =>
    inDoubt.has(keyOfCell(balance)) ? [day] : [],
  );
  return figures
    .filter(({ cell }) => inDoubt.has(keyOfCell(cell)) || ofBalance.includes(cell))
    .flatMap(({ cell, value: stated }) => {
      const [year, month, day] = [yearOf(stated), monthOf(stated), dayOf(stated)];
      const days = new Set([
        ...figures.map(({ value }) => value),
        civilDate(year + 1, month, day),
        civilDate(year - 1, month, day),
        civilDate(year, month + 1, day),
        civilDate(year, month - 1, day),
        civilDate(year, day, month),
      ]);
      return [...days].flatMap((value) =>
        value === null || value === stated ? [] : [{ cell, stated, value, isInDoubt: inDoubt.has(keyOfCell(cell)) }],
      );
    });
}

/** The balances that opened or closed on the day in a cell: rows before and after it are counted by that day. */
export function balancesOfDay(register: Register, cell: CellRef): readonly CellRef[] {
  return balancesAtDays(register).flatMap(({ balance, day }) => (sameCell(day, cell) ? [balance] : []));
}

interface BalanceAtDay {
  readonly balance: CellRef;
  readonly day: CellRef;
}

function balancesAtDays({ classes, lastReturns }: Register): readonly BalanceAtDay[] {
  return [
    ...classes.map(({ openingBalance: balance, openingDate: day }) => ({ balance, day })),
    ...lastReturns.map(({ closingBalance: balance, closingDate: day }) => ({ balance, day })),
  ].flatMap(({ balance, day }) => (balance === null || day === null ? [] : [{ balance: balance.cell, day: day.cell }]));
}

/** True for the cell of such a day. */
export function isSettingDay(register: Register, cell: CellRef): boolean {
  return settings(register).some((figure) => sameCell(figure.cell, cell));
}

function settings({ classes, lastReturns, issuer }: Register): readonly Figure<CivilDate>[] {
  return [
    ...classes.map(({ openingDate }) => openingDate),
    ...lastReturns.map(({ closingDate }) => closingDate),
    issuer?.lastReturn ?? null,
  ].flatMap((figure) => figure ?? []);
}
