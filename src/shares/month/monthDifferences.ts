import { type Balance, totalOf } from "../balances/balances";
import type { BalanceRow } from "../balances/balanceRows";
import type { CancelledPurchases } from "../disclosure/cancelledPurchases";
import type { CellRef } from "../values/cell";
import type { CivilDate } from "../values/civilDate";
import { type CivilMonth, dayBefore, firstDayOf, lastDayOf } from "../values/civilMonth";
import type { MonthAgainstReturn } from "./monthAgainstLastReturn";
import type { Movement } from "../register/movement";
import type { OpeningLine } from "../balances/openingLine";
import type { UncancelledPurchase } from "../disclosure/purchasesUncancelled";
import { fromTheOldest } from "../values/fromTheOldest";
import type { ShareCount } from "../values/quantity";
import { changeOf, isSaid, linesIn, type PartLine, partOfMonth } from "./monthParts";
import { outstandingAtClose, schemeCell, type SchemePart } from "../register/scheme";
import type { Register } from "../register/register";
import { classCell, dealingCell, movementCell, numberCell } from "../register/rowCells";
import type { ShareClass } from "../register/shareClass";

/** Something that does not tie, or could not be tied, in the month of a class. */
export type MonthDifference =
  /** The close of the month against the last return and later events. */
  | {
      readonly kind: "last return";
      readonly expected: ShareCount;
      readonly found: ShareCount;
      readonly difference: ShareCount;
      readonly cells: readonly CellRef[];
    }
  /** The Balance after of the month's last row against the close. */
  | {
      readonly kind: "running balance";
      readonly expected: ShareCount;
      readonly found: ShareCount;
      readonly difference: ShareCount;
      readonly cells: readonly CellRef[];
    }
  /** A cancellation in Movements against the purchases that Repurchases says it cancels. */
  | {
      readonly kind: "cancellation";
      readonly expected: ShareCount;
      readonly found: ShareCount;
      readonly difference: ShareCount;
      readonly cells: readonly CellRef[];
    }
  /** The shares that Schemes says were issued in a part of the month, against the movements of that part. */
  | {
      readonly kind: "schemes";
      readonly part: SchemePart;
      readonly expected: ShareCount;
      readonly found: ShareCount;
      readonly difference: ShareCount;
      readonly cells: readonly CellRef[];
    }
  /** What a scheme has outstanding at the close of the month, against what it opened with and what happened in between. */
  | {
      readonly kind: "scheme";
      readonly scheme: string;
      readonly expected: ShareCount;
      readonly found: ShareCount;
      readonly difference: ShareCount;
      readonly cells: readonly CellRef[];
    }
  /** Rows whose number, date or class is not known: nobody can tell whether the month has them. */
  | { readonly kind: "not counted"; readonly rows: number; readonly cells: readonly CellRef[] }
  | { readonly kind: "opening not known"; readonly cells: readonly CellRef[] }
  /** The register opens inside or after the month: what came before is known by its rows alone. */
  | { readonly kind: "worked back"; readonly openingDate: CivilDate; readonly cells: readonly CellRef[] }
  | { readonly kind: "no last return"; readonly cells: readonly CellRef[] };

/** True where figures disagree or are not known; the others only say what could not be tied. */
export function isDisagreement({ kind }: MonthDifference): boolean {
  return (
    kind === "last return" ||
    kind === "running balance" ||
    kind === "cancellation" ||
    kind === "schemes" ||
    kind === "scheme" ||
    kind === "not counted" ||
    kind === "opening not known"
  );
}

/** What a month is made of. */
export interface MonthSources {
  readonly register: Register;
  movementsOf(shareClass: ShareClass): readonly Movement[];
  balanceRows(shareClass: ShareClass): readonly BalanceRow[];
  openingLine(shareClass: ShareClass): OpeningLine;
  purchasesForCancellation(shareClass: ShareClass): readonly UncancelledPurchase[];
  cancellationsWithPurchases(): readonly CancelledPurchases[];
}

interface MonthOfClass {
  readonly sources: MonthSources;
  readonly shareClass: ShareClass;
  readonly month: CivilMonth;
  /** Of the month. */
  readonly rows: readonly BalanceRow[];
  readonly closing: Balance | null;
  readonly againstLastReturn: MonthAgainstReturn | null;
  readonly parts: readonly PartLine[];
}

export function monthDifferences(of: MonthOfClass): readonly MonthDifference[] {
  return [
    ...openingKnown(of),
    ...lastReturn(of),
    ...runningBalance(of),
    ...cancellations(of),
    ...schemes(of),
    ...notCounted(of),
  ];
}

function* openingKnown({ shareClass, month }: MonthOfClass): Generator<MonthDifference> {
  if (shareClass.openingBalance === null)
    yield { kind: "opening not known", cells: [classCell(shareClass, "Opening balance")] };
  else if (shareClass.openingDate !== null && shareClass.openingDate.value > dayBefore(month)) {
    yield { kind: "worked back", openingDate: shareClass.openingDate.value, cells: [shareClass.openingDate.cell] };
  }
}

function* lastReturn({ shareClass, closing, againstLastReturn }: MonthOfClass): Generator<MonthDifference> {
  if (closing === null) return;
  if (againstLastReturn === null) {
    yield { kind: "no last return", cells: [classCell(shareClass, "Share class")] };
    return;
  }
  const { of, difference, cells } = againstLastReturn;
  const found = of === "total" ? totalOf(closing) : closing.issued;
  if (difference !== 0n) yield { kind: "last return", expected: found - difference, found, difference, cells };
}

function* runningBalance({ sources, shareClass, rows, closing }: MonthOfClass): Generator<MonthDifference> {
  // Only where Movements holds every change of the month does its last row close the month.
  if (closing === null || rows.some(({ movement }) => movement === null)) return;
  const inOrder = fromTheOldest(sources.movementsOf(shareClass), ({ date }) => date);
  const ofMonth = new Set(rows.flatMap(({ movement }) => movement ?? []));
  const latest = rows.reduce<CivilDate | null>((day, { date }) => (day === null || date > day ? date : day), null);
  const last = inOrder.filter((movement) => ofMonth.has(movement) && movement.date === latest).at(-1);
  const stated = last?.balanceAfter ?? null;
  if (last === undefined || stated === null || stated === closing.issued || stated === totalOf(closing)) return;
  yield {
    kind: "running balance",
    expected: closing.issued,
    found: stated,
    difference: stated - closing.issued,
    cells: [movementCell(last, "Balance after")],
  };
}

function* cancellations({ sources, shareClass, month }: MonthOfClass): Generator<MonthDifference> {
  for (const { movements, purchases, cancelled, bought } of sources.cancellationsWithPurchases()) {
    const [first] = movements;
    const isOfMonth =
      first?.shareClass === shareClass.name &&
      first.date !== null &&
      first.date >= firstDayOf(month) &&
      first.date <= lastDayOf(month);
    if (!isOfMonth || cancelled === bought) continue;
    const cells = [...movements.map(numberCell), ...purchases.map((purchase) => dealingCell(purchase, "Number"))];
    yield { kind: "cancellation", expected: bought, found: cancelled, difference: cancelled - bought, cells };
  }
}

const SCHEME_PARTS: readonly SchemePart[] = ["A", "B", "C", "D"];

/** Section II is what Parts A to E come to: so the schemes of a part must come to its movements. */
function* schemes({ parts, rows }: MonthOfClass): Generator<MonthDifference> {
  for (const part of SCHEME_PARTS) {
    const lines = linesIn(part, parts);
    const said = lines.flatMap(({ scheme }) => (scheme !== null && isSaid(scheme) ? [scheme] : []));
    const moved = rows.filter(({ category }) => partOfMonth(category) === part);
    const [expected, found] = [
      changeOf(moved.map(({ change }) => change)).issued,
      changeOf(lines.map(({ change }) => change)).issued,
    ];
    const issued = said.map((scheme) => schemeCell(scheme, "Shares issued"));
    const cells = [...issued, ...moved.flatMap(({ movement }) => (movement === null ? [] : [numberCell(movement)]))];
    if (said.length > 0 && found !== expected)
      yield { kind: "schemes", part, expected, found, difference: found - expected, cells };
  }
  for (const { scheme } of parts) {
    const expected = scheme === null ? null : outstandingAtClose(scheme);
    if (scheme === null || expected === null || scheme.closing === null || scheme.closing.value === expected) continue;
    const found = scheme.closing.value;
    const opening = schemeCell(scheme, "Outstanding at last month end");
    yield {
      kind: "scheme",
      scheme: scheme.name,
      expected,
      found,
      difference: found - expected,
      cells: [scheme.closing.cell, opening],
    };
  }
}

function* notCounted({ sources, shareClass, month }: MonthOfClass): Generator<MonthDifference> {
  const { movements, repurchases, treasurySales } = sources.register;
  const mayBeOfMonth = (date: CivilDate | null, name: string | null): boolean =>
    (name === shareClass.name || name === null) &&
    (date === null || (date >= firstDayOf(month) && date <= lastDayOf(month)));
  const rows = movements.filter(
    (row) =>
      (row.number === null || row.date === null || row.shareClass === null) && mayBeOfMonth(row.date, row.shareClass),
  );
  const dealings = [...repurchases, ...treasurySales].filter(
    (row) =>
      (row.number === null || row.tradingDate === null || row.shareClass === null) &&
      mayBeOfMonth(row.tradingDate, row.shareClass),
  );
  const cells = [...rows.map(numberCell), ...dealings.map((row) => dealingCell(row, "Number"))];
  if (cells.length > 0) yield { kind: "not counted", rows: cells.length, cells };
}
