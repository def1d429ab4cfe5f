import { IS, outlinesOf, rowsWith } from "../blockOutline";
import type { CellRef } from "../values/cell";
import type { CivilDate } from "../values/civilDate";
import { lastReturnDate } from "./disclosure";
import type { Movement } from "../register/movement";
import { lastReturnOf } from "../balances/openingAgainstLastReturn";
import type { Register } from "../register/register";
import type { Repurchase, TreasurySale } from "../register/repurchase";
import { type Blocks, inBlocks, oncePerBlock, rowsThat } from "../rowBlocks";
import { fieldCell, hasField, type RowOrigin } from "../register/table";

/** A row no return is said to have disclosed that is older than the day the return goes on from. */
export interface RowBeforeOpening {
  readonly event: string;
  readonly date: CivilDate;
  /** The opening date of its class, or the closing date of the last return. */
  readonly opening: CivilDate;
  readonly since: "opening" | "last return";
  readonly cells: readonly CellRef[];
}

/** A row of Movements, Repurchases or Treasury sales under one set of names. */
interface DatedRow {
  readonly event: string;
  readonly date: CivilDate | null;
  readonly shareClass: string | null;
  readonly disclosedOn: CivilDate | null;
  readonly origin: RowOrigin;
  readonly dateField: "Date" | "Trading date";
}

type Dealing = Repurchase | TreasurySale;

/** Which rows are meant, of Movements and of the tables of dealings. */
interface RowsMeant {
  readonly ofMovements: (blocks: Blocks<Movement>) => readonly Movement[];
  readonly ofDealings: (blocks: Blocks<Dealing>) => readonly Dealing[];
}

const undisclosed: RowsMeant = {
  ofMovements: rowsWith(0, IS.disclosed),
  ofDealings: rowsThat(({ disclosedOn }) => disclosedOn === null),
};
const disclosedEarly: RowsMeant = {
  ofMovements: rowsWith(IS.disclosedEarly),
  ofDealings: rowsThat(
    ({ tradingDate, disclosedOn }) => disclosedOn !== null && tradingDate !== null && disclosedOn < tradingDate,
  ),
};

/** Only of tables that keep a Disclosed on column: without one a blank says nothing. */
export function rowsBeforeOpening(register: Register): RowBeforeOpening[] {
  const found: RowBeforeOpening[] = [];
  // Of a class listed twice the first row counts, as everywhere.
  const classes = new Map(
    [...register.classes]
      .reverse()
      .map((shareClass) => [
        shareClass.name,
        { shareClass, opening: shareClass.openingDate?.value ?? null, last: lastReturnDate(register, shareClass.name) },
      ]),
  );
  for (const row of datedRows(register, undisclosed)) {
    const { event, date, shareClass, origin } = row;
    if (date === null || shareClass === null || !hasField(origin.table, "Disclosed on")) continue;
    const ofClass = classes.get(shareClass);
    if (ofClass === undefined || ofClass.opening === null) continue;
    const { opening, last } = ofClass;
    const cells = [fieldCell(origin, row.dateField), fieldCell(origin, "Disclosed on")];
    if (date < opening) {
      found.push({
        event,
        date,
        opening,
        since: "opening",
        cells: withCell(cells, ofClass.shareClass.openingDate?.cell),
      });
    } else if (last !== null && date < last) {
      // On the closing day itself an event may have come after the return.
      found.push({
        event,
        date,
        opening: last,
        since: "last return",
        cells: withCell(
          cells,
          lastReturnOf(register, ofClass.shareClass)?.closingDate?.cell ?? register.issuer?.lastReturn?.cell,
        ),
      });
    }
  }
  return found;
}

function withCell(cells: readonly CellRef[], other: CellRef | undefined): readonly CellRef[] {
  return other === undefined ? cells : [...cells, other];
}

function* datedRows(
  { movements, repurchases, treasurySales }: Register,
  { ofMovements, ofDealings }: RowsMeant,
): Generator<DatedRow> {
  for (const { event, date, shareClass, disclosedOn, origin } of ofMovements(inBlocks(movements)))
    yield { event, date, shareClass, disclosedOn, origin, dateField: "Date" };
  for (const rows of [repurchases, treasurySales]) {
    for (const row of ofDealings(inBlocks<Dealing>(rows))) {
      const { tradingDate: date, shareClass, disclosedOn, origin } = row;
      yield {
        event: "purpose" in row ? "Repurchase" : "Treasury sale",
        date,
        shareClass,
        disclosedOn,
        origin,
        dateField: "Trading date",
      };
    }
  }
}

/** A row with its date, wherever it stands. */
export interface RowOfDay {
  readonly event: string;
  readonly date: CivilDate;
  readonly dateCell: CellRef;
}

/** Rows of Movements, Repurchases and Treasury sales no return has disclosed, whose date is known. */
export function undisclosedDays(register: Register): RowOfDay[] {
  return [...datedRows(register, undisclosed)].flatMap(({ event, date, origin, dateField }) =>
    date === null ? [] : [{ event, date, dateCell: fieldCell(origin, dateField) }],
  );
}

/** Rows of those tables that are marked as disclosed before their date. */
export function daysDisclosedEarly(
  register: Register,
): (RowOfDay & { readonly disclosedOn: CivilDate; readonly disclosedCell: CellRef })[] {
  return [...datedRows(register, disclosedEarly)].flatMap(({ event, date, disclosedOn, origin, dateField }) =>
    date === null || disclosedOn === null
      ? []
      : [
          {
            event,
            date,
            disclosedOn,
            dateCell: fieldCell(origin, dateField),
            disclosedCell: fieldCell(origin, "Disclosed on"),
          },
        ],
  );
}

const lastDisclosed = oncePerBlock<Dealing, CivilDate | null>((block) =>
  block.reduce<CivilDate | null>(
    (last, { disclosedOn }) => (disclosedOn !== null && (last === null || disclosedOn > last) ? disclosedOn : last),
    null,
  ),
);

/** Rows of those tables that are marked as disclosed after a day. Blocks disclosed by then are passed over unread. */
export function rowsDisclosedAfter(
  register: Register,
  day: CivilDate,
): { readonly disclosedOn: CivilDate; readonly disclosedCell: CellRef }[] {
  const isAfter = (disclosedOn: CivilDate | null): disclosedOn is CivilDate =>
    disclosedOn !== null && disclosedOn > day;
  const blocks = inBlocks(register.movements);
  const outlines = outlinesOf(blocks);
  const movements = blocks.filter((_, index) => isAfter(outlines[index]?.lastDisclosed ?? null));
  const dealings = [register.repurchases, register.treasurySales].flatMap((rows) =>
    inBlocks<Dealing>(rows).filter((block) => isAfter(lastDisclosed(block))),
  );
  return [...movements, ...dealings].flatMap((block) =>
    block.flatMap(({ disclosedOn, origin }: Movement | Dealing) =>
      isAfter(disclosedOn) ? [{ disclosedOn, disclosedCell: fieldCell(origin, "Disclosed on") }] : [],
    ),
  );
}
