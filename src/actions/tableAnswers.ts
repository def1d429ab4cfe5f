import * as v from "valibot";
import { commandWords, unreadWords } from "../reading/answers/answerWords";
import type { Answer, UnreadAnswer } from "../reading/answers/tableAnswer";
import type { Region } from "../shares/values/cell";
import { type LocatedTable, TABLE_KINDS } from "../shares/register/table";
import type { EditableWorkbook } from "../workbook/workbook";
import { entriesOf, readSetting } from "./readSetting";

export { fieldCalled, isNoTable, kindCalled, placeCalled } from "../reading/answers/answerWords";
export { type Answer, isUnread, type TableAnswer, type UnreadAnswer } from "../reading/answers/tableAnswer";

/**
 * The words by which the command line reads tables as the user said in Set-up; "" where the headings decide all. They name every table of a kind: the
 * command line reads those alone.
 */
export function wordsForCommandLine(tables: readonly LocatedTable[], unread: readonly UnreadAnswer[]): string {
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
  return [...new Set(words), ...unread.map((place) => unreadWords([place]))].join(" ");
}

/** The setting that keeps the user's answers about tables and columns. */
export const TABLE_ANSWERS_SETTING = "NextDayReturn.tables";

const RANGE = v.object({ row: v.number(), column: v.number(), rows: v.number(), columns: v.number() });

const ANSWERS = entriesOf(
  v.union([
    v.object({
      kind: v.picklist(TABLE_KINDS),
      sheet: v.string(),
      headings: v.record(v.string(), v.string()),
      range: v.optional(RANGE),
    }),
    v.object({ kind: v.literal("none"), sheet: v.string(), range: v.optional(RANGE) }),
  ]),
);

/** The answers a setting holds; none if it is lost: the headings decide again. */
export function parseTableAnswers(kept: string | null): readonly Answer[] {
  return readSetting(kept, ANSWERS) ?? [];
}

/** Keeps the user's answers in the workbook; from the next reading on they win over the headings. */
export async function rememberTableAnswers(workbook: EditableWorkbook, answers: readonly Answer[]): Promise<void> {
  await workbook.remember(TABLE_ANSWERS_SETTING, answers.length === 0 ? null : JSON.stringify(answers));
}

interface Place {
  readonly sheet: string;
  readonly range?: Omit<Region, "sheet"> | undefined;
}

/** True where two places of answers share cells; one without a range is the whole sheet. */
export function isSamePlace(one: Place, other: Place): boolean {
  if (one.sheet !== other.sheet) return false;
  const [a, b] = [one.range, other.range];
  if (a === undefined || b === undefined) return true;
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}
