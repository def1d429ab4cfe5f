import { showCell, type CellRef } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";
import type { LocatedTable, TableKind } from "../shares/register/table";
import type { Snapshot, TableSurvey } from "../workbook/workbook";
import type { HeadingReader } from "./headingIndex";
import { locatePairs } from "./locatePairs";
import { locateRows, type RowsFound } from "./locateRows";
import { readingFinding } from "./readingFindings";
import type { TableAnswer } from "./tableAnswer";

export interface Located {
  /** One of a kind. */
  readonly tables: readonly LocatedTable[];
  /** Kinds that were found with a needed heading missing, or could not be told from another: each has its finding. */
  readonly nearly: readonly { readonly kind: TableKind }[];
  readonly findings: readonly Finding[];
}

/** What was found on one sheet. */
export interface SheetTables {
  readonly snapshot: Snapshot;
  readonly rows: readonly RowsFound[];
  readonly pairs: readonly LocatedTable[];
}

/** Finds the tables of one sheet, by the user's answers first and by their headings then. */
export function tablesOnSheet(
  snapshot: Snapshot,
  excelTables: readonly TableSurvey[],
  reader: HeadingReader,
  answers: readonly TableAnswer[],
): SheetTables {
  const rows = locateRows(snapshot, excelTables, reader, answers);
  return {
    snapshot,
    rows,
    pairs: locatePairs(
      snapshot,
      rows.flatMap((found) => found.table ?? []),
      reader,
      answers,
    ),
  };
}

/** Settles which of the tables of all sheets are those of the register. */
export function settleTables(sheets: readonly SheetTables[]): Located {
  const findings: Finding[] = [];
  const nearly: { kind: TableKind; finding: Finding }[] = [];
  for (const { snapshot, rows } of sheets) {
    for (const found of rows) {
      if (found.table === null) nearly.push(questionAbout(found, snapshot.region.sheet));
      else findings.push(...ambiguousHeadings(found, snapshot));
    }
  }
  const tables: LocatedTable[] = [];
  for (const table of bestFirst(
    sheets.flatMap(({ rows, pairs }) => [...rows.flatMap((found) => found.table ?? []), ...pairs]),
  )) {
    const other = tables.find((each) => each.kind === table.kind);
    if (!other) tables.push(table);
    else if (other.settledBy === "headings")
      findings.push(
        readingFinding("table-twice", [firstCell(table), firstCell(other)], {
          table: table.kind,
          other: showCell(firstCell(other)),
        }),
      );
  }
  const open = nearly.filter(({ kind }) => !tables.some((table) => table.kind === kind));
  return { tables, nearly: open, findings: [...open.map(({ finding }) => finding), ...findings] };
}

/** The user's own answer before any other; of the rest the Excel tables, then as they stand on the sheets. */
function bestFirst(tables: readonly LocatedTable[]): LocatedTable[] {
  const rank = (table: LocatedTable): number => (table.settledBy === "user" ? 0 : table.excelTable !== null ? 1 : 2);
  return [...tables].sort((a, b) => rank(a) - rank(b));
}

function firstCell({ region }: LocatedTable): CellRef {
  return { sheet: region.sheet, row: region.row, column: region.column };
}

function questionAbout(found: RowsFound, sheet: string): { kind: TableKind; finding: Finding } {
  const { assignment, rivals, headingRow, column } = found;
  const cells = [{ sheet, row: headingRow, column }];
  if (rivals.length > 0)
    return { kind: assignment.kind, finding: readingFinding("table-ambiguous", cells, { tables: rivals.join(" / ") }) };
  return {
    kind: assignment.kind,
    finding: readingFinding("heading-missing", cells, { table: assignment.kind, field: assignment.missing.join(", ") }),
  };
}

function ambiguousHeadings(found: RowsFound, snapshot: Snapshot): Finding[] {
  const { sheet, row, column: left } = snapshot.region;
  return found.assignment.ambiguous.map(({ columns, fields }) => {
    const texts = columns.map(
      (column) => `"${String(snapshot.values[found.headingRow - row]?.[column - left] ?? "")}"`,
    );
    return readingFinding(
      "heading-ambiguous",
      columns.map((column) => ({ sheet, row: found.headingRow, column })),
      { headings: texts.join(", "), fields: fields.join(" / ") },
    );
  });
}
