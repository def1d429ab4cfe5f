import type { CellRef } from "../shares/cell";
import type { CivilDate } from "../shares/civilDate";
import type { Finding } from "../shares/finding";
import type { Money } from "../shares/money";
import type { StatedPercentage } from "../shares/movement";
import type { ShareCount } from "../shares/quantity";
import type { LocatedTable } from "../shares/table";
import type { CellValue, Snapshot } from "../workbook/workbook";
import { foldText } from "./foldText";
import { errorProblem, isErrorValue, type Parsed, placeholderKind, type ReadingProblem } from "./parsed";
import { parseDate } from "./parseDate";
import { parseDateList } from "./parseDateList";
import { currencyCode, currencyNamedIn, parseMoney } from "./parseMoney";
import { parseCount } from "./parseNumber";
import { parsePercentage } from "./parsePercentage";
import { readingFinding, type ReadingRuleName } from "./readingFindings";

const RULE_OF_PROBLEM: Readonly<Record<ReadingProblem, ReadingRuleName>> = {
  "error value": "error-value",
  "not calculated": "not-calculated",
  "not a number": "not-a-number",
  "fraction of a share": "fraction-of-a-share",
  "too many digits": "too-many-digits",
  "not a date": "not-a-date",
  "no such day": "no-such-day",
  "unclear percentage": "unclear-percentage",
  "not one of the choices": "not-one-of-the-choices",
};

/**
 * Reads the fields of one table, row by row (for `pairs` the row is the field's own), and keeps what could not be read:
 * a finding for the user, and the field's name for the checks that must leave it alone.
 */
export class TableReader {
  readonly #values: Snapshot["values"];
  readonly #formats: Snapshot["formats"];
  readonly #top: number;
  readonly #left: number;
  #unread: Set<string> | null = null;

  constructor(
    readonly table: LocatedTable,
    snapshot: Snapshot,
    private readonly date1904: boolean,
    private readonly findings: Finding[],
  ) {
    this.#values = snapshot.values;
    this.#formats = snapshot.formats;
    this.#top = snapshot.region.row;
    this.#left = snapshot.region.column;
  }

  has(field: string): boolean {
    return this.table.fields.has(field);
  }

  /** The value of a field's cell; "" where the table has no such field. */
  raw(row: number, field: string): CellValue {
    const column = this.column(field);
    return column < 0 ? "" : (this.#values[this.line(row, field) - this.#top]?.[column - this.#left] ?? "");
  }

  cell(row: number, field: string): CellRef {
    return { sheet: this.table.sheet, row: this.line(row, field), column: Math.max(this.column(field), 0) };
  }

  /** Fields of the row just read whose cells could not be; a new set for the next row. */
  takeUnread(): ReadonlySet<string> {
    const unread = this.#unread ?? NOTHING;
    this.#unread = null;
    return unread;
  }

  /** True where every field of the row is blank. */
  isBlankRow(row: number): boolean {
    for (const column of this.table.fields.values()) if ((this.#values[row - this.#top]?.[column - this.#left] ?? "") !== "") return false;
    return true;
  }

  /** How many fields of the row are filled. */
  filledFields(row: number): number {
    let filled = 0;
    for (const column of this.table.fields.values()) if ((this.#values[row - this.#top]?.[column - this.#left] ?? "") !== "") filled += 1;
    return filled;
  }

  text(row: number, field: string, needed = false): string {
    const raw = this.raw(row, field);
    const read = typeof raw === "string" ? raw.trim() : String(raw);
    if (read === "" && needed) this.report("needed-cell-blank", row, field);
    if (read !== "" && isErrorValue(read)) {
      this.report(RULE_OF_PROBLEM[errorProblem(read)], row, field);
      return "";
    }
    return read;
  }

  count(row: number, field: string, needed = false): ShareCount | null {
    const raw = this.raw(row, field);
    // The common cell, without a detour: a whole number within what Excel keeps.
    if (typeof raw === "number" && Number.isInteger(raw) && raw < 1e15 && raw > -1e15) return BigInt(raw);
    return this.settle(parseCount(raw), row, field, needed);
  }

  date(row: number, field: string, needed = false): CivilDate | null {
    const raw = this.raw(row, field);
    if (raw === "" && !needed) return null;
    return this.settle(parseDate(raw, this.format(row, field), this.date1904), row, field, needed);
  }

  dates(row: number, field: string): readonly CivilDate[] {
    const raw = this.raw(row, field);
    if (raw === "") return NO_DATES;
    return this.settle(parseDateList(raw, this.format(row, field), this.date1904), row, field, false) ?? NO_DATES;
  }

  percentage(row: number, field: string): StatedPercentage | null {
    const raw = this.raw(row, field);
    if (raw === "") return null;
    const heading = this.table.headings.get(field) ?? "";
    return this.settle(parsePercentage(raw, this.format(row, field), heading.includes("%") || heading.includes("%")), row, field, false);
  }

  /** An amount; the currency from its own cell, its format, the row's Currency cell or the heading, in this order. */
  money(row: number, field: string): Money | null {
    const raw = this.raw(row, field);
    if (raw === "") return null;
    return this.settle(parseMoney(raw, this.format(row, field), this.currency(row) ?? currencyNamedIn(this.table.headings.get(field) ?? "")), row, field, false);
  }

  /** One of a few words, told by a pattern each. Null where blank. */
  choice<T>(row: number, field: string, choices: readonly (readonly [pattern: RegExp, value: T, shown: string])[]): T | null {
    const raw = this.raw(row, field);
    if (raw === "" || (typeof raw === "string" && raw.trim() === "")) return null;
    const read = foldText(String(raw));
    const found = choices.find(([pattern]) => pattern.test(read));
    if (found) return found[1];
    if (typeof raw === "string" && placeholderKind(raw) === "nothing") return null;
    this.reportAs(isErrorValue(String(raw)) ? RULE_OF_PROBLEM[errorProblem(String(raw))] : "not-one-of-the-choices", row, field, { choices: choices.map(([, , shown]) => shown).join(", ") });
    return null;
  }

  yesOrNo(row: number, field: string): boolean | null {
    return this.choice(row, field, YES_OR_NO);
  }

  report(rule: ReadingRuleName, row: number, field: string, more: Record<string, string> = {}): void {
    this.reportAs(rule, row, field, more);
  }

  private currency(row: number): string | null {
    const text = this.raw(row, "Currency");
    return typeof text === "string" && text !== "" ? (currencyCode(text) ?? currencyNamedIn(text)) : null;
  }

  private settle<T>(parsed: Parsed<T>, row: number, field: string, needed: boolean): T | null {
    if (parsed.kind === "value") {
      if (parsed.remark === "number kept as text") this.tell("number-kept-as-text", row, field);
      if (parsed.remark === "day read first") this.tell("day-read-first", row, field, { date: String(parsed.value) });
      if (parsed.remark === "date without a date format") this.tell("date-without-format", row, field, { date: String(parsed.value) });
      return parsed.value;
    }
    if (parsed.kind === "unreadable") this.report(RULE_OF_PROBLEM[parsed.problem], row, field);
    else if (parsed.kind === "placeholder") {
      if (parsed.tentative || needed) this.report("still-to-be-confirmed", row, field);
      else this.tell("read-as-blank", row, field);
    } else if (needed) this.report("needed-cell-blank", row, field);
    return null;
  }

  private reportAs(rule: ReadingRuleName, row: number, field: string, more: Record<string, string>): void {
    this.#unread ??= new Set();
    this.#unread.add(field);
    this.tell(rule, row, field, more);
  }

  private tell(rule: ReadingRuleName, row: number, field: string, more: Record<string, string> = {}): void {
    this.findings.push(readingFinding(rule, [this.cell(row, field)], { table: this.table.kind, field, read: shown(this.raw(row, field)), ...more }));
  }

  private format(row: number, field: string): string {
    const column = this.column(field);
    return column < 0 ? "General" : (this.#formats[this.line(row, field) - this.#top]?.[column - this.#left] ?? "General");
  }

  private column(field: string): number {
    const at = this.table.fields.get(field);
    if (at === undefined) return -1;
    return this.table.shape === "rows" ? at : this.table.valueColumn;
  }

  private line(row: number, field: string): number {
    return this.table.shape === "rows" ? row : (this.table.fields.get(field) ?? row);
  }
}

const NOTHING: ReadonlySet<string> = new Set();
const NO_DATES: readonly CivilDate[] = [];
const YES_OR_NO = [
  [/^(y|yes|true|✓|✔|√|是|有)$/, true, "Yes"],
  [/^(n|no|false|✗|✘|否|沒有|不是)$/, false, "No"],
] as const;

/** The longest text a message repeats. */
const LONGEST_SHOWN = 60;

function shown(raw: CellValue): string {
  const text = String(raw);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
