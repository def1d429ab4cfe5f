import { regionAddress } from "../../shares/values/cell";
import type { TableKind } from "../../shares/register/table";
import { CANNOT_BE, fitOf } from "../columns/fieldContents";
import type { KindScore } from "../columns/tableKind";
import type { ColumnEvidence } from "../columns/assignColumns";
import type { FoundTable } from "../locateTables";
import { headingText, type TableRegion } from "../regions/tableRegion";
import type { PossibleAnswer } from "./answerWords";

/** Alternatives worth printing: more are a list to choose from, not an answer. */
const MOST_ALTERNATIVES = 3;

type Place = PossibleAnswer["places"][number];

/** Where a region stands: its sheet, and the cells of its headings where the sheet has other tables. */
export function placeOf(region: TableRegion, all: readonly TableRegion[]): Place {
  const { grid, firstHeadingRow, lastHeadingRow, firstColumn, lastColumn } = region;
  const isAlone = all.filter((other) => other.grid === grid).length <= 1;
  const headings = {
    row: firstHeadingRow,
    column: firstColumn,
    rows: lastHeadingRow - firstHeadingRow + 1,
    columns: lastColumn - firstColumn + 1,
  };
  return { sheet: grid.sheet, range: isAlone ? null : regionAddress(headings) };
}

/**
 * The tables of a kind that are read, of one kept in pieces all of them: an answer about one more names them too, for answers alone count where
 * there are some.
 */
export function placesOf(kind: TableKind, tables: readonly FoundTable[], all: readonly TableRegion[]): Place[] {
  return tables.flatMap(({ table, taken }) =>
    table.kind === kind && taken !== null ? [placeOf(taken.region, all)] : [],
  );
}

/** What may be answered where a region lacks one field: each column nothing is read of, whose cells may hold it. */
export function columnsFor(
  field: string,
  { kind, assignment }: KindScore,
  columns: readonly ColumnEvidence[],
): readonly string[] {
  const taken = new Set([...assignment.fields.values()].map(({ column }) => column));
  return columns
    .filter(
      ({ heading, contents }) =>
        !taken.has(heading.column) &&
        heading.path.length > 0 &&
        contents.filled > 0 &&
        fitOf(kind, field, contents) !== CANNOT_BE,
    )
    .map(({ heading }) => headingText(heading))
    .slice(0, MOST_ALTERNATIVES);
}

/** What may be answered where the column a field is read from holds something else. */
export function otherColumnsFor(
  field: string,
  found: Pick<FoundTable, "taken"> | null,
  tables: readonly FoundTable[],
  regions: readonly TableRegion[],
): readonly PossibleAnswer[] {
  const taken = found?.taken ?? null;
  if (taken === null) return [];
  const { kind } = taken.score;
  return columnsFor(field, taken.score, taken.columns).map((heading) => ({
    kind,
    places: placesOf(kind, tables, regions),
    columns: [{ field, heading }],
  }));
}
