import { type CellRef, showCell } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";
import type { TableKind } from "../shares/register/table";
import type { PossibleAnswer } from "./answers/answerWords";
import { columnsFor, otherColumnsFor, placeOf, placesOf } from "./answers/offeredAnswers";
import type { ColumnEvidence } from "./columns/assignColumns";
import { isRefuted, type RegionLeft } from "./columns/takeRegions";
import { kindWords } from "./columns/kindWords";
import type { ReadingFacts } from "./findings/readingRule";
import { type FoundTable, type Ground, isOfChanges } from "./locateTables";
import { nearestHeadings, type NearestHeadings } from "./nearestHeadings";
import type { FilingQuestion } from "../shares/disclosure/filedRows";
import { quotedTexts } from "./quotedTexts";
import { readingFinding } from "./readingFindings";
import { hasUnclearUnit } from "./rows/unitsOfColumns";
import type { SheetGrid } from "./regions/sheetGrid";
import { headingText } from "./regions/tableRegion";

/** Questions about blocks that are nearly a table of a kind: one that the register has no other of, or one it has in pieces. */
export function leftAsideFindings(
  nearly: readonly RegionLeft[],
  tables: readonly FoundTable[],
  { regions }: Ground,
): Finding[] {
  return nearly.flatMap(({ region, columns, guess, rivals }) => {
    if (guess === null) return [];
    // Of what is kept in pieces, one more piece may be left out; of the rest one table is enough.
    if (!isOfChanges(guess) && tables.some(({ table }) => table.kind === guess.kind)) return [];
    const cells = [region.grid.cell(region.firstHeadingRow, region.firstColumn)];
    const answer = (kind: TableKind, named: PossibleAnswer["columns"] = []): PossibleAnswer => ({
      kind,
      places: [...placesOf(kind, tables, regions), placeOf(region, regions)],
      columns: named,
    });
    if (rivals.length > 0)
      return [
        readingFinding(
          "table-ambiguous",
          cells,
          { tables: rivals.join(" / ") },
          rivals.map((kind) => answer(kind)),
        ),
      ];
    const { missing } = guess.assignment;
    const answers = missing.flatMap((field) =>
      columnsFor(field, guess, columns).map((heading) => answer(guess.kind, [{ field, heading }])),
    );
    const facts = { table: guess.kind, field: missing.join(", "), seen: quotedHeadings(columns) };
    return [readingFinding("heading-missing", cells, facts, answers)];
  });
}

function quotedHeadings(columns: readonly ColumnEvidence[]): string {
  return quotedTexts(columns.map(({ heading }) => headingText(heading)).filter((text) => text !== ""));
}

const CHANGES: readonly TableKind[] = ["Movements", "Repurchases", "Treasury sales"];

/**
 * The tables no return can do without, with the headings that come nearest. Movements may be missing where Repurchases or Treasury sales stand.
 * A workbook that has none of them is one finding, about all of it.
 * @param areNamed false where a class has no name: a table of movements may be known by it
 */
export function missingTables(
  { grids, words }: Ground,
  tables: readonly FoundTable[],
  left: readonly RegionLeft[],
  areNamed: boolean,
): Finding[] {
  const used = grids.filter((grid) => !isEmpty(grid));
  if (used.length === 0) return [readingFinding("workbook-empty", [], {})];
  const needed: TableKind[] = ["Issuer", "Share classes"];
  if (areNamed && !tables.some(({ table }) => isOfChanges(table))) needed.push("Movements");
  const missing = needed.filter(
    (kind) =>
      !tables.some(({ table }) => table.kind === kind) &&
      !left.some(
        ({ guess, why }) =>
          (why === "missing" || why === "rivals") &&
          guess !== null &&
          // A log of purchases that is nearly one is asked about already.
          (guess.kind === kind || (kind === "Movements" && isOfChanges(guess))),
      ),
  );
  const located = tables.map(({ table }) => table);
  const nearestTo = (kind: TableKind): NearestHeadings | null =>
    nearestHeadings(kind === "Movements" ? CHANGES : [kind], used, words, located);
  if (tables.length === 0 && missing.includes("Movements")) {
    const sheets = quotedTexts(used.map(({ sheet }) => sheet));
    return [nearestFinding("no-register", { table: "Movements", sheets }, nearestTo("Movements"), left)];
  }
  return missing.map((kind) => {
    const headings = kindWords(kind)
      .fields.filter((entry) => entry.needed)
      .map(({ field }) => field);
    return nearestFinding("table-missing", { table: kind, headings: headings.join(", ") }, nearestTo(kind), left);
  });
}

function isEmpty(grid: SheetGrid): boolean {
  for (let row = grid.top; row <= grid.bottom; row++) if (grid.filledIn(row).length > 0) return false;
  return true;
}

function nearestFinding(
  name: "table-missing" | "no-register",
  facts: ReadingFacts,
  near: NearestHeadings | null,
  left: readonly RegionLeft[],
): Finding {
  const [first] = near?.cells ?? [];
  if (near === null || first === undefined) return readingFinding(name, [], facts);
  const refuted = refutedBelow(near.kind, first, left);
  const columns = [
    ...near.missing.map((field) => ({
      field,
      heading: (near.missing.length === 1 && near.unknown.length === 1 ? near.unknown[0] : null) ?? "HEADING",
    })),
    ...refuted,
  ];
  const seen = {
    seen: quotedTexts(near.texts),
    at: showCell(first),
    fields: near.missing.join(", "),
    ...(refuted.length === 0 ? {} : { refuted: refuted.map(({ field }) => field).join(", ") }),
  };
  return readingFinding(name, near.cells, { ...facts, ...seen }, [
    { kind: near.kind, places: [{ sheet: first.sheet, range: null }], columns },
  ]);
}

/** Needed fields whose heading stands there, over cells that cannot be what it says. */
function refutedBelow(kind: TableKind, at: CellRef, left: readonly RegionLeft[]): PossibleAnswer["columns"] {
  const region = left.find(
    ({ region: { grid, firstHeadingRow, lastHeadingRow } }) =>
      grid.sheet === at.sheet && at.row >= firstHeadingRow && at.row <= lastHeadingRow,
  );
  const needed = kindWords(kind).fields.filter((field) => field.needed);
  return (region?.columns ?? []).flatMap((column) =>
    needed
      .filter(({ field }) => isRefuted(kind, field, column))
      .map(({ field }) => ({ field, heading: headingText(column.heading) })),
  );
}

/** What is to be said of the columns and rows of a table. */
export function rowFindings(
  { table, grid, taken, built }: FoundTable,
  tables: readonly FoundTable[],
  { regions }: Ground,
): Finding[] {
  const findings: Finding[] = [];
  for (const { columns, fields } of taken?.score.assignment.open ?? []) {
    const headings = columns.map((column) => taken?.columns.find(({ heading }) => heading.column === column)?.heading);
    findings.push(
      readingFinding(
        "heading-ambiguous",
        columns.map((column, index) => grid.cell(headings[index]?.row ?? table.region.row, column)),
        {
          table: table.kind,
          headings: headings.map((heading) => `"${heading === undefined ? "" : headingText(heading)}"`).join(", "),
          fields: fields.join(" / "),
        },
        headings.flatMap((heading, index) => {
          const field = fields.length === columns.length ? fields[index] : fields[0];
          if (heading === undefined || field === undefined) return [];
          const named = [{ field, heading: headingText(heading) }];
          return [{ kind: table.kind, places: placesOf(table.kind, tables, regions), columns: named }];
        }),
      ),
    );
  }
  for (const [field, column] of table.fields) {
    const heading = taken?.columns.find((each) => each.heading.column === column)?.heading;
    if (heading === undefined || table.units?.has(field) === true || !hasUnclearUnit(field, heading)) continue;
    const read = { table: table.kind, field, heading: headingText(heading) };
    const answers = otherColumnsFor(field, { taken }, tables, regions);
    findings.push(readingFinding("unit-unclear", [grid.cell(heading.row, column)], read, answers));
  }
  for (const { row, column } of built?.rows.unexplained ?? []) {
    findings.push(
      readingFinding("number-unexplained", [grid.cell(row, column)], {
        table: table.kind,
        read: String(grid.value(row, column)),
      }),
    );
  }
  if (built?.assumesTreasury === true)
    findings.push(
      readingFinding("bought-into-treasury", [grid.cell(table.region.row, table.region.column)], { table: table.kind }),
    );
  for (const field of built?.exchangedDates ?? []) {
    const column = table.fields.get(field) ?? 0;
    findings.push(
      readingFinding(
        built?.dateOrders.get(field) === "exchanged" ? "days-exchanged" : "month-read-first",
        [grid.cell(table.firstRow - 1, column)],
        { table: table.kind, field },
      ),
    );
  }
  return findings;
}

/** Nothing tells filed rows from unfiled ones. A column that nobody reads may: the answer names it. */
export function filingFinding(
  { table, days }: FilingQuestion,
  tables: readonly FoundTable[],
  { regions }: Ground,
): Finding {
  const [first = "", last = ""] = [days[0], days.at(-1)];
  const found = tables.find((each) => each.table === table) ?? null;
  return readingFinding(
    "filed-unknown",
    [{ sheet: table.sheet, row: table.region.row, column: table.region.column }],
    { table: table.kind, days: String(days.length), first, last },
    otherColumnsFor("Disclosed on", found, tables, regions),
  );
}
