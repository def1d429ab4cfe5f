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
  const balances = [
    ...register.classes.map(({ openingBalance: balance, openingDate: day }) => ({ balance, day })),
    ...register.lastReturns.map(({ closingBalance: balance, closingDate: day }) => ({ balance, day })),
  ];
  const ofBalance = balances.flatMap(({ balance, day }) =>
    balance !== null && day !== null && inDoubt.has(keyOfCell(balance.cell)) ? [day.cell] : [],
  );
  return figures
    .filter(({ cell }) => inDoubt.has(keyOfCell(cell)) || ofBalance.includes(cell))
    .flatMap(({ cell, value: stated }) => {
      const [year, month, day] = [yearOf(stated), monthOf(stated), dayOf(stated)];
      const days = new Set([
        ...figures.map(({ value }) => value),
        civilDate(year + 1, month, day),
        civilDate(year - 1, month, day),
        civilDate(year, day, month),
      ]);
      return [...days].flatMap((value) =>
        value === null || value === stated ? [] : [{ cell, stated, value, isInDoubt: inDoubt.has(keyOfCell(cell)) }],
      );
    });
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
