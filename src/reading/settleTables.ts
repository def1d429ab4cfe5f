import { regionAddress, showCell, type CellRef } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";
import { grouped } from "../shares/values/grouped";
import type { LocatedTable, TableKind } from "../shares/register/table";
import type { TableAnswer } from "./answers/tableAnswer";
import type { FoundTable } from "./locateTables";
import { overlap } from "./regions/pairsThatCount";
import { rowKeys } from "./rowKeys";
import { readingFinding, type ReadingRuleName } from "./readingFindings";
import { summariesAmong } from "./summaries";
import { isPlanned, isSupersededBy } from "./superseded";

/** Kinds of which a register has one table; of the others it may have several pieces. */
const SINGLE: ReadonlySet<TableKind> = new Set(["Issuer", "Settings", "Last return", "Share classes"]);

/** True for a kind of which a register has one table. */
export function isKeptOnce(kind: TableKind): boolean {
  return SINGLE.has(kind);
}

/** A table of the kind that does not count, for Set-up. */
export interface TableSetAside {
  readonly table: LocatedTable;
  /** `second`: another is read in its place. `repeated`: its rows stand in another. `superseded`, `planned`: by its own words. */
  readonly why: "second" | "repeated" | "superseded" | "planned";
}

interface SettledTables {
  readonly tables: readonly FoundTable[];
  readonly findings: readonly Finding[];
  readonly aside: readonly TableSetAside[];
}

/**
 * Settles which tables of a kind count. Of kinds kept once the one the user named, or the one with the best evidence; of kinds kept in pieces all, save a
 * copy of another. The command line and the Settings table name all tables of a kind: those alone count. Set-up corrects one table: the other pieces stay.
 */
export function settleTables(
  kind: TableKind,
  all: readonly FoundTable[],
  answers: readonly TableAnswer[] = [],
): SettledTables {
  const ofKind = all.filter(({ table }) => table.kind === kind);
  const answered = ofKind.filter(({ table }) => table.settledBy === "user");
  const namesAll = SINGLE.has(kind) || answers.some((answer) => answer.kind === kind && answer.isPartial === true);
  if (answered.length > 0 && namesAll) {
    const { tables, findings } = ofAnswers(answered, SINGLE.has(kind));
    const others = ofKind.filter((each) => !answered.includes(each));
    return { tables, findings, aside: asAside(others, "second") };
  }
  const sure = answered.length === 0 ? NOTHING_SURE : { ...ofAnswers(answered, false), aside: [] };
  const open = ofKind.filter(
    (each) => !answered.includes(each) && !sure.tables.some(({ table }) => overlap(table.region, each.table.region)),
  );
  const old = open.filter((one) => ofKind.some((other) => isOldOf(one, other)));
  const planned = open.filter(isPlanned);
  const isAside = (each: FoundTable): boolean =>
    old.includes(each) || (planned.length < ofKind.length && planned.includes(each));
  const { tables, findings, aside } = settledOf(
    kind,
    open.filter((each) => !isAside(each)),
    sure.tables,
  );
  const plans = planned.filter((each) => isAside(each) && !old.includes(each));
  return {
    tables: ofKind.filter((each) => sure.tables.includes(each) || tables.includes(each)),
    findings: [
      ...sure.findings,
      ...findings,
      ...(old.length === 0 ? [] : [leftAside("superseded-left-aside", old)]),
      ...(plans.length === 0 ? [] : [leftAside("planned-left-aside", plans)]),
    ],
    aside: [...aside, ...asAside(old, "superseded"), ...asAside(plans, "planned")],
  };
}

const NOTHING_SURE: SettledTables = { tables: [], findings: [], aside: [] };

function asAside(found: readonly FoundTable[], why: TableSetAside["why"]): readonly TableSetAside[] {
  return found.map(({ table }) => ({ table, why }));
}

/** @param sure those the user named, of a kind kept in pieces: what says the same is left aside without a question */
function settledOf(kind: TableKind, found: readonly FoundTable[], sure: readonly FoundTable[]): SettledTables {
  if (found.length + sure.length <= 1) return { tables: found, findings: [], aside: [] };
  if (kind === "Mandate") return mandates(found, sure);
  return SINGLE.has(kind) ? oneOf(found) : pieces(found, sure);
}

/** An older version of another table, by its own words: of what is kept in pieces most of its rows stand in the other too. */
function isOldOf(one: FoundTable, other: FoundTable): boolean {
  if (one === other || !isSupersededBy(one, other)) return false;
  if (SINGLE.has(one.table.kind)) return true;
  if (one.table.kind === "Mandate") {
    // An older mandate is no older version of one.
    const ofOther = rowKeys(other, MANDATE_KEY, 1);
    return rowKeys(one, MANDATE_KEY, 1).every((key) => ofOther.includes(key));
  }
  const ofOther = new Set(rowKeys(other, KEY_FIELDS).filter(hasFigure));
  const own = rowKeys(one, KEY_FIELDS).filter(hasFigure);
  return own.filter((key) => ofOther.has(key)).length * 2 > own.length;
}

/** A mandate a resolution and class: a table of the same one is a copy, or a question where it says otherwise. */
function mandates(found: readonly FoundTable[], sure: readonly FoundTable[]): SettledTables {
  const tables: FoundTable[] = [];
  const findings: Finding[] = [];
  const seconds: FoundTable[] = [];
  for (const table of found) {
    const own = rowKeys(table, MANDATE_KEY, 1);
    const same = [...sure, ...tables].find((other) => rowKeys(other, MANDATE_KEY, 1).some((key) => own.includes(key)));
    if (same === undefined) {
      tables.push(table);
      continue;
    }
    seconds.push(table);
    if (!sure.includes(same) && !saysTheSame(table, same)) findings.push(twice(table, same));
  }
  return { tables, findings, aside: asAside(seconds, "second") };
}

const MANDATE_KEY = ["Date of resolution", "Share class", "Name of mandate"];

/**
 * The tables that answers name. One that names a sheet alone means the tables there that the evidence shows, or the one that fits: where several fit
 * alike, that is a question.
 */
function ofAnswers(answered: readonly FoundTable[], isSingle: boolean): Omit<SettledTables, "aside"> {
  const bySheet = grouped(answered, ({ table }) => table.sheet);
  const meant = [...bySheet.values()].flatMap((found) => {
    const sure = found.filter(
      ({ taken }) => taken === null || taken.score.isProven || taken.answer?.range !== undefined,
    );
    return sure.length > 0 ? sure : found;
  });
  const sure = meant.filter(({ taken }) => taken === null || taken.score.isProven || taken.answer?.range !== undefined);
  const [first] = meant;
  if (first === undefined) return { tables: [], findings: [] };
  if (isSingle) return { tables: [first], findings: [] };
  const once = [...bySheet.keys()].flatMap((sheet) => meant.filter(({ table }) => table.sheet === sheet).slice(0, 1));
  const tables = meant.filter((each) => sure.includes(each) || once.includes(each));
  return {
    tables,
    findings: meant.filter((each) => !tables.includes(each)).map((other) => twice(other, first)),
  };
}

function oneOf(found: readonly FoundTable[]): SettledTables {
  const [first, ...others] = [...found].sort((a, b) => rank(a) - rank(b));
  if (first === undefined) return { tables: [], findings: [], aside: [] };
  if (first.table.kind === "Share classes" && others.every((other) => hasOtherClasses(other, first)))
    return { tables: found, findings: [], aside: [] };
  return {
    tables: [first],
    findings: others.filter((other) => !saysTheSame(other, first)).map((other) => twice(other, first)),
    aside: asAside(others, "second"),
  };
}

/** Excel tables first, then as they stand on the sheets. */
function rank({ table }: FoundTable): number {
  return table.excelTable !== null ? 1 : 2;
}

function twice(other: FoundTable, first: FoundTable): Finding {
  const facts = { table: other.table.kind, other: showCell(firstCell(first.table)) };
  const answers = [first, other].map(({ table: { kind, sheet, region } }) => ({
    kind,
    places: [{ sheet, range: first.table.sheet === other.table.sheet ? regionAddress({ ...region, rows: 1 }) : null }],
    columns: [],
  }));
  return readingFinding("table-twice", [firstCell(other.table), firstCell(first.table)], facts, answers);
}

function firstCell({ region }: LocatedTable): CellRef {
  return { sheet: region.sheet, row: region.row, column: region.column };
}

/** A table repeats another where every value of it stands in the other too. */
function saysTheSame(other: FoundTable, first: FoundTable): boolean {
  const shared = [...other.table.fields.keys()].filter((field) => first.table.fields.has(field));
  if (shared.length === 0) return false;
  const ofFirst = new Set(rowKeys(first, shared));
  return rowKeys(other, shared).every((key) => ofFirst.has(key));
}

function hasOtherClasses(other: FoundTable, first: FoundTable): boolean {
  const names = new Set(rowKeys(first, ["Share class"]));
  return rowKeys(other, ["Share class"]).every((name) => !names.has(name));
}

/** Pieces of one kind, in order of their sheets, without those that repeat another: a copy is a question. */
function pieces(found: readonly FoundTable[], sure: readonly FoundTable[]): SettledTables {
  const all = [...sure, ...found];
  const summaries = summariesAmong(all);
  const aside = found.filter((piece) => summaries.includes(piece) || all.some((other) => isExtractOf(piece, other)));
  const tables: FoundTable[] = [];
  const seconds: FoundTable[] = [];
  const findings: Finding[] = aside.length === 0 ? [] : [leftAside("repeated-tables-left-aside", aside)];
  for (const piece of found.filter((each) => !aside.includes(each))) {
    const rows = rowKeys(piece, KEY_FIELDS).filter(hasFigure);
    const copied = [...sure, ...tables].find((other) => {
      const known = new Set(rowKeys(other, KEY_FIELDS).filter(hasFigure));
      return rows.some((row) => known.has(row));
    });
    if (copied === undefined) {
      tables.push(piece);
      continue;
    }
    seconds.push(piece);
    if (!sure.includes(copied)) findings.push(twice(piece, copied));
  }
  return { tables, findings, aside: [...asAside(seconds, "second"), ...asAside(aside, "repeated")] };
}

/** True for an entry with a number of its own: two ledgers may close with the same words on the same day. */
function hasFigure(key: string): boolean {
  return key
    .split("\u0001")
    .slice(FIELDS_WITHOUT_FIGURE)
    .some((part) => part !== "");
}

const FIELDS_WITHOUT_FIGURE = 4;

/** True for some rows of a longer table, kept again: those that are still to be filed. */
function isExtractOf(piece: FoundTable, other: FoundTable): boolean {
  if (piece === other || piece.entries.length >= other.entries.length) return false;
  const shared = [...piece.table.fields.keys()].filter((field) => other.table.fields.has(field));
  if (shared.length < LEAST_SHARED || !rowKeys(piece, KEY_FIELDS).every(hasFigure)) return false;
  // The class may be that of a title.
  const fields = [...new Set([...shared, "Share class"])];
  const ofOther = new Set(rowKeys(other, fields, LEAST_SHARED));
  const own = rowKeys(piece, fields, LEAST_SHARED);
  return own.length === piece.entries.length && own.every((key) => ofOther.has(key));
}

/** A day, a number and one thing more. */
const LEAST_SHARED = 3;

function leftAside(rule: ReadingRuleName, tables: readonly FoundTable[]): Finding {
  const cells = tables.map(({ table }) => firstCell(table));
  return readingFinding(rule, cells, { places: cells.map(showCell).join(", ") });
}

const KEY_FIELDS = [
  "Date",
  "Trading date",
  "Share class",
  "Event",
  "Number of shares",
  "Number",
  "Increase",
  "Decrease",
  "Close",
];
