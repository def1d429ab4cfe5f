import { type ReadOutcome, readingRegister } from "../reading/readRegister";
import type { Answer } from "../reading/answers/tableAnswer";
import { type YieldToUi, runInSlices } from "../shares/runInSlices";
import { returnSettings, withReturnSettings } from "./returnSettings";
import { parseTableAnswers, TABLE_ANSWERS_SETTING } from "./tableAnswers";
import type { LocatedTable, TableKind } from "../shares/register/table";
import {
  type LongWork,
  NOT_CALCULATED,
  type ReadableWorkbook,
  type Snapshot,
  type WorkbookSurvey,
} from "../workbook/workbook";

export interface WorkbookRead extends ReadOutcome {
  readonly survey: WorkbookSurvey;
  /** The cells it was read from. */
  readonly snapshots: readonly Snapshot[];
}

export interface ReadOptions extends LongWork {
  /** Long work yields here; by default it never does. */
  readonly yieldToUi?: YieldToUi;
  /** What the user says of tables and columns, before what the workbook keeps. */
  readonly answers?: readonly Answer[];
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
  const cells = await workbook.read(regions, work);
  const snapshots = survey.fullCalcOnLoad ? await withoutStaleZeros(workbook, cells, work) : cells;
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

/**
 * The cells without zeros that stand for no value: a program that writes formulas without computing them asks Excel to compute all when it opens the file,
 * and leaves 0 in their place.
 */
async function withoutStaleZeros(
  workbook: ReadableWorkbook,
  snapshots: readonly Snapshot[],
  work: LongWork,
): Promise<readonly Snapshot[]> {
  const asked = await workbook.read(
    snapshots.map(({ region }) => region),
    { ...work, details: ["formulas"] },
  );
  return snapshots.map((snapshot, at) => {
    const { row, column } = snapshot.region;
    const stale = (asked[at]?.formulas ?? []).filter(
      (cell) => snapshot.values[cell.row - row]?.[cell.column - column] === 0,
    );
    if (stale.length === 0) return snapshot;
    const values = snapshot.values.map((cells) => [...cells]);
    for (const cell of stale) {
      const cells = values[cell.row - row];
      if (cells !== undefined) cells[cell.column - column] = NOT_CALCULATED;
    }
    return { ...snapshot, values };
  });
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
