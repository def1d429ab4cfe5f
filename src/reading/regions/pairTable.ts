import type { Region } from "../../shares/values/cell";
import type { TableKind } from "../../shares/register/table";
import { meaningWithoutEvent } from "../../shares/register/withoutEvent";
import { eventMeaning } from "../vocabulary/eventMeaning";
import type { TableAnswer } from "../answers/tableAnswer";
import { isKeptInPairs, kindsNamed, kindWords } from "../columns/kindWords";
import { answeredNames, hasName, isAnswerAbout, namesByField, type PairName } from "./pairNames";
import type { SheetGrid } from "./sheetGrid";

/** A table whose names run down a column, or down two columns abreast. */
export interface PairTable {
  readonly grid: SheetGrid;
  readonly kind: TableKind;
  readonly region: Region;
  readonly names: ReadonlyMap<string, PairName>;
  /** Columns that hold the values of an entry each. */
  readonly valueColumns: readonly number[];
  /** How far right of its name a value stands, by column of names. */
  readonly offsets: ReadonlyMap<number, number>;
  readonly settledBy: "headings" | "user";
  /** True for a table that lacks what one of its kind has as a rule, and counts where there is no other: a class without a name, an issuer's name alone. */
  readonly isMakeshift: boolean;
}

/** Names of one kind that stand near each other in a column. */
export interface NameGroup {
  readonly kind: TableKind;
  readonly names: readonly PairName[];
}

/** The values stand in the next column, or after one or two merged or empty ones. */
const FURTHEST_VALUE = 4;
/** Values of several entries stand in so many columns at most. */
const MOST_ENTRIES = 60;

/** What is known of a sheet beside the names of one group. */
export interface PairContext {
  readonly answers: readonly TableAnswer[];
  /** True for a cell that holds the name of a value. */
  readonly isName: (row: number, column: number) => boolean;
  /** True where another table of the kind stands in the column: one more entry may have a day and a number alone. */
  readonly isPiece?: boolean;
}

/** The table that names make; null where names are missing that its kind cannot do without. */
export function tableOfNames(
  grid: SheetGrid,
  kind: TableKind,
  stated: readonly (readonly PairName[])[],
  { answers, isName, isPiece = false }: PairContext,
): PairTable | null {
  const answer = answers.find((each) => each.kind === kind && isAnswerAbout(stated.flat(), each));
  const groups = answer === undefined ? stated.map((group) => withoutTitles(grid, group)) : stated;
  const names = groups.flat();
  const whole = answer === undefined ? wholeness(grid, kind, names, isPiece) : "whole";
  if (whole === "lacking") return null;
  const answered = answer === undefined ? new Map<string, PairName>() : answeredNames(names, answer);
  const byField =
    answer === undefined || answer.isPartial === true
      ? new Map([
          ...namesByField(
            names.filter((name) => ![...answered.values()].includes(name)),
            kind,
            (name) => hasValue(grid, name),
          ),
          ...answered,
        ])
      : answered;
  if (kind === "Issuer" && isOfLastReturn(grid, byField.get("Closing date"))) byField.delete("Closing date");
  const offsetOf = (group: readonly PairName[]): number =>
    (kind === "Mandate" ? firstMandateOffset(grid, byField, group) : null) ?? valueOffset(grid, group);
  const offsets = new Map(groups.map((group) => [group[0]?.column ?? 0, offsetOf(group)]));
  const rows = names.map(({ row }) => row);
  const columns = [...offsets].map(([column, offset]) => column + offset);
  const top = Math.min(...rows);
  const left = Math.min(...offsets.keys());
  const valueColumns = entryColumns(grid, byField, Math.max(...columns), kind, isName);
  return {
    grid,
    kind,
    region: {
      sheet: grid.sheet,
      row: top,
      column: left,
      rows: Math.max(...rows) - top + 1,
      columns: (valueColumns.at(-1) ?? Math.max(...columns)) - left + 1,
    },
    names: byField,
    valueColumns,
    offsets,
    settledBy: answer === undefined ? "headings" : "user",
    isMakeshift: whole === "makeshift",
  };
}

/** Without a title of what stands between it and the other names: `Buy-backs` alone in its row, above the mandate. */
function withoutTitles(grid: SheetGrid, names: readonly PairName[]): readonly PairName[] {
  const rows = new Set(names.map(({ row }) => row));
  const isTitle = (name: PairName): boolean =>
    !hasValue(grid, name) && !rows.has(name.row - 1) && !rows.has(name.row + 1);
  return names.filter((name) => !isTitle(name));
}

const CLOSING_BALANCE = /clos(?:e|ing)\b.*\b(?:balance|shares)|last return|期[終终末].*[結结][存餘余]|上次/i;
const DAY = /date|as at|日/i;

/** True for a closing date that stands beside a closing balance: both are of the last return. */
function isOfLastReturn(grid: SheetGrid, name: PairName | undefined): boolean {
  if (name === undefined) return false;
  return [-2, -1, 1, 2]
    .map((down) => name.row + down)
    .filter((row) => row >= 0 && row <= grid.bottom)
    .map((row) => grid.text(row, name.column))
    .some((text) => CLOSING_BALANCE.test(text) && !DAY.test(text));
}

/** Whether the names are all that a table of the kind needs, or only enough where the register has no other. */
function wholeness(
  grid: SheetGrid,
  kind: TableKind,
  names: readonly PairName[],
  isPiece: boolean,
): "whole" | "makeshift" | "lacking" {
  const byField = namesByField(names, kind, (name) => hasValue(grid, name));
  if (kind === "Share classes" && !isOfClass(grid, byField)) return "lacking";
  const missing = kindWords(kind).fields.filter(({ field, needed }) => needed && !hasName(byField, field));
  const isTelling = names.some(({ meanings }) =>
    meanings.some((meaning) => meaning.kind === kind && !meaning.generic && meaning.match !== "partial"),
  );
  // Under a sheet's name that says the kind, so many names of general words are enough.
  const isNamed = byField.size >= MANY_NAMES && kindsNamed(grid.sheet).includes(kind);
  if (!isTelling && !isNamed) return "lacking";
  // A table that is kept in rows as a rule has its names in a column where values stand beside most of them.
  const isValued = (name: PairName): boolean =>
    hasValue(grid, name, isKeptInPairs(kind) ? FURTHEST_VALUE : MOST_ENTRIES);
  const valued = [...byField.values()].filter(isValued).length;
  const needed = kindWords(kind).fields.filter((entry) => entry.needed);
  // Of an entry on a card of its own the prices may be blank.
  const isFilled = valued * 2 > byField.size || needed.every(({ field }) => isValuedIn(byField, field, isValued));
  const isUsual = isKeptInPairs(kind) || (byField.size >= (isPiece ? 2 : 3) && isFilled && isOfValues(grid, byField));
  // A card beside others that says what happened, or that nothing did: its number may be missing, or there is none, as of `See Part B`.
  const event = isPiece && kind === "Movements" && byField.has("Date") ? byField.get("Event") : undefined;
  const isCard = event !== undefined && isEventBeside(grid, event);
  if (isCard) return "whole";
  if (missing.length === 0 && byField.size >= 2) return isUsual ? "whole" : "lacking";
  if (kind === "Issuer") return missing.length === 0 && valued === 1 ? "makeshift" : "lacking";
  const isClass = kind === "Share classes" && missing.every(({ field }) => field === "Share class");
  return isClass && byField.size >= 2 && valued === byField.size && isOfValues(grid, byField) ? "makeshift" : "lacking";
}

const MANY_NAMES = 4;

function isEventBeside(grid: SheetGrid, { row, column }: PairName): boolean {
  const text = grid.text(row, column + 1);
  return text !== "" && (meaningWithoutEvent(text) !== null || eventMeaning(text).kind === "category");
}

function isValuedIn(
  names: ReadonlyMap<string, PairName>,
  field: string,
  isValued: (name: PairName) => boolean,
): boolean {
  const own = names.get(field);
  return own !== undefined && isValued(own);
}

/** Facts that a class has and a statement of its balances has not. */
const FACTS_OF_CLASS = ["Opening date", "Stock code", "Listed", "Multi-counter stock code", "Weighted voting rights"];

/** A class has a fact of its own beside its balances, and a name in words. */
function isOfClass(grid: SheetGrid, names: ReadonlyMap<string, PairName>): boolean {
  const own = names.get("Share class");
  const isNamed = own === undefined || own.value !== undefined || isBesideText(grid, own);
  return (
    isNamed && (FACTS_OF_CLASS.some((field) => names.has(field)) || names.get("Opening balance")?.asAt !== undefined)
  );
}

/** True where words stand beside the name, and no figure before them. */
function isBesideText(grid: SheetGrid, { row, column }: PairName): boolean {
  for (let offset = 1; offset <= FURTHEST_VALUE; offset++)
    if (!grid.isBlank(row, column + offset)) return grid.text(row, column + offset) !== "";
  return false;
}

/** True where figures or days stand beside some of the names: headings in a column of a table would have headings beside them. */
function isOfValues(grid: SheetGrid, names: ReadonlyMap<string, PairName>): boolean {
  return [...names.values()].some(
    ({ row, column, value }) => value !== undefined || typeof grid.value(row, column + 1) === "number",
  );
}

/** True where something stands beside a name, so many columns away at most. */
export function hasValue(grid: SheetGrid, { row, column, value }: PairName, furthest = FURTHEST_VALUE): boolean {
  if (value !== undefined) return true;
  const last = Math.min(furthest, grid.right - column);
  for (let offset = 1; offset <= last; offset++) if (!grid.isBlank(row, column + offset)) return true;
  return false;
}

/** How far right of the names most values stand; 0 where all stand in the cells of their names. */
export function valueOffset(grid: SheetGrid, names: readonly PairName[]): number {
  const beside = names.filter(({ value }) => value === undefined);
  if (beside.length === 0) return 0;
  const filled = Array.from(
    { length: FURTHEST_VALUE },
    (_, index) => beside.filter(({ row, column }) => !grid.isBlank(row, column + index + 1)).length,
  );
  const most = Math.max(...filled);
  return most === 0 ? 1 : filled.indexOf(most) + 1;
}

/** How far right of the names the first mandate with all its needed figures stands; null where none does. Another one may have more of the rest. */
function firstMandateOffset(
  grid: SheetGrid,
  byField: ReadonlyMap<string, PairName>,
  group: readonly PairName[],
): number | null {
  const own = neededNames("Mandate", byField).filter((name) => name.value === undefined && group.includes(name));
  if (own.length < 2) return null;
  for (let offset = 1; offset <= FURTHEST_VALUE; offset++)
    if (own.every(({ row, column }) => typeof grid.value(row, column + offset) === "number")) return offset;
  return null;
}

function neededNames(kind: TableKind, byField: ReadonlyMap<string, PairName>): readonly PairName[] {
  return kindWords(kind).fields.flatMap(({ field, needed }) => (needed ? (byField.get(field) ?? []) : []));
}

/** Columns of values: one, or for tables kept in rows as a rule one for each entry: its needed fields are filled, or most of all. */
function entryColumns(
  grid: SheetGrid,
  byField: ReadonlyMap<string, PairName>,
  first: number,
  kind: TableKind,
  isName: PairContext["isName"],
): number[] {
  const columns = [first];
  const names = [...byField.values()];
  if (kind === "Issuer" || names.some(({ value }) => value !== undefined)) return columns;
  const needed = neededNames(kind, byField);
  const isOfEntries = !isKeptInPairs(kind) || kind === "Mandate";
  const isFilled = ({ row }: PairName, column: number): boolean => !grid.isBlank(row, column);
  for (let column = first + 1; column <= Math.min(grid.right, first + MOST_ENTRIES); column++) {
    const filled = names.filter((name) => isFilled(name, column));
    const isEntry = needed.length >= 2 && isOfEntries && needed.every((name) => isFilled(name, column));
    if (filled.length * 2 <= names.length && !isEntry) break;
    // Names with values of their own, abreast of these.
    if (filled.filter(({ row }) => isName(row, column)).length * 2 > filled.length) break;
    // Words beside the values of a mandate are remarks on them; another mandate has figures of its own.
    if (kind === "Mandate" && names.filter(({ row }) => typeof grid.value(row, column) === "number").length < 2) break;
    columns.push(column);
  }
  return columns;
}
