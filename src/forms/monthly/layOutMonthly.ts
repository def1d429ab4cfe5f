import { RETURN_SHEET_PROPERTY, type SheetPlan } from "../../workbook/sheetPlan";
import { Looks } from "../layout/looks";
import { pageOfForm } from "../layout/pageOfForm";
import { paginate } from "../layout/paginate";
import { PAGE_HEIGHT, placeRows } from "../layout/placeRows";
import { TYPEFACES } from "../layout/typeface";
import { SHEET_NAME_ENDINGS } from "../layOutReturn";
import type { FilledMonthly } from "./filledMonthly";
import { placeMonthly } from "./placeMonthly";

/** The sheet of a Monthly Return, looking like the form: A4 on its side, every value in a cell of its own with the field's name on it. */
export function layOutMonthly(filled: FilledMonthly): SheetPlan {
  const { language, edition, month } = filled;
  const { rows, breaksBefore } = paginate(placeMonthly(filled).groups, PAGE_HEIGHT);
  return {
    sheetName: `${edition.form} ${month}${SHEET_NAME_ENDINGS[language]}`,
    ...placeRows(rows, new Looks(TYPEFACES[language])),
    columnWidths: edition.columnWidths,
    page: pageOfForm(edition.form, edition.version, language, breaksBefore),
    properties: {
      [RETURN_SHEET_PROPERTY]: `${edition.form} ${month}`,
      [`${RETURN_SHEET_PROPERTY}Edition`]: edition.id,
      [`${RETURN_SHEET_PROPERTY}Language`]: language,
    },
  };
}
