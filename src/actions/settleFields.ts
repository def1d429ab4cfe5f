import { TABLE_HEADINGS } from "../reading/headings";
import type { TableAnswer } from "../reading/tableAnswer";
import type { Language } from "../shares/values/finding";
import type { LocatedTable, TableKind } from "../shares/register/table";
import type { Workbook } from "../workbook/workbook";
import { parseTableAnswers, rememberTableAnswers, TABLE_ANSWERS_SETTING } from "./tableAnswers";

/** A field a kind of table can have, by its names. */
export interface NamedField {
  readonly field: string;
  readonly name: Readonly<Record<Language, string>>;
  readonly needed: boolean;
}

const CHINESE = /[\u4e00-\u9fff]/;

/** The fields a table of this kind can have, those it cannot do without marked. */
export function fieldsOf(kind: TableKind): readonly NamedField[] {
  const fields = TABLE_HEADINGS.find((each) => each.kind === kind)?.fields ?? [];
  return fields.map(({ field, needed, alsoSeen }) => ({
    field,
    needed,
    name: { en: field, "zh-Hant": alsoSeen.find((heading) => CHINESE.test(heading)) ?? field },
  }));
}

/** Remembers under which heading each field of the table stands. The next reading goes by it. */
export async function settleFields(
  workbook: Workbook,
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

/** Forgets what the user said of a table: its headings decide again. */
export async function forgetAnswers(workbook: Workbook, table: LocatedTable): Promise<void> {
  const answers = parseTableAnswers(await workbook.setting(TABLE_ANSWERS_SETTING));
  await rememberTableAnswers(
    workbook,
    answers.filter(({ kind, sheet }) => kind !== table.kind || sheet !== table.sheet),
  );
}
