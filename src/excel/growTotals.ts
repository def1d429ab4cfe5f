import { cellAddress, regionAddress, type Region } from "../shares/values/cell";
import type { WorkbookSurvey } from "../workbook/workbook";
import type { ExcelSession } from "./excelSession";
import { formulaOnly } from "./formulaOnly";
import { batchesOf, CELLS_A_REQUEST } from "./readRegions";
import { takeInRow, type PlacedFormula } from "./takeInRow";

/**
 * Extends formulas anywhere in the workbook whose range ends at the last row of data to the new row below it.
 * @param onChange called with the old formulas, before any of them is changed
 */
export async function growTotals(
  session: ExcelSession,
  survey: WorkbookSurvey,
  data: Region,
  onChange: (before: readonly PlacedFormula[]) => void,
): Promise<void> {
  const open = survey.sheets.filter((sheet) => !sheet.protected);
  // The new row made used ranges one row longer.
  const regions = open.flatMap(({ used }) => (used ? [{ ...used, rows: used.rows + 1 }] : []));
  const changes: { readonly before: PlacedFormula; readonly after: string }[] = [];
  for (const batch of batchesOf(
    regions.map((region, index) => ({ region, index })),
    CELLS_A_REQUEST,
  )) {
    for (const before of await formulasIn(
      session,
      batch.map(({ region }) => region),
    )) {
      const after = takeInRow(before, data);
      if (after !== before.formula) changes.push({ before, after });
    }
  }
  if (changes.length === 0) return;
  onChange(changes.map(({ before }) => before));
  await session.run(data.sheet, async (context) => {
    for (const { before, after } of changes) setFormula(context, { ...before, formula: after });
    await context.sync();
  });
}

/** Queues formulas as they were. */
export function putBackFormulas(context: Excel.RequestContext, formulas: readonly PlacedFormula[]): void {
  for (const formula of formulas) setFormula(context, formula);
}

function setFormula(context: Excel.RequestContext, { sheet, row, column, formula }: PlacedFormula): void {
  context.workbook.worksheets.getItem(sheet).getRange(cellAddress(row, column)).untrack().formulas = [[formula]];
}

function formulasIn(session: ExcelSession, regions: readonly Region[]): Promise<readonly PlacedFormula[]> {
  return session.run(regions[0]?.sheet ?? "", async (context) => {
    const asked = regions.map((region) => {
      const range = context.workbook.worksheets.getItem(region.sheet).getRange(regionAddress(region)).untrack();
      range.load("formulas,values");
      return { region, range };
    });
    await context.sync();
    return asked.flatMap(({ region, range }) =>
      range.formulas.flatMap((line: unknown[], i) =>
        line.flatMap((formula, j): PlacedFormula[] => {
          const text = formulaOnly(formula, range.values[i]?.[j]);
          return text === ""
            ? []
            : [{ sheet: region.sheet, row: region.row + i, column: region.column + j, formula: text }];
        }),
      ),
    );
  });
}
