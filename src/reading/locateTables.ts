import type { Region } from "../shares/values/cell";
import { type LocatedTable, TABLE_KINDS, type TableKind } from "../shares/register/table";
import type { Steps } from "../shares/runInSlices";
import type { CellValue, SheetSurvey, Snapshot, WorkbookSurvey } from "../workbook/workbook";
import { withComposedDates } from "./columns/composedDates";
import type { KnownWords } from "./columns/contents";
import { dealingsAmong } from "./columns/dealingsAmong";
import { dealingsBySide } from "./columns/dealingsBySide";
import { HeadingWords } from "./columns/headingWords";
import { isTaken, type RegionLeft, type RegionOutcome, takeRegion, type TakenRegion } from "./columns/takeRegions";
import { kindScores } from "./columns/tableKind";
import type { TableOfEntries } from "./records/tableReader";
import { type Account, findAccounts } from "./regions/findAccounts";
import { type DayColumns, findDayColumns } from "./regions/findDayColumns";
import { findStatements, type Statement } from "./regions/findStatements";
import { accountEntries } from "./rows/accountEntries";
import { tablesBySide, tablesWithDealings } from "./rows/dealingEntries";
import { dayColumnEntries } from "./rows/dayColumnEntries";
import { statementEntries } from "./rows/statementEntries";
import { classIn } from "./rows/context";
import { mandateSentences } from "./regions/mandateSentence";
import { mandateFigures } from "./rows/mandateFigures";
import { mandateEntries, mandateOfFigures } from "./rows/mandateEntries";
import { findPairs } from "./regions/findPairs";
import { overlap, pairsThatCount } from "./regions/pairsThatCount";
import type { PairTable } from "./regions/pairTable";
import { findRegions } from "./regions/findRegions";
import { withTitlesOfPieces } from "./regions/titlesOfPieces";
import { withWholeDaysAcross } from "./regions/daysAcross";
import { SheetGrid } from "./regions/sheetGrid";
import { columnCalled, type TableRegion } from "./regions/tableRegion";
import type { BuiltTable } from "./rows/buildTable";
import { buildTable } from "./rows/buildTable";
import type { ClassFinder } from "./rows/context";
import { pairEntries } from "./rows/pairEntries";
import type { LooseName } from "./rows/ledgerClasses";
import { RowWords } from "./rows/rowWords";
import { foldText } from "./vocabulary/foldText";
import { remembered } from "./vocabulary/remembered";
import { classMeaning } from "./vocabulary/classMeaning";
import { eventMeaning } from "./vocabulary/eventMeaning";
import type { UnitAnswers } from "./answers/answersInSettings";
import type { TableAnswer } from "./answers/tableAnswer";

/** The blocks of cells of a workbook that may be tables, and those that are names with values. */
export interface Ground {
  readonly grids: readonly SheetGrid[];
  readonly pairs: readonly PairTable[];
  /** Names with values that belong to no table. */
  readonly loose: readonly LooseName[];
  readonly regions: readonly TableRegion[];
  /** Accounts in T form, whose sides are no regions besides. */
  readonly accounts: readonly Account[];
  readonly words: HeadingWords;
  /** What the user said that columns count in. */
  readonly units?: UnitAnswers;
}

/** Every table of a workbook that may count, as its sheet stands. */
export interface TablesFound {
  readonly built: readonly FoundTable[];
  readonly left: readonly RegionLeft[];
}

/** A table with what was found among its rows, or names with values. */
export interface FoundTable extends TableOfEntries {
  readonly taken: TakenRegion | null;
  readonly built: BuiltTable | null;
}

/** Divides the sheets into blocks. */
export function* findGround(
  survey: WorkbookSurvey,
  snapshots: readonly Snapshot[],
  answers: readonly TableAnswer[],
): Steps<Ground> {
  const words = new HeadingWords();
  const grids: SheetGrid[] = [];
  const pairs: PairTable[] = [];
  const loose: LooseName[] = [];
  const regions: TableRegion[] = [];
  for (const snapshot of snapshots) {
    const stated = new SheetGrid(snapshot);
    const sheet = survey.sheets.find(({ name }) => name === stated.sheet);
    const found = yield* findPairs(stated, words, answers);
    const ofSheet = pairsThatCount(found.tables);
    const grid = withWholeDaysAcross(stated, ofSheet);
    loose.push(...found.loose.map((name) => ({ grid, name })));
    const answered = answers
      .filter((answer) => answer.sheet === grid.sheet)
      .flatMap(({ headings }) => Object.values(headings));
    const named = new Set(answered.flatMap((text) => [text, ...text.split(" › ")]).map(foldText));
    const blocks = yield* findRegions(grid, tablesOf(sheet), ofSheet, {
      words,
      isLabel: (text) => classMeaning(text) !== null || isEventText(text),
      isAnswered: (text) => named.size > 0 && named.has(foldText(text)),
      answeredColumns: new Set(answered.flatMap((text) => columnCalled(text) ?? [])),
    });
    const composed = withComposedDates(grid, blocks, survey.date1904);
    grids.push(composed.grid);
    pairs.push(...ofSheet.map((pair) => ({ ...pair, grid: composed.grid })));
    regions.push(...composed.regions);
    yield;
  }
  const accounts = findAccounts(regions.filter(({ grid }) => !answers.some(({ sheet }) => sheet === grid.sheet)));
  const inAccounts = new Set(accounts.flatMap((account) => account.regions));
  const notes = pairs.map((pair) => (isNoteBelow(pair, regions) ? { ...pair, isMakeshift: true } : pair));
  return {
    grids,
    pairs: notes,
    loose,
    regions: withTitlesOfPieces(regions.filter((region) => !inAccounts.has(region))),
    accounts,
    words,
  };
}

/** `Issuer: see the first sheet` below the headings of a table: a line of its notes, where another table says who the issuer is. */
function isNoteBelow({ region: { sheet }, names }: PairTable, regions: readonly TableRegion[]): boolean {
  return [...names.values()].every(
    ({ row, column, value }) =>
      value !== undefined &&
      regions.some(
        (region) =>
          region.grid.sheet === sheet &&
          region.lastHeadingRow < row &&
          region.firstColumn <= column &&
          column <= region.lastColumn,
      ),
  );
}

function tablesOf(sheet: SheetSurvey | undefined): SheetSurvey["tables"] {
  return sheet?.tables ?? [];
}

/** True for words of an event that moves shares. */
export function isEventText(text: string): boolean {
  return text.length > 1 && text.length <= 160 && eventMeaning(text).kind === "category";
}

/** Makes tables of the blocks that are some, of the kinds asked for. */
export function* findTables(
  ground: Ground,
  kinds: readonly TableKind[],
  finder: ClassFinder,
  answers: readonly TableAnswer[],
  date1904: boolean,
): Steps<TablesFound> {
  // The kinds read first have no events.
  const isEvent = kinds.includes("Movements") ? remembered(isEventText) : (): boolean => false;
  const words = new RowWords();
  const known: KnownWords = {
    isClass: remembered(finder.isClass),
    isEvent,
    isBalance: (text) => words.isBalance(text),
    balances: finder.balances,
  };
  const context = { words, finder, isEvent, date1904, units: ground.units ?? new Map<string, bigint>() };
  const built: FoundTable[] = [];
  const left: RegionLeft[] = [];
  const makeshifts = ground.pairs.filter(({ isMakeshift }) => isMakeshift);
  for (const pair of ground.pairs) {
    if (kinds.includes(pair.kind) && !pair.isMakeshift) built.push({ ...pairEntries(pair), taken: null, built: null });
  }
  for (const region of ground.regions) {
    const outcome = takenFor(takeRegion(region, known, answers), kinds, known);
    if (!isTaken(outcome)) left.push(outcome);
    else if (kinds.includes(outcome.score.kind)) {
      const among = outcome.settledBy === "user" ? null : dealingsAmong(region, outcome.columns, outcome.score, known);
      const both = among === null ? null : yield* tablesWithDealings(region, among, context);
      if (both !== null && among !== null) {
        const { movements } = both;
        for (const { score, table } of both.dealings)
          built.push({ ...table, taken: { ...outcome, score }, built: table });
        if (movements.entries.length > 0)
          built.push({ ...movements, taken: { ...outcome, score: among.movements }, built: movements });
        continue;
      }
      const sided = outcome.settledBy === "user" ? null : dealingsBySide(outcome.columns, outcome.score);
      if (sided !== null) {
        for (const { score, table } of yield* tablesBySide(region, sided, context))
          built.push({ ...table, taken: { ...outcome, score }, built: table });
        continue;
      }
      const table = yield* buildTable(region, outcome.score, context, outcome.settledBy);
      built.push({ ...table, taken: outcome, built: table });
    }
    yield;
  }
  for (const pair of makeshifts) {
    if (kinds.includes(pair.kind) && !built.some(({ table }) => table.kind === pair.kind))
      built.push({ ...pairEntries(pair), taken: null, built: null });
  }
  if (kinds.includes("Mandate") && !built.some(({ table }) => table.kind === "Mandate")) {
    const said = mandateSentences(ground.grids).map(mandateEntries);
    const counted = ground.grids.flatMap((grid) => mandateFigures(grid) ?? []).map(mandateOfFigures);
    for (const table of said.length > 0 ? said : counted) built.push({ ...table, taken: null, built: null });
  }
  if (kinds.includes("Movements")) {
    for (const grid of ground.grids)
      for (const days of yield* findDayColumns(grid, ground.words, isEvent))
        if (!built.some(({ table }) => table.kind === "Movements" && overlap(table.region, regionOf(days))))
          built.push({ ...dayColumnEntries(days, finder), taken: null, built: null });
    for (const account of ground.accounts) built.push({ ...accountEntries(account, finder), taken: null, built: null });
    // A table of entries that opens and closes with balances is no statement besides.
    const tables = built.map(({ table }) => table);
    for (const statement of yield* statementsOf(ground, words, finder))
      if (!tables.some(({ kind, region }) => kind === "Movements" && overlap(region, statement.region)))
        built.push({ ...statementEntries(statement, finder), taken: null, built: null });
  }
  return { built: inOrderOfSheets(withoutSecondClasses(built), ground), left };
}

/** Where a table says what the classes are, a roll-forward only says how they moved. */
function withoutSecondClasses(built: readonly FoundTable[]): readonly FoundTable[] {
  const isRolled = ({ table, taken }: FoundTable): boolean =>
    table.kind === "Share classes" && taken?.score.rollForward !== undefined && taken.settledBy !== "user";
  const hasClasses = built.some((each) => each.table.kind === "Share classes" && !isRolled(each));
  return hasClasses ? built.filter((each) => !isRolled(each)) : built;
}

/** A roll-forward is both: the table of its classes, and their movements. */
function takenFor(outcome: RegionOutcome, kinds: readonly TableKind[], known: KnownWords): RegionOutcome {
  if (!isTaken(outcome) || outcome.score.rollForward === undefined || kinds.includes(outcome.score.kind))
    return outcome;
  const other = kindScores(outcome.region, outcome.columns, known).find(
    ({ kind, assignment, rollForward }) =>
      kinds.includes(kind) && rollForward !== undefined && assignment.missing.length === 0,
  );
  return other === undefined ? outcome : { ...outcome, score: other };
}

function regionOf({ grid, headingRow, eventColumn, days, rows }: DayColumns): Region {
  const columns = (days.at(-1) ?? eventColumn) - eventColumn + 1;
  return { sheet: grid.sheet, row: headingRow, column: eventColumn, rows: rows.length + 1, columns };
}

/** Tables as they stand in the workbook. */
export function inOrderOfSheets(tables: readonly FoundTable[], { grids }: Ground): FoundTable[] {
  const place = new Map(grids.map(({ sheet }, index) => [sheet, index]));
  return [...tables].sort(
    (a, b) =>
      (place.get(a.table.sheet) ?? 0) - (place.get(b.table.sheet) ?? 0) ||
      a.table.region.row - b.table.region.row ||
      a.table.region.column - b.table.region.column,
  );
}

function isBalanceOf(value: CellValue, { balances }: ClassFinder): boolean {
  return typeof value === "number" && balances.has(value);
}

/** Statements that add up, of classes the register knows or of its balances. */
function* statementsOf({ grids }: Ground, words: RowWords, finder: ClassFinder): Steps<Statement[]> {
  const isClass = (text: string): boolean => text !== "" && classIn(text, finder) !== "";
  const statements: Statement[] = [];
  for (const grid of grids) {
    const ofSheet = yield* findStatements(grid, words, isClass);
    statements.push(
      ...ofSheet.filter(({ columns, openingRow, closingRow, lines }) =>
        columns.every(
          ({ column, label }) =>
            label !== null ||
            [openingRow, closingRow].some((row) => isBalanceOf(grid.value(row, column), finder)) ||
            lines.some(({ event }) => isEventText(event)),
        ),
      ),
    );
  }
  return statements;
}

/** Kinds that a first reading looks for, whose names the other tables use. */
export const KINDS_FIRST: readonly TableKind[] = ["Issuer", "Share classes"];
export const KINDS_THEN: readonly TableKind[] = TABLE_KINDS.filter((kind) => !KINDS_FIRST.includes(kind));

export function isOfChanges({ kind }: Pick<LocatedTable, "kind">): boolean {
  return kind === "Movements" || kind === "Repurchases" || kind === "Treasury sales";
}
