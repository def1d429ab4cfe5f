import type { CivilDate } from "../values/civilDate";
import type { Figure } from "../values/figure";
import type { Issuer } from "./issuer";
import type { Mandate } from "./mandate";
import type { Money } from "../values/money";
import type { Movement } from "./movement";
import type { ShareCount } from "../values/quantity";
import type { Repurchase, TreasurySale } from "./repurchase";
import type { Scheme } from "./scheme";
import type { ShareClass } from "./shareClass";
import type { LocatedTable, RowOrigin } from "./table";

/** The closing balance of a class in the return filed last. */
export interface LastReturn {
  readonly origin: RowOrigin;
  /** Null in an issuer with one class, where the table names none. */
  readonly shareClass: string | null;
  readonly closingBalance: Figure<ShareCount> | null;
  readonly closingDate: Figure<CivilDate> | null;
  /** Treasury shares at its close, and issued shares with them, where they are given. */
  readonly treasury: Figure<ShareCount> | null;
  readonly total: Figure<ShareCount> | null;
}

/** The close of a trading day. */
export interface ClosingPrice {
  readonly origin: RowOrigin;
  readonly date: CivilDate | null;
  /** Null too where the cell holds what could not be read. */
  readonly close: Money | null;
  /** True for a day whose close is left blank: the share did not trade. */
  readonly isWithoutTrade: boolean;
  readonly shareClass: string | null;
}

/** A row of the Settings table: a severity or threshold of a check, by its code or name. */
export interface Setting {
  readonly name: Figure<string>;
  readonly value: Figure<string>;
}

/** A totals row of a table: what its cells say for the columns that hold share counts. */
export interface StatedTotal {
  readonly table: LocatedTable;
  readonly field: string;
  readonly stated: Figure<ShareCount>;
  /** The rows of the table it adds up, first and last; without them all rows of the kind. */
  readonly firstRow?: number;
  readonly lastRow?: number;
}

/** A totals row of a table: what its cell says for a column of amounts. */
export interface StatedAmount {
  readonly table: LocatedTable;
  readonly field: "Total paid" | "Total received";
  readonly stated: Figure<Money>;
  /** The rows of the table it adds up, first and last. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** A balance written in the body of the Movements table, in a row that is no event: `Opening balance`, `Balance c/f`. */
export interface StatedBalance {
  readonly kind: "opening" | "closing";
  readonly shareClass: string | null;
  readonly date: CivilDate | null;
  readonly balance: Figure<ShareCount>;
}

/** Everything read from the workbook. Rows stand in the order of their sheets. */
export interface Register {
  readonly issuer: Issuer | null;
  readonly classes: readonly ShareClass[];
  readonly movements: readonly Movement[];
  readonly repurchases: readonly Repurchase[];
  readonly treasurySales: readonly TreasurySale[];
  /** In the order of their sheets. */
  readonly mandates: readonly Mandate[];
  /** True where a sheet is called after the mandate and none could be read of it: the reader says so. */
  readonly isMandateUnread?: boolean;
  readonly closingPrices: readonly ClosingPrice[];
  readonly lastReturns: readonly LastReturn[];
  readonly schemes: readonly Scheme[];
  readonly statedTotals: readonly StatedTotal[];
  readonly statedAmounts: readonly StatedAmount[];
  readonly statedBalances: readonly StatedBalance[];
  readonly settings: readonly Setting[];
  /** Every table found, for set-up and for adding rows. */
  readonly tables: readonly LocatedTable[];
}
