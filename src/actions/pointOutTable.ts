import { HeadingWords } from "../reading/columns/headingWords";
import { isKeptInPairs } from "../reading/columns/kindWords";
import { isKeptOnce } from "../reading/settleTables";
import type { CellRef, Region } from "../shares/values/cell";
import type { LocatedTable, TableKind } from "../shares/register/table";
import type { CellValue, EditableWorkbook, ReadableWorkbook, Snapshot, WorkbookSurvey } from "../workbook/workbook";
import { isSamePlace, isUnread, parseTableAnswers, rememberTableAnswers, TABLE_ANSWERS_SETTING } from "./tableAnswers";

/** A value of a cell, as the cell shows it. */
export interface SampleValue {
  readonly old: CellValue;
  readonly format: string;
}

/** A heading of a table, with the first values below it, or the one beside it if names run down a column. */
export interface PointedHeading {
  readonly text: string;
  /** Its column on the sheet, or its row if names run down a column; from 0. */
  readonly place: number;
  readonly samples: readonly SampleValue[];
}

/** What was found where the user pointed. */
export interface PointedTable {
  readonly sheet: string;
  /** Where it begins. */
  readonly top: CellRef;
  readonly shape: LocatedTable["shape"];
  readonly headings: readonly PointedHeading[];
  /** Field to the heading that its words suggest. */
  readonly suggested: Readonly<Record<string, string>>;
}

/** Rows read under a heading to find its first value: a table may begin with a blank row. */
const ROWS_BELOW = 20;
/** Names further apart than this are not one table; values are at most this far beside a name. As in `reading/`. */
const WIDEST_GAP = 6;
const FURTHEST_VALUE = 4;
/** More than the pairs of any register, which are about twenty. */
const MOST_NAMES = 80;
export const MOST_SAMPLES = 3;

/**
 * Reads the headings of a table the user points at by any cell of its heading row, or by the first name where names run down a column. Writes nothing.
 * @param shape by default the one under which more headings mean something, or else the usual one of the kind
 * @returns null if the cell is outside the used range of its sheet
 */
export async function lookAtTable(
  workbook: ReadableWorkbook,
  survey: WorkbookSurvey,
  at: CellRef,
  kind: TableKind,
  shape?: LocatedTable["shape"],
): Promise<PointedTable | null> {
  if (shape !== undefined) return lookIn(workbook, survey, at, kind, shape);
  const usual: LocatedTable["shape"] = isKeptInPairs(kind) ? "pairs" : "rows";
  const asUsual = await lookIn(workbook, survey, at, kind, usual);
  const otherwise = await lookIn(workbook, survey, at, kind, usual === "rows" ? "pairs" : "rows");
  return meaning(otherwise) > meaning(asUsual) ? otherwise : asUsual;
}

/** How many of its headings say what they are. */
function meaning(looked: PointedTable | null): number {
  return Object.keys(looked?.suggested ?? {}).length;
}

async function lookIn(
  workbook: ReadableWorkbook,
  survey: WorkbookSurvey,
  at: CellRef,
  kind: TableKind,
  shape: LocatedTable["shape"],
): Promise<PointedTable | null> {
  const used = survey.sheets.find(({ name }) => name === at.sheet)?.used ?? null;
  if (used === null || !holds(used, at)) return null;
  const region: Region =
    shape === "rows"
      ? { ...used, row: at.row, rows: Math.min(ROWS_BELOW + 1, used.row + used.rows - at.row) }
      : {
          ...used,
          row: at.row,
          rows: Math.min(MOST_NAMES, used.row + used.rows - at.row),
          column: at.column,
          columns: Math.min(FURTHEST_VALUE + 1, used.column + used.columns - at.column),
        };
  const [snapshot] = await workbook.read([region]);
  const headings =
    snapshot === undefined
      ? []
      : shape === "rows"
        ? acrossRow(snapshot, at.column - region.column)
        : downColumn(snapshot);
  return { sheet: at.sheet, top: at, shape, headings, suggested: suggestedFields(headings, kind) };
}

/**
 * Keeps in the workbook that a table of this kind has these headings, in place of earlier answers about the kind; of a kind kept in pieces, about those of
 * this sheet.
 * @param range the cells that hold its headings, where the sheet has another table of the kind
 */
export async function pointOutTable(
  workbook: EditableWorkbook,
  sheet: string,
  kind: TableKind,
  headings: Readonly<Record<string, string>>,
  range?: Omit<Region, "sheet">,
): Promise<void> {
  const answers = parseTableAnswers(await workbook.setting(TABLE_ANSWERS_SETTING));
  await rememberTableAnswers(workbook, [
    ...answers.filter((answer) =>
      isUnread(answer)
        ? !isSamePlace(answer, { sheet, range })
        : answer.kind !== kind || (!isKeptOnce(kind) && answer.sheet !== sheet),
    ),
    { kind, sheet, headings, ...(range === undefined ? {} : { range }) },
  ]);
}

function holds(region: Region, { row, column }: CellRef): boolean {
  return (
    row >= region.row &&
    row < region.row + region.rows &&
    column >= region.column &&
    column < region.column + region.columns
  );
}

/** Texts of the first row on both sides of the cell, up to two blank cells in a row, or a column with nothing in it; one blank over values may be a merged heading. */
function acrossRow({ region, values, formats }: Snapshot, from: number): readonly PointedHeading[] {
  const [row = []] = values;
  const isBlank = (index: number): boolean => (row[index] ?? "") === "";
  const isGap = (index: number, beyond: number): boolean =>
    isBlank(index) && (isBlank(beyond) || values.every((cells) => (cells[index] ?? "") === ""));
  let first = from;
  while (first > 0 && !isGap(first - 1, first - 2)) first -= 1;
  let last = from;
  while (last < row.length - 1 && !isGap(last + 1, last + 2)) last += 1;
  return row.slice(first, last + 1).flatMap((text, offset): PointedHeading[] => {
    if (typeof text !== "string" || text.trim() === "") return [];
    const column = first + offset;
    const samples = values
      .map((cells, index) => ({ old: cells[column] ?? "", format: formats[index]?.[column] ?? "General" }))
      .filter(({ old }, index) => index > 0 && old !== "");
    return [{ text, place: region.column + column, samples: samples.slice(0, MOST_SAMPLES) }];
  });
}

function downColumn({ region, values, formats }: Snapshot): readonly PointedHeading[] {
  const headings: PointedHeading[] = [];
  let blanks = 0;
  for (const [index, cells] of values.entries()) {
    const [text = "", ...beside] = cells;
    blanks = text === "" ? blanks + 1 : 0;
    if (blanks >= WIDEST_GAP) break;
    if (typeof text !== "string" || text.trim() === "") continue;
    const at = beside.findIndex((value) => value !== "");
    const samples = at < 0 ? [] : [{ old: beside[at] ?? "", format: formats[index]?.[at + 1] ?? "General" }];
    headings.push({ text, place: region.row + index, samples });
  }
  return headings;
}

/** The field each heading's words fit best: a field's own name before other headings of it, these before headings that every table has. */
function suggestedFields(headings: readonly PointedHeading[], kind: TableKind): Readonly<Record<string, string>> {
  const words = new HeadingWords();
  const suggested: Record<string, string> = {};
  const taken = new Set<string>();
  const claims = headings
    .flatMap(({ text }) =>
      words
        .meaningsOf([
          text
            .trim()
            .replace(/[:：]$/, "")
            .trimEnd(),
        ])
        .filter((meaning) => meaning.kind === kind && meaning.match !== "partial")
        .map(({ field, weight }) => ({ text, field, weight })),
    )
    .toSorted((a, b) => b.weight - a.weight);
  for (const { text, field } of claims) {
    if (taken.has(text) || field in suggested) continue;
    suggested[field] = text;
    taken.add(text);
  }
  return suggested;
}
