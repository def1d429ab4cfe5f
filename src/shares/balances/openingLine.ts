import { type Balance, balanceAfterBlocks, totalOf } from "./balances";
import { balanceAfterRows, balanceRowsElsewhere, balanceRowsOf, disclosedMoves } from "./balanceRows";
import { IS, outlineOf } from "../blockOutline";
import { addDays, type CivilDate } from "../values/civilDate";
import { lastReturnOf } from "./lastReturn";
import type { Movement } from "../register/movement";
import { movementsOf } from "../movementsByClass";
import { oncePerClass } from "../oncePerRegister";
import type { Register } from "../register/register";
import { type Block, partGiven } from "../rowBlocks";
import { rowsWithin } from "../rowsOfDays";
import type { ShareClass } from "../register/shareClass";

/** What of a row decides whether the opening balance holds it. */
interface DatedRow {
  readonly date: CivilDate | null;
  readonly disclosedOn: CivilDate | null;
  /** By default what Disclosed on says. */
  readonly isDisclosed?: boolean;
}

/** The line between rows that the opening balance of the register holds and those that came after it. */
export interface OpeningLine {
  /** The opening date; null where it is blank. */
  readonly date: CivilDate | null;
  /** The day of Disclosed on from which rows of the opening date itself came after the opening balance; null where none did, or nothing can tell. */
  readonly disclosedFrom: CivilDate | null;
}

/** The opening balance of the register, as its cells have it; null where it is blank. */
export function registerOpening(shareClass: ShareClass): Balance | null {
  return shareClass.openingBalance === null
    ? null
    : { issued: shareClass.openingBalance.value, treasury: shareClass.openingTreasury?.value ?? 0n };
}

/** Where the opening balance of a class ends. Settled once for all rows. */
export const openingLine = oncePerClass((register, shareClass): OpeningLine => {
  const date = shareClass.openingDate?.value ?? null;
  return { date, disclosedFrom: date === null ? null : disclosedAfterOpening(register, shareClass, date) };
});

/** True for a row that the opening balance of the register holds: dated before its day, or on it and disclosed with it. */
export function isInOpening(
  { date: openingDate, disclosedFrom }: OpeningLine,
  { date, disclosedOn, isDisclosed = disclosedOn !== null }: DatedRow,
): boolean {
  if (openingDate === null || date === null || date > openingDate) return false;
  if (date < openingDate) return true;
  return isDisclosed && (disclosedFrom === null || disclosedOn === null || disclosedOn < disclosedFrom);
}

/** A part of a block: its rows that the opening balance of the register does not hold. One for each use, since it remembers the line it was asked for. */
export function rowsSinceOpening(): (block: Block<Movement>, line: OpeningLine) => Block<Movement> {
  return partGiven(
    (row, line) => !isInOpening(line, row),
    isSinceOutright,
    (a, b) => a.date === b.date && a.disclosedFrom === b.disclosedFrom,
  );
}

function isSinceOutright(block: Block<Movement>, line: OpeningLine): boolean | null {
  if (line.date === null) return true;
  const { earliest, latest, all } = outlineOf(block);
  if (earliest === null || earliest > line.date) return true;
  return (all & IS.dated) !== 0 && latest !== null && latest < line.date ? false : null;
}

const onOpeningDate = rowsWithin();
const afterOpeningDate = rowsWithin();

/**
 * Rows of the opening day itself were disclosed with the opening balance (the last return closed that day), or by a return after it
 * (SenseTime's class A, 30 December 2022: opening and conversion are of one day). The cells of both look alike; the last return tells
 * them apart: it ties to the opening balance only with the rows it disclosed.
 */
function disclosedAfterOpening(register: Register, shareClass: ShareClass, openingDate: CivilDate): CivilDate | null {
  const last = lastReturnOf(register, shareClass);
  const opening = registerOpening(shareClass);
  const closingDate = last?.closingDate?.value ?? null;
  const closing = last?.closingBalance?.value ?? null;
  if (opening === null || closing === null || closingDate === null || closingDate < openingDate) return null;
  const inMovements = movementsOf(register, shareClass.name).map(disclosedMoves);
  const elsewhere = balanceRowsElsewhere(register, shareClass);
  const span = { after: addDays(openingDate, -1), until: openingDate };
  const ofDay = [
    ...inMovements.flatMap((block) => onOpeningDate(block, span)).flatMap(balanceRowsOf),
    ...elsewhere.filter((row) => row.date === openingDate && row.disclosedOn !== null),
  ];
  if (ofDay.length === 0) return null;
  const laterElsewhere = elsewhere.filter(
    (row) => row.isDisclosed && row.date > openingDate && row.date <= closingDate,
  );
  const later = balanceAfterRows(
    balanceAfterBlocks(
      opening,
      inMovements.map((block) => afterOpeningDate(block, { after: openingDate, until: closingDate })),
    ),
    laterElsewhere,
  );
  const tiesWith = (balance: Balance): boolean => balance.issued === closing || totalOf(balance) === closing;
  if (tiesWith(later)) return null;
  const days = [...new Set(ofDay.flatMap(({ disclosedOn }) => disclosedOn ?? []))].sort().reverse();
  let balance = later;
  for (const day of days) {
    balance = balanceAfterRows(
      balance,
      ofDay.filter(({ disclosedOn }) => disclosedOn === day),
    );
    if (tiesWith(balance)) return day;
  }
  return null;
}
