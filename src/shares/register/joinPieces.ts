import type { CivilDate } from "../values/civilDate";
import { grouped } from "../values/grouped";
import type { RowOrigin } from "./table";

/** Entries of one list, in the order their tables give them: as they were read, after another day was put into one of them. */
export function joinedAnew<Row extends { readonly origin: RowOrigin }>(
  rows: readonly Row[],
  dateOf: (row: Row) => CivilDate | null,
): readonly Row[] {
  return joinPieces([...grouped(rows, ({ origin }) => origin.table).values()], dateOf);
}

/** Entries of several tables of one kind as one list, in order of date: entries without a date stay behind the one before them in their table. */
export function joinPieces<Row extends { readonly origin: RowOrigin }>(
  pieces: readonly (readonly Row[])[],
  dateOf: (row: Row) => CivilDate | null,
): readonly Row[] {
  const filled = pieces.filter((piece) => piece.length > 0);
  const [only] = filled;
  if (filled.length <= 1) return only ?? [];
  const keyed = filled.flatMap((piece, index) => {
    let latest = "";
    return piece.map((row) => {
      const date = dateOf(row) ?? "";
      if (date > latest) latest = date;
      return { row, latest, index };
    });
  });
  return keyed
    .sort((a, b) => (a.latest < b.latest ? -1 : a.latest > b.latest ? 1 : a.index - b.index))
    .map(({ row }) => row);
}
