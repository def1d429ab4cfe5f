import { type PageSetup, type PlannedCell, RETURN_SHEET_PROPERTY, type SheetPlan } from "../workbook/sheetPlan";
import type { FilledReturn } from "./filledReturn";
import type { Block, FormEdition } from "./form";
import { layOutClasses } from "./layout/layOutClass";
import { layOutPurchaseReport, layOutSaleReport } from "./layout/layOutReports";
import { layOutConfirmations, layOutFields, layOutHeading, layOutNotes, layOutParagraph, layOutRemarks } from "./layout/layOutText";
import { Looks } from "./layout/looks";
import { type Group, paginate } from "./layout/paginate";
import type { LaidBox, LaidRow } from "./layout/rows";
import type { SheetContext } from "./layout/sheetContext";
import { TYPEFACES } from "./layout/typeface";
import { wordIn } from "./words";

/** Points. The header holds the form's number, the footer page and version. */
const MARGINS: PageSetup["margins"] = { top: 46, right: 30, bottom: 44, left: 30, header: 22, footer: 20 };
const A4_SHORT_SIDE = 595.28;
/** Part of the page's height we count on: hosts round heights of rows, and a row too many would make a page of its own. */
const RELIED_ON = 0.97;

/** Face and size of header and footer, in Excel's codes. */
const HEADER_TYPE = '&"Arial,Regular"&9';

/** What is written on the sheet's name where a workbook holds the return in both languages. */
const SHEET_NAME_ENDINGS: Readonly<Record<FilledReturn["language"], string>> = { en: "", "zh-Hant": " 中文" };

/** The sheet of a return, looking like the form: A4 on its side, every value in a cell of its own with the field's name on it. */
export function layOutReturn(filled: FilledReturn, edition: FormEdition): SheetPlan {
  const { language, form, closingDate } = filled;
  const typeface = TYPEFACES[language];
  const context: SheetContext = { filled, edition, language, measure: { typeface, columnWidths: edition.columnWidths } };
  const groups = edition.blocks.flatMap((block) => startingPage(block, layOutBlock(context, block)));
  const pageHeight = (A4_SHORT_SIDE - MARGINS.top - MARGINS.bottom) * RELIED_ON;
  const { rows, breaksBefore } = paginate(groups, pageHeight);
  const looks = new Looks(typeface);
  return {
    sheetName: `${form} ${closingDate}${SHEET_NAME_ENDINGS[language]}`,
    cells: rows.flatMap((row, index) => row.boxes.flatMap((box) => cellsOf(box, index, looks))),
    merges: rows.flatMap((row, index) => row.boxes.flatMap((box) => mergeOf(box, index))),
    columnWidths: edition.columnWidths,
    rowHeights: rows.map((row: LaidRow) => row.height),
    page: {
      paper: "A4",
      orientation: "landscape",
      fitToWidth: 1,
      margins: MARGINS,
      header: { left: "", center: "", right: HEADER_TYPE + form },
      footer: { left: "", center: HEADER_TYPE + wordIn(language, "page"), right: edition.version === null ? "" : `${HEADER_TYPE}v ${edition.version}` },
      breaksBefore,
      repeatedRows: null,
    },
    properties: {
      [RETURN_SHEET_PROPERTY]: `${form} ${closingDate}`,
      [`${RETURN_SHEET_PROPERTY}Edition`]: edition.id,
      [`${RETURN_SHEET_PROPERTY}Language`]: language,
    },
  };
}

function layOutBlock(context: SheetContext, block: Block): readonly Group[] {
  switch (block.kind) {
    case "heading":
      return layOutHeading(context, block);
    case "fields":
      return layOutFields(context, block);
    case "paragraph":
      return layOutParagraph(context, block);
    case "classes":
      return layOutClasses(context, block);
    case "confirmations":
      return layOutConfirmations(context, block);
    case "notes":
      return layOutNotes(context, block);
    case "purchaseReport":
      return layOutPurchaseReport(context, block);
    case "saleReport":
      return layOutSaleReport(context, block);
    case "remarks":
      return layOutRemarks(context, block);
  }
}

function startingPage(block: Block, groups: readonly Group[]): readonly Group[] {
  const [first, ...rest] = groups;
  return block.startsPage === true && first !== undefined ? [{ ...first, startsPage: true }, ...rest] : groups;
}

/** The cells of a box: the first holds the value, the others its rules. */
function cellsOf({ at, rows, value, style, name }: LaidBox, row: number, looks: Looks): PlannedCell[] {
  const look = looks.of(style);
  const cells: PlannedCell[] = [];
  for (let down = 0; down < rows; down += 1) {
    for (let column = at[0]; column <= at[1]; column += 1) {
      const holdsValue = down === 0 && column === at[0];
      cells.push({ row: row + down, column, value: holdsValue ? value : null, look, name: holdsValue ? name : null });
    }
  }
  return cells;
}

function mergeOf({ at, rows }: LaidBox, row: number): SheetPlan["merges"] {
  const columns = at[1] - at[0] + 1;
  return rows === 1 && columns === 1 ? [] : [{ row, column: at[0], rows, columns }];
}
