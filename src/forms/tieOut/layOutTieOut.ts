import type { CellRef, Region } from "../../shares/values/cell";
import type { Language } from "../../shares/values/finding";
import { pageOfPaper } from "../layout/pageOfPaper";
import {
  type CellLook,
  type PlannedCell,
  type PlannedFormula,
  RETURN_SHEET_PROPERTY,
  type SheetPlan,
} from "../../workbook/sheetPlan";
import type { PlainValue } from "../../workbook/plainValue";
import { TYPEFACES } from "../layout/typeface";
import { fieldInWords } from "../fieldInWords";
import { linkTo, referenceTo, regionsOf, standsIn } from "./tieFormula";
import { tieOutWord } from "./tieOutWords";
import type { TieLine } from "./tieLine";

/** The return a tie-out stands beside. */
export interface TiedSheet {
  readonly sheetName: string;
  readonly language: Language;
  /** Where its fields stand, by name. */
  readonly cellsByName: ReadonlyMap<string, readonly CellRef[]>;
  readonly classNames: readonly string[];
}

/** Links side by side; what more cells there are is said in words. */
const MOST_LINKS = 6;
const FIRST_LINK = 5;
/** Points: the figure, the return's, the register's, the difference, the tick; then the links. */
const COLUMN_WIDTHS = [220, 115, 115, 80, 40] as const;
const LINK_WIDTH = 125;
const HEAD_ROWS = 5;
const PROPERTY = "Tie-out of ";

/** What marks a tie-out off from the user's own sheets, and from returns. */
export function tieOutProperties(of: string, language: Language): SheetPlan["properties"] {
  return { [RETURN_SHEET_PROPERTY]: `${PROPERTY}${of}`, [`${RETURN_SHEET_PROPERTY}Language`]: language };
}

/** True for what the survey says of a tie-out: it is ours, and neither a return nor a register. */
export function isTieOutSheet(returnSheet: string): boolean {
  return returnSheet.startsWith(PROPERTY);
}

/**
 * The working sheet beside a return: of each figure its cell, a native formula over the register's cells, their difference, and a tick or a cross. It stays alive in
 * any Excel without the add-in, and has a page of its own: it never prints with the return.
 */
export function layOutTieOut(lines: readonly TieLine[], tied: TiedSheet): SheetPlan {
  const { sheetName, language } = tied;
  const says = (word: Parameters<typeof tieOutWord>[1]): string => tieOutWord(language, word);
  const looks = looksIn(language);
  const ticks = `$E$${HEAD_ROWS + 1}:$E$${HEAD_ROWS + lines.length}`;
  const headings = (["figure", "onReturn", "recomputed", "difference", "ticked", "sources"] as const).map(
    (word, column) => cell(HEAD_ROWS - 1, column, text(says(word)), looks.heading),
  );
  const head: readonly LaidCell[] = [
    cell(0, 0, text(says("title").replace("{sheet}", sheetName)), looks.title),
    cell(1, 0, text(says("lead")), looks.words),
    cell(2, 0, text(says("summary")), looks.words),
    cell(2, 1, formula(`COUNTIF(${ticks},"✗")`), looks.count),
    ...headings,
  ];
  // No wider than its links: a page fits its width, and empty columns would make the rest small.
  const linkColumns = Math.max(1, ...lines.map((line) => Math.min(regionsOf(line.cells).length, MOST_LINKS + 1)));
  const columnWidths = [...COLUMN_WIDTHS, ...Array.from({ length: linkColumns }, () => LINK_WIDTH)];
  const cells = [...head, ...lines.flatMap((line, index) => lineCells(line, HEAD_ROWS + index, tied, looks))];
  return {
    sheetName: says("title").replace("{sheet}", sheetName).slice(0, 31),
    cells: cells.map(plainCell),
    formulas: cells.flatMap(formulaOf),
    merges: [{ row: 1, column: 0, rows: 1, columns: columnWidths.length }],
    columnWidths,
    rowHeights: [20, 30],
    page: pageOfPaper("landscape", { footer: "&P / &N", repeatedRows: [HEAD_ROWS - 1, HEAD_ROWS - 1] }),
    properties: { [RETURN_SHEET_PROPERTY]: `${PROPERTY}${sheetName}` },
  };
}

type Looks = ReturnType<typeof looksIn>;

function lineCells(
  line: TieLine,
  row: number,
  { language, cellsByName, classNames }: TiedSheet,
  looks: Looks,
): readonly LaidCell[] {
  const number = row + 1;
  const figure = { ...looks.figure, numberFormat: line.numberFormat };
  const label = `${fieldInWords(line.name, language, classNames)}${line.inWords === null ? "" : `: ${line.inWords.label}`}`;
  const printed = printedFormula(line, cellsByName.get(line.name) ?? []);
  const checks: readonly LaidCell[] =
    line.tie === null || printed === null
      ? [cell(row, 2, null, figure), cell(row, 3, null, looks.figure), cell(row, 4, text("–"), looks.tick)]
      : [
          cell(row, 2, formula(line.tie.text), figure),
          cell(row, 3, formula(`B${number}-C${number}`), looks.difference),
          cell(row, 4, formula(`IFERROR(IF(D${number}=0,"✓","✗"),"✗")`), looks.tick),
        ];
  return [
    cell(row, 0, text(label), looks.words),
    cell(row, 1, printed === null ? null : formula(printed), figure),
    ...checks,
    ...links(line, row, language, looks),
  ];
}

/** The cell of the return; for a figure in words, the figure as long as they stand there. */
function printedFormula({ inWords }: TieLine, at: readonly CellRef[]): string | null {
  const references = at.map((each) => referenceTo(oneCell(each)));
  if (references.length === 0) return null;
  if (inWords === null) return references[0] ?? null;
  return `IF(${standsIn(inWords.words, references.join("&"))},${inWords.value},0)`;
}

function links({ cells }: TieLine, row: number, language: Language, looks: Looks): readonly LaidCell[] {
  const regions = regionsOf(cells);
  const shown = regions
    .slice(0, MOST_LINKS)
    .map((region, index) => cell(row, FIRST_LINK + index, formula(linkTo(region)), looks.link));
  const left = regions.length - MOST_LINKS;
  return left <= 0
    ? shown
    : [
        ...shown,
        cell(
          row,
          FIRST_LINK + MOST_LINKS,
          text(tieOutWord(language, "more").replace("{count}", String(left))),
          looks.words,
        ),
      ];
}

function oneCell({ sheet, row, column }: CellRef): Region {
  return { sheet, row, column, rows: 1, columns: 1 };
}

interface LaidCell extends Omit<PlannedCell, "value" | "name"> {
  readonly value: PlainValue | { readonly kind: "formula"; readonly formula: string } | null;
}

function cell(row: number, column: number, value: LaidCell["value"], look: CellLook): LaidCell {
  return { row, column, value, look };
}

function plainCell({ row, column, value, look }: LaidCell): PlannedCell {
  return { row, column, value: value?.kind === "formula" ? null : value, look, name: null };
}

function formulaOf({ row, column, value }: LaidCell): readonly PlannedFormula[] {
  return value?.kind === "formula" ? [{ row, column, formula: value.formula }] : [];
}

function text(words: string): PlainValue {
  return { kind: "text", text: words };
}

function formula(words: string): LaidCell["value"] {
  return { kind: "formula", formula: words };
}

function looksIn(
  language: Language,
): Readonly<Record<"title" | "words" | "heading" | "figure" | "count" | "difference" | "tick" | "link", CellLook>> {
  const { name, size } = TYPEFACES[language];
  const rules = { top: true, right: true, bottom: true, left: true };
  const words: CellLook = {
    font: { name, size, bold: false, italic: false },
    horizontal: "left",
    vertical: "center",
    wrap: true,
    borders: rules,
    fill: null,
    numberFormat: "General",
  };
  const bare = { ...words, borders: { top: false, right: false, bottom: false, left: false } };
  const figure: CellLook = { ...words, horizontal: "right", wrap: false };
  return {
    words,
    figure,
    title: { ...bare, font: { ...words.font, size: size + 3, bold: true }, wrap: false },
    heading: { ...words, font: { ...words.font, bold: true }, horizontal: "center", fill: "#EDEDED" },
    count: { ...figure, numberFormat: "0" },
    difference: { ...figure, numberFormat: "#,##0.######;-#,##0.######;0" },
    tick: { ...words, horizontal: "center", font: { ...words.font, bold: true } },
    link: { ...words, wrap: false },
  };
}
