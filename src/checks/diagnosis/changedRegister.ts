import { settledAnew } from "../../shares/disclosure/filedRows";
import { joinedAnew } from "../../shares/register/joinPieces";
import { fieldCell, type RowOrigin } from "../../shares/register/table";
import type { Movement } from "../../shares/register/movement";
import type { Repurchase } from "../../shares/register/repurchase";
import type { Register } from "../../shares/register/register";
import { type CellRef, sameCell } from "../../shares/values/cell";
import type { CivilDate } from "../../shares/values/civilDate";
import type { Figure } from "../../shares/values/figure";

interface Row {
  readonly origin: RowOrigin;
  readonly disclosedOn?: CivilDate | null;
  readonly isDisclosedByMark?: boolean;
  readonly date?: CivilDate | null;
  readonly event?: string;
}

/** The register with another day in a cell; null where the cell holds no day of a row or of a setting it knows. */
export function withDay(register: Register, cell: CellRef, day: CivilDate): Register | null {
  const changed = withDayAlone(register, cell, day);
  if (changed === null) return null;
  // Which rows are taken for disclosed, and how the rows of several sheets follow on one another, goes by their days.
  return settledAnew({
    ...changed,
    movements: joinedAnew(changed.movements, ({ date }) => date),
    repurchases: joinedAnew(changed.repurchases, ({ tradingDate }) => tradingDate),
    treasurySales: joinedAnew(changed.treasurySales, ({ tradingDate }) => tradingDate),
  });
}

function withDayAlone(register: Register, cell: CellRef, day: CivilDate): Register | null {
  const { issuer } = register;
  const at = (row: Row, field: string): boolean => sameCell(fieldCell(row.origin, field), cell);
  // One cell gives the day of several rows where they stand side by side, or below a merged cell.
  const inRow = <R extends Row>(rows: readonly R[], fields: Readonly<Record<string, keyof R>>): readonly R[] | null => {
    for (const [field, property] of Object.entries(fields)) {
      const isMeant = (row: R): boolean => row[property] !== null && at(row, field);
      const changed = (row: R): R => ({
        ...row,
        [property]: day,
        ...(row.isDisclosedByMark === true && row.disclosedOn !== null ? { disclosedOn: day } : {}),
      });
      if (rows.some(isMeant)) return rows.map((row) => (isMeant(row) ? changed(row) : row));
    }
    return null;
  };
  const inFigure = (figure: Figure<CivilDate> | null): Figure<CivilDate> | null =>
    figure !== null && sameCell(figure.cell, cell) ? { ...figure, value: day } : null;

  const movements = inRow(register.movements, { Date: "date", "Disclosed on": "disclosedOn" });
  if (movements !== null) return { ...register, movements };
  const repurchases = inRow(register.repurchases, {
    "Trading date": "tradingDate",
    "Cancelled on": "cancelledOn",
    "Disclosed on": "disclosedOn",
  });
  if (repurchases !== null) return { ...register, repurchases };
  const treasurySales = inRow(register.treasurySales, { "Trading date": "tradingDate", "Disclosed on": "disclosedOn" });
  if (treasurySales !== null) return { ...register, treasurySales };
  const closingPrices = inRow(register.closingPrices, { Date: "date" });
  if (closingPrices !== null) return { ...register, closingPrices };
  for (const shareClass of register.classes) {
    const openingDate = inFigure(shareClass.openingDate);
    if (openingDate !== null)
      return { ...register, classes: replaced(register.classes, shareClass, { ...shareClass, openingDate }) };
  }
  for (const last of register.lastReturns) {
    const closingDate = inFigure(last.closingDate);
    if (closingDate !== null)
      return { ...register, lastReturns: replaced(register.lastReturns, last, { ...last, closingDate }) };
  }
  if (issuer !== null)
    for (const property of [
      "dateSubmitted",
      "lastReturn",
      "explanatoryStatementDate",
      "closingDate",
      "partADate",
    ] as const) {
      const figure = inFigure(issuer[property]);
      if (figure !== null) return { ...register, issuer: { ...issuer, [property]: figure } };
    }
  for (const mandate of register.mandates)
    for (const property of ["resolutionDate", "expires"] as const) {
      const figure = inFigure(mandate[property]);
      if (figure !== null)
        return { ...register, mandates: replaced(register.mandates, mandate, { ...mandate, [property]: figure }) };
    }
  return null;
}

/** The register with another class in the cell that gives a row its class, which may stand above several rows. */
export function withClass(register: Register, row: Row, shareClass: string): Register {
  const cell = fieldCell(row.origin, "Share class");
  const moved = <R extends Row>(rows: readonly R[]): readonly R[] =>
    rows.map((each) =>
      each.origin === row.origin || sameCell(fieldCell(each.origin, "Share class"), cell)
        ? { ...each, shareClass }
        : each,
    );
  return {
    ...register,
    movements: moved(register.movements),
    repurchases: moved(register.repurchases),
    treasurySales: moved(register.treasurySales),
  };
}

/** The register with the number of a row in the column of another class, of which another row of the table stands. The balance beside it was of its own class. */
export function withColumnOfClass(register: Register, row: Movement, one: Movement, cell: CellRef): Register {
  const cells = new Map([...(row.origin.cells ?? []), ["Number of shares", cell] as const]);
  const { shareClass } = one;
  return {
    ...register,
    movements: register.movements.map((each) =>
      each === row ? { ...row, shareClass, balanceAfter: null, origin: { ...row.origin, cells } } : each,
    ),
  };
}

/** The register with the event of another row in the cell that gives a row its event. */
export function withEvent(
  register: Register,
  { origin }: Movement,
  { event, category, recognised }: Movement,
): Register {
  const cell = fieldCell(origin, "Event");
  return {
    ...register,
    movements: register.movements.map((row) =>
      sameCell(fieldCell(row.origin, "Event"), cell) ? { ...row, event, category, recognised } : row,
    ),
  };
}

/** The register with the day a purchase was cancelled on, where its cell is blank. */
export function withCancelledOn(register: Register, row: Repurchase, cancelledOn: CivilDate): Register {
  const repurchases = register.repurchases.map((each) => (each === row ? { ...row, cancelledOn } : each));
  return settledAnew({ ...register, repurchases });
}

/** The register without a row, and without the other leg of a conversion where one row of the sheet has both. */
export function withoutRow(register: Register, row: Row): Register {
  const others = <R extends Row>(rows: readonly R[]): readonly R[] =>
    rows.filter((other) => other.origin !== row.origin && !isOtherLeg(other, row));
  return {
    ...register,
    movements: others(register.movements),
    repurchases: others(register.repurchases),
    treasurySales: others(register.treasurySales),
  };
}

/** True for entries of one row of a sheet that are of one day and one event: classes stand side by side there. */
function isOtherLeg(one: Row, other: Row): boolean {
  const [a, b] = [one, other].map(({ origin, date, event }) =>
    [origin.table.sheet, origin.row, date, event].join("\n"),
  );
  return a === b && one.event !== undefined;
}

function replaced<T>(items: readonly T[], one: T, by: T): readonly T[] {
  return items.map((item) => (item === one ? by : item));
}
