import { cellAddress, type Region, regionAddress } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import type { PageSetup, PlannedCell, SheetPlan } from "../workbook/sheetPlan";
import type { PlainValue } from "../workbook/plainValue";
import { columnWidthInCharacters } from "./columnWidth";
import { serialOfIsoDate } from "./dateSerial";
import { escapeXml } from "./escapeXml";
import { SHEET_COLUMNS } from "../shares/values/cell";
import { LIMITS } from "./limits";
import type { NumberedEntries } from "./numberedEntries";
import { RELATIONSHIPS, SPREADSHEET, XML } from "./packageXml";
import type { StyleSheet } from "./styleSheet";
import { escapeText } from "./textEscapes";

const A4 = 9;
const POINTS_PER_INCH = 72;
/** What Excel itself writes into a new sheet; rows of ours say their own height. */
const DEFAULT_ROW_HEIGHT = 15;

/** What the sheets of one workbook share while they are written. */
export interface SheetTarget {
  readonly sheetName: string;
  readonly styles: StyleSheet;
  readonly texts: NumberedEntries;
}

/**
 * The part of a planned sheet; its drawing, where it has charts, is its relationship `rId1`.
 * @throws HostFailure `too large` for a text no cell can hold
 */
export function sheetXml(plan: SheetPlan, target: SheetTarget): string {
  for (const merge of plan.merges) refuseCoveredValue(plan.cells, merge);
  const columns = plan.columnWidths.map(
    (points, index) =>
      `<col min="${index + 1}" max="${index + 1}" width="${columnWidthInCharacters(points)}" customWidth="1"/>`,
  );
  const merges = plan.merges.map((merge) => `<mergeCell ref="${regionAddress(merge)}"/>`);
  return (
    `${XML}<worksheet xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetFormatPr defaultRowHeight="${DEFAULT_ROW_HEIGHT}"/>${wrapped("cols", columns)}` +
    `<sheetData>${rowsXml(plan, target)}</sheetData>${wrapped("mergeCells", merges)}${pageXml(plan.page)}` +
    `${(plan.charts ?? []).length === 0 ? "" : '<drawing r:id="rId1"/>'}</worksheet>`
  );
}

/** An element is left out where it would hold nothing: Excel takes an empty list for damage. */
function wrapped(element: string, lines: readonly string[], attributes = ""): string {
  return lines.length === 0 ? "" : `<${element}${attributes}>${lines.join("")}</${element}>`;
}

function rowsXml(plan: SheetPlan, target: SheetTarget): string {
  const cells = new Map<number, Map<number, PlannedCell>>();
  for (const cell of plan.cells) {
    const row = cells.get(cell.row) ?? new Map<number, PlannedCell>();
    cells.set(cell.row, row.set(cell.column, cell));
  }
  const formulas = new Map(
    (plan.formulas ?? []).map(({ row, column, formula }) => [cellAddress(row, column), formula]),
  );
  const last = Math.max(plan.rowHeights.length - 1, ...cells.keys());
  const rows: string[] = [];
  for (let row = 0; row <= last; row++) {
    const height = plan.rowHeights[row];
    const inRow = [...(cells.get(row) ?? [])].sort(([a], [b]) => a - b).map(([, cell]) => cell);
    if (height === undefined && inRow.length === 0) continue;
    const measure = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
    rows.push(`<row r="${row + 1}"${measure}>${inRow.map((cell) => cellXml(cell, formulas, target)).join("")}</row>`);
  }
  return rows.join("");
}

/** Formulas come without a result: Excel computes them when it opens the file. */
function cellXml(
  { row, column, value, look }: PlannedCell,
  formulas: ReadonlyMap<string, string>,
  { sheetName, styles, texts }: SheetTarget,
): string {
  const address = cellAddress(row, column);
  const start = `<c r="${address}" s="${styles.numberOf(look)}"`;
  const formula = formulas.get(address);
  if (formula !== undefined) return `${start}><f>${escapeXml(formula)}</f></c>`;
  if (value === null || (value.kind === "text" && value.text === "")) return `${start}/>`;
  if (value.kind !== "text") return `${start}><v>${numberOf(value, `${sheetName}!${address}`)}</v></c>`;
  if (value.text.length > LIMITS.cellCharacters) throw new HostFailure("too large", `${sheetName}!${address}`);
  const text = `<si><t xml:space="preserve">${escapeXml(escapeText(value.text))}</t></si>`;
  return `${start} t="s"><v>${texts.numberOf(text)}</v></c>`;
}

/** A number of the plan as a cell holds it: at most fifteen digits, a date as its serial. */
function numberOf(value: Exclude<PlainValue, { kind: "text" }>, where: string): number {
  if (value.kind === "date") {
    const serial = serialOfIsoDate(value.date, false);
    if (serial === null) throw new Error(`${where}: ${value.date} is no date`);
    return serial;
  }
  const number = Number(value.decimal);
  if (value.decimal.trim() === "" || !Number.isFinite(number))
    throw new Error(`${where}: ${value.decimal} is no number`);
  return number;
}

function refuseCoveredValue(cells: readonly PlannedCell[], merge: Omit<Region, "sheet">): void {
  const covered = cells.find(({ row, column, value }) => {
    const inside =
      row >= merge.row &&
      row < merge.row + merge.rows &&
      column >= merge.column &&
      column < merge.column + merge.columns;
    return inside && value !== null && (row !== merge.row || column !== merge.column);
  });
  if (covered)
    throw new Error(`the plan has a value at ${cellAddress(covered.row, covered.column)}, under a merged cell`);
}

function pageXml({ orientation, fitToWidth, margins, header, footer, breaksBefore }: PageSetup): string {
  const inches = (["left", "right", "top", "bottom", "header", "footer"] as const).map(
    (side) => ` ${side}="${margins[side] / POINTS_PER_INCH}"`,
  );
  // The file says behind which row a page ends, counting from 1: the same number as the row in front of which one begins, counting from 0.
  const breaks = breaksBefore
    .filter((row) => row > 0)
    .map((row) => `<brk id="${row}" max="${SHEET_COLUMNS - 1}" man="1"/>`);
  return (
    `<pageMargins${inches.join("")}/>` +
    `<pageSetup paperSize="${A4}" orientation="${orientation}" fitToWidth="${fitToWidth}" fitToHeight="0"/>` +
    wrapped("headerFooter", [...threeParts("oddHeader", header), ...threeParts("oddFooter", footer)]) +
    wrapped("rowBreaks", breaks, ` count="${breaks.length}" manualBreakCount="${breaks.length}"`)
  );
}

function threeParts(element: string, { left, center, right }: PageSetup["header"]): readonly string[] {
  const text = `${left && `&L${left}`}${center && `&C${center}`}${right && `&R${right}`}`;
  return text === "" ? [] : [`<${element}>${escapeXml(text)}</${element}>`];
}
