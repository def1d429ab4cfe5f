import { categoryOf } from "../register/category";
import type { Movement } from "../register/movement";
import type { Register } from "../register/register";
import type { Repurchase, TreasurySale } from "../register/repurchase";
import { withDisclosedOn } from "./disclosableRow";
import { hasField, type LocatedTable } from "../register/table";
import type { CivilDate } from "../values/civilDate";

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
 * the last return, those before the opening date, and purchases of the opening day where later ones follow. Where nothing says so and rows of many days remain, that is a question.
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
    const isBefore = (last !== null && date <= last) || (opening !== null && date < opening);
    const isPurchaseOfOpeningDay =
      "tradingDate" in row && date === opening && (latest.get(row.shareClass) ?? date) > date;
    return isBefore || isPurchaseOfOpeningDay ? withDisclosedOn(row, date) : row;
  });
}

function showsFiled(table: LocatedTable): boolean {
  return hasField(table, "Disclosed on");
}

function lastReturnDate({ lastReturns, issuer }: Register, shareClass: string | null): CivilDate | null {
  const own =
    lastReturns.find((last) => last.shareClass === shareClass) ?? lastReturns.find((last) => last.shareClass === null);
  return own?.closingDate?.value ?? issuer?.lastReturn?.value ?? null;
}

function openingDate({ classes }: Register, shareClass: string | null): CivilDate | null {
  return classes.find(({ name }) => name === shareClass)?.openingDate?.value ?? null;
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
