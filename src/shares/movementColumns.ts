import type { CategoryCode } from "./category";
import type { CivilDate } from "./civilDate";
import type { Money } from "./money";
import type { Movement, StatedPercentage } from "./movement";
import type { ShareCount } from "./quantity";
import { percentOfDouble, ratioOfDouble } from "./ratio";
import type { Block } from "./rowBlocks";
import type { LocatedTable, RowOrigin } from "./table";
import { wholeNumber } from "./wholeNumber";

/**
 * Some rows of Movements, kept column by column (decision 0014). A hundred thousand rows of Movements are a hundred columns of Excel's own doubles and of texts the
 * workbook holds anyway; what a rule asks of a row is made exact when it is asked for. Columns the table does not have are empty.
 */
export class MovementColumns {
  readonly row: number[] = [];
  readonly date: (CivilDate | null)[] = [];
  readonly shareClass: (string | null)[] = [];
  readonly event: string[] = [];
  readonly meaning: EventMeaning[] = [];
  readonly details: string[] = [];
  readonly number = new CountColumn();
  readonly issuePrice = new MoneyColumn();
  readonly marketPrice = new MoneyColumn();
  readonly balanceAfter = new CountColumn();
  readonly treasuryAfter = new CountColumn();
  readonly totalAfter = new CountColumn();
  readonly percentage = new PercentageColumn();
  readonly treasuryShares = new CountColumn();
  readonly director: (boolean | null)[] = [];
  readonly disclosedOn: (CivilDate | null)[] = [];
  readonly purchaseDates: (readonly CivilDate[])[] = [];
  readonly holder: string[] = [];
  readonly announcementDate: (CivilDate | null)[] = [];
  readonly depositaryShares = new CountColumn();
  /** By row; most rows have no cell that could not be read. */
  readonly unread = new Map<number, ReadonlySet<string>>();

  constructor(readonly table: LocatedTable) {}

  /** The rows, once all columns are filled. */
  movements(): Block<Movement> {
    return this.row.map((_, at) => new MovementRow(this, at));
  }
}

/** What the words of an Event cell mean. */
export interface EventMeaning {
  readonly category: CategoryCode;
  readonly recognised: boolean;
}

/** Share counts. */
export class CountColumn {
  private readonly doubles: number[] = [];
  private readonly others = new Map<number, ShareCount>();

  /** @param count a whole double as the cell holds it, or a count that was read of a text; null for none */
  push(count: number | ShareCount | null): void {
    if (typeof count === "bigint") this.others.set(this.doubles.length, count);
    this.doubles.push(typeof count === "number" ? count : NaN);
  }

  at(index: number): ShareCount | null {
    const double = this.doubles[index];
    if (double === undefined) return null;
    return Number.isNaN(double) ? (this.others.get(index) ?? null) : wholeNumber(double);
  }
}

/** Prices. */
export class MoneyColumn {
  private readonly doubles: number[] = [];
  private readonly currencies: (string | null)[] = [];
  private readonly others = new Map<number, Money>();

  /** An amount as its cell holds it. */
  pushDouble(amount: number, currency: string | null): void {
    this.doubles.push(amount);
    this.currencies.push(currency);
  }

  /** An amount that was read of a text; null for none. */
  push(money: Money | null): void {
    if (money !== null) this.others.set(this.doubles.length, money);
    this.pushDouble(NaN, null);
  }

  at(index: number): Money | null {
    const double = this.doubles[index];
    if (double === undefined) return null;
    return Number.isNaN(double) ? (this.others.get(index) ?? null) : { currency: this.currencies[index] ?? null, amount: ratioOfDouble(double) };
  }
}

/** Percentages. */
export class PercentageColumn {
  private readonly doubles: number[] = [];
  private readonly decimals: number[] = [];
  private readonly others = new Map<number, StatedPercentage>();

  /** A fraction of one as its cell holds it, and the decimals its format shows. */
  pushDouble(fraction: number, decimals: number): void {
    this.doubles.push(fraction);
    this.decimals.push(decimals);
  }

  /** A percentage kept in any other way; null for none. */
  push(percentage: StatedPercentage | null): void {
    if (percentage !== null) this.others.set(this.doubles.length, percentage);
    this.pushDouble(NaN, 0);
  }

  at(index: number): StatedPercentage | null {
    const double = this.doubles[index];
    if (double === undefined) return null;
    return Number.isNaN(double) ? (this.others.get(index) ?? null) : { value: percentOfDouble(double), decimals: this.decimals[index] ?? 0, keptAs: "fraction of one" };
  }
}

const NO_DATES: readonly CivilDate[] = [];
const NOTHING: ReadonlySet<string> = new Set();
const NO_MEANING: EventMeaning = { category: "other", recognised: false };

/** A row of the columns. */
class MovementRow implements Movement {
  constructor(
    private readonly columns: MovementColumns,
    private readonly at: number,
  ) {}

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
