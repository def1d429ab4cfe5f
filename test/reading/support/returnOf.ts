import { checkRegister } from "../../../src/actions/checkRegister";
import { fillReturns } from "../../../src/actions/writeReturn";
import { type ReturnAsJson, returnAsJson } from "../../../src/forms/returnAsJson";
import { parseCivilDate } from "../../../src/shares/values/civilDate";
import type { Finding } from "../../../src/shares/values/finding";
import { showCell } from "../../../src/shares/values/cell";
import { cellsWorkbook } from "../../support/cellsWorkbook";
import type { GeneratedWorkbook } from "../../support/generatedRegister";
import { asWorkbook, type Book } from "./book";

/** What `write` makes of a workbook: a return with exit 0, errors with exit 1, or exit 2 where no table of ours is in it. */
export type Outcome =
  | { readonly end: "written"; readonly filled: ReturnAsJson; readonly findings: readonly Finding[] }
  | { readonly end: "errors"; readonly errors: readonly string[]; readonly findings: readonly Finding[] }
  | { readonly end: "no register"; readonly findings: readonly Finding[] };

/** The day on which every register is read: after all of their facts. */
const TODAY = parseCivilDate("2025-12-31");

/** What `write` makes of a book, as the command line would end. */
export async function outcomeOf(book: Book, language: "en" | "zh-Hant" = "en"): Promise<Outcome> {
  return outcomeOfCells(asWorkbook(book), language);
}

export async function outcomeOfCells(cells: GeneratedWorkbook, language: "en" | "zh-Hant" = "en"): Promise<Outcome> {
  const checked = await checkRegister(cellsWorkbook(cells).workbook, {
    ...(TODAY === null ? {} : { today: TODAY }),
    languages: [language],
  });
  const { findings, hasMovements } = checked;
  if (!hasMovements) return { end: "no register", findings };
  const errors = findings.filter(({ severity }) => severity === "error");
  if (errors.length > 0) return { end: "errors", errors: errors.map(lineOf), findings };
  const [first] = fillReturns(checked, [language]);
  // The command line reports it as an error.
  if (first === undefined) return { end: "errors", errors: ["R190 nothing-to-disclose"], findings };
  return { end: "written", filled: returnAsJson(first.filled), findings };
}

/** `Movements!C4 R120 number-unreadable`. */
export function lineOf({ code, name, cells }: Finding): string {
  return `${cells.map(showCell).join(", ")} ${code} ${name}`;
}
