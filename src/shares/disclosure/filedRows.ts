import { categoryOf } from "../register/category";
import type { Movement } from "../register/movement";
import { changeOfIssued } from "../balances/balances";
import type { LastReturn, Register } from "../register/register";
import type { Repurchase, TreasurySale } from "../register/repurchase";
import { withDisclosedOn } from "./disclosableRow";
import type { ShareClass } from "../register/shareClass";
import { hasField, type LocatedTable } from "../register/table";
import type { CivilDate } from "../values/civilDate";
import type { ShareCount } from "../values/quantity";

/** A table in which nothing tells what is filed, and the days its rows would be reported for. */
export interface FilingQuestion {
  readonly table: LocatedTable;
  readonly days: readonly CivilDate[];
}

type DatedRow = Movement | Repurchase | TreasurySale;

/** From so many days on, rows that are all to be disclosed at once are more likely a history. */
const MANY_DAYS = 3;

/**
 * Takes rows of tables without a Disclosed on column for disclosed where the last return or the opening balance says so: those up to the closing date of
 * the last return (of that day those its balance counts), those before the opening date, and purchases of the opening day where later ones follow. Where nothing says so and rows of many days remain, that is a question.
 */
export function settleFiled(register: Register): {
  readonly register: Register;
  readonly questions: readonly FilingQuestion[];
} {
  const movements = settled(register, register.movements, ({ date }) => date);
  const repurchases = settled(register, register.repurchases, ({ tradingDate }) => tradingDate);
  const treasurySales = settled(register, register.treasurySales, ({ tradingDate }) => tradingDate);
  const after = { ...register, movements, repurchases, treasurySales };
  const questions = [
    ...questionsAbout(after, movements.filter(mustBeDisclosedAtOnce), ({ date }) => date),
    ...questionsAbout(after, repurchases, ({ tradingDate }) => tradingDate),
    ...questionsAbout(after, treasurySales, ({ tradingDate }) => tradingDate),
  ];
  return { register: after, questions };
}

/** The register with those rows settled anew, after another day was put into one of its cells. */
export function settledAnew(register: Register): Register {
  const open = <Row extends DatedRow>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row) => (showsFiled(row.origin.table) ? row : withDisclosedOn(row, null)));
  return settleFiled({
    ...register,
    movements: open(register.movements),
    repurchases: open(register.repurchases),
    treasurySales: open(register.treasurySales),
  }).register;
}

function mustBeDisclosedAtOnce({ category }: Movement): boolean {
  const { list, listBefore } = categoryOf(category);
  return list !== "b" && listBefore !== "b";
}

function settled<Row extends DatedRow>(
  register: Register,
  rows: readonly Row[],
  dateOf: (row: Row) => CivilDate | null,
): readonly Row[] {
  if (rows.every(({ origin }) => showsFiled(origin.table))) return rows;
  const latest = new Map<string | null, CivilDate>();
  for (const row of rows) {
    const date = dateOf(row);
    if (date !== null && date > (latest.get(row.shareClass) ?? "")) latest.set(row.shareClass, date);
  }
  return rows.map((row) => {
    const date = dateOf(row);
    if (date === null || showsFiled(row.origin.table)) return row;
    const last = lastReturnDate(register, row.shareClass);
    const opening = openingDate(register, row.shareClass);
    const isOfLastReturn =
      last !== null && (date < last || (date === last && !isAfterLastReturn(register, row.shareClass, date)));
    const isBefore = isOfLastReturn || (opening !== null && date < opening);
    const isPurchaseOfOpeningDay =
      "tradingDate" in row && date === opening && (latest.get(row.shareClass) ?? date) > date;
    return isBefore || isPurchaseOfOpeningDay ? withDisclosedOn(row, date) : row;
  });
}

function showsFiled(table: LocatedTable): boolean {
  return hasField(table, "Disclosed on");
}

/** True where the balance of the last return is the one before the movements of its day: they came after it. */
function isAfterLastReturn(register: Register, shareClass: string | null, day: CivilDate): boolean {
  const closing = lastReturnOf(register, shareClass)?.closingBalance?.value ?? null;
  const { openingBalance = null, openingDate = null } = classCalled(register, shareClass) ?? {};
  if (closing === null || openingBalance === null || openingDate === null) return false;
  const movements = register.movements.filter((each) => each.shareClass === shareClass && each.date !== null);
  const changeOf = (isCounted: (date: CivilDate) => boolean): ShareCount =>
    movements
      .filter(({ date }) => date !== null && isCounted(date))
      .reduce((sum, each) => sum + changeOfIssued(each), 0n);
  const before = openingBalance.value + changeOf((date) => date >= openingDate.value && date < day);
  return closing === before && changeOf((date) => date === day) !== 0n;
}

function lastReturnOf({ lastReturns }: Register, shareClass: string | null): LastReturn | undefined {
  return (
    lastReturns.find((last) => last.shareClass === shareClass) ?? lastReturns.find((last) => last.shareClass === null)
  );
}

function lastReturnDate(register: Register, shareClass: string | null): CivilDate | null {
  return lastReturnOf(register, shareClass)?.closingDate?.value ?? register.issuer?.lastReturn?.value ?? null;
}

function classCalled({ classes }: Register, shareClass: string | null): ShareClass | undefined {
  return classes.find(({ name }) => name === shareClass);
}

function openingDate(register: Register, shareClass: string | null): CivilDate | null {
  return classCalled(register, shareClass)?.openingDate?.value ?? null;
}

function questionsAbout<Row extends DatedRow>(
  register: Register,
  rows: readonly Row[],
  dateOf: (row: Row) => CivilDate | null,
): FilingQuestion[] {
  const days = new Map<LocatedTable, Set<CivilDate>>();
  for (const row of rows) {
    const date = dateOf(row);
    const { table } = row.origin;
    if (date === null || row.disclosedOn !== null || showsFiled(table)) continue;
    const opening = openingDate(register, row.shareClass);
    if (opening !== null && date < opening) continue;
    days.set(table, (days.get(table) ?? new Set()).add(date));
  }
  return [...days].filter(([, all]) => all.size >= MANY_DAYS).map(([table, all]) => ({ table, days: [...all].sort() }));
}
