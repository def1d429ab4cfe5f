import { BookModel } from "../../src/simulated-excel/model/bookModel";
import { EMPTY_CELL } from "../../src/simulated-excel/model/cellContent";
import { type Look, PLAIN_LOOK } from "../../src/simulated-excel/model/look";
import { SimulatedExcel, type SimulatedExcelOptions } from "../../src/simulated-excel/simulatedExcel";
import type { GeneratedWorkbook } from "./generatedRegister";

/** A generated register open in a simulated Excel, without the way over a file, which at 100,000 rows takes longer than all that is done with it. */
export function registerInExcel(
  { survey, snapshots }: GeneratedWorkbook,
  options?: SimulatedExcelOptions,
): SimulatedExcel {
  const book = new BookModel(survey.fileName);
  const looks = new Map<string, Look>([["General", PLAIN_LOOK]]);
  for (const { region, values, formats } of snapshots) {
    const sheet = book.addSheet(region.sheet, "user");
    values.forEach((row, down) => {
      row.forEach((content, across) => {
        const numberFormat = formats[down]?.[across] ?? "General";
        const look = looks.get(numberFormat) ?? { ...PLAIN_LOOK, numberFormat };
        looks.set(numberFormat, look);
        if (content !== "" || look !== PLAIN_LOOK)
          sheet.setCell(region.row + down, region.column + across, { ...EMPTY_CELL, content, look });
      });
    });
  }
  book.activeSheet = book.sheets[0] ?? null;
  return new SimulatedExcel(book, options);
}
