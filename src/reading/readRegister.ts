import type { Finding } from "../shares/values/finding";
import type { Movement } from "../shares/register/movement";
import type { Register } from "../shares/register/register";
import { runToEnd, type Steps } from "../shares/runInSlices";
import {
  type Block,
  DEALINGS_IN_BLOCK,
  joined,
  oncePerBlock,
  oncePerBlockGiven,
  ROWS_IN_BLOCK,
} from "../shares/rowBlocks";
import type { ShareClass } from "../shares/register/shareClass";
import type { TableKind } from "../shares/register/table";
import type { Snapshot, WorkbookSurvey } from "../workbook/workbook";
import { ClassNames, classesListedTwice, spellingOf } from "./classNames";
import { headingsOf } from "./headingIndex";
import { headingsNearlyKnown } from "./headingsNearlyKnown";
import type { Located } from "./locateTables";
import { DEALING_FIELDS, repurchasesReader, treasurySalesReader } from "./readDealings";
import { readIssuer, readMandate } from "./readIssuer";
import { MOVEMENT_FIELDS, type MovementsRead, movementsReader } from "./readMovements";
import { readingFinding } from "./readingFindings";
import { readClosingPrices, readLastReturns, readSettings, readShareClasses, readTotals } from "./readRows";
import { locateAgain, type LocatedSheets } from "./locateAgain";
import type { TableAnswer } from "./tableAnswer";
import { TableReadings } from "./tableReadings";
import { valuesWithoutHeading } from "./valuesWithoutHeading";

export interface ReadOutcome {
  readonly register: Register;
  /** Family R, in the order of the tables. */
  readonly findings: readonly Finding[];
  /** False where no table of movements, repurchases or treasury sales was found or nearly found: this is no register. */
  readonly hasMovements: boolean;
}

/** Reads a register again and again out of the cells of one workbook, in steps. What it knows of a reading left half-way is what it knew before. */
export type RegisterReader = (
  survey: WorkbookSurvey,
  snapshots: readonly Snapshot[],
  answers: readonly TableAnswer[],
) => Steps<ReadOutcome>;

/**
 * Reads a register out of the cells of a workbook. Never throws for what stands in a cell: what cannot be read is a finding there.
 * @param snapshots the used cells of the sheets that may hold tables
 * @param answers what the user said of tables and columns; they win over any heading
 */
export function readRegister(
  survey: WorkbookSurvey,
  snapshots: readonly Snapshot[],
  answers: readonly TableAnswer[] = [],
): ReadOutcome {
  return runToEnd(registerReader()(survey, snapshots, answers));
}

/**
 * A reader that goes on from its reading before: rows whose cells are the very same arrays are not read again, and stay the same rows, so that checks
 * know them again. What it gives is what `readRegister` gives of the same cells.
 */
export function registerReader(rowsInBlock = ROWS_IN_BLOCK): RegisterReader {
  let before: {
    readonly sheets: LocatedSheets;
    readonly readings: TableReadings;
    readonly spelling: string;
    readonly register: Register;
  } | null = null;
  return function* (survey, snapshots, answers) {
    const sheets = locateAgain(before?.sheets ?? null, survey, snapshots, answers);
    const { located } = sheets;
    const readings = new TableReadings(
      sheets.ground,
      survey.date1904,
      rowsInBlock,
      sheets.isOfSameBook ? (before?.readings ?? null) : null,
    );
    readings.tell(located.findings);
    readings.tell(missingTables(located));
    readings.tell(headingsNearlyKnown(located.tables, snapshots));
    readings.tell(valuesWithoutHeading(located.tables, snapshots));
    const issuer = readings.whole("Issuer", readIssuer, null);
    const classes = readings.whole("Share classes", readShareClasses, []);
    readings.tell(classesListedTwice(classes));
    const spelling = spellingOf(classes);
    if (spelling !== before?.spelling) readings.forgetBefore();
    const register = yield* registerOf(readings, issuer, classes, located.tables, before?.register ?? null);
    // Each reading holds the one before only while it goes on from it.
    readings.forgetBefore();
    before = { sheets, readings, spelling, register };
    const hasMovements = located.tables.some(isTableOfChanges) || located.nearly.some(isTableOfChanges);
    return { register, findings: readings.findings(), hasMovements };
  };
}

function* registerOf(
  readings: TableReadings,
  issuer: Register["issuer"],
  classes: readonly ShareClass[],
  tables: Register["tables"],
  before: Register | null,
): Steps<Register> {
  const names = new ClassNames(classes);
  const { movements, statedBalances } = allMovements(
    yield* readings.inBlocks("Movements", MOVEMENT_FIELDS, (reader) => movementsReader(reader, names)),
    before?.movements ?? [],
  );
  return {
    issuer,
    classes,
    movements,
    statedBalances,
    repurchases: allRows(
      yield* readings.inBlocks(
        "Repurchases",
        DEALING_FIELDS,
        (reader) => repurchasesReader(reader, names),
        DEALINGS_IN_BLOCK,
      ),
    ),
    treasurySales: allRows(
      yield* readings.inBlocks(
        "Treasury sales",
        DEALING_FIELDS,
        (reader) => treasurySalesReader(reader, names),
        DEALINGS_IN_BLOCK,
      ),
    ),
    mandate: readings.whole("Mandate", readMandate, null),
    closingPrices: readings.whole("Closing prices", (reader) => readClosingPrices(reader, names), []),
    lastReturns: readings.whole("Last return", (reader) => readLastReturns(reader, names), []),
    statedTotals: [
      ...readings.totals("Movements", (reader) =>
        readTotals(reader, ["Number of shares", "Increase", "Decrease", "Treasury shares"]),
      ),
      ...readings.totals("Repurchases", (reader) => readTotals(reader, ["Number"])),
      ...readings.totals("Treasury sales", (reader) => readTotals(reader, ["Number"])),
    ],
    settings: readings.whole("Settings", readSettings, []),
    tables,
  };
}

/** The rows of blocks as one list, the same while the blocks are. */
const allMovements = oncePerBlockGiven(
  (blocks: Block<MovementsRead>, before: readonly Movement[]): MovementsRead => ({
    movements: joined(
      blocks.map(({ movements }) => movements),
      before,
    ),
    statedBalances: blocks.flatMap(({ statedBalances }) => statedBalances),
  }),
  () => true,
);
const joinedOnce = oncePerBlock((blocks: Block<readonly object[]>) => joined(blocks));

function allRows<Row extends object>(blocks: Block<readonly Row[]>): readonly Row[] {
  return joinedOnce(blocks) as readonly Row[];
}

function isTableOfChanges({ kind }: { readonly kind: TableKind }): boolean {
  return kind === "Movements" || kind === "Repurchases" || kind === "Treasury sales";
}

/** The tables no return can do without. Movements may be missing where Repurchases or Treasury sales stand. */
function missingTables({ tables, nearly }: Located): Finding[] {
  const needed: TableKind[] = ["Issuer", "Share classes"];
  if (!tables.some(isTableOfChanges)) needed.push("Movements");
  return needed
    .filter((kind) => !tables.some((table) => table.kind === kind) && !nearly.some((each) => each.kind === kind))
    .map((kind) => {
      const headings = headingsOf(kind)
        .fields.filter((entry) => entry.needed)
        .map((entry) => entry.field);
      return readingFinding("table-missing", [], { table: kind, headings: headings.join(", ") });
    });
}
