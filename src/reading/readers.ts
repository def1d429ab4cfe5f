import { TABLE_KINDS, type TableKind } from "../shares/register/table";
import type { Finding } from "../shares/values/finding";
import { otherColumnsFor } from "./answers/offeredAnswers";
import { byColumn } from "./findings/byColumn";
import type { FoundTable } from "./locateTables";
import { readingFinding } from "./readingFindings";
import { TableReader } from "./records/tableReader";
import type { TableRegion } from "./regions/tableRegion";

/** The readers of the tables that count, by kind. */
export class Readers {
  readonly tables: FoundTable[] = [];
  readonly #readers = new Map<TableKind, TableReader[]>();
  readonly #found = new Map<TableReader, FoundTable>();
  #named: ReadonlySet<string> | undefined;

  constructor(
    tables: readonly FoundTable[],
    private readonly date1904: boolean,
  ) {
    this.add(tables);
  }

  add(tables: readonly FoundTable[]): void {
    for (const table of tables) {
      const { kind } = table.table;
      this.tables.push(table);
      const reader = new TableReader(table, this.date1904, () => this.#currencies());
      this.#readers.set(kind, [...this.of(kind), reader]);
      this.#found.set(reader, table);
    }
    this.#named = undefined;
  }

  /** Currencies that any table names. All tables are there when the first amount is read. */
  #currencies(): ReadonlySet<string> {
    this.#named ??= new Set([...this.#found.keys()].flatMap((reader) => [...reader.currenciesNamed()]));
    return this.#named;
  }

  of(kind: TableKind): readonly TableReader[] {
    return this.#readers.get(kind) ?? [];
  }

  /** Everything any of them reported, cell by cell. */
  get allFindings(): Finding[] {
    return [...this.#found.keys()].flatMap((reader) => reader.findings);
  }

  /** @param regions all of the workbook, by which an answer to a question names one */
  findingsOf(kinds: readonly TableKind[], regions: readonly TableRegion[]): Finding[] {
    return TABLE_KINDS.filter((kind) => kinds.includes(kind)).flatMap((kind) =>
      this.of(kind).flatMap((reader) =>
        byColumn(reader.table, reader.entries.length, reader.findings.filter(isOfOwnCell), (field) =>
          otherColumnsFor(field, this.#found.get(reader) ?? null, this.tables, regions),
        ),
      ),
    );
  }
}

/** Formulas without a value have one cause in the whole workbook, and are one finding. */
function isOfOwnCell({ name }: Finding): boolean {
  return name !== "not-calculated";
}

/** Cells that the finding for formulas without a value names at most. */
const MOST_NOT_CALCULATED = 200;

/** What the other cells of a row, or of the register, say too: a value of it is only checked. */
const CHECKS_ALONE: ReadonlySet<string> = new Set([
  "Percentage",
  "Balance after",
  "Treasury balance after",
  "Total after",
  "Purchased under the mandate",
  "Number again",
]);

/** True for a cell that only says what others say: the average of what was paid and the number bought, a balance, a percentage. */
function isCheckAlone({ facts, cells }: Finding, tables: readonly FoundTable[]): boolean {
  if (CHECKS_ALONE.has(String(facts["field"]))) return true;
  if (facts["field"] !== "Average price") return false;
  return cells.every(({ sheet, row, column }) =>
    tables.some(
      ({ table: { fields, region } }) =>
        (fields.has("Total paid") || fields.has("Total received")) &&
        sheet === region.sheet &&
        row >= region.row &&
        row < region.row + region.rows &&
        column >= region.column &&
        column < region.column + region.columns,
    ),
  );
}

/** One finding for all formulas of the workbook that have no value. */
export function notCalculated(all: readonly Finding[], tables: readonly FoundTable[]): Finding[] {
  const of = all.filter((finding) => !isOfOwnCell(finding));
  const [first] = of;
  if (first === undefined) return [];
  const cells = of.flatMap((finding) => finding.cells).slice(0, MOST_NOT_CALCULATED);
  const field = String(first.facts["field"]);
  const table = String(first.facts["table"]);
  const rule = of.every((finding) => isCheckAlone(finding, tables)) ? "checks-not-calculated" : "not-calculated";
  return [readingFinding(rule, cells, { table, field, count: String(of.length) })];
}
