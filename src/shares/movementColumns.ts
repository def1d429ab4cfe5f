import type { CategoryCode } from "./register/category";
import type { CivilDate } from "./values/civilDate";
import { isBelowZero, type Money } from "./values/money";
import type { Movement, StatedPercentage } from "./register/movement";
import type { ShareCount } from "./values/quantity";
import { percentOfDouble, ratioOfDouble } from "./values/ratio";
import type { Block } from "./rowBlocks";
import type { LocatedTable, RowOrigin } from "./register/table";
import { doubleOf, wholeNumber } from "./values/wholeNumber";

/**
 * Some rows of Movements, kept column by column (decision 0014): Excel's own doubles, and texts the workbook holds anyway. What a rule asks of a row is made exact
 * when it is asked for. Columns the table does not have stay empty.
 */
export class MovementColumns {
  readonly row: Int32Array;
  readonly date: (CivilDate | null)[];
  readonly shareClass: (string | null)[];
  readonly event: string[];
  readonly meaning: EventMeaning[];
  readonly details: string[] = [];
  readonly number: CountColumn;
  readonly issuePrice: MoneyColumn;
  readonly marketPrice: MoneyColumn;
  readonly balanceAfter: CountColumn;
  readonly treasuryAfter: CountColumn;
  readonly totalAfter: CountColumn;
  readonly percentage: PercentageColumn;
  readonly treasuryShares: CountColumn;
  readonly director: (boolean | null)[] = [];
  readonly disclosedOn: (CivilDate | null)[];
  readonly purchaseDates: (readonly CivilDate[])[] = [];
  readonly holder: string[] = [];
  readonly announcementDate: (CivilDate | null)[] = [];
  readonly depositaryShares: CountColumn;
  /** By row; most rows have no cell that could not be read. */
  readonly unread = new Map<number, ReadonlySet<string>>();

  /** @param most rows there are room for: a list that grows is copied again and again */
  constructor(
    readonly table: LocatedTable,
    most: number,
  ) {
    const room = <Item>(): Item[] => new Array<Item>(most);
    this.row = new Int32Array(most);
    this.date = room();
    this.shareClass = room();
    this.event = room();
    this.meaning = room();
    this.disclosedOn = room();
    this.number = new CountColumn(most);
    this.issuePrice = new MoneyColumn(most);
    this.marketPrice = new MoneyColumn(most);
    this.balanceAfter = new CountColumn(most);
    this.treasuryAfter = new CountColumn(most);
    this.totalAfter = new CountColumn(most);
    this.percentage = new PercentageColumn(most);
    this.treasuryShares = new CountColumn(most);
    this.depositaryShares = new CountColumn(most);
  }

  /** The first rows, once their columns are filled. */
  movements(size: number): Block<Movement> {
    const rows = new Array<Movement>(size);
    for (let at = 0; at < size; at += 1) rows[at] = new MovementRow(this, at);
    return rows;
  }
}

/** What the words of an Event cell mean. */
export interface EventMeaning {
  readonly category: CategoryCode;
  readonly recognised: boolean;
}

/** Cells as the doubles they are, and those that were read of something else. */
class DoubleColumn<Read> {
  private doubles: Float64Array | null = null;
  private others: Map<number, Read> | null = null;

  constructor(protected readonly most: number) {}

  protected putDouble(at: number, double: number): void {
    this.doubles ??= new Float64Array(this.most).fill(NaN);
    this.doubles[at] = double;
  }

  /** Null for none. */
  put(at: number, read: Read | null): void {
    if (read === null) return;
    this.others ??= new Map();
    this.others.set(at, read);
  }

  /** NaN where the cell is blank, or was read of something else. */
  protected doubleAt(at: number): number {
    return this.doubles?.[at] ?? NaN;
  }

  protected otherAt(at: number): Read | null {
    return this.others?.get(at) ?? null;
  }
}

/** Share counts. */
export class CountColumn extends DoubleColumn<ShareCount> {
  /** @param count a whole double as the cell holds it, or a count that was read of a text; null for none */
  putCell(at: number, count: number | ShareCount | null): void {
    if (typeof count === "number") this.putDouble(at, count);
    else this.put(at, count);
  }

  at(index: number): ShareCount | null {
    const double = this.doubleAt(index);
    return Number.isNaN(double) ? this.otherAt(index) : wholeNumber(double);
  }

  /** As `doubleOf` the count. */
  asDouble(index: number): number {
    const double = this.doubleAt(index);
    return Number.isNaN(double) ? doubleOf(this.otherAt(index)) : double;
  }
}

/** Prices. */
export class MoneyColumn extends DoubleColumn<Money> {
  private currencies: (string | null)[] | null = null;

  /** An amount as its cell holds it. */
  putAmount(at: number, amount: number, currency: string | null): void {
    this.putDouble(at, amount);
    this.currencies ??= new Array<string | null>(this.most);
    this.currencies[at] = currency;
  }

  at(index: number): Money | null {
    const double = this.doubleAt(index);
    return Number.isNaN(double)
      ? this.otherAt(index)
      : { currency: this.currencies?.[index] ?? null, amount: ratioOfDouble(double) };
  }

  /** Whether a price is below nought: of a double without making it exact. */
  isBelowZero(index: number): boolean {
    const double = this.doubleAt(index);
    return Number.isNaN(double) ? isBelowZero(this.otherAt(index)) : double < 0;
  }
}

/** Percentages. */
export class PercentageColumn extends DoubleColumn<StatedPercentage> {
  private decimals: Int32Array | null = null;

  /** A fraction of one as its cell holds it, and the decimals its format shows. */
  putFraction(at: number, fraction: number, decimals: number): void {
    this.putDouble(at, fraction);
    this.decimals ??= new Int32Array(this.most);
    this.decimals[at] = decimals;
  }

  at(index: number): StatedPercentage | null {
    const double = this.doubleAt(index);
    return Number.isNaN(double)
      ? this.otherAt(index)
      : { value: percentOfDouble(double), decimals: this.decimals?.[index] ?? 0, keptAs: "fraction of one" };
  }
}

const NO_DATES: readonly CivilDate[] = [];
const NOTHING: ReadonlySet<string> = new Set();
const NO_MEANING: EventMeaning = { category: "other", recognised: false };

/** True for a row whose issue price or market price is below nought. */
export function isPricedBelowZero(movement: Movement): boolean {
  return movement instanceof MovementRow
    ? movement.isPricedBelowZero()
    : isBelowZero(movement.issuePrice) || isBelowZero(movement.marketPrice);
}

/** Counts of a row as `doubleOf` gives them: of a row that was read without a bigint in between, which takes five times as long. */
export const asDouble = {
  number: (movement: Movement): number =>
    movement instanceof MovementRow ? movement.numberAsDouble() : doubleOf(movement.number),
  balanceAfter: (movement: Movement): number =>
    movement instanceof MovementRow ? movement.balanceAsDouble() : doubleOf(movement.balanceAfter),
} as const;

/** A row of the columns. */
class MovementRow implements Movement {
  constructor(
    private readonly columns: MovementColumns,
    private readonly at: number,
  ) {}

  isPricedBelowZero(): boolean {
    return this.columns.issuePrice.isBelowZero(this.at) || this.columns.marketPrice.isBelowZero(this.at);
  }

  numberAsDouble(): number {
    return this.columns.number.asDouble(this.at);
  }

  balanceAsDouble(): number {
    return this.columns.balanceAfter.asDouble(this.at);
  }

  get origin(): RowOrigin {
    return { table: this.columns.table, row: this.columns.row[this.at] ?? -1 };
  }

  get date(): CivilDate | null {
    return this.columns.date[this.at] ?? null;
  }

  get shareClass(): string | null {
    return this.columns.shareClass[this.at] ?? null;
  }

  get category(): CategoryCode {
    return (this.columns.meaning[this.at] ?? NO_MEANING).category;
  }

  get recognised(): boolean {
    return (this.columns.meaning[this.at] ?? NO_MEANING).recognised;
  }

  get event(): string {
    return this.columns.event[this.at] ?? "";
  }

  get details(): string {
    return this.columns.details[this.at] ?? "";
  }

  get number(): ShareCount | null {
    return this.columns.number.at(this.at);
  }

  get issuePrice(): Money | null {
    return this.columns.issuePrice.at(this.at);
  }

  get marketPrice(): Money | null {
    return this.columns.marketPrice.at(this.at);
  }

  get balanceAfter(): ShareCount | null {
    return this.columns.balanceAfter.at(this.at);
  }

  get treasuryAfter(): ShareCount | null {
    return this.columns.treasuryAfter.at(this.at);
  }

  get totalAfter(): ShareCount | null {
    return this.columns.totalAfter.at(this.at);
  }

  get percentage(): StatedPercentage | null {
    return this.columns.percentage.at(this.at);
  }

  get treasuryShares(): ShareCount | null {
    return this.columns.treasuryShares.at(this.at);
  }

  get director(): boolean | null {
    return this.columns.director[this.at] ?? null;
  }

  get disclosedOn(): CivilDate | null {
    return this.columns.disclosedOn[this.at] ?? null;
  }

  get purchaseDates(): readonly CivilDate[] {
    return this.columns.purchaseDates[this.at] ?? NO_DATES;
  }

  get holder(): string {
    return this.columns.holder[this.at] ?? "";
  }

  get announcementDate(): CivilDate | null {
    return this.columns.announcementDate[this.at] ?? null;
  }

  get depositaryShares(): ShareCount | null {
    return this.columns.depositaryShares.at(this.at);
  }

  get unread(): ReadonlySet<string> {
    return this.columns.unread.get(this.at) ?? NOTHING;
  }
}
