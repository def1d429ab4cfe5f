import * as v from "valibot";
import type { Figure } from "../shares/values/figure";
import type { Issuer } from "../shares/register/issuer";
import { hasField, pairCell } from "../shares/register/table";
import type { EditableWorkbook, ReadableWorkbook } from "../workbook/workbook";
import { readSetting } from "./readSetting";
import { PERCENTAGE_BASES, type ReturnSettings, SETTING_FIELDS } from "./settingFields";

export const NO_SETTINGS: ReturnSettings = { percentageDecimals: null, percentageBase: null, confirmations: null };

const SETTING = "NextDayReturn.return";
const wholeNumber = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const SETTINGS = v.object({
  percentageDecimals: v.fallback(v.nullable(wholeNumber(0, 6)), null),
  percentageBase: v.fallback(v.nullable(v.picklist(PERCENTAGE_BASES)), null),
  confirmations: v.fallback(v.nullable(v.array(wholeNumber(1, 8))), null),
});

/** The settings a workbook keeps; none if they are lost. */
export async function returnSettings(workbook: ReadableWorkbook): Promise<ReturnSettings> {
  return readSetting(await workbook.setting(SETTING), SETTINGS) ?? NO_SETTINGS;
}

/** Keeps a choice with the workbook, for when the Issuer table has no row for it. */
export async function rememberReturnSettings(
  workbook: EditableWorkbook,
  chosen: Partial<ReturnSettings>,
): Promise<void> {
  await workbook.remember(SETTING, JSON.stringify({ ...(await returnSettings(workbook)), ...chosen }));
}

/** The issuer with the settings its table has no row for. A row of the table wins, even a blank one: blank has a meaning there. */
export function withReturnSettings(issuer: Issuer, settings: ReturnSettings): Issuer {
  const figure = <T>(field: keyof ReturnSettings, own: Figure<T> | null, kept: T | null): Figure<T> | null =>
    kept === null || hasField(issuer.table, SETTING_FIELDS[field])
      ? own
      : { value: kept, cell: pairCell(issuer.table, SETTING_FIELDS[field]) };
  return {
    ...issuer,
    percentageDecimals: figure("percentageDecimals", issuer.percentageDecimals, settings.percentageDecimals),
    percentageBase: figure("percentageBase", issuer.percentageBase, settings.percentageBase),
    confirmations: figure("confirmations", issuer.confirmations, settings.confirmations),
  };
}
