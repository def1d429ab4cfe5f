import type { Steps } from "../../shares/runInSlices";
import { TABLE_KINDS, type TableKind } from "../../shares/register/table";
import type { HeadingWords } from "../columns/headingWords";
import type { TableAnswer } from "../answers/tableAnswer";
import { namesByColumn } from "./namesInCells";
import { isNamedFor, type PairName } from "./pairNames";
import { abreast, withNeighbours } from "./pairsAbreast";
import { type NameGroup, type PairContext, type PairTable, tableOfNames } from "./pairTable";
import type { SheetGrid } from "./sheetGrid";

/** Kinds that are read with names down a column. Of most a sheet holds one entry; of classes and movements there may be several columns of values. */
const PAIR_KINDS = TABLE_KINDS.filter((kind) => kind !== "Settings" && kind !== "Closing prices" && kind !== "Schemes");
/** Names further apart than this are not one table. */
const WIDEST_GAP = 12;
/** So many blank rows part two tables. */
const MOST_BLANKS = 2;

/** The tables of names and values of a sheet, and the names that belong to none. */
export interface PairsFound {
  readonly tables: readonly PairTable[];
  readonly loose: readonly PairName[];
}

/**
 * Finds the tables of names and values on one sheet. Names of several kinds may stand in one column in any order: each name goes to the table that has
 * most of them.
 */
export function* findPairs(grid: SheetGrid, words: HeadingWords, answers: readonly TableAnswer[]): Steps<PairsFound> {
  const ofSheet = answers.filter((answer) => answer.sheet === grid.sheet);
  const byColumn = yield* namesByColumn(grid, words, ofSheet);
  const places = new Set([...byColumn.values()].flat().map(({ row, column }) => `${row},${column}`));
  const context = { answers: ofSheet, isName: (row: number, column: number) => places.has(`${row},${column}`) };
  const groups: NameGroup[] = [];
  for (const names of byColumn.values())
    for (const kind of PAIR_KINDS) {
      for (const group of closeTogether(grid, kind, names, ofSheet)) groups.push(group);
      yield;
    }
  const tables: PairTable[] = [];
  const taken = new Set<PairName>();
  const open: NameGroup[] = [];
  const inOrder = bestFirst(grid, groups, context);
  yield;
  for (const group of inOrder) {
    const names = group.names.filter((name) => !taken.has(name) || isOpeningToo(group.kind, name));
    const table = canBeTable(group.kind, names, context) ? tableOfNames(grid, group.kind, [names], context) : null;
    if (table === null) {
      open.push({ kind: group.kind, names });
      continue;
    }
    tables.push(table);
    for (const name of table.names.values()) taken.add(name);
  }
  for (const { kind, names: ofGroup } of open.filter((group) => isOfEntries(group.kind))) {
    const names = ofGroup.filter((name) => !taken.has(name));
    const [first] = names;
    if (!tables.some((table) => table.kind === kind && table.region.column === first?.column)) continue;
    const piece = tableOfNames(grid, kind, [names], { ...context, isPiece: true });
    if (piece === null) continue;
    tables.push(piece);
    for (const name of piece.names.values()) taken.add(name);
  }
  yield;
  const left = open.map(({ kind, names }) => ({ kind, names: names.filter((name) => !taken.has(name)) }));
  const withOthers = withNeighbours(grid, tables, left);
  yield;
  const all = [...withOthers, ...abreast(grid, left, context)];
  const used = new Set(all.flatMap(({ names }) => [...names.values()]));
  return { tables: all, loose: [...byColumn.values()].flat().filter((name) => !used.has(name)) };
}

/** Kinds of which a sheet may hold an entry a card. */
function isOfEntries(kind: TableKind): boolean {
  return kind === "Movements" || kind === "Repurchases" || kind === "Treasury sales";
}

/** The day of the last return is the day on which the class opens: one name says both. */
function isOpeningToo(kind: TableKind, { meanings }: PairName): boolean {
  return kind === "Share classes" && meanings.some((each) => each.kind === kind && each.field === "Opening date");
}

/** One name alone makes a table of the issuer at most, unless an answer names it: a column of classes has thousands that might be one. */
function canBeTable(kind: TableKind, names: readonly PairName[], { answers }: PairContext): boolean {
  return names.length > 1 || (names.length === 1 && (kind === "Issuer" || answers.length > 0));
}

/** Names that answers give a table, then those of whole tables, the more of them the sooner. */
function bestFirst(grid: SheetGrid, groups: readonly NameGroup[], context: PairContext): NameGroup[] {
  const rank = ({ kind, names }: NameGroup): number => {
    const table = canBeTable(kind, names, context) ? tableOfNames(grid, kind, [names], context) : null;
    if (table === null) return 0;
    return table.names.size + (table.settledBy === "user" ? BY_ANSWER : table.isMakeshift ? 0 : WHOLE);
  };
  return groups
    .map((group) => ({ group, rank: rank(group) }))
    .sort((a, b) => b.rank - a.rank)
    .map(({ group }) => group);
}

/** More than any table has names. */
const WHOLE = 1_000;
const BY_ANSWER = 10_000;

/** The names of one kind in a column, parted where they stand too far from each other or one of them comes again. */
function closeTogether(
  grid: SheetGrid,
  kind: TableKind,
  names: readonly PairName[],
  answers: readonly TableAnswer[],
): NameGroup[] {
  const groups: PairName[][] = [];
  for (const name of names) {
    // `Shares authorised` by a resolution are not those a class is authorised for.
    if (kind === "Share classes" && isRatherOf("Mandate", kind, name)) continue;
    if (!name.meanings.some((meaning) => meaning.kind === kind) && !isNamedFor(kind, name, answers)) continue;
    const group = groups.at(-1);
    const last = group?.at(-1);
    // A name met a second time begins another table of the kind.
    const isAgain =
      group?.some((each) => each.text === name.text && each.meanings[0]?.field === name.meanings[0]?.field) ?? false;
    const isNear =
      last !== undefined &&
      name.row - last.row <= WIDEST_GAP &&
      blanksBetween(grid, last, name) <= MOST_BLANKS &&
      !hasHeadingsBetween(grid, last, name);
    if (group !== undefined && isNear && !isAgain) group.push(name);
    else groups.push([name]);
  }
  return groups.map((group) => ({ kind, names: group }));
}

/** True for a name that says a field of one kind more surely than any of another. */
function isRatherOf(one: TableKind, other: TableKind, { meanings }: PairName): boolean {
  const weightIn = (kind: TableKind): number =>
    Math.max(0, ...meanings.filter((each) => each.kind === kind).map(({ weight }) => weight));
  return weightIn(one) > weightIn(other);
}

/** True where a row of words between two names heads a table of its own. */
function hasHeadingsBetween(grid: SheetGrid, above: PairName, below: PairName): boolean {
  for (let row = above.row + 1; row < below.row; row++) {
    const filled = grid.filledIn(row);
    if (filled.length >= LEAST_HEADINGS && filled.every((column) => isWords(grid.text(row, column)))) return true;
  }
  return false;
}

const LEAST_HEADINGS = 3;

function isWords(text: string): boolean {
  return text !== "" && !/\d/.test(text);
}

function blanksBetween(grid: SheetGrid, above: PairName, below: PairName): number {
  let blanks = 0;
  for (let row = above.row + 1; row < below.row; row++) if (grid.isBlank(row, below.column)) blanks += 1;
  return blanks;
}
