import type { Finding } from "../shares/values/finding";
import { slipsBetween } from "../shares/values/spelling";
import type { LocatedTable, TableKind } from "../shares/register/table";
import type { CellValue, Snapshot } from "../workbook/workbook";
import { foldHeadingWithoutBrackets } from "./vocabulary/foldText";
import { HeadingReader } from "./headingIndex";
import { TABLE_HEADINGS } from "./headings";
import { readingFinding } from "./readingFindings";

/** A heading a table may have, as it is matched. */
interface KnownHeading {
  readonly folded: string;
  readonly shown: string;
  readonly kind: TableKind;
  readonly field: string;
  readonly shape: "rows" | "pairs";
}

/** Rows looked at from the top of a sheet, and texts on it: tables begin there, and a sheet full of words is no register. */
const DEEPEST_ROW = 60;
const MOST_TEXTS = 500;
const LONGEST_HEADING = 60;

/** By length. Details are left out: a column of remarks is read by nothing that could go missing. */
const BY_LENGTH: ReadonlyMap<number, readonly KnownHeading[]> = headingsByLength();

function headingsByLength(): ReadonlyMap<number, readonly KnownHeading[]> {
  const byLength = new Map<number, KnownHeading[]>();
  for (const { kind, shapes, fields } of TABLE_HEADINGS) {
    for (const { field, alsoSeen } of fields) {
      if (field === "Details") continue;
      for (const shown of [field, ...alsoSeen]) {
        const folded = foldHeadingWithoutBrackets(shown);
        for (const shape of shapes)
          byLength.set(folded.length, [...(byLength.get(folded.length) ?? []), { folded, shown, kind, field, shape }]);
      }
    }
  }
  return byLength;
}

/**
 * Headings and names that are no heading we know and one slip away from one: what stands under them is not read, and what would be checked with it is
 * not. Only for fields the register is not found to have elsewhere.
 */
export function headingsNearlyKnown(tables: readonly LocatedTable[], snapshots: readonly Snapshot[]): Finding[] {
  const reader = new HeadingReader();
  return snapshots.flatMap((snapshot) => {
    const findings: Finding[] = [];
    let texts = 0;
    const { sheet, row: top, column: left } = snapshot.region;
    for (const [down, cells] of snapshot.values.slice(0, DEEPEST_ROW).entries()) {
      const headings = cells.flatMap((cell, across) =>
        isText(cell) && !isData(tables, sheet, top + down, left + across) ? [{ cell, across }] : [],
      );
      // A row of data, or the sheet's many words.
      if (headings.length === 0 || (texts += headings.length) > MOST_TEXTS) continue;
      const kindsOfRow = kindsIn(headings.map(({ cell }) => reader.meanings(cell, "rows")));
      for (const { cell, across } of headings) {
        const beside = { isName: (cells[across + 1] ?? "") !== "", kindsOfRow };
        const meant = headingMeant(cell, reader, beside, (kind, field) =>
          tables.some((table) => table.kind === kind && holdsField(table, field, snapshots)),
        );
        if (meant !== null)
          findings.push(
            readingFinding("heading-nearly-known", [{ sheet, row: top + down, column: left + across }], {
              heading: cell,
              meant: meant.shown,
              table: meant.kind,
              field: meant.field,
            }),
          );
      }
    }
    return findings;
  });
}

/** True where the table has the field, and for a name also a value beside it: a title above may have been taken for the name. */
function holdsField(
  { sheet, shape, fields, valueColumn }: LocatedTable,
  field: string,
  snapshots: readonly Snapshot[],
): boolean {
  const place = fields.get(field);
  if (place === undefined || shape === "rows") return place !== undefined;
  const snapshot = snapshots.find(({ region }) => region.sheet === sheet);
  return (snapshot?.values[place - snapshot.region.row]?.[valueColumn - snapshot.region.column] ?? "") !== "";
}

function isText(cell: CellValue): cell is string {
  return typeof cell === "string" && cell.length > 2 && cell.length <= LONGEST_HEADING;
}

/** Kinds of table that at least two headings of a row may belong to. */
function kindsIn(known: readonly (readonly { readonly kind: TableKind }[])[]): ReadonlySet<TableKind> {
  const counts = new Map<TableKind, number>();
  for (const meanings of known)
    for (const kind of new Set(meanings.map((meaning) => meaning.kind))) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 2).map(([kind]) => kind));
}

/** True for a cell of a table that is no heading of it: a value, or an entry. */
function isData(tables: readonly LocatedTable[], sheet: string, row: number, column: number): boolean {
  return tables.some(({ region, shape, valueColumn, sheet: own }) => {
    if (
      own !== sheet ||
      row < region.row ||
      row >= region.row + region.rows ||
      column < region.column ||
      column >= region.column + region.columns
    )
      return false;
    return shape === "rows" ? row > region.row : column === valueColumn;
  });
}

function headingMeant(
  text: string,
  reader: HeadingReader,
  { isName, kindsOfRow }: { readonly isName: boolean; readonly kindsOfRow: ReadonlySet<TableKind> },
  isRead: (kind: TableKind, field: string) => boolean,
): KnownHeading | null {
  if (!isName && kindsOfRow.size === 0) return null;
  if (reader.meanings(text, "rows").length > 0 || reader.meanings(text, "pairs").length > 0) return null;
  const folded = foldHeadingWithoutBrackets(text);
  for (const length of [folded.length, folded.length - 1, folded.length + 1]) {
    for (const known of BY_LENGTH.get(length) ?? []) {
      const stands = known.shape === "rows" ? kindsOfRow.has(known.kind) : isName;
      if (stands && !isRead(known.kind, known.field) && isOneSlip(folded, known.folded)) return known;
    }
  }
  return null;
}

/** Short words are like too many others: of them only two letters exchanged count. */
function isOneSlip(read: string, known: string): boolean {
  if (slipsBetween(read, known) !== 1) return false;
  const isHan = /\p{Script=Han}/u.test(known);
  const isExchange = read.length === known.length && [...read].sort().join("") === [...known].sort().join("");
  return isExchange ? known.length >= (isHan ? 3 : 4) : Math.min(read.length, known.length) >= (isHan ? 4 : 5);
}
