import { pausesAfter, type Steps } from "../../shares/runInSlices";
import type { TableAnswer } from "../answers/tableAnswer";
import type { ColumnMeaning, HeadingWords } from "../columns/headingWords";
import { isDateFormat, parseDate } from "../cells/parseDate";
import { dateWithin, withoutDay } from "../cells/dateWithin";
import { remembered } from "../vocabulary/remembered";
import { foldText } from "../vocabulary/foldText";
import { statedBalanceKind } from "../vocabulary/statuses";
import { namesInBothLanguages } from "./namesInBothLanguages";
import type { PairName } from "./pairNames";
import type { SheetGrid } from "./sheetGrid";
import { rowCalled, rowName } from "./tableRegion";

/** Longer texts are prose, and no title that names the issuer. */
const LONGEST_TITLE = 300;
const LONGEST_NAME = 60;
/** A day or a time has a colon too. */
const DIGIT = /\d/;

/** Texts that may be names of values, by column from the left: a name with its value beside it, or with its value behind a colon in the same cell. */
export function* namesByColumn(
  grid: SheetGrid,
  words: HeadingWords,
  answers: readonly TableAnswer[],
): Steps<ReadonlyMap<number, readonly PairName[]>> {
  const byColumn = new Map<number, PairName[]>();
  const saidIn = remembered((text) => namesSaid(text, words));
  const answered = new Set(answers.flatMap(({ headings }) => Object.values(headings)).map(foldText));
  for (let column = grid.left; column <= grid.right; column++) byColumn.set(column, []);
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (pausesAfter(row)) yield;
    for (const column of grid.columnsOfWords(row)) {
      const text = String(grid.value(row, column));
      const { inTitle, meanings, dated } = saidIn(text);
      if (inTitle.length > 0) {
        byColumn.get(column)?.push(...inTitle.map((name) => ({ row, column, ...name })));
        continue;
      }
      if (isBesideHeading(grid, row, column, meanings, words)) continue;
      if (dated !== null) byColumn.get(column)?.push({ row, column, ...dated });
      else if (meanings.length > 0 || (answered.size > 0 && answered.has(foldText(text))))
        byColumn.get(column)?.push({ row, column, text, meanings });
    }
  }
  for (const [column, names] of byColumn) byColumn.set(column, [...namesInBothLanguages(grid, names)]);
  for (const name of [...blankNamesAnswered(grid, byColumn, answers), ...blankCorners(grid, byColumn, words)]) {
    const names = byColumn.get(name.column) ?? [];
    byColumn.set(
      name.column,
      [...names, name].sort((a, b) => a.row - b.row),
    );
  }
  return byColumn;
}

/** Days across above the values of a list of names, their own name left blank: the corner says Date. */
function blankCorners(
  grid: SheetGrid,
  byColumn: ReadonlyMap<number, readonly PairName[]>,
  words: HeadingWords,
): readonly PairName[] {
  return [...byColumn].flatMap(([column, names]): PairName[] => {
    const [first] = names;
    if (first === undefined) return [];
    const row = first.row - 1;
    if (row < grid.top || !grid.isBlank(row, column)) return [];
    let days = 0;
    while (column + days < grid.right && isDay(grid, row, column + days + 1)) days += 1;
    // As many days as there are values beside the first name.
    const isOver = days >= 2 && !grid.isBlank(first.row, column + days) && grid.isBlank(row, column + days + 1);
    return isOver ? [{ row, column, text: rowName(row), meanings: words.meaningsOf([DATE]) }] : [];
  });
}

const DATE = "Date";

function isDay(grid: SheetGrid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  const format = grid.format(row, column);
  if (typeof value === "number") return isDateFormat(format);
  return typeof value === "string" && value !== "" && parseDate(value, format, false).kind === "value";
}

/** A blank name that an answer calls by its row, in the column of names that stands nearest to it and has a value beside. */
function blankNamesAnswered(
  grid: SheetGrid,
  byColumn: ReadonlyMap<number, readonly PairName[]>,
  answers: readonly TableAnswer[],
): readonly PairName[] {
  const called = [...new Set(answers.flatMap(({ headings }) => Object.values(headings)))];
  return called.flatMap((text): PairName[] => {
    const row = rowCalled(text);
    if (row === null || row < grid.top || row > grid.bottom) return [];
    const near = [...byColumn]
      .filter(([column]) => grid.isBlank(row, column) && !grid.isBlank(row, column + 1))
      .flatMap(([column, names]) => names.map((name) => ({ column, away: Math.abs(name.row - row) })))
      .sort((a, b) => a.away - b.away);
    const [nearest] = near;
    return nearest === undefined ? [] : [{ row, column: nearest.column, text, meanings: [] }];
  });
}

type NameOfText = Omit<PairName, "row" | "column">;

/** What a text says as a name, wherever it stands. */
interface NameSaid {
  /** Names with their values behind a colon. */
  readonly inTitle: readonly NameOfText[];
  readonly meanings: readonly ColumnMeaning[];
  readonly dated: NameOfText | null;
}

function namesSaid(text: string, words: HeadingWords): NameSaid {
  const inTitle = namesInTitle(text, words);
  const name = text
    .trim()
    .replace(/[:：]$/, "")
    .trimEnd();
  const read = words.read([name]);
  // `Number of trading days` is known, and is no trading day.
  const meanings = read.meanings.filter(
    ({ match }) => match === "exact" || (match === "words" && read.notRead === null),
  );
  const dated = nameWithDay(name, words);
  return { inTitle, meanings: dated === null ? meanings : [], dated };
}

/** `Issued shares at 30 June 2021`, 於2021年6月30日的已發行股份: a name with the day its value is of. */
function nameWithDay(name: string, words: HeadingWords): NameOfText | null {
  if (name.length > LONGEST_NAME || !DIGIT.test(name)) return null;
  const day = dateWithin(name);
  if (day === null) return null;
  const bare = withoutDay(name, day);
  const meanings = words
    .meaningsOf([bare])
    .filter(({ match }) => match === "exact")
    // The shares in issue of some day are no base of a mandate where another name says the base.
    .map((meaning) => (meaning.kind === "Mandate" ? { ...meaning, weight: meaning.weight / 2 } : meaning));
  return bare === "" || meanings.length === 0 ? null : { text: name, meanings, asAt: day.text };
}

/** `Issuer: SenseTime Group Inc. (stock code: 00020)`: the names in one cell whose values stand behind a colon. */
function namesInTitle(text: string, words: HeadingWords): NameOfText[] {
  if (text.length > LONGEST_TITLE || !/[:：]/.test(text)) return [];
  return partsOf(text).flatMap((part) => {
    const at = part.search(/[:：]/);
    const name = part.slice(0, at).trim();
    const value = part.slice(at + 1).trim();
    if (at < 1 || value === "" || name.length > LONGEST_NAME) return [];
    if (DIGIT.test(name)) {
      const dated = nameWithDay(name, words);
      return dated === null ? [] : [{ ...dated, value }];
    }
    const meanings = words
      .meaningsOf([name])
      .filter(({ match, generic, kind }) => match === "exact" && (!generic || OF_CARDS.has(kind)));
    return meanings.length === 0 ? [] : [{ text: name, meanings, value }];
  });
}

/** Kinds of which a sheet may hold an entry a card, whose names are often general: `Filed: Yes`. */
const OF_CARDS: ReadonlySet<string> = new Set(["Movements", "Repurchases", "Treasury sales"]);

/** The parts of a title: what stands in brackets is one of its own where it has a colon. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let part = "";
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    const close = "(（".includes(character) ? closingOf(text, at) : -1;
    const inside = close < 0 ? "" : text.slice(at + 1, close);
    if (/[:：]/.test(inside)) {
      parts.push(inside);
      at = close;
    } else if ("\n;；|｜\t\u3000".includes(character) || text.startsWith("   ", at)) {
      parts.push(part);
      part = "";
    } else part += character;
  }
  return [...parts, part].map((each) => each.trim()).filter((each) => each !== "");
}

/** Where a bracket closes that has no other in it; -1 for one that does not. */
function closingOf(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at++) {
    if (")）".includes(text.charAt(at))) return at;
    if ("(（".includes(text.charAt(at))) return -1;
  }
  return -1;
}

/** So many headings side by side over figures are those of a table. */
const ROW_OF_HEADINGS = 3;

/** True within a run of headings that stands over a row with figures, and over no names. */
function isAmongHeadings(grid: SheetGrid, row: number, column: number, words: HeadingWords): boolean {
  const isHeading = (at: number): boolean => {
    const text = grid.text(row, at);
    return text !== "" && words.isHeading(text);
  };
  if (!isHeading(column)) return false;
  let [first, last] = [column, column];
  while (isHeading(first - 1)) first -= 1;
  while (isHeading(last + 1)) last += 1;
  const below = grid.text(row + 1, first);
  // What a ledger brings forward stands below its headings, and is no name of a list.
  const isUnderMany = last - first + 1 > ROW_OF_HEADINGS && statedBalanceKind(below) !== null;
  if (last - first + 1 < ROW_OF_HEADINGS || (words.isHeading(below) && !isUnderMany)) return false;
  return grid.filledIn(row + 1, first, last).some((at) => typeof grid.value(row + 1, at) === "number");
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
  if (isAmongHeadings(grid, row, column, words)) return true;
  // The last of a row of headings has nothing beside it, and a value below.
  const before = grid.text(row, column - 1);
  if (before !== "" && grid.isBlank(row, column + 1) && !grid.isBlank(row + 1, column) && words.isHeading(before))
    return true;
  // The first row below headings may be an opening balance, without a day.
  const isLeftBlank = grid.isBlank(row + 1, column) && !grid.isBlank(row + 1, column + 1);
  const under = isLeftBlank ? row + 2 : row + 1;
  if (beside === "" || meanings.length === 0 || grid.isBlank(under, column)) return false;
  // A name of the same kind stands above or below a name; below a heading stands its value. `Title` is a name above `Prepared for` too.
  const nextTo = (at: number): boolean =>
    words
      .meaningsOf([grid.text(at, column)])
      .some(({ kind, match }) => match !== "partial" && meanings.some((own) => own.kind === kind));
  if (nextTo(under) || (nextTo(row - 1) && !grid.isBlank(row - 1, column + 1))) return false;
  return words
    .meaningsOf([beside])
    .some(
      ({ kind, field, match, generic }) =>
        match === "exact" && !generic && meanings.some((own) => own.kind === kind && own.field !== field),
    );
}
