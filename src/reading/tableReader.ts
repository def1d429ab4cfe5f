import type { CellRef } from "../shares/values/cell";
import type { CivilDate } from "../shares/values/civilDate";
import type { Finding } from "../shares/values/finding";
import type { Money } from "../shares/values/money";
import type { ShareCount } from "../shares/values/quantity";
import type { LocatedTable } from "../shares/register/table";
import type { CellValue, Snapshot } from "../workbook/workbook";
import { FieldReader, type ReadingLog } from "./fieldReader";
import { currencyCode, currencyNamedIn } from "./cells/parseMoney";
import { readingFinding, type ReadingRuleName } from "./readingFindings";

/**
 * Reads the fields of one table, row by row (for `pairs` the row is the field's own), and keeps what could not be read:
 * a finding for the user, and the field's name for the checks that must leave it alone.
 */
export class TableReader implements ReadingLog {
  readonly #fields = new Map<string, FieldReader>();
  readonly #snapshot: Snapshot;
  /** Columns of the fields of a table of rows, in the snapshot. */
  readonly #columns: readonly number[];
  readonly #currencies = new Map<string, string | null>();
  #unread: Set<string> | null = null;
  #findings: Finding[] = [];

  constructor(
    readonly table: LocatedTable,
    snapshot: Snapshot,
    private readonly date1904: boolean,
  ) {
    this.#snapshot = snapshot;
    this.#columns = [...table.fields.values()].map((column) => column - snapshot.region.column);
  }

  has(field: string): boolean {
    return this.table.fields.has(field);
  }

  /** The reader of one field, for tables of many rows. */
  field(field: string): FieldReader {
    let reader = this.#fields.get(field);
    if (reader === undefined) {
      const { fields, headings, sheet, shape, valueColumn } = this.table;
      const at = fields.get(field);
      const column = at === undefined ? -1 : shape === "rows" ? at : valueColumn;
      const onlyRow = shape === "pairs" ? (at ?? null) : null;
      reader = new FieldReader(
        { field, sheet, column, onlyRow, heading: headings.get(field) ?? "" },
        this.#snapshot,
        this.date1904,
        this,
      );
      this.#fields.set(field, reader);
    }
    return reader;
  }

  /** The value of a field's cell; "" where the table has no such field. */
  raw(row: number, field: string): CellValue {
    return this.field(field).raw(row);
  }

  cell(row: number, field: string): CellRef {
    return this.field(field).cell(row);
  }

  /** Fields of the row just read whose cells could not be; a new set for the next row. */
  takeUnread(): ReadonlySet<string> {
    if (this.#unread === null) return NOTHING;
    const unread = this.#unread;
    this.#unread = null;
    return unread;
  }

  /** What was told since this was last asked. */
  takeFindings(): readonly Finding[] {
    if (this.#findings.length === 0) return NO_FINDINGS;
    const findings = this.#findings;
    this.#findings = [];
    return findings;
  }

  /** True where every field of the row is blank. */
  isBlankRow(row: number): boolean {
    const cells = this.#snapshot.values[row - this.#snapshot.region.row];
    if (cells === undefined) return true;
    for (const column of this.#columns) if ((cells[column] ?? "") !== "") return false;
    return true;
  }

  /** How many fields of the row are filled. */
  filledFields(row: number): number {
    const cells = this.#snapshot.values[row - this.#snapshot.region.row] ?? [];
    return this.#columns.filter((column) => (cells[column] ?? "") !== "").length;
  }

  text(row: number, field: string, needed = false): string {
    return this.field(field).text(row, needed);
  }

  count(row: number, field: string, needed = false): ShareCount | null {
    return this.field(field).count(row, needed);
  }

  date(row: number, field: string, needed = false): CivilDate | null {
    return this.field(field).date(row, needed);
  }

  money(row: number, field: string): Money | null {
    return this.field(field).money(row, this.currencyOfRow);
  }

  choice<T>(
    row: number,
    field: string,
    choices: readonly (readonly [pattern: RegExp, value: T, shown: string])[],
  ): T | null {
    return this.field(field).choice(row, choices);
  }

  yesOrNo(row: number, field: string): boolean | null {
    return this.field(field).yesOrNo(row);
  }

  /** What the row's Currency cell names. */
  readonly currencyOfRow = (row: number): string | null => {
    const text = this.field("Currency").raw(row);
    if (typeof text !== "string" || text === "") return null;
    let currency = this.#currencies.get(text);
    if (currency === undefined) {
      currency = currencyCode(text) ?? currencyNamedIn(text);
      this.#currencies.set(text, currency);
    }
    return currency;
  };

  report(rule: ReadingRuleName, row: number, field: string, more: Record<string, string> = {}): void {
    this.#unread ??= new Set();
    this.#unread.add(field);
    this.tell(rule, row, field, more);
  }

  tell(rule: ReadingRuleName, row: number, field: string, more: Record<string, string> = {}): void {
    this.#findings.push(
      readingFinding(rule, [this.cell(row, field)], {
        table: this.table.kind,
        field,
        read: shown(this.raw(row, field)),
        ...more,
      }),
    );
  }
}

const NOTHING: ReadonlySet<string> = new Set();
const NO_FINDINGS: readonly Finding[] = [];

/** The longest text a message repeats. */
const LONGEST_SHOWN = 60;

function shown(raw: CellValue): string {
  const text = String(raw);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
