import type { DifferingField, WrittenReturn } from "../checks/writtenReturn";
import { fieldInWords } from "../forms/fieldInWords";
import type { VerifiedField } from "../forms/readBack/verifyFields";
import type { YieldToUi } from "../shares/runInSlices";
import type { ReadableWorkbook, WorkbookSurvey } from "../workbook/workbook";
import { type RegisterSide, type VerifiedSheet, verifySheets } from "./verifySheets";

/** The return sheets in the register's own workbook, their fields compared for the checks. No request if there is none. */
export async function writtenReturns(
  workbook: ReadableWorkbook,
  survey: WorkbookSurvey,
  side: Omit<RegisterSide, "fingerprint" | "withWording">,
  yieldToUi?: YieldToUi,
): Promise<readonly WrittenReturn[]> {
  return (await verifySheets(workbook, survey, { ...side, fingerprint: null, withWording: false }, yieldToUi)).map(
    writtenReturn,
  );
}

function writtenReturn({ sheet, stamp, classNames, fields }: VerifiedSheet): WrittenReturn {
  const corner = { sheet, row: 0, column: 0 };
  if (stamp === null) return { sheet, corner, state: "unknown", differing: [] };
  if (classNames === null) return { sheet, corner, state: "left behind", differing: [] };
  return {
    sheet,
    corner,
    state: "compared",
    differing: fields.filter(({ state }) => state !== "agrees").map((field) => differingField(field, classNames)),
  };
}

function differingField(
  { name, onSheet, fromRegister, cell, registerCells }: VerifiedField,
  classNames: readonly string[],
): DifferingField {
  return {
    field: { en: fieldInWords(name, "en", classNames), "zh-Hant": fieldInWords(name, "zh-Hant", classNames) },
    onSheet,
    fromRegister,
    cell,
    registerCells,
  };
}
