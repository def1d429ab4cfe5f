import * as v from "valibot";
import { commandWords } from "../reading/answers/answerWords";
import type { TableAnswer } from "../reading/answers/tableAnswer";
import { type LocatedTable, TABLE_KINDS } from "../shares/register/table";
import type { EditableWorkbook } from "../workbook/workbook";
import { entriesOf, readSetting } from "./readSetting";

export { fieldCalled, kindCalled, placeCalled } from "../reading/answers/answerWords";
export type { TableAnswer } from "../reading/answers/tableAnswer";

/**
 * The words by which the command line reads tables as the user said in Set-up; "" where the headings decide all. They name every table of a kind: the
 * command line reads those alone.
 */
export function wordsForCommandLine(tables: readonly LocatedTable[]): string {
  const said = new Set(tables.filter(({ settledBy }) => settledBy === "user").map(({ kind }) => kind));
  const words = tables
    .filter(({ kind }) => said.has(kind))
    .map(({ kind, sheet, headings, settledBy }) =>
      commandWords([
        {
          kind,
          places: [{ sheet, range: null }],
          columns: settledBy === "user" ? [...headings].map(([field, heading]) => ({ field, heading })) : [],
        },
      ]),
    );
  return [...new Set(words)].join(" ");
}

/** The setting that keeps the user's answers about tables and columns. */
export const TABLE_ANSWERS_SETTING = "NextDayReturn.tables";

const RANGE = v.object({ row: v.number(), column: v.number(), rows: v.number(), columns: v.number() });

const ANSWERS = entriesOf(
  v.object({
    kind: v.picklist(TABLE_KINDS),
    sheet: v.string(),
    headings: v.record(v.string(), v.string()),
    range: v.optional(RANGE),
  }),
);

/** The answers a setting holds; none if it is lost: the headings decide again. */
export function parseTableAnswers(kept: string | null): readonly TableAnswer[] {
  return readSetting(kept, ANSWERS) ?? [];
}

/** Keeps the user's answers in the workbook; from the next reading on they win over the headings. */
export async function rememberTableAnswers(workbook: EditableWorkbook, answers: readonly TableAnswer[]): Promise<void> {
  await workbook.remember(TABLE_ANSWERS_SETTING, answers.length === 0 ? null : JSON.stringify(answers));
}
