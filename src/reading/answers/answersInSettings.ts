import type { Setting } from "../../shares/register/register";
import type { TableKind } from "../../shares/register/table";
import { fieldCalled, isNoTable, kindCalled, placeCalled } from "./answerWords";
import type { TableAnswer, UnreadAnswer } from "./tableAnswer";

const TABLE = /^(?:table|表格)\s(.+)$/i;
const COLUMN = /^(?:column|欄)\s([^.]+)\.(.+)$/i;

const UNIT = /^(?:unit|單位|单位)\s([^.]+)\.(.+)$/i;
const WHOLE_NUMBER = /^[1-9]\d{0,11}$/;

/** What one in a cell of a field stands for, by `Movements.Number of shares`. */
export type UnitAnswers = ReadonlyMap<string, bigint>;

/** The field of a kind of table, as `UnitAnswers` names it. */
export function unitKey(kind: TableKind, field: string): string {
  return `${kind}.${field}`;
}

/** What rows of the Settings table say of tables, columns and units, and the rows that say it. */
export interface SettingAnswers {
  readonly answers: readonly TableAnswer[];
  /** Where nothing is to be read. */
  readonly unread: readonly UnreadAnswer[];
  readonly units: UnitAnswers;
  readonly rows: ReadonlySet<Setting>;
}

/**
 * What rows of the Settings table say of tables and columns: `Table Movements` with the value `Log!A3:D40`, `Column Movements.Event` with the value
 * `What happened`, `Table none` with the value `Notes`, `Unit Movements.Number of shares` with the value `500`. Rows that name no table or field of ours, and columns of a table that no row places, are left to be reported as settings nobody knows.
 */
export function answersInSettings(settings: readonly Setting[]): SettingAnswers {
  const tables = settings.flatMap((row) => {
    const kind = kindCalled(TABLE.exec(row.name.value.trim())?.[1]?.trim() ?? "");
    if (kind === null || row.value.value.trim() === "") return [];
    const { sheet, range } = placeCalled(row.value.value);
    return [{ row, place: { kind, sheet, ...(range === null ? {} : { range }) } }];
  });
  const unread = settings.flatMap((row) => {
    if (!isNoTable(TABLE.exec(row.name.value.trim())?.[1]?.trim() ?? "") || row.value.value.trim() === "") return [];
    const { sheet, range } = placeCalled(row.value.value);
    return [{ row, place: { kind: "none" as const, sheet, ...(range === null ? {} : { range }), isInWords: true } }];
  });
  const columns = settings.flatMap((row) => {
    const [, table = "", column = ""] = COLUMN.exec(row.name.value.trim()) ?? [];
    const kind = kindCalled(table.trim());
    const field = kind === null ? null : fieldCalled(kind, column.trim());
    const isPlaced = tables.some(({ place }) => place.kind === kind);
    return field === null || !isPlaced || row.value.value.trim() === "" ? [] : [{ row, kind, field }];
  });
  const units = settings.flatMap((row) => {
    const [, table = "", column = ""] = UNIT.exec(row.name.value.trim()) ?? [];
    const kind = kindCalled(table.trim());
    const field = kind === null ? null : fieldCalled(kind, column.trim());
    const figures = row.value.value.replace(/[,\s]/g, "");
    return kind === null || field === null || !WHOLE_NUMBER.test(figures)
      ? []
      : [{ row, key: unitKey(kind, field), unit: BigInt(figures) }];
  });
  return {
    unread: unread.map(({ place }) => place),
    units: new Map(units.map(({ key, unit }) => [key, unit])),
    answers: tables.map(({ place }) => ({
      ...place,
      isPartial: true,
      headings: Object.fromEntries(
        columns.filter(({ kind }) => kind === place.kind).map(({ field, row }) => [field, row.value.value.trim()]),
      ),
    })),
    rows: new Set([...tables, ...unread, ...columns, ...units].map(({ row }) => row)),
  };
}
