import type { Figure } from "../shares/values/figure";
import type { Issuer } from "../shares/register/issuer";
import { hasField, pairCell } from "../shares/register/table";
import type { EditableWorkbook, ReadableWorkbook } from "../workbook/workbook";
import { PERCENTAGE_BASES, type ReturnSettings, SETTING_FIELDS } from "./settingFields";

export const NO_SETTINGS: ReturnSettings = { percentageDecimals: null, percentageBase: null, confirmations: null };

const SETTING = "NextDayReturn.return";
const MOST_DECIMALS = 6;

/** The settings a workbook keeps. What is lost, or not ours, was not chosen. */
export async function returnSettings(workbook: ReadableWorkbook): Promise<ReturnSettings> {
  const kept = await workbook.setting(SETTING);
  if (kept === null) return NO_SETTINGS;
  let read: unknown;
  try {
    read = JSON.parse(kept);
  } catch (error) {
    if (error instanceof SyntaxError) return NO_SETTINGS;
    throw error;
  }
  if (typeof read !== "object" || read === null) return NO_SETTINGS;
  const { percentageDecimals, percentageBase, confirmations } = { ...NO_SETTINGS, ...read } as Readonly<
    Record<keyof ReturnSettings, unknown>
  >;
  return {
    percentageDecimals: isWhole(percentageDecimals, 0, MOST_DECIMALS) ? percentageDecimals : null,
    percentageBase: PERCENTAGE_BASES.find((base) => base === percentageBase) ?? null,
    confirmations:
      Array.isArray(confirmations) && confirmations.every((number) => isWhole(number, 1, 8)) ? confirmations : null,
  };
}

/** Keeps a choice with the workbook; the next reading goes by it wherever the Issuer table has no row for it. */
export async function rememberReturnSettings(
  workbook: EditableWorkbook,
  chosen: Partial<ReturnSettings>,
): Promise<void> {
  await workbook.remember(SETTING, JSON.stringify({ ...(await returnSettings(workbook)), ...chosen }));
}

/** The issuer with what its table has no row for. A row of the table wins, a blank one too: blank has a meaning of its own there. */
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

function isWhole(value: unknown, from: number, to: number): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= from && value <= to;
}
