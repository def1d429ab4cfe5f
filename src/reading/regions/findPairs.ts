import { grouped } from "../../shares/values/grouped";
import { pausesAfter, type Steps } from "../../shares/runInSlices";
import type { Region } from "../../shares/values/cell";
import { TABLE_KINDS, type TableKind } from "../../shares/register/table";
import type { ColumnMeaning, HeadingWords } from "../columns/headingWords";
import { isKeptInPairs, kindWords } from "../columns/kindWords";
import type { TableAnswer } from "../answers/tableAnswer";
import { foldText } from "../vocabulary/foldText";
import { answeredNames, hasName, inOneAnswer, isAnswerAbout, namesByField, type PairName } from "./pairNames";
import type { SheetGrid } from "./sheetGrid";

/** A table whose names run down a column, or down two columns abreast. */
export interface PairTable {
  readonly grid: SheetGrid;
  readonly kind: TableKind;
  readonly region: Region;
  readonly names: ReadonlyMap<string, PairName>;
  /** Names of the table whose words mean no field of it, with a value beside them. */
  readonly valueColumns: readonly number[];
  /** How far right of its name a value stands, by column of names. */
  readonly offsets: ReadonlyMap<number, number>;
  readonly settledBy: "headings" | "user";
}

/** Kinds that are read with names down a column. Of most a sheet holds one entry; of classes and movements there may be several columns of values. */
const PAIR_KINDS = TABLE_KINDS.filter((kind) => kind !== "Settings" && kind !== "Closing prices");
/** Names further apart than this are not one table. */
const WIDEST_GAP = 6;
/** So many blank rows part two tables. */
const MOST_BLANKS = 2;
/** The values stand in the next column, or after one or two merged or empty ones. */
const FURTHEST_VALUE = 4;
/** Values of several entries stand in so many columns at most. */
const MOST_ENTRIES = 60;

/** Finds the tables of names and values on one sheet. */
export function* findPairs(grid: SheetGrid, words: HeadingWords, answers: readonly TableAnswer[]): Steps<PairTable[]> {
  const ofSheet = answers.filter((answer) => answer.sheet === grid.sheet);
  const byColumn = yield* namesByColumn(grid, words, ofSheet);
  const groups = [...byColumn.values()].flatMap((names) => closeTogether(grid, names, ofSheet));
  const tables: PairTable[] = [];
  const open: PairName[][] = [];
  for (const group of groups) {
    const table = tableOf(grid, [group], ofSheet);
    if (table === null) open.push(group);
    else tables.push(table);
  }
  return [...withNeighbours(grid, tables, open), ...abreast(grid, open, ofSheet)];
}

/** Texts that may be names, by column from the left. */
function* namesByColumn(
  grid: SheetGrid,
  words: HeadingWords,
  answers: readonly TableAnswer[],
): Steps<ReadonlyMap<number, readonly PairName[]>> {
  const byColumn = new Map<number, PairName[]>();
  const answered = new Set(answers.flatMap(({ headings }) => Object.values(headings)).map(foldText));
  for (let column = grid.left; column <= grid.right; column++) byColumn.set(column, []);
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (pausesAfter(row)) yield;
    for (const column of grid.columnsOfWords(row)) {
      const text = String(grid.value(row, column));
      const name = text.trim().replace(/\s*[:：]$/, "");
      const meanings = words.meaningsOf([name]).filter(({ match }) => match !== "partial");
      if (isBesideHeading(grid, row, column, meanings, words)) continue;
      if (meanings.length > 0 || (answered.size > 0 && answered.has(foldText(text))))
        byColumn.get(column)?.push({ row, column, text, meanings });
    }
  }
  return byColumn;
}

/** True where another name of the same kind stands right beside: a row of headings, not a name and its value. */
function isBesideHeading(
  grid: SheetGrid,
  row: number,
  column: number,
  meanings: readonly ColumnMeaning[],
  words: HeadingWords,
): boolean {
  const beside = grid.text(row, column + 1);
  // The first row below headings may be an opening balance, without a day.
  const isLeftBlank = grid.isBlank(row + 1, column) && !grid.isBlank(row + 1, column + 1);
  const under = isLeftBlank ? row + 2 : row + 1;
  if (beside === "" || meanings.length === 0 || grid.isBlank(under, column)) return false;
  // The next name stands below a name; below a heading stands its value.
  const below = words.meaningsOf([grid.text(under, column)]);
  if (below.some(({ kind, match }) => match !== "partial" && meanings.some((own) => own.kind === kind))) return false;
  return words
    .meaningsOf([beside])
    .some(
      ({ kind, field, match, generic }) =>
        match === "exact" && !generic && meanings.some((own) => own.kind === kind && own.field !== field),
    );
}

function closeTogether(grid: SheetGrid, names: readonly PairName[], answers: readonly TableAnswer[]): PairName[][] {
  const groups: PairName[][] = [];
  for (const name of names) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    // A name met a second time begins another table of the kind.
    const isAgain = group?.some((each) => each.text === name.text) ?? false;
    const isNear =
      last !== undefined && name.row - last.row <= WIDEST_GAP && blanksBetween(grid, last, name) <= MOST_BLANKS;
    if (group !== undefined && isNear && !isAgain && (sharesKind(group, name) || inOneAnswer(group, name, answers)))
      group.push(name);
    else groups.push([name]);
  }
  return groups;
}

function blanksBetween(grid: SheetGrid, above: PairName, below: PairName): number {
  let blanks = 0;
  for (let row = above.row + 1; row < below.row; row++) if (grid.isBlank(row, below.column)) blanks += 1;
  return blanks;
}

function sharesKind(group: readonly PairName[], name: PairName): boolean {
  return name.meanings.some((meaning) =>
    group.some((each) => each.meanings.some((other) => other.kind === meaning.kind)),
  );
}

function tableOf(
  grid: SheetGrid,
  groups: readonly (readonly PairName[])[],
  answers: readonly TableAnswer[],
): PairTable | null {
  const names = groups.flat();
  const answer = answers.find((each) => isAnswerAbout(names, each));
  const kind = answer?.kind ?? kindOf(grid, names);
  if (kind === null) return null;
  const answered = answer === undefined ? new Map<string, PairName>() : answeredNames(names, answer);
  const byField =
    answer === undefined || answer.isPartial === true
      ? new Map([
          ...namesByField(
            names.filter((name) => ![...answered.values()].includes(name)),
            kind,
          ),
          ...answered,
        ])
      : answered;
  const offsets = new Map(groups.map((group) => [group[0]?.column ?? 0, valueOffset(grid, group)]));
  const rows = names.map(({ row }) => row);
  const columns = [...offsets].map(([column, offset]) => column + offset);
  const top = Math.min(...rows);
  const left = Math.min(...offsets.keys());
  const valueColumns = entryColumns(grid, [...byField.values()], Math.max(...columns), kind);
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
  };
}

/** The kind whose needed names are all there; of several the one with most names. */
function kindOf(grid: SheetGrid, names: readonly PairName[]): TableKind | null {
  let best: { kind: TableKind; count: number } | null = null;
  for (const kind of PAIR_KINDS) {
    const { fields } = kindWords(kind);
    const byField = namesByField(names, kind);
    const isWhole = fields.every(({ field, needed }) => !needed || hasName(byField, field));
    const isTelling = names.some(({ meanings }) =>
      meanings.some((meaning) => meaning.kind === kind && !meaning.generic && meaning.match !== "partial"),
    );
    // A table that is kept in rows as a rule has its names in a column where values stand beside most of them.
    const valued = [...byField.values()].filter(({ row, column }) => hasValue(grid, row, column)).length;
    const isUsual =
      isKeptInPairs(kind) || (byField.size >= 3 && valued * 2 > byField.size && isOfValues(grid, byField));
    if (isWhole && isTelling && isUsual && byField.size >= 2 && (best === null || byField.size > best.count))
      best = { kind, count: byField.size };
  }
  return best?.kind ?? null;
}

/** True where figures or days stand beside some of the names: headings in a column of a table would have headings beside them. */
function isOfValues(grid: SheetGrid, names: ReadonlyMap<string, PairName>): boolean {
  return [...names.values()].some(({ row, column }) => typeof grid.value(row, column + 1) === "number");
}

function hasValue(grid: SheetGrid, row: number, column: number): boolean {
  for (let offset = 1; offset <= FURTHEST_VALUE; offset++) if (!grid.isBlank(row, column + offset)) return true;
  return false;
}

/** How far right of the names most values stand. */
function valueOffset(grid: SheetGrid, names: readonly PairName[]): number {
  const filled = Array.from(
    { length: FURTHEST_VALUE },
    (_, index) => names.filter(({ row, column }) => !grid.isBlank(row, column + index + 1)).length,
  );
  const most = Math.max(...filled);
  return most === 0 ? 1 : filled.indexOf(most) + 1;
}

/** Columns of values: one, or for tables kept in rows as a rule one for each entry. */
function entryColumns(grid: SheetGrid, names: readonly PairName[], first: number, kind: TableKind): number[] {
  const columns = [first];
  if (kind === "Issuer") return columns;
  for (let column = first + 1; column <= Math.min(grid.right, first + MOST_ENTRIES); column++) {
    if (names.filter(({ row }) => !grid.isBlank(row, column)).length * 2 <= names.length) break;
    // Words beside the values of a mandate are remarks on them; another mandate has figures of its own.
    if (kind === "Mandate" && names.filter(({ row }) => typeof grid.value(row, column) === "number").length < 2) break;
    columns.push(column);
  }
  return columns;
}

/** Names of a table's kind that stand abreast of it, with values of their own, belong to it. */
function withNeighbours(grid: SheetGrid, tables: readonly PairTable[], open: PairName[][]): PairTable[] {
  return tables.map((table) => {
    if (table.valueColumns.length > 1 || table.settledBy === "user") return table;
    const names = new Map(table.names);
    const offsets = new Map(table.offsets);
    let { columns, rows } = table.region;
    for (const group of open) {
      const [first] = group;
      if (first === undefined || !isAbreast(table.region, group)) continue;
      const more = [...namesByField(group, table.kind)].filter(
        ([field, { row, column }]) => !names.has(field) && hasValue(grid, row, column),
      );
      if (more.length === 0) continue;
      for (const [field, name] of more) names.set(field, name);
      const offset = valueOffset(grid, group);
      offsets.set(first.column, offset);
      columns = Math.max(columns, first.column + offset - table.region.column + 1);
      rows = Math.max(rows, (group.at(-1)?.row ?? 0) - table.region.row + 1);
      open.splice(open.indexOf(group), 1, []);
    }
    return { ...table, names, offsets, region: { ...table.region, columns, rows } };
  });
}

function isAbreast(region: Region, group: readonly PairName[]): boolean {
  const top = group[0]?.row ?? 0;
  const bottom = group.at(-1)?.row ?? 0;
  const column = group[0]?.column ?? 0;
  return top <= region.row + region.rows && bottom >= region.row && column > region.column;
}

/** Two columns of names that make a table only together. */
function abreast(grid: SheetGrid, open: readonly PairName[][], answers: readonly TableAnswer[]): PairTable[] {
  const tables: PairTable[] = [];
  const used = new Set<readonly PairName[]>();
  const valued = open
    .map((group, at) => ({ group, at }))
    .filter(({ group }) => group.length > 0 && group.every(({ row, column }) => hasValue(grid, row, column)));
  const byTop = grouped(valued, ({ group: [first] }) => first?.row);
  for (const { group: left, at } of valued) {
    if (used.has(left)) continue;
    const { row: top = 0, column } = left[0] ?? {};
    const [next] = [top - 1, top, top + 1]
      .flatMap((row) => byTop.get(row) ?? [])
      .filter((other) => other.at > at && !used.has(other.group) && other.group[0]?.column !== column)
      .sort((a, b) => a.at - b.at);
    const right = next?.group;
    if (right === undefined) continue;
    const table = tableOf(grid, [left, right], answers);
    if (table === null || (table.kind !== "Issuer" && table.kind !== "Mandate" && table.kind !== "Last return"))
      continue;
    used.add(left);
    used.add(right);
    tables.push(table);
  }
  return tables;
}
