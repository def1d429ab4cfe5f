import { type CellRef, showCell } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";
import type { LocatedTable, SkippedRow } from "../shares/register/table";
import { placesOf } from "./answers/offeredAnswers";
import type { ColumnEvidence } from "./columns/assignColumns";
import { haveSameCells } from "./columns/proofs";
import { holdsCell } from "./holdsCell";
import { issuerNamesNotRead } from "./issuerNamesNotRead";
import type { RegionLeft } from "./columns/takeRegions";
import { type FoundTable, isOfChanges } from "./locateTables";
import { readingFinding } from "./readingFindings";
import { quotedTexts } from "./quotedTexts";
import { headingText, type TableRegion } from "./regions/tableRegion";

/** Fields of which a second column may say another number. */
const DECIDING: ReadonlySet<string> = new Set(["Number of shares", "Number", "Increase", "Decrease"]);

/**
 * The columns of a table with values that nobody reads: one note that names them, and an error for one that says in its words what another column is
 * read for, and holds other numbers.
 * @param tables those that count: what stands in another of them is read
 * @param regions all of the workbook, by which an answer to a question names one
 */
export function columnsNotRead(
  { table, grid, taken }: FoundTable,
  tables: readonly FoundTable[],
  regions: readonly TableRegion[],
): Finding[] {
  if (taken === null) return issuerNamesNotRead(table, grid, tables);
  if (table.kind === "Settings") return [];
  const read = new Set([
    ...table.fields.values(),
    ...(taken.region.dateParts ?? []),
    ...(taken.score.beforeColumn === null ? [] : [taken.score.beforeColumn]),
    ...(taken.score.alsoRead ?? []),
    ...(taken.score.matrix?.columns ?? []).flatMap(columnsOfMatrix),
    ...(taken.score.matrix?.totals ?? []),
  ]);
  const inQuestion = new Set(taken.score.assignment.open.flatMap(({ columns }) => columns));
  const others = tables.map((each) => each.table).filter((each) => each !== table);
  const unread = taken.columns.filter(
    ({ heading, contents }) =>
      !read.has(heading.column) &&
      !inQuestion.has(heading.column) &&
      heading.path.length > 0 &&
      contents.filled > 0 &&
      !others.some((other) => holdsCell(other, grid.cell(heading.row, heading.column))),
  );
  const decisive = unread.flatMap((column) => {
    const field = fieldSaidAgain(column, table, taken.region);
    return field === null ? [] : [{ column, field }];
  });
  const plain = unread.filter((column) => !decisive.some((each) => each.column === column));
  const errors = decisive.map(({ column: { heading }, field }) => {
    const own = taken.columns.find((each) => each.heading.column === table.fields.get(field))?.heading ?? heading;
    return readingFinding(
      "column-says-again",
      [heading, own].map((each) => grid.cell(each.row, each.column)),
      { table: table.kind, field, heading: headingText(heading), other: headingText(own) },
      [heading, own].map((each) => ({
        kind: table.kind,
        places: placesOf(table.kind, tables, regions),
        columns: [{ field, heading: headingText(each) }],
      })),
    );
  });
  if (plain.length === 0) return errors;
  const columns = quotedTexts(plain.map(({ heading }) => headingText(heading)));
  const cells = plain.map(({ heading }) => grid.cell(heading.row, heading.column));
  return [...errors, readingFinding("columns-not-read", cells, { table: table.kind, columns })];
}

/** The deciding field that an unread column says too, with other numbers than the column it is read from; null for none. */
function fieldSaidAgain(
  { heading, contents }: ColumnEvidence,
  { kind, fields, settledBy }: LocatedTable,
  region: TableRegion,
): string | null {
  const [said] = heading.meanings.filter((meaning) => meaning.kind === kind);
  const isSaid =
    said?.match === "exact" &&
    said.weight >= WHOLE_HEADING &&
    DECIDING.has(said.field) &&
    (!said.generic || OF_SHARES.test(headingText(heading))) &&
    !heading.meanings.some(({ kind: of, field }) => of === kind && field === "Purchased under the mandate");
  const column = said === undefined ? undefined : fields.get(said.field);
  if (!isSaid || column === undefined || settledBy === "user") return null;
  if (contents.wholes < MOSTLY || haveSameCells(region, heading.column, column)) return null;
  return said.field;
}

/** Words that are the whole heading, or one of its two languages: a general one weighs so much. */
const WHOLE_HEADING = 0.55;
/** A general heading says it only where it names shares: `No.` may number the rows. */
const OF_SHARES = /\bshares?\b|\bsecurities\b|股/i;

/** Most cells of a column of counts are whole numbers. */
const MOSTLY = 0.5;

function columnsOfMatrix({
  column,
  balanceColumn,
}: {
  readonly column: number;
  readonly balanceColumn: number;
}): readonly number[] {
  return [column, balanceColumn];
}

/** Rows whose numbers are passed over on the strength of a word or a mark alone. A total shows itself by its sum, and is checked. */
const PASSED_OVER = ["struck through", "void", "taken back", "balance"] as const satisfies readonly SkippedRow["why"][];
const MOST_CELLS = 6;

/** One note for all rows of the register that hold a number and are no entries. */
export function rowsPassedOver(tables: readonly FoundTable[]): Finding[] {
  const rows = tables
    .filter(({ table }) => isOfChanges(table))
    .flatMap(({ grid, built }) => {
      const columns = built?.numberColumns ?? [];
      return (built?.rows.skipped ?? []).flatMap(({ row, why }): (readonly [SkippedRow["why"], CellRef])[] => {
        const column = columns.find((each) => !grid.isBlank(row, each));
        return column === undefined ? [] : [[why, grid.cell(row, column)]];
      });
    });
  const cellsOf = (kind: SkippedRow["why"]): readonly CellRef[] =>
    rows.filter(([why]) => why === kind).map(([, cell]) => cell);
  const shown = PASSED_OVER.map((why) => [why, cellsOf(why)] as const).filter(([, cells]) => cells.length > 0);
  if (shown.length === 0) return [];
  const facts = Object.fromEntries(shown.map(([why, cells]) => [why, listOf(cells)]));
  return [
    readingFinding(
      "rows-passed-over",
      shown.flatMap(([, cells]) => cells),
      facts,
    ),
  ];
}

function listOf(cells: readonly CellRef[]): string {
  const shown = cells.slice(0, MOST_CELLS).map(showCell);
  return [...shown, ...(cells.length > MOST_CELLS ? [`… (${cells.length})`] : [])].join(", ");
}

/** One note for all tables of dates and quantities in which nothing shows that they are about shares. */
export function tablesLeftAside(left: readonly RegionLeft[]): Finding[] {
  const aside = left.filter(({ why, guess }) => why === "evidence" && guess !== null && isOfChanges(guess));
  if (aside.length === 0) return [];
  const cells = aside.map(({ region }) => region.grid.cell(region.firstHeadingRow, region.firstColumn));
  return [readingFinding("tables-left-aside", cells, { places: listOf(cells) })];
}
