import type { Finding } from "../shares/values/finding";
import { readingFinding } from "./readingFindings";
import type { Snapshot } from "../workbook/workbook";

/** Lines that the form prints, in both languages, each counted once. */
const LINES: readonly RegExp[] = [
  /^FF30[45]$/i,
  /^(?:Next Day Disclosure Return|翌日披露報表|翌日披露报表)(?:\s?[(（].*)?$/i,
  /^(?:\(?(?:Note \d+)?\)?\s?)?Opening balance as at\b|於.{4,24}開始時的結存|期初結存/i,
  /^Closing balance as at\b|於.{4,24}結束時的結存|期終結存/i,
  /^(?:Section I{1,3}\b|第[一二三]章節)/i,
  /^(?:[AB]\.|Part [AB]\b|[AB甲乙]部)/i,
  /^(?:Instrument:?|上市發行人的證券類別)/i,
  /^(?:We hereby confirm|我們在此確認)/i,
];
const ENOUGH = 4;
/** The form is no longer than this. */
const MOST_ROWS = 200;
const MOST_COLUMNS = 12;
const LONGEST_LINE = 200;

/** True for a sheet that holds a return, as the form prints it: what was filed, and no record. */
export function isCopyOfReturn({ values }: Pick<Snapshot, "values">): boolean {
  const found = new Set<number>();
  for (const row of values.slice(0, MOST_ROWS))
    for (const value of row.slice(0, MOST_COLUMNS)) {
      if (typeof value !== "string" || value === "" || value.length > LONGEST_LINE) continue;
      const text = value.trim();
      LINES.forEach((line, index) => {
        if (line.test(text)) found.add(index);
      });
    }
  // Its title is what no record has beside the lines of its sections.
  return (found.has(0) || found.has(1)) && found.size >= ENOUGH;
}

/** One note for all of them. */
export function returnsLeftAside(copies: readonly Snapshot[]): Finding[] {
  if (copies.length === 0) return [];
  const cells = copies.map(({ region: { sheet, row, column } }) => ({ sheet, row, column }));
  return [readingFinding("returns-left-aside", cells, { sheets: copies.map(({ region }) => region.sheet).join(", ") })];
}
