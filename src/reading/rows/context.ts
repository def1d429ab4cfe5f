import { directionOf } from "../vocabulary/directions";
import { foldText } from "../vocabulary/foldText";
import type { TableRegion } from "../regions/tableRegion";
import type { Place } from "./entry";

/** What a register calls a class in running text. */
export interface ClassFinder {
  readonly classes: readonly string[];
  readonly isClass: (text: string) => boolean;
  /** The kind of shares of the class that a text names: `WVR ordinary shares`. "" where the register says none. */
  readonly kindOf?: (text: string) => string;
  /** Opening and closing balances of the classes. */
  readonly balances: ReadonlySet<number>;
}

/** The class that a text names whole, or names once among its words: `Class B shares`, `Movements - Class B`. "" for none or several. */
export function classIn(text: string, { classes, isClass }: ClassFinder): string {
  if (isClass(text)) return text;
  const plain = ` ${foldText(text).replace(/[^\p{L}\p{N}]+/gu, " ")} `;
  const named = classes.filter((name) => {
    const folded = foldText(name).replace(/[^\p{L}\p{N}]+/gu, " ");
    return /[\u3400-\u9fff]/.test(folded) ? plain.includes(folded) : folded.length > 1 && plain.includes(` ${folded} `);
  });
  if (named.length === 1) return named[0] ?? "";
  const parts = text.split(/[-–—:|/,()（）]/).map((part) => part.trim());
  const whole = parts.filter((part) => part !== "" && part !== text && isClass(part));
  return named.length === 0 && whole.length === 1 ? (whole[0] ?? "") : "";
}

/** The class of a whole table, out of the nearest title that names one, or of the name of its sheet. */
export function classOfTable(
  {
    grid,
    titles,
    firstHeadingRow,
    firstColumn,
  }: Pick<TableRegion, "grid" | "titles" | "firstHeadingRow" | "firstColumn">,
  finder: ClassFinder,
): Place | null {
  for (const { text, row, column } of titles) {
    const value = classIn(text, finder);
    if (value !== "") return { ...grid.cell(row, column), value, format: "@" };
  }
  const value = classIn(grid.sheet, finder);
  return value === "" ? null : { ...grid.cell(firstHeadingRow, firstColumn), value, format: "@" };
}

/** The event of a whole table, where a title or the sheet's name says it. */
export function eventOfTable({ grid, titles, firstHeadingRow, firstColumn }: TableRegion, title: string): Place {
  const at = titles.find(({ text }) => text === title);
  return { ...grid.cell(at?.row ?? firstHeadingRow, at?.column ?? firstColumn), value: title, format: "@" };
}

/** Which way the numbers of a whole table go, where the title right over it says nothing else: `Reductions`. */
export function directionOfTable({ grid, titles: [title] }: TableRegion): Place | null {
  if (title === undefined || directionOf(title.text) === null) return null;
  return { ...grid.cell(title.row, title.column), value: title.text, format: "@" };
}

const LONGEST_SCHEME = 80;
const SCHEME = /\b(?:scheme|plan)$|計劃$|计划$/i;

/** The scheme that the title of a table names, apart from what it says of it: `2025 Share Award Scheme - vesting`. Null for none. */
export function schemeOfTable({ grid, titles, firstHeadingRow, firstColumn }: TableRegion): Place | null {
  for (const { text, row, column } of [...titles, { text: grid.sheet, row: firstHeadingRow, column: firstColumn }]) {
    const scheme = text
      .split(/ [-–—|] |[:：,，;；()（）]|－/)
      .map((part) => part.trim())
      .find((part) => part.length <= LONGEST_SCHEME && SCHEME.test(part));
    if (scheme !== undefined) return { ...grid.cell(row, column), value: scheme, format: "@" };
  }
  return null;
}
