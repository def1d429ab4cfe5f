import type { Setting } from "../../shares/register/register";
import { fieldCalled, kindCalled, placeCalled } from "./answerWords";
import type { TableAnswer } from "./tableAnswer";

const TABLE = /^(?:table|表格)\s+(.+)$/i;
const COLUMN = /^(?:column|欄)\s+([^.]+)\.(.+)$/i;

/** True for a row of the Settings table that says where a table or a column stands. */
export function isTableSetting({ name }: Setting): boolean {
  return TABLE.test(name.value.trim()) || COLUMN.test(name.value.trim());
}

/**
 * What rows of the Settings table say of tables and columns: `Table Movements` with the value `Log!A3:D40`, `Column Movements.Event` with the value
 * `What happened`. Rows that name no table or field of ours say nothing.
 */
export function answersInSettings(settings: readonly Setting[]): readonly TableAnswer[] {
  const places = settings.flatMap(({ name, value }) => {
    const kind = kindCalled(TABLE.exec(name.value.trim())?.[1] ?? "");
    if (kind === null || value.value.trim() === "") return [];
    const { sheet, range } = placeCalled(value.value);
    return [{ kind, sheet, ...(range === null ? {} : { range }) }];
  });
  return places.map((place) => ({ ...place, isPartial: true, headings: headingsOf(place.kind, settings) }));
}

function headingsOf(kind: TableAnswer["kind"], settings: readonly Setting[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    settings.flatMap(({ name, value }): (readonly [string, string])[] => {
      const [, table = "", column = ""] = COLUMN.exec(name.value.trim()) ?? [];
      const field = kindCalled(table) === kind ? fieldCalled(kind, column) : null;
      return field === null || value.value.trim() === "" ? [] : [[field, value.value.trim()]];
    }),
  );
}
