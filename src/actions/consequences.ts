import type { CellRef } from "../shares/values/cell";
import { showCell } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";
import type { Register } from "../shares/register/register";
import { isTableKind, type RowOrigin, type TableKind } from "../shares/register/table";

/** What the reading could not settle: a table, its fields, and the class of the row. Without fields it is the whole table; without a class, every class. */
interface Doubt {
  readonly table: TableKind;
  readonly fields: readonly string[] | null;
  readonly shareClass: string | null;
}

/** Checks that rest on cells of a table which their findings do not name. */
interface Resting {
  readonly tables: readonly TableKind[];
  readonly fields: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  /** True where findings at a row of another table rest on that row alone. */
  readonly isOwnOnly?: true;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

/** Sums, pairs and days over the rows of a class, or of the whole return. */
const OVER_ROWS =
  "B110 B126 B128 B150 B152 B160 B170 B172 D120 D130 D142 D151 D152 P110 P112 R190 S128 S140 S156 S158 S170 S172 S174 T112 W110 W116 W120 W130 W150 B196";
const AGAINST_LAST_RETURN = "B130 B132 B134 B136 B138 B139 B140 B142 B144 B145";

const RESTING: readonly Resting[] = [
  {
    tables: ["Movements", "Repurchases", "Treasury sales"],
    fields: new Set([
      "Date",
      "Trading date",
      "Share class",
      "Event",
      "Number of shares",
      "Number",
      "Increase",
      "Decrease",
      "Direction",
      "Treasury shares",
      "Purpose",
      "Cancelled on",
      "Disclosed on",
    ]),
    codes: words(`${OVER_ROWS} B184`),
  },
  {
    tables: ["Share classes"],
    fields: new Set(["Share class", "Opening balance", "Opening date", "Opening treasury shares"]),
    codes: words(`${OVER_ROWS} ${AGAINST_LAST_RETURN} D150 P120 T117`),
  },
  {
    tables: ["Last return"],
    fields: new Set(["Share class", "Closing balance", "Closing date", "Treasury shares", "Total"]),
    codes: words(AGAINST_LAST_RETURN),
  },
  {
    tables: ["Mandate"],
    fields: new Set([
      "Date of resolution",
      "Shares authorised",
      "Shares in issue at resolution",
      "Purchased before this register",
    ]),
    codes: words("B134 P150 P152 P154 S140 S142 S144 S146 S148 S150 S152 S156 S158"),
  },
  {
    tables: ["Schemes"],
    fields: new Set([
      "Month ended",
      "Outstanding at last month end",
      "Granted",
      "Exercised",
      "Cancelled",
      "Lapsed",
      "Outstanding at month end",
      "Shares issued",
      "Treasury shares transferred",
    ]),
    codes: words("B194 B196"),
  },
  { tables: ["Closing prices"], fields: new Set(["Date", "Close"]), codes: words("P140 P142 P144 S126 S130") },
  { tables: ["Issuer"], fields: new Set(["Name of issuer"]), codes: words("T110 T114 T115"), isOwnOnly: true },
  { tables: ["Issuer"], fields: new Set(["Date submitted"]), codes: words("D140 D142 D146 D148") },
  { tables: ["Issuer"], fields: new Set(["Last return"]), codes: words(AGAINST_LAST_RETURN) },
  {
    tables: ["Issuer"],
    fields: new Set(["Percentage decimals", "Percentage base"]),
    codes: words("P110 P112 P130"),
  },
];

/** Findings about a table as a whole: none of it is read, or not as its rows are meant. */
const OF_WHOLE_TABLE = words(
  "table-missing table-ambiguous table-twice heading-missing number-unexplained filed-unknown",
);

/** Knows the findings of checks that only follow from something the reading could not settle, and has reported itself. */
export class Consequences {
  readonly #unread: ReadonlySet<string>;
  readonly #doubts: readonly Doubt[];
  readonly #classes: ReadonlyMap<string, string | null>;

  /** @param reading the findings of the reading: its errors are the causes */
  constructor(reading: readonly Finding[], register: Register) {
    const errors = reading.filter(({ severity }) => severity === "error");
    this.#unread = new Set(errors.flatMap(({ cells }) => cells.slice(0, 1)).map(showCell));
    this.#classes = errors.length === 0 ? new Map() : classesByRow(register);
    this.#doubts = errors.flatMap((error) => this.#doubtsOf(error));
  }

  /** True for a finding with a cell that could not be read, or of a check that rests on one. */
  has({ code, cells }: Pick<Finding, "code" | "cells">): boolean {
    if (this.#doubts.length === 0) return false;
    if (cells.some((cell) => this.#unread.has(showCell(cell)))) return true;
    // A fact that no table has a place for shows no cell, and is no fact of a table that is not there.
    const isElsewhere = cells.length === 0 || cells.some((cell) => this.#classes.has(rowKey(cell)));
    const resting = RESTING.filter(({ codes, isOwnOnly }) => codes.has(code) && !(isOwnOnly === true && isElsewhere));
    if (resting.length === 0) return false;
    const classes = looksAcrossClasses(code)
      ? new Set<string>()
      : new Set(cells.flatMap((cell) => this.#classes.get(rowKey(cell)) ?? []));
    return this.#doubts.some(
      ({ table, fields, shareClass }) =>
        resting.some((each) => each.tables.includes(table) && (fields?.some((one) => each.fields.has(one)) ?? true)) &&
        (shareClass === null || classes.size === 0 || classes.has(shareClass)),
    );
  }

  #doubtsOf({ name, facts, cells: [cell] }: Finding): Doubt[] {
    const kinds = textsOf(facts["table"] ?? facts["tables"]).filter(isTableKind);
    const fields = OF_WHOLE_TABLE.has(name) ? null : textsOf(facts["field"] ?? facts["fields"]);
    const shareClass = (cell === undefined ? null : this.#classes.get(rowKey(cell))) ?? null;
    return kinds.map((table) => ({ table, fields, shareClass }));
  }
}

/** Percentages, remarks and weighted shares are of all classes together. */
function looksAcrossClasses(code: string): boolean {
  return /^[PTWR]/.test(code);
}

function textsOf(fact: unknown): string[] {
  return typeof fact === "string" ? fact.split(/ \/ |, /) : [];
}

function rowKey({ sheet, row }: CellRef): string {
  return `${sheet}\u0001${row}`;
}

/** The class of each row of the register, by sheet and row. */
function classesByRow(register: Register): ReadonlyMap<string, string | null> {
  const rows: (readonly [RowOrigin, string | null])[] = [
    ...register.classes.map(({ origin, name }) => [origin, name] as const),
    ...[...register.movements, ...register.repurchases, ...register.treasurySales, ...register.lastReturns].map(
      ({ origin, shareClass }) => [origin, shareClass] as const,
    ),
  ];
  return new Map(
    rows.map(([{ table, row }, shareClass]) => [rowKey({ sheet: table.sheet, row, column: 0 }), shareClass]),
  );
}

/** Every check that rests on cells its findings do not name. */
export const RESTING_CODES: ReadonlySet<string> = new Set(RESTING.flatMap(({ codes }) => [...codes]));
