import { BOUNDS, regionOf } from "../../src/excel/rangeBounds";
import type { WorkbookSurvey } from "../../src/workbook/workbook";

/** Sheets and their used ranges, as most samples ask for them: the list, then every sheet's range; two syncs. */
export async function surveyPlainly(context: Excel.RequestContext): Promise<WorkbookSurvey> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  await context.sync();
  const asked = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(BOUNDS);
    const mark = sheet.names.getItemOrNullObject("NextDayReturn");
    mark.load("formula");
    return { sheet, used, mark };
  });
  await context.sync();
  return {
    fileName: "",
    date1904: false,
    fullCalcOnLoad: false,
    sheets: asked.map(({ sheet, used, mark }) => ({
      id: sheet.id,
      name: sheet.name,
      visible: sheet.visibility === "Visible",
      protected: false,
      used: used.isNullObject ? null : regionOf(sheet.name, used),
      tables: [],
      returnSheet: mark.isNullObject ? null : String(mark.formula),
    })),
  };
}
