import type { TableAnswer } from "../reading/tableAnswer";
import { TABLE_KINDS, type TableKind } from "../shares/register/table";
import type { EditableWorkbook } from "../workbook/workbook";

export type { TableAnswer } from "../reading/tableAnswer";

/** The setting that keeps what the user said of tables and columns. */
export const TABLE_ANSWERS_SETTING = "NextDayReturn.tables";

/** The answers a setting holds. A setting that is lost or not ours means none: the headings decide again. */
export function parseTableAnswers(kept: string | null): readonly TableAnswer[] {
  if (kept === null) return [];
  let read: unknown;
  try {
    read = JSON.parse(kept);
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
  return Array.isArray(read) ? read.flatMap(asAnswer) : [];
}

/** Remembers in the workbook what tables and columns are; it wins over the headings from the next reading on. */
export async function rememberTableAnswers(workbook: EditableWorkbook, answers: readonly TableAnswer[]): Promise<void> {
  await workbook.remember(TABLE_ANSWERS_SETTING, answers.length === 0 ? null : JSON.stringify(answers));
}

function asAnswer(entry: unknown): TableAnswer[] {
  if (
    typeof entry !== "object" ||
    entry === null ||
    !("kind" in entry) ||
    !("sheet" in entry) ||
    !("headings" in entry)
  )
    return [];
  const { kind, sheet, headings } = entry;
  const known = TABLE_KINDS.find((each): each is TableKind => each === kind);
  if (known === undefined || typeof sheet !== "string" || typeof headings !== "object" || headings === null) return [];
  const texts = Object.entries(headings).filter((pair): pair is [string, string] => typeof pair[1] === "string");
  return [{ kind: known, sheet, headings: Object.fromEntries(texts) }];
}
