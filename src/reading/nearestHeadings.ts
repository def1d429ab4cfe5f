import type { CellRef } from "../shares/values/cell";
import type { LocatedTable, TableKind } from "../shares/register/table";
import type { HeadingWords } from "./columns/headingWords";
import { kindWords } from "./columns/kindWords";
import type { SheetGrid } from "./regions/sheetGrid";

/** The row of headings that comes nearest to a kind of table that was not found. */
export interface NearestHeadings {
  readonly kind: TableKind;
  readonly cells: readonly CellRef[];
  readonly texts: readonly string[];
  /** Of these, the ones that say nothing of the kind. */
  readonly unknown: readonly string[];
  /** Needed fields that none of them says. */
  readonly missing: readonly string[];
}

/** Rows looked at from the top of a sheet, texts in one, and headings shown of it. */
const DEEPEST_ROW = 200;
const MOST_TEXTS = 60;
const MOST_SHOWN = 8;
const LONGEST_SHOWN = 40;

/** The nearest headings of all sheets to one of these kinds; null where no cell reads like a heading of them. */
export function nearestHeadings(
  kinds: readonly TableKind[],
  grids: readonly SheetGrid[],
  words: HeadingWords,
  tables: readonly LocatedTable[],
): NearestHeadings | null {
  let best: { readonly near: NearestHeadings; readonly score: number } | null = null;
  for (const grid of grids) {
    for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + DEEPEST_ROW); row++) {
      const columns = grid
        .columnsOfWords(row)
        .filter((column) => !isOfTable(tables, { sheet: grid.sheet, row, column }))
        .slice(0, MOST_TEXTS);
      // One word alone is no row of headings.
      if (columns.length < 2) continue;
      for (const kind of kinds) {
        const fields = new Set(columns.flatMap((column) => fieldsOf(kind, words, grid.text(row, column))));
        if (fields.size === 0) continue;
        const missing = missingOf(kind, fields);
        const score = fields.size - missing.length;
        if (best === null || score > best.score) {
          const shown = columns.filter((column) => grid.text(row, column).length <= LONGEST_SHOWN).slice(0, MOST_SHOWN);
          const near = {
            kind,
            cells: shown.map((column) => grid.cell(row, column)),
            texts: shown.map((column) => grid.text(row, column)),
            unknown: shown
              .map((column) => grid.text(row, column))
              .filter((text) => fieldsOf(kind, words, text).length === 0),
            missing,
          };
          best = { near, score };
        }
      }
    }
  }
  return best === null ? null : best.near;
}

function isOfTable(tables: readonly LocatedTable[], { sheet, row, column }: CellRef): boolean {
  return tables.some(
    ({ region }) =>
      region.sheet === sheet &&
      row >= region.row &&
      row < region.row + region.rows &&
      column >= region.column &&
      column < region.column + region.columns,
  );
}

function fieldsOf(kind: TableKind, words: HeadingWords, text: string): readonly string[] {
  const [best] = words.meaningsOf([text]).filter((meaning) => meaning.kind === kind && meaning.match !== "partial");
  return best === undefined ? [] : [best.field];
}

function missingOf(kind: TableKind, fields: ReadonlySet<string>): readonly string[] {
  return kindWords(kind)
    .fields.filter(({ field, needed }) => needed && !fields.has(field))
    .map(({ field }) => field)
    .filter((field) => !(field === "Number of shares" && (fields.has("Increase") || fields.has("Decrease"))));
}
