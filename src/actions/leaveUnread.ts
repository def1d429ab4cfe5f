import type { Region } from "../shares/values/cell";
import type { TableKind } from "../shares/register/table";
import type { EditableWorkbook } from "../workbook/workbook";
import {
  isSamePlace,
  isUnread,
  parseTableAnswers,
  rememberTableAnswers,
  TABLE_ANSWERS_SETTING,
  type UnreadAnswer,
} from "./tableAnswers";

/** Keeps in the workbook that a table is not read, in place of what was said of it before. */
export async function leaveUnread(workbook: EditableWorkbook, kind: TableKind, region: Region): Promise<void> {
  const { sheet, ...range } = region;
  const answers = parseTableAnswers(await workbook.setting(TABLE_ANSWERS_SETTING));
  await rememberTableAnswers(workbook, [
    ...answers.filter((answer) => isUnread(answer) || answer.kind !== kind || !isSamePlace(answer, { sheet, range })),
    { kind: "none", sheet, range },
  ]);
}

/** Forgets that a place is not read: its headings decide again. */
export async function readAgain(workbook: EditableWorkbook, place: UnreadAnswer): Promise<void> {
  const answers = parseTableAnswers(await workbook.setting(TABLE_ANSWERS_SETTING));
  await rememberTableAnswers(
    workbook,
    answers.filter((answer) => !isUnread(answer) || !isSamePlace(answer, place)),
  );
}
