import type { Setting } from "../../shares/register/register";
import { fieldCalled, kindCalled, placeCalled } from "./answerWords";
import type { TableAnswer } from "./tableAnswer";

const TABLE = /^(?:table|表格)\s(.+)$/i;
const COLUMN = /^(?:column|欄)\s([^.]+)\.(.+)$/i;

/** What rows of the Settings table say of tables and columns, and the rows that say it. */
export interface SettingAnswers {
  readonly answers: readonly TableAnswer[];
  readonly rows: ReadonlySet<Setting>;
}

/**
 * What rows of the Settings table say of tables and columns: `Table Movements` with the value `Log!A3:D40`, `Column Movements.Event` with the value
 * `What happened`. Rows that name no table or field of ours, and columns of a table that no row places, are left to be reported as settings nobody knows.
 */
export function answersInSettings(settings: readonly Setting[]): SettingAnswers {
  const tables = settings.flatMap((row) => {
    const kind = kindCalled(TABLE.exec(row.name.value.trim())?.[1]?.trim() ?? "");
    if (kind === null || row.value.value.trim() === "") return [];
    const { sheet, range } = placeCalled(row.value.value);
    return [{ row, place: { kind, sheet, ...(range === null ? {} : { range }) } }];
  });
  const columns = settings.flatMap((row) => {
    const [, table = "", column = ""] = COLUMN.exec(row.name.value.trim()) ?? [];
    const kind = kindCalled(table.trim());
    const field = kind === null ? null : fieldCalled(kind, column.trim());
    const isPlaced = tables.some(({ place }) => place.kind === kind);
    return field === null || !isPlaced || row.value.value.trim() === "" ? [] : [{ row, kind, field }];
  });
  return {
    answers: tables.map(({ place }) => ({
      ...place,
      isPartial: true,
      headings: Object.fromEntries(
        columns.filter(({ kind }) => kind === place.kind).map(({ field, row }) => [field, row.value.value.trim()]),
      ),
    })),
    rows: new Set([...tables, ...columns].map(({ row }) => row)),
  };
}
