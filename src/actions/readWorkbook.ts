import { type ReadOutcome, readingRegister } from "../reading/readRegister";
import type { TableAnswer } from "../reading/tableAnswer";
import { type YieldToUi, runInSlices } from "../shares/runInSlices";
import { returnSettings, withReturnSettings } from "./returnSettings";
import { parseTableAnswers, TABLE_ANSWERS_SETTING } from "./tableAnswers";
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
  const read = await runInSlices(readingRegister(survey, snapshots, answers), yieldToUi);
  const { issuer } = read.register;
  if (issuer === null) return { survey, snapshots, ...read };
  return {
    survey,
    snapshots,
    ...read,
    register: { ...read.register, issuer: withReturnSettings(issuer, await returnSettings(workbook)) },
  };
}
