import type { Register } from "./register";
import type { LocatedTable } from "./table";

/**
 * The Movements table that a new row goes into: of several pieces (a sheet a month, a sheet a class) the last that holds the class and has a column for the
 * number. Null where the register has none.
 */
export function movementsTableFor(register: Register, shareClass: string): LocatedTable | null {
  const pieces = register.tables.filter(({ kind }) => kind === "Movements");
  const takers = pieces.filter((table) => table.shape === "rows" && COUNTS.some((field) => table.fields.has(field)));
  const candidates = takers.length > 0 ? takers : pieces;
  const rowsOf = (table: LocatedTable): Register["movements"] =>
    register.movements.filter(({ origin }) => origin.table === table);
  const isOfOthers = (table: LocatedTable): boolean =>
    !table.fields.has("Share class") &&
    rowsOf(table).length > 0 &&
    rowsOf(table).every((row) => row.shareClass !== shareClass);
  const latestIn = (table: LocatedTable): string =>
    rowsOf(table).reduce((latest, { date }) => (date !== null && date > latest ? date : latest), "");
  const ofClass = shareClass === "" ? candidates : candidates.filter((table) => !isOfOthers(table));
  return (ofClass.length > 0 ? ofClass : candidates).reduce<LocatedTable | null>(
    (last, table) => (last === null || latestIn(table) >= latestIn(last) ? table : last),
    null,
  );
}

const COUNTS = ["Number of shares", "Increase", "Decrease"];
