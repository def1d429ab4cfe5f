import { RETURN_SHEET_PROPERTY, type SheetPlan } from "../workbook/sheetPlan";
import { type FilledReturn, valuesAround } from "./filledReturn";
import type { Block } from "./form";
import { layOutClasses } from "./layout/layOutClass";
import { layOutPurchaseReport, layOutSaleReport } from "./layout/layOutReports";
import {
  layOutConfirmations,
  layOutFields,
  layOutHeading,
  layOutNotes,
  layOutParagraph,
  layOutRemarks,
} from "./layout/layOutText";
import { Looks } from "./layout/looks";
import { type Group, paginate, startingPage } from "./layout/paginate";
import { pageOfForm } from "./layout/pageOfForm";
import { PAGE_HEIGHT, placeRows } from "./layout/placeRows";
import type { ReturnContext } from "./layout/sheetContext";
import { TYPEFACES } from "./layout/typeface";

/** What is written on the sheet's name where a workbook holds the return in both languages. */
export const SHEET_NAME_ENDINGS: Readonly<Record<FilledReturn["language"], string>> = { en: "", "zh-Hant": " 中文" };

/** The sheet of a return, looking like the form: A4 on its side, every value in a cell of its own with the field's name on it. */
export function layOutReturn(filled: FilledReturn): SheetPlan {
  const { language, edition, closingDate } = filled;
  const { form } = edition;
  const typeface = TYPEFACES[language];
  const context: ReturnContext = {
    filled,
    language,
    inUnits: filled.inUnits,
    measure: { typeface, columnWidths: edition.columnWidths },
  };
  const groups = edition.blocks.flatMap((block) => startingPage(block, layOutBlock(context, block)));
  const { rows, breaksBefore } = paginate(groups, PAGE_HEIGHT);
  return {
    sheetName: `${form} ${closingDate}${SHEET_NAME_ENDINGS[language]}`,
    ...placeRows(rows, new Looks(typeface)),
    columnWidths: edition.columnWidths,
    page: pageOfForm(form, edition.version, language, breaksBefore),
    properties: {
      [RETURN_SHEET_PROPERTY]: `${form} ${closingDate}`,
      [`${RETURN_SHEET_PROPERTY}Edition`]: edition.id,
      [`${RETURN_SHEET_PROPERTY}Language`]: language,
    },
  };
}

function layOutBlock(context: ReturnContext, block: Block): readonly Group[] {
  switch (block.kind) {
    case "heading":
      return layOutHeading(context, block);
    case "fields":
      return layOutFields(context, block, valuesAround(context.filled));
    case "paragraph":
      return layOutParagraph(context, block);
    case "classes":
      return layOutClasses(context, block);
    case "confirmations":
      return layOutConfirmations(context, block, context.filled.confirmations);
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
