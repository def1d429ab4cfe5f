import type { CellValue, Snapshot } from "../workbook/workbook";
import { eventMeaning } from "./vocabulary/eventMeaning";
import { foldText } from "./vocabulary/foldText";
import { filingStatus } from "./vocabulary/statuses";

/** Codes that a sheet explains, by their capital letters: `B` is buy-back. */
type Codes = ReadonlyMap<string, string>;

interface Legend {
  /** Its place among the snapshots. */
  readonly sheet: number;
  readonly codes: Codes;
  /** Its own cells, as `row/column` of the snapshot, and whether they say nothing else. */
  readonly cells: ReadonlyMap<string, boolean>;
}

const CODE = "[A-Za-z0-9]{1,5}";
const TITLE =
  /^(?:(?:event|type|transaction|movement|action|status|nature)\s)?(?:codes?|legends?|key|abbreviations?|symbols?)(?![a-z])|^(?:事項|事件|類型|交易)?(?:代號|代碼|代码|代号|圖例|图例|縮寫|缩写|符號|符号|說明|说明)/i;
const PARTS = new RegExp(`[,;，；、。\\n|]|\\s{2,}|/(?=\\s*${CODE}\\s*[=＝:：])`);
const STATED = new RegExp(`^\\W{0,3}(${CODE})\\W?\\s?[=＝]\\s?(\\S.{1,90})$`);
const STATED_UNDER_TITLE = new RegExp(`^\\W{0,3}(${CODE})\\W?\\s?[=＝:：–—-]\\s?(\\S.{1,90})$`);
/** What stands before the first code of a line. */
const LEAD = new RegExp(`^[^=＝]{0,60}?[:：]\\s?(?=${CODE}\\W?\\s?[=＝–—-])`);
const LONGEST_LINE = 600;
const MOST_ROWS = 40;
/** So many times as often as other words its codes must stand in a column. */
const MOSTLY = 4;

/**
 * Snapshots in which codes stand for what the workbook says they mean: `B = buy-back, C = cancellation` in a line, in cells one below the other, or in two
 * columns under `Legend`. Only columns that hold hardly anything but codes, and whose heading names no class, are read so.
 */
export function withLegends(snapshots: readonly Snapshot[]): readonly Snapshot[] {
  const legends = snapshots.flatMap((snapshot, sheet) => legendOf(snapshot, sheet) ?? []);
  if (legends.length === 0) return snapshots;
  let read = snapshots;
  for (const legend of legends) {
    const own = read.map((snapshot, sheet) =>
      sheet === legend.sheet ? spelledOut(snapshot, legend, sheet) : snapshot,
    );
    const isUsed = (all: readonly Snapshot[]): boolean => all.some((snapshot, sheet) => snapshot !== read[sheet]);
    const spelled = isUsed(own) ? own : read.map((snapshot, sheet) => spelledOut(snapshot, legend, sheet));
    // What explains codes is no title and no row.
    if (isUsed(spelled))
      read = spelled.map((snapshot, sheet) => (sheet === legend.sheet ? withoutCells(snapshot, legend) : snapshot));
  }
  return read;
}

function legendOf({ values, region }: Snapshot, sheet: number): Legend | null {
  const codes = new Map<string, string>();
  const cells = new Map<string, boolean>();
  const take = (row: number, column: number, found: readonly Stated[]): void => {
    for (const [code, meaning] of found) codes.set(code, codes.get(code) ?? meaning);
    if (found.length > 0) cells.set(`${row}/${column}`, saysNothingElse(values[row]?.[column] ?? "", found));
  };
  for (const [row, line] of values.entries())
    for (const [column, value] of line.entries()) {
      if (typeof value !== "string" || value.length > LONGEST_LINE) continue;
      if (value.includes("=") || value.includes("＝")) take(row, column, statedIn(value, STATED));
      if (!TITLE.test(value.trim())) continue;
      take(row, column, statedIn(value, STATED_UNDER_TITLE));
      for (const [below, found] of explainedBelow(values, row, column)) {
        take(below, column, found);
        if (IS_CODE.test(String(values[below]?.[column]).trim())) cells.set(`${below}/${column + 1}`, true);
      }
    }
  if (TITLE.test(region.sheet.trim()))
    for (const [below, found] of explainedBelow(values, -1, 0)) take(below, 0, found);
  const isOne = codes.size >= 2 && [...codes.values()].some(saysWhat);
  return isOne ? { sheet, codes, cells } : null;
}

/** True for words that a column of a register holds: an event, or how a return stands. */
function saysWhat(meaning: string): boolean {
  return eventMeaning(meaning).kind === "category" || filingStatus(meaning) !== null;
}

type Stated = readonly [code: string, meaning: string];

/** True for a cell in which nothing stands but codes with their meanings, or one code. */
function saysNothingElse(value: CellValue, found: readonly Stated[]): boolean {
  const parts = String(value)
    .replace(LEAD, "")
    .split(PARTS)
    .filter((part) => part.trim() !== "");
  return parts.length === found.length;
}

function statedIn(text: string, pattern: RegExp): readonly Stated[] {
  return text
    .replace(LEAD, "")
    .split(PARTS)
    .flatMap((part): (readonly [string, string])[] => {
      const [, code, meaning] = pattern.exec(part.trim()) ?? [];
      return code === undefined || meaning === undefined ? [] : [[code.toUpperCase(), meaning.trim()]];
    });
}

/** Codes and what they mean in the rows below a title, in one cell or in two side by side with nothing beside them. */
function explainedBelow(
  values: Snapshot["values"],
  title: number,
  column: number,
): ReadonlyMap<number, readonly Stated[]> {
  const found = new Map<number, readonly Stated[]>();
  for (let row = title + 1; row <= title + MOST_ROWS && row < values.length; row++) {
    const at = (of: number): CellValue => values[row]?.[of] ?? "";
    const [code, meaning] = [String(at(column)).trim(), String(at(column + 1)).trim()];
    if (code === "") continue;
    const stated = statedIn(code, STATED_UNDER_TITLE);
    const isAlone = at(column - 1) === "" && at(column + 2) === "";
    if (stated.length > 0) found.set(row, stated);
    else if (isAlone && IS_CODE.test(code) && /\p{L}{2}/u.test(meaning))
      found.set(row, [[code.toUpperCase(), meaning]]);
    // The words over the two columns.
    else if (found.size > 0 || !isAlone || /\d/.test(code)) break;
  }
  return found;
}

const IS_CODE = new RegExp(`^${CODE}$`);

/** A snapshot with the codes of its columns spelled out. */
function spelledOut(snapshot: Snapshot, { codes, cells, sheet: own }: Legend, sheet: number): Snapshot {
  const { values } = snapshot;
  const width = values[0]?.length ?? 0;
  const columns = new Map<number, number>();
  for (let column = 0; column < width; column++) {
    const isOwn = (row: number): boolean => sheet === own && cells.has(`${row}/${column}`);
    const heading = headingOfCodes(values, column, codes, isOwn);
    if (heading !== null) columns.set(column, heading);
  }
  if (columns.size === 0) return snapshot;
  return {
    ...snapshot,
    values: values.map((line, row) =>
      line.map((value, column) => {
        const isOwn = sheet === own && cells.has(`${row}/${column}`);
        if (!columns.has(column) || isOwn) return value;
        // `Code` alone is that of a stock.
        if (row === columns.get(column)) return STOCK_CODE.test(String(value).trim()) ? "Event code" : value;
        return codes.get(codeOf(value)) ?? value;
      }),
    ),
  };
}

function withoutCells(snapshot: Snapshot, { cells }: Legend): Snapshot {
  const values = snapshot.values.map((line, row) =>
    line.map((value, column) => (cells.get(`${row}/${column}`) === true ? "" : value)),
  );
  return { ...snapshot, values };
}

function codeOf(value: CellValue): string {
  return String(value).trim().toUpperCase();
}

const STOCK_CODE = /^(?:codes?|代號|代碼|代码|代号)(?:\s*(?:codes?|代號|代碼|代码|代号))?$/i;

/** The row of the heading of a column of hardly anything but codes, -1 where it has none; null for any other column, and where the heading says classes. */
function headingOfCodes(
  values: Snapshot["values"],
  column: number,
  codes: Codes,
  isOwn: (row: number) => boolean,
): number | null {
  let above: { readonly row: number; readonly text: string } = { row: -1, text: "" };
  let [coded, others] = [0, 0];
  for (const [row, line] of values.entries()) {
    const value = line[column] ?? "";
    if (value === "" || isOwn(row)) continue;
    if (codes.has(codeOf(value))) coded += 1;
    else if (coded > 0) others += 1;
    else if (typeof value === "string") above = { row, text: value };
  }
  if (coded === 0 || coded < others * MOSTLY) return null;
  const heading = foldText(above.text);
  const isNumeric = [...codes.keys()].some((code) => /^\d+$/.test(code));
  return (isNumeric && !OF_EVENT.test(heading)) || OF_CLASS.test(heading) ? null : above.row;
}

const OF_EVENT = /code|type|event|nature|kind|action|category|reason|代號|代碼|類型|事項|事件|性質|原因|變動/;
const OF_CLASS = /\bclass(?:es)?\b|^類別|股份[類種]|股別|股類|證券|\bsecurit|currency|\bccy\b|貨幣|幣/;
