import type { CellRef } from "../../shares/values/cell";
import type { CivilDate } from "../../shares/values/civilDate";
import type { Finding } from "../../shares/values/finding";
import type { Money } from "../../shares/values/money";
import type { LocatedTable } from "../../shares/register/table";
import type { ShareCount } from "../../shares/values/quantity";
import type { CellValue } from "../../workbook/workbook";
import { contentOf } from "../columns/fieldContents";
import { dayOfStatus } from "../cells/dayOfStatus";
import { placeholderKind } from "../cells/parsed";
import { parseDate } from "../cells/parseDate";
import type { DateOrder } from "../cells/dateOrder";
import { currencyCode, currencyNamedIn, currencyOfHeading } from "../cells/parseMoney";
import { readingFinding, type ReadingRuleName } from "../readingFindings";
import type { SheetGrid } from "../regions/sheetGrid";
import type { Entry } from "../rows/entry";
import { awaitsApproval, filingStatus, isBareStatus, isFilingReference } from "../vocabulary/statuses";
import type { TotalsRow } from "../rows/rowPlan";
import { FieldReader, type ReadingLog } from "./fieldReader";

/** A table with its cells and the rows of it that are entries. */
export interface TableOfEntries {
  readonly table: LocatedTable;
  readonly grid: SheetGrid;
  readonly entries: readonly Entry[];
  readonly totals: readonly TotalsRow[];
  /** By field, where its days are not written day first. */
  readonly dateOrders: ReadonlyMap<string, DateOrder>;
  /** Fields with a question about their heading: until it is answered no cell of theirs is read. */
  readonly inDoubt?: ReadonlySet<string>;
  /** The titles over it, which may name the currency of its amounts. */
  readonly titles?: readonly string[];
  /** The currency that its sheet or the facts of the workbook say all prices are in, where the table names none. */
  readonly currencySaid?: () => string | null;
}

/**
 * Reads the fields of one table, entry by entry, and keeps what could not be read: a finding for the user, and the field's name for the checks that
 * must leave it alone.
 */
export class TableReader implements ReadingLog {
  readonly table: LocatedTable;
  readonly entries: readonly Entry[];
  readonly totals: readonly TotalsRow[];
  readonly #fields = new Map<string, FieldReader>();
  readonly #currencies = new Map<string, string | null>();
  #tableCurrency: string | null | undefined;
  #unread: Set<string> | null = null;
  readonly #inDoubt: ReadonlySet<string>;
  readonly #findings: Finding[] = [];

  constructor(
    private readonly of: TableOfEntries,
    private readonly date1904: boolean,
    /** Currencies that the tables of the workbook name. */
    private readonly currenciesOfWorkbook: () => ReadonlySet<string> = () => NOTHING,
  ) {
    this.table = of.table;
    this.entries = of.entries;
    this.totals = of.totals;
    this.#inDoubt = of.inDoubt ?? NOTHING;
  }

  /** True where the table has the field, or an entry of it has. */
  has(field: string): boolean {
    return this.table.fields.has(field) || (this.entries[0]?.cells?.has(field) ?? false);
  }

  /** The reader of one field, for tables of many rows. */
  field(field: string): FieldReader {
    let reader = this.#fields.get(field);
    if (reader === undefined) {
      const { fields, headings, shape, units } = this.table;
      const column = shape === "rows" ? (fields.get(field) ?? -1) : -1;
      reader = new FieldReader(
        {
          field,
          column,
          heading: headings.get(field) ?? "",
          unit: units?.get(field) ?? 1n,
          dateOrder: this.of.dateOrders.get(field) ?? "day first",
          isInDoubt: this.#inDoubt.has(field),
        },
        this.of.grid,
        this.date1904,
        this,
        () => this.#currencyOfTable(),
        () => this.currenciesOfWorkbook(),
      );
      this.#fields.set(field, reader);
    }
    return reader;
  }

  /** The value of a field's cell; "" where the entry has no such field. */
  raw(entry: Entry, field: string): CellValue {
    return this.field(field).raw(entry);
  }

  cell(entry: Entry, field: string): CellRef {
    return this.field(field).cell(entry);
  }

  /** Fields of the entry just read whose cells could not be; a new set for the next. */
  takeUnread(): ReadonlySet<string> {
    const unread = this.#unread;
    this.#unread = null;
    if (unread === null) return this.#inDoubt;
    return this.#inDoubt.size === 0 ? unread : new Set([...unread, ...this.#inDoubt]);
  }

  /** Everything reported, in the order of reading. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  text(entry: Entry, field: string, needed = false): string {
    return this.field(field).text(entry, needed);
  }

  count(entry: Entry, field: string, needed = false): ShareCount | null {
    return this.field(field).count(entry, needed);
  }

  date(entry: Entry, field: string, needed = false): CivilDate | null {
    return this.field(field).date(entry, needed);
  }

  /**
   * The day an entry was disclosed. A mark that says so without a day (`Filed`, a tick, a reference) counts as the entry's own day, the earliest it can
   * be: what matters is that it was disclosed before this return.
   */
  disclosedOn(entry: Entry, own: CivilDate | null): CivilDate | null {
    const raw = this.raw(entry, "Disclosed on");
    if (raw === "") return null;
    if (typeof raw === "boolean") return raw ? own : null;
    if (typeof raw === "string" && parseDate(raw, "", this.date1904).kind !== "value") {
      // `TBA`: it is not disclosed yet.
      if (placeholderKind(raw) === "tentative" && /\p{L}/u.test(raw)) return null;
      const said = dayOfStatus(raw);
      if (said?.status === "filed")
        return this.date(withDay(entry, this.cell(entry, "Disclosed on"), said.day), "Disclosed on");
      const status = said?.status ?? filingStatus(raw);
      const isOpen = status === "not filed" && placeholderKind(raw) !== "nothing";
      if (isOpen && !(awaitsApproval(raw) && this.#isBareStatus())) return null;
      if (status === "filed" || isFilingReference(raw)) return own;
    }
    return this.date(entry, "Disclosed on");
  }

  /** Under *Status* alone the words may be those of the event, and not of its return. */
  #isBareStatus(): boolean {
    return isBareStatus(this.table.headings.get("Disclosed on") ?? "");
  }

  /** True where a mark says that the entry was disclosed, and no day: it counts as disclosed on its own day, whatever that is. */
  isDisclosedByMark(entry: Entry): boolean {
    const raw = this.raw(entry, "Disclosed on");
    return (
      typeof raw === "boolean" ||
      (typeof raw === "string" &&
        parseDate(raw, "", this.date1904).kind !== "value" &&
        dayOfStatus(raw)?.status !== "filed")
    );
  }

  money(entry: Entry, field: string): Money | null {
    return this.field(field).money(entry, this.currencyOfRow);
  }

  /**
   * The one currency that the amounts of the table are in, where a title over it, a heading or the cells beside name one and no other: an amount that names
   * none is in it too. Null where they name none or several, or the table has a column of currencies.
   */
  #currencyOfTable(): string | null {
    if (this.#tableCurrency !== undefined) return this.#tableCurrency;
    const named = this.currenciesNamed();
    const [only = null] = named;
    const isOpen = this.table.fields.has("Currency") || named.size > 1;
    this.#tableCurrency = isOpen ? null : (only ?? this.of.currencySaid?.() ?? null);
    return this.#tableCurrency;
  }

  /** The currencies that headings, titles and amounts of the table name. */
  currenciesNamed(): ReadonlySet<string> {
    const { fields, headings, shape } = this.table;
    const named = new Set<string>();
    const columns = [...fields].filter(([field]) => contentOf(field) === "money");
    for (const [field, column] of columns) {
      const ofHeading = currencyOfHeading(headings.get(field) ?? "");
      if (ofHeading !== null) named.add(ofHeading);
      else if (shape === "rows") for (const currency of this.#currenciesIn(column)) named.add(currency);
    }
    for (const title of this.of.titles ?? []) {
      const currency = currencyOfHeading(title);
      if (currency !== null) named.add(currency);
    }
    for (const entry of fields.has("Currency") ? this.entries : []) {
      const currency = this.currencyOfRow(entry);
      if (currency !== null) named.add(currency);
    }
    return named;
  }

  #currenciesIn(column: number): ReadonlySet<string> {
    const texts = new Set<string>();
    for (const { row } of this.entries) {
      const value = this.of.grid.value(row, column);
      if (value !== "") texts.add(this.of.grid.format(row, column));
      if (typeof value === "string" && value.length <= LONGEST_SHOWN) texts.add(value);
    }
    return new Set([...texts].flatMap((text) => currencyNamedIn(text) ?? []));
  }

  choice<T>(
    entry: Entry,
    field: string,
    choices: readonly (readonly [pattern: RegExp, value: T, shown: string])[],
  ): T | null {
    return this.field(field).choice(entry, choices);
  }

  yesOrNo(entry: Entry, field: string): boolean | null {
    return this.field(field).yesOrNo(entry);
  }

  /** What the row's Currency cell names. */
  readonly currencyOfRow = (entry: Entry): string | null => {
    const text = this.field("Currency").raw(entry);
    if (typeof text !== "string" || text === "") return null;
    let currency = this.#currencies.get(text);
    if (currency === undefined) {
      currency = currencyCode(text) ?? currencyNamedIn(text);
      this.#currencies.set(text, currency);
    }
    return currency;
  };

  report(rule: ReadingRuleName, entry: Entry, field: string, more: Record<string, string> = {}): void {
    this.leave(field);
    // Of a field in doubt the question at its heading says all there is to say.
    if (!this.#inDoubt.has(field)) this.tell(rule, entry, field, more);
  }

  /** The field of the entry could not be read, for a reason that is reported elsewhere. */
  leave(field: string): void {
    this.#unread ??= new Set();
    this.#unread.add(field);
  }

  tell(rule: ReadingRuleName, entry: Entry, field: string, more: Record<string, string> = {}): void {
    this.#findings.push(
      readingFinding(rule, [this.cell(entry, field)], {
        table: this.table.kind,
        field,
        read: shown(this.raw(entry, field)),
        ...more,
      }),
    );
  }
}

/** An entry whose cell says the day alone, without the words beside it. */
function withDay(entry: Entry, cell: CellRef, day: string): Entry {
  return { ...entry, cells: new Map([...(entry.cells ?? []), ["Disclosed on", { ...cell, value: day, format: "@" }]]) };
}

const NOTHING: ReadonlySet<string> = new Set();

/** The longest text a message repeats. */
const LONGEST_SHOWN = 60;

function shown(raw: CellValue): string {
  const text = String(raw);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
