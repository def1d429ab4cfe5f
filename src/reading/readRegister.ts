import { showCell } from "../shares/values/cell";
import type { Finding } from "../shares/values/finding";
import type { Register } from "../shares/register/register";
import { runToEnd, type Steps } from "../shares/runInSlices";
import type { Snapshot, WorkbookSurvey } from "../workbook/workbook";
import type { RegionLeft } from "./columns/takeRegions";
import { classesOfLedgers, classesWithLedgers } from "./classesOfLedgers";
import { findGround, findTables, inOrderOfSheets, isOfChanges, KINDS_FIRST, KINDS_THEN } from "./locateTables";
import { blankWhereNothingShows } from "./blankCells";
import { answersInSettings, type UnitAnswers } from "./answers/answersInSettings";
import { answersNotFollowed } from "./answers/answersNotFollowed";
import { unreadFindings, withoutUnread } from "./answers/cellsUnread";
import { withCurrencySaid } from "./currencySaid";
import { codesNotExplained } from "./codesNotExplained";
import { isCopyOfReturn, returnsLeftAside } from "./copiesOfReturns";
import { columnsNotRead, rowsPassedOver, tablesLeftAside } from "./asides";
import { withLegends } from "./legends";
import { issuePricesNotRead } from "./issuePricesNotRead";
import { notCalculated, Readers } from "./readers";
import { mandateSheetsNotRead } from "./mandateSheets";
import { misspeltHeadings } from "./misspeltHeadings";
import { namesNotRead } from "./namesNotRead";
import { recordOf } from "./recordOf";
import { partedSnapshot } from "./partedSnapshot";
import { cancellationPricesElsewhere, pricesElsewhere } from "./pricesElsewhere";
import { pricesNotRead, withPricesUnread } from "./pricesNotRead";
import { filingFinding, leftAsideFindings, missingTables, rowFindings } from "./questions";
import { resolutionsNotRead } from "./resolutionsNotRead";
import { ClassNames, classesListedTwice } from "./records/classNames";
import { classesTaken } from "./records/classesTaken";
import { settleFiled } from "../shares/disclosure/filedRows";
import { withOpeningDays } from "./records/openingDays";
import { readIssuer } from "./records/readIssuer";
import { withoutTotalsToDate } from "./records/readMandates";
import { readShareClasses } from "./records/readRows";
import { ledgerOpenings } from "./regions/ledgerOpenings";
import { withOrderOfWorkbook } from "./rows/orderOfWorkbook";
import { rowsOutside } from "./rowsOutside";
import { sentencesNotRead } from "./sentencesNotRead";
import { settleTables, type TableSetAside } from "./settleTables";
import { totalsAcross } from "./totalsAcross";
import { type Answer, isOfTable, isUnread, type TableAnswer, type UnreadAnswer } from "./answers/tableAnswer";
import { valuesWithoutHeading } from "./valuesWithoutHeading";

export interface ReadOutcome {
  readonly register: Register;
  /** Family R, in the order of the tables. */
  readonly findings: readonly Finding[];
  /** False where no table of movements, repurchases or treasury sales was found or nearly found: this is no register. */
  readonly hasMovements: boolean;
  /** What was seen instead, where it was not. */
  readonly whyNoMovements: Finding | null;
  /** Blocks under headings that are no table of the register, with the best guess. */
  readonly leftAside: readonly RegionLeft[];
  /** Tables of a kind that do not count. */
  readonly setAside: readonly TableSetAside[];
  /** Where nothing was read, as the user says. */
  readonly unread: readonly UnreadAnswer[];
}

/**
 * Reads a register out of the cells of a workbook. Never throws for what stands in a cell: what cannot be read is a finding there.
 * @param snapshots the used cells of the sheets that may hold tables
 * @param answers what the user said of tables and columns; they win over any heading
 */
export function readRegister(
  survey: WorkbookSurvey,
  snapshots: readonly Snapshot[],
  answers: readonly Answer[] = [],
): ReadOutcome {
  return runToEnd(readingRegister(survey, snapshots, answers));
}

/** As `readRegister`, a sheet or some hundred rows a step. What rows of the Settings table say of tables is known after a first reading. */
export function* readingRegister(
  survey: WorkbookSurvey,
  snapshots: readonly Snapshot[],
  said: readonly Answer[],
): Steps<ReadOutcome> {
  const cells = withLegends(snapshots.map(blankWhereNothingShows).map(partedSnapshot));
  const answers = said.filter(isOfTable);
  const unread = said.filter(isUnread);
  const asides = copiesAside(cells, answers);
  const recordAlone = asides.length === 0 ? null : yield* registerIn(survey, without(cells, asides), answers, unread);
  if (recordAlone !== null && isWhole(recordAlone))
    return { ...recordAlone, findings: [...recordAlone.findings, ...returnsLeftAside(asides)] };
  return yield* registerIn(survey, cells, answers, unread);
}

/** Sheets that hold copies of returns beside a record, save those an answer names. */
function copiesAside(cells: readonly Snapshot[], answers: readonly TableAnswer[]): readonly Snapshot[] {
  const copies = cells.filter(
    (snapshot) => isCopyOfReturn(snapshot) && !answers.some(({ sheet }) => sheet === snapshot.region.sheet),
  );
  return copies.length === cells.length ? [] : copies;
}

function without<Item>(all: readonly Item[], some: readonly Item[]): readonly Item[] {
  return all.filter((each) => !some.includes(each));
}

function isWhole({ hasMovements, register: { issuer, classes } }: ReadOutcome): boolean {
  return hasMovements && issuer !== null && classes.length > 0;
}

function* registerIn(
  survey: WorkbookSurvey,
  cells: readonly Snapshot[],
  answers: readonly TableAnswer[],
  unread: readonly UnreadAnswer[],
): Steps<ReadOutcome> {
  const read = yield* readingWith(survey, yield* cellsToRead(survey, cells, answers, unread), answers);
  const said = answersInSettings(read.register.settings);
  const unreadInAll = [...unread, ...said.unread];
  const outcome =
    said.rows.size === 0
      ? read
      : yield* readingWith(
          survey,
          yield* cellsToRead(survey, cells, answers, unreadInAll),
          [...answers, ...said.answers],
          said.units,
        );
  const { rows } = answersInSettings(outcome.register.settings);
  const settings = outcome.register.settings.filter((setting) => !rows.has(setting));
  return {
    ...outcome,
    findings: [...outcome.findings, ...unreadFindings(cells, unreadInAll)],
    register: { ...outcome.register, settings },
    unread: unreadInAll,
  };
}

/** The cells without those the user leaves unread. */
function* cellsToRead(
  survey: WorkbookSurvey,
  cells: readonly Snapshot[],
  answers: readonly TableAnswer[],
  unread: readonly UnreadAnswer[],
): Steps<readonly Snapshot[]> {
  if (unread.length === 0) return cells;
  const { regions } = yield* findGround(survey, cells, answers);
  return withoutUnread(cells, unread, regions);
}

function* readingWith(
  survey: WorkbookSurvey,
  snapshots: readonly Snapshot[],
  answers: readonly TableAnswer[],
  units: UnitAnswers = new Map(),
): Steps<Omit<ReadOutcome, "unread">> {
  const { date1904 } = survey;
  const ground = { ...(yield* findGround(survey, snapshots, answers)), units };
  const first = yield* findTables(
    ground,
    KINDS_FIRST,
    { classes: [], isClass: () => false, balances: new Set() },
    answers,
    date1904,
  );
  const settledFirst = KINDS_FIRST.map((kind) => settleTables(kind, first.built, answers));
  const found = withOrderOfWorkbook(settledFirst.flatMap(({ tables }) => tables));
  const isListed = found.some(({ table }) => table.kind === "Share classes");
  const completed = isListed ? null : yield* classesWithLedgers(ground, first.left, date1904);
  const isAsked = isListed || first.left.some(isNearlyClasses);
  const broughtForward = completed !== null ? [completed] : isAsked ? [] : yield* classesOfLedgers(ground);
  const firstReaders = new Readers([...found, ...broughtForward], date1904);
  const classesFirst = firstReaders.of("Share classes").flatMap(readShareClasses);
  const areNamed = firstReaders
    .findingsOf(["Share classes"], ground.regions)
    .every(({ severity, facts }) => severity !== "error" || facts["field"] !== "Share class");
  const names = new ClassNames(classesFirst, areNamed);
  const finder = {
    classes: classesFirst.map(({ name }) => name),
    isClass: (text: string): boolean => names.classCalled(text) !== null,
    kindOf: (text: string): string => classesFirst.find(({ name }) => name === names.classCalled(text))?.kind ?? "",
    balances: new Set(
      classesFirst.flatMap(({ openingBalance, statedClosing }) =>
        [openingBalance, statedClosing].flatMap((figure) =>
          figure === null ? [] : [parseInt(figure.value.toString(), 10)],
        ),
      ),
    ),
  };
  const then = yield* findTables(ground, KINDS_THEN, finder, answers, date1904);
  const settled = KINDS_THEN.map((kind) => settleTables(kind, then.built, answers));
  const foundThen = settled.flatMap(({ tables }) => tables.map((table) => withCurrencySaid(table, ground)));
  // The days of the first tables are read in the order that the others show.
  const turned = withOrderOfWorkbook([...found, ...broughtForward], foundThen);
  const areTurned = turned.some((table, at) => table !== [...found, ...broughtForward][at]);
  const readers = areTurned ? new Readers(turned, date1904) : firstReaders;
  const classes = areTurned ? readers.of("Share classes").flatMap(readShareClasses) : classesFirst;
  readers.add(withOrderOfWorkbook(foundThen, found));
  const tables = inOrderOfSheets(readers.tables, ground);
  const issuers = readers.of("Issuer").map(readIssuer);
  const rows = yield* recordOf(readers, names, {
    classes,
    issuer: issuers[0] ?? null,
    tables: tables.map(({ table }) => table),
  });
  const read = withoutTotalsToDate(withOpeningDays(rows, readers.of("Share classes")));
  const { register: settledRegister, questions } = settleFiled(read.register);
  const dealings = [...settledRegister.repurchases, ...settledRegister.treasurySales];
  const unpriced = [
    ...tables.flatMap((table) => pricesNotRead(table, dealings, tables, ground, finder.balances) ?? []),
    ...pricesElsewhere(dealings, then.left),
  ];
  const priced = withPricesUnread(settledRegister, unpriced);
  const mandatesUnread = mandateSheetsNotRead(priced, ground.grids);
  const register = mandatesUnread.length === 0 ? priced : { ...priced, isMandateUnread: true };
  const nearly = then.left.filter(({ why, guess }) => (why === "missing" || why === "rivals") && guess !== null);
  const seen = [...first.built, ...then.built].map(({ table }) => table);
  const unnamed = tables.flatMap((table) => namesNotRead(table, ground.words));
  const asked = new Set(unnamed.flatMap(({ cells }) => cells.map(showCell)));
  const findings = [
    ...answersNotFollowed(answers, ground, seen),
    ...leftAsideFindings(nearly, tables, ground),
    ...[...settledFirst, ...settled].flatMap((each) => each.findings),
    ...tables.flatMap((table) => rowFindings(table, tables, ground)),
    ...tables.flatMap(totalsAcross),
    ...tables.flatMap(codesNotExplained),
    ...sentencesNotRead(register, ground.grids, tables),
    ...missingTables(ground, tables, then.left, areNamed),
    ...misspeltHeadings(register.tables, snapshots, ground.words),
    ...valuesWithoutHeading(tables, ground).filter(({ cells }) => !cells.some((cell) => asked.has(showCell(cell)))),
    ...rowsOutside(ground, tables),
    ...notCalculated(readers.allFindings, tables),
    ...readers.findingsOf(KINDS_FIRST, ground.regions),
    ...classesListedTwice(classes),
    ...classesTaken(classes),
    ...readers.findingsOf(KINDS_THEN, ground.regions),
    ...read.findings,
    ...unpriced.map(({ finding }) => finding),
    ...cancellationPricesElsewhere(register, then.left, date1904),
    ...tables.flatMap((table) => issuePricesNotRead(table, register.movements, tables, ground)),
    ...questions.map((question) => filingFinding(question, tables, ground)),
    ...unnamed,
    ...mandatesUnread,
    ...resolutionsNotRead(register, ground.grids, ground.words, date1904),
    ...tables.flatMap((table) => columnsNotRead(table, tables, ground.regions)),
    ...rowsPassedOver(tables),
    ...tablesLeftAside(then.left),
  ];
  const hasMovements =
    !areNamed ||
    tables.some(({ table }) => isOfChanges(table)) ||
    nearly.some(({ guess }) => guess !== null && isOfChanges(guess));
  const whyNot = findings.find(
    ({ name, facts }) => WHY_NO_MOVEMENTS.has(name) && !["Issuer", "Share classes"].includes(String(facts["table"])),
  );
  return {
    register,
    findings,
    hasMovements,
    whyNoMovements: hasMovements ? null : (whyNot ?? null),
    leftAside: then.left,
    setAside: [...settledFirst, ...settled].flatMap(({ aside }) => aside),
  };
}

/** A Share classes table that lacks a heading is asked about. */
function isNearlyClasses({ region, guess, why }: RegionLeft): boolean {
  const isNearly = guess?.kind === "Share classes" && (why === "missing" || why === "rivals");
  // A ledger states balances of a class too.
  return isNearly && ledgerOpenings(region).length === 0;
}

/** Findings that say why no table of movements was found, the first of them the most. */
const WHY_NO_MOVEMENTS: ReadonlySet<string> = new Set([
  "answer-not-followed",
  "workbook-empty",
  "sentences-not-read",
  "no-register",
  "table-missing",
]);
