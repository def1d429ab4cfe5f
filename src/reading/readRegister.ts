import type { Finding } from "../shares/values/finding";
import type { Movement } from "../shares/register/movement";
import type { Register, StatedBalance } from "../shares/register/register";
import { runToEnd, type Steps } from "../shares/runInSlices";
import type { TableKind } from "../shares/register/table";
import type { Snapshot, WorkbookSurvey } from "../workbook/workbook";
import { ClassNames, classesListedTwice } from "./classNames";
import { HeadingReader, headingsOf } from "./headingIndex";
import { headingsNearlyKnown } from "./headingsNearlyKnown";
import { type Located, settleTables, type SheetTables, tablesOnSheet } from "./locateTables";
import { DEALING_FIELDS, repurchasesReader, treasurySalesReader } from "./readDealings";
import { readIssuer, readMandate } from "./readIssuer";
import { MOVEMENT_FIELDS, movementsReader } from "./readMovements";
import { readingFinding } from "./readingFindings";
import { entryRows, readClosingPrices, readLastReturns, readSettings, readShareClasses, readTotals } from "./readRows";
import type { TableAnswer } from "./tableAnswer";
import { TableReader } from "./tableReader";
import { valuesWithoutHeading } from "./valuesWithoutHeading";

export interface ReadOutcome {
  readonly register: Register;
  /** Family R, in the order of the tables. */
  readonly findings: readonly Finding[];
  /** False where no table of movements, repurchases or treasury sales was found or nearly found: this is no register. */
  readonly hasMovements: boolean;
}

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
  return runToEnd(readingRegister(survey, snapshots, answers));
}

/** As `readRegister`, some hundred rows a step. */
export function* readingRegister(
  survey: WorkbookSurvey,
  snapshots: readonly Snapshot[],
  answers: readonly TableAnswer[],
): Steps<ReadOutcome> {
  const located = yield* locateTables(survey, snapshots, answers);
  const reading = new TablesRead(located, snapshots, survey.date1904);
  reading.report(located.findings);
  reading.report(missingTables(located));
  reading.report(headingsNearlyKnown(located.tables, snapshots));
  yield;
  reading.report(valuesWithoutHeading(located.tables, snapshots));
  yield;
  const register = yield* registerOf(reading, located);
  const hasMovements = located.tables.some(isTableOfChanges) || located.nearly.some(isTableOfChanges);
  return { register, findings: reading.findings, hasMovements };
}

function* locateTables(
  survey: WorkbookSurvey,
  snapshots: readonly Snapshot[],
  answers: readonly TableAnswer[],
): Steps<Located> {
  const reader = new HeadingReader();
  const sheets: SheetTables[] = [];
  for (const snapshot of snapshots) {
    const excelTables = survey.sheets.find(({ name }) => name === snapshot.region.sheet)?.tables ?? [];
    sheets.push(tablesOnSheet(snapshot, excelTables, reader, answers));
    yield;
  }
  return settleTables(sheets);
}

function* registerOf(reading: TablesRead, { tables }: Located): Steps<Register> {
  const issuer = reading.whole("Issuer", readIssuer, null);
  const classes = reading.whole("Share classes", readShareClasses, []);
  reading.report(classesListedTwice(classes));
  const names = new ClassNames(classes);
  const rows = yield* reading.rows("Movements", MOVEMENT_FIELDS, (reader) => movementsReader(reader, names));
  const movements: Movement[] = [];
  const statedBalances: StatedBalance[] = [];
  for (const { movement, balance } of rows) {
    if (movement !== null) movements.push(movement);
    if (balance !== null) statedBalances.push(balance);
  }
  return {
    issuer,
    classes,
    movements,
    statedBalances,
    repurchases: yield* reading.rows("Repurchases", DEALING_FIELDS, (reader) => repurchasesReader(reader, names)),
    treasurySales: yield* reading.rows("Treasury sales", DEALING_FIELDS, (reader) =>
      treasurySalesReader(reader, names),
    ),
    mandate: reading.whole("Mandate", readMandate, null),
    closingPrices: reading.whole("Closing prices", (reader) => readClosingPrices(reader, names), []),
    lastReturns: reading.whole("Last return", (reader) => readLastReturns(reader, names), []),
    statedTotals: [
      ...reading.whole("Movements", (reader) => readTotals(reader, TOTALS_OF_MOVEMENTS), []),
      ...reading.whole("Repurchases", (reader) => readTotals(reader, ["Number"]), []),
      ...reading.whole("Treasury sales", (reader) => readTotals(reader, ["Number"]), []),
    ],
    settings: reading.whole("Settings", readSettings, []),
    tables,
  };
}

const TOTALS_OF_MOVEMENTS = ["Number of shares", "Increase", "Decrease", "Treasury shares"] as const;

/** Rows read in a step. */
const ROWS_IN_STEP = 500;

/** Reads the tables that were located, one after another, and keeps what there is to report of them in that order. */
class TablesRead {
  readonly findings: Finding[] = [];

  constructor(
    private readonly located: Located,
    private readonly snapshots: readonly Snapshot[],
    private readonly date1904: boolean,
  ) {}

  report(findings: readonly Finding[]): void {
    for (const finding of findings) this.findings.push(finding);
  }

  /** Reads a table as one; `otherwise` where there is none of the kind. */
  whole<Read>(kind: TableKind, read: (reader: TableReader) => Read, otherwise: Read): Read {
    const reader = this.#readerOf(kind);
    if (reader === null) return otherwise;
    const found = read(reader);
    this.report(reader.takeFindings());
    return found;
  }

  /** Reads a table row by row, some hundred a step. */
  *rows<Row>(
    kind: TableKind,
    needed: readonly string[],
    rowReader: (reader: TableReader) => (row: number) => Row,
  ): Steps<readonly Row[]> {
    const reader = this.#readerOf(kind);
    if (reader === null) return [];
    const read = rowReader(reader);
    const rows: Row[] = [];
    for (const row of entryRows(reader, needed)) {
      rows.push(read(row));
      if (rows.length % ROWS_IN_STEP === 0) yield;
    }
    this.report(reader.takeFindings());
    return rows;
  }

  #readerOf(kind: TableKind): TableReader | null {
    const table = this.located.tables.find((each) => each.kind === kind);
    const snapshot = this.snapshots.find(({ region }) => region.sheet === table?.sheet);
    return table === undefined || snapshot === undefined ? null : new TableReader(table, snapshot, this.date1904);
  }
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
