import { type ReadOutcome, readingRegister } from "../reading/readRegister";
import type { TableAnswer } from "../reading/answers/tableAnswer";
import { type YieldToUi, runInSlices } from "../shares/runInSlices";
import { returnSettings, withReturnSettings } from "./returnSettings";
import { parseTableAnswers, TABLE_ANSWERS_SETTING } from "./tableAnswers";
import type { LocatedTable, TableKind } from "../shares/register/table";
import type { LongWork, ReadableWorkbook, Snapshot, WorkbookSurvey } from "../workbook/workbook";

export interface WorkbookRead extends ReadOutcome {
  readonly survey: WorkbookSurvey;
  /** The cells it was read from. */
  readonly snapshots: readonly Snapshot[];
}

export interface ReadOptions extends LongWork {
  /** Long work yields here; by default it never does. */
  readonly yieldToUi?: YieldToUi;
  /** What the user says of tables and columns, before what the workbook keeps. */
  readonly answers?: readonly TableAnswer[];
}

/** Reads the register from a workbook: one survey, then the used cells of every sheet that is no return of ours. */
export async function readWorkbook(
  workbook: ReadableWorkbook,
  { yieldToUi, answers: said = [], ...work }: ReadOptions = {},
): Promise<WorkbookRead> {
  const survey = await workbook.survey();
  const regions = survey.sheets.flatMap(({ used, returnSheet }) =>
    used !== null && returnSheet === null ? [used] : [],
  );
  const snapshots = await workbook.read(regions, work);
  const answers = [...said, ...parseTableAnswers(await workbook.setting(TABLE_ANSWERS_SETTING))];
  const found = await runInSlices(readingRegister(survey, snapshots, answers), yieldToUi);
  const marked = await withStruckRows(workbook, snapshots, found.register.tables, work);
  const read = marked === snapshots ? found : await runInSlices(readingRegister(survey, marked, answers), yieldToUi);
  const { issuer } = read.register;
  if (issuer === null) return { survey, snapshots, ...read };
  return {
    survey,
    snapshots,
    ...read,
    register: { ...read.register, issuer: withReturnSettings(issuer, await returnSettings(workbook)) },
  };
}

/** Tables in which a row struck through is an order or event that did not happen, kept for the record. */
const TABLES_OF_ENTRIES: ReadonlySet<TableKind> = new Set(["Movements", "Repurchases", "Treasury sales"]);

/** The cells with the rows that are struck through, which only the tables' own cells are asked for; the same cells if there are none. */
async function withStruckRows(
  workbook: ReadableWorkbook,
  snapshots: readonly Snapshot[],
  tables: readonly LocatedTable[],
  work: LongWork,
): Promise<readonly Snapshot[]> {
  const regions = tables.filter(({ kind }) => TABLES_OF_ENTRIES.has(kind)).map(({ region }) => region);
  if (regions.length === 0) return snapshots;
  const asked = await workbook.read(regions, { ...work, details: ["struck"] });
  const rowsOf = (sheet: string): readonly number[] =>
    asked.filter(({ region }) => region.sheet === sheet).flatMap(({ struck = [] }) => struck);
  if (asked.every(({ struck = [] }) => struck.length === 0)) return snapshots;
  return snapshots.map((snapshot) => ({ ...snapshot, struck: rowsOf(snapshot.region.sheet) }));
}
