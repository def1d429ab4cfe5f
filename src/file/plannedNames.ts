import { cellAddress } from "../shares/values/cell";
import type { SheetPlan } from "../workbook/sheetPlan";
import { type DefinedName, cellName, constantName, quoteSheet } from "./definedNames";

/** The names of a planned sheet: the rows repeated on every page, its fields, and its properties as hidden texts. */
export function plannedNames(plan: SheetPlan, sheetName: string): readonly DefinedName[] {
  const fields = plan.cells.flatMap(({ row, column, name }) =>
    name === null ? [] : [cellName(name, sheetName, cellAddress(row, column))],
  );
  const properties = Object.entries(plan.properties).map(([name, text]) => constantName(name, sheetName, text));
  const repeated = plan.page.repeatedRows;
  const titles: DefinedName[] = repeated
    ? [
        {
          name: "_xlnm.Print_Titles",
          sheet: sheetName,
          hidden: false,
          formula: `${quoteSheet(sheetName)}!$${repeated[0] + 1}:$${repeated[1] + 1}`,
        },
      ]
    : [];
  return [...titles, ...fields, ...properties];
}
