import type { Finding } from "../shares/values/finding";
import type { TableKind } from "../shares/register/table";
import type { RegionLeft } from "./columns/takeRegions";
import { contentOf } from "./columns/fieldContents";
import { kindWords } from "./columns/kindWords";
import { type FoundTable, isOfChanges } from "./locateTables";
import type { FilingQuestion } from "./records/filedRows";
import { readingFinding } from "./readingFindings";
import { unitIn } from "./vocabulary/units";
import { headingText } from "./regions/tableRegion";

/** Questions about blocks that are nearly a table of a kind the register has no other of. */
export function leftAsideFindings(nearly: readonly RegionLeft[], tables: readonly FoundTable[]): Finding[] {
  return nearly.flatMap(({ region, guess, rivals }) => {
    if (guess === null || tables.some(({ table }) => table.kind === guess.kind)) return [];
    const cells = [region.grid.cell(region.firstHeadingRow, region.firstColumn)];
    if (rivals.length > 0) return [readingFinding("table-ambiguous", cells, { tables: rivals.join(" / ") })];
    return [
      readingFinding("heading-missing", cells, { table: guess.kind, field: guess.assignment.missing.join(", ") }),
    ];
  });
}

/**
 * The tables no return can do without. Movements may be missing where Repurchases or Treasury sales stand.
 * @param areNamed false where a class has no name: a table of movements may be known by it
 */
export function missingTables(
  tables: readonly FoundTable[],
  left: readonly RegionLeft[],
  areNamed: boolean,
): Finding[] {
  const needed: TableKind[] = ["Issuer", "Share classes"];
  if (areNamed && !tables.some(({ table }) => isOfChanges(table))) needed.push("Movements");
  return needed
    .filter(
      (kind) =>
        !tables.some(({ table }) => table.kind === kind) &&
        !left.some(({ guess, why }) => guess?.kind === kind && (why === "missing" || why === "rivals")),
    )
    .map((kind) => {
      const headings = kindWords(kind)
        .fields.filter((entry) => entry.needed)
        .map((entry) => entry.field);
      return readingFinding("table-missing", [], { table: kind, headings: headings.join(", ") });
    });
}

/** What is to be said of the columns and rows of a table. */
export function rowFindings({ table, grid, taken, built }: FoundTable): Finding[] {
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
      ),
    );
  }
  for (const [field, column] of table.fields) {
    const heading = taken?.columns.find((each) => each.heading.column === column)?.heading;
    const isCounted = contentOf(field) === "count" || contentOf(field) === "money";
    if (heading === undefined || !isCounted || unitIn(heading.path.join(" ")) !== "unclear") continue;
    const read = { table: table.kind, field, heading: headingText(heading) };
    findings.push(readingFinding("unit-unclear", [grid.cell(heading.row, column)], read));
  }
  for (const { row, column } of built?.rows.unexplained ?? []) {
    findings.push(
      readingFinding("number-unexplained", [grid.cell(row, column)], {
        table: table.kind,
        read: String(grid.value(row, column)),
      }),
    );
  }
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

/** Nothing tells filed rows from unfiled ones. */
export function filingFinding({ table, days }: FilingQuestion): Finding {
  const [first = "", last = ""] = [days[0], days.at(-1)];
  return readingFinding("filed-unknown", [{ sheet: table.sheet, row: table.region.row, column: table.region.column }], {
    table: table.kind,
    days: String(days.length),
    first,
    last,
  });
}
