import type { CellRef } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";
import type { LocatedTable, TableKind } from "../shares/register/table";
import type { CellValue, Snapshot } from "../workbook/workbook";
import type { PossibleAnswer } from "./answers/answerWords";
import { type ColumnMeaning, HeadingWords } from "./columns/headingWords";
import { isKeptInPairs } from "./columns/kindWords";
import { readingFinding } from "./readingFindings";
import { KnownSpellings } from "./vocabulary/spelling";

/** A heading as it was meant. */
interface HeadingMeant {
  readonly shown: string;
  readonly kind: TableKind;
  readonly field: string;
}

/** Rows looked at from the top of a sheet, and texts on it: tables begin there, and a sheet full of words is no register. */
const DEEPEST_ROW = 60;
const MOST_TEXTS = 500;
const LONGEST_HEADING = 60;

/**
 * Headings and names that are no heading we know and one slip away from one: what stands under them is not read, and what would be checked with it is
 * not. Only for fields the register is not found to have elsewhere.
 */
export function misspeltHeadings(
  tables: readonly LocatedTable[],
  snapshots: readonly Snapshot[],
  words: HeadingWords = new HeadingWords(),
): Finding[] {
  const spellings = new KnownSpellings();
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
      const kindsOfRow = kindsIn(headings.map(({ cell }) => sureMeanings(words, cell)));
      for (const { cell, across } of headings) {
        if (isRead(tables, { sheet, row: top + down, column: left + across })) continue;
        const isName = (cells[across + 1] ?? "") !== "";
        if ((!isName && kindsOfRow.size === 0) || (words.isHeading(cell) && !words.read([cell]).isNotReadInPart))
          continue;
        const meant = headingMeant(cell, words, spellings, ({ kind, field }) => {
          const stands = kindsOfRow.has(kind) || (isName && isKeptInPairs(kind));
          return stands && !tables.some((table) => table.kind === kind && holdsField(table, field, snapshots));
        });
        if (meant !== null)
          findings.push(
            readingFinding(
              "heading-nearly-known",
              [{ sheet, row: top + down, column: left + across }],
              { heading: cell, meant: meant.shown, table: meant.kind, field: meant.field },
              [
                {
                  kind: meant.kind,
                  places: sheetsOf(meant.kind, sheet, tables),
                  columns: [{ field: meant.field, heading: cell }],
                },
              ],
            ),
          );
      }
    }
    return findings;
  });
}

/** The sheets on which tables of a kind are read, and the one of the heading. */
function sheetsOf(kind: TableKind, own: string, tables: readonly LocatedTable[]): PossibleAnswer["places"] {
  const sheets = new Set([...tables.filter((table) => table.kind === kind).map(({ sheet }) => sheet), own]);
  return [...sheets].map((sheet) => ({ sheet, range: null }));
}

function sureMeanings(words: HeadingWords, text: string): readonly ColumnMeaning[] {
  return words.meaningsOf([text]).filter(({ match }) => match !== "partial");
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

/** True for a heading, or a name, under which a field is read: by an answer, it may be any. */
function isRead(tables: readonly LocatedTable[], { sheet, row, column }: CellRef): boolean {
  return tables.some(({ region, shape, fields, firstRow, sheet: own }) => {
    if (own !== sheet) return false;
    const places = [...fields.values()];
    return shape === "rows"
      ? row >= region.row && row < firstRow && places.includes(column)
      : column === region.column && places.includes(row);
  });
}

/** What a heading means in the spelling it was meant in. Details are left out: a column of remarks is read by nothing that could go missing. */
function headingMeant(
  text: string,
  words: HeadingWords,
  spellings: KnownSpellings,
  isWanted: (meaning: ColumnMeaning) => boolean,
): HeadingMeant | null {
  for (const shown of spellings.meantBy(text)) {
    const meaning = sureMeanings(words, shown).find((each) => each.field !== "Details" && isWanted(each));
    if (meaning !== undefined) return { shown, kind: meaning.kind, field: meaning.field };
  }
  return null;
}
