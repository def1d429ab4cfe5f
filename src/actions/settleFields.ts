import type { TableAnswer } from "../reading/answers/tableAnswer";
import type { LocatedTable } from "../shares/register/table";
import type { EditableWorkbook } from "../workbook/workbook";
import { parseTableAnswers, rememberTableAnswers, TABLE_ANSWERS_SETTING } from "./tableAnswers";

/** Keeps in the workbook which heading each field of the table is read under. */
export async function settleFields(
  workbook: EditableWorkbook,
  table: LocatedTable,
  headings: Readonly<Record<string, string>>,
): Promise<void> {
  const answers = parseTableAnswers(await workbook.setting(TABLE_ANSWERS_SETTING));
  const answer: TableAnswer = { kind: table.kind, sheet: table.sheet, headings };
  await rememberTableAnswers(workbook, [
    ...answers.filter(({ kind, sheet }) => kind !== table.kind || sheet !== table.sheet),
    answer,
  ]);
}

/** Forgets the user's answers about a table: its headings decide again. */
export async function forgetAnswers(workbook: EditableWorkbook, table: LocatedTable): Promise<void> {
  const answers = parseTableAnswers(await workbook.setting(TABLE_ANSWERS_SETTING));
  await rememberTableAnswers(
    workbook,
    answers.filter(({ kind, sheet }) => kind !== table.kind || sheet !== table.sheet),
  );
}
