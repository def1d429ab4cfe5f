import type { Finding } from "../shares/values/finding";
import type { FoundTable } from "./locateTables";
import { readingFinding } from "./readingFindings";
import { BARE_CODE } from "./vocabulary/bareCode";

/**
 * A column of codes that nobody reads, in a table of movements whose events are not all known: the codes say what happened, and nothing says what they mean.
 */
export function codesNotExplained({ table, grid, taken, entries }: FoundTable): Finding[] {
  const event = table.fields.get("Event");
  const contents = taken?.columns.find(({ heading }) => heading.column === event)?.contents;
  if (taken === null || table.kind !== "Movements" || contents === undefined || contents.events >= 1) return [];
  const read = new Set(table.fields.values());
  const column = taken.columns.find(
    ({ heading, contents: { texts, numbers, classes, isCounter } }) =>
      !read.has(heading.column) &&
      heading.path.some((text) => OF_CODES.test(text)) &&
      texts > numbers &&
      classes === 0 &&
      !isCounter &&
      entries.every(({ row }) => grid.isBlank(row, heading.column) || BARE_CODE.test(grid.text(row, heading.column))),
  );
  const first = entries.find(({ row }) => column !== undefined && !grid.isBlank(row, column.heading.column));
  if (column === undefined || first === undefined) return [];
  const at = column.heading.column;
  return [
    readingFinding("event-is-code", [grid.cell(first.row, at)], { table: table.kind, read: grid.text(first.row, at) }),
  ];
}

const OF_CODES = /\bcodes?\b|\btypes?\b|代號|代碼|代码|代号|類型|类型/i;
