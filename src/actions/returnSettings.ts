import * as v from "valibot";
import { parseCivilDate } from "../shares/values/civilDate";
import type { Figure } from "../shares/values/figure";
import type { Issuer } from "../shares/register/issuer";
import { hasField, pairCell } from "../shares/register/table";
import type { EditableWorkbook, ReadableWorkbook } from "../workbook/workbook";
import { readSetting } from "./readSetting";
import { PERCENTAGE_BASES, type ReturnSettings, SETTING_FIELDS } from "./settingFields";

export const NO_SETTINGS: ReturnSettings = {
  percentageDecimals: null,
  percentageBase: null,
  confirmations: null,
  mandateDecimals: null,
  discountDecimals: null,
  repeatPercentages: null,
  rowOrder: null,
  partAWithoutEvent: null,
  partADate: null,
  partBCategory: null,
};

const SETTING = "NextDayReturn.return";
const wholeNumber = (from: number, to: number) => v.pipe(v.number(), v.integer(), v.minValue(from), v.maxValue(to));
const kept = <Setting extends v.GenericSchema>(setting: Setting) => v.fallback(v.nullable(setting), null);
/** A record kept before a setting was added lacks it: it is as good as null. */
const added = <Setting extends v.GenericSchema>(setting: Setting) => v.fallback(v.nullish(setting, null), null);
const SETTINGS = v.object({
  percentageDecimals: kept(wholeNumber(0, 6)),
  percentageBase: kept(v.picklist(PERCENTAGE_BASES)),
  confirmations: kept(v.array(wholeNumber(1, 8))),
  mandateDecimals: added(wholeNumber(0, 6)),
  discountDecimals: added(wholeNumber(0, 6)),
  repeatPercentages: added(v.boolean()),
  rowOrder: added(v.picklist(["by date", "as kept"])),
  partAWithoutEvent: added(v.string()),
  partADate: added(
    v.pipe(
      v.string(),
      v.transform((text) => parseCivilDate(text)),
    ),
  ),
  partBCategory: added(v.string()),
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
    mandateDecimals: figure("mandateDecimals", issuer.mandateDecimals, settings.mandateDecimals),
    discountDecimals: figure("discountDecimals", issuer.discountDecimals, settings.discountDecimals),
    repeatPercentages: figure("repeatPercentages", issuer.repeatPercentages, settings.repeatPercentages),
    rowOrder: figure("rowOrder", issuer.rowOrder, settings.rowOrder),
    partAWithoutEvent: figure("partAWithoutEvent", issuer.partAWithoutEvent, settings.partAWithoutEvent),
    partADate: figure("partADate", issuer.partADate, settings.partADate),
    partBCategory: figure("partBCategory", issuer.partBCategory, settings.partBCategory),
  };
}
