import type { PercentageBase } from "../shares/register/issuer";

/** What an issuer chooses once for its returns, kept with the workbook if the Issuer table has no row for it. Null: not chosen. */
export interface ReturnSettings {
  readonly percentageDecimals: number | null;
  readonly percentageBase: PercentageBase | null;
  /** Numbers 1 to 8 of the confirmations kept. */
  readonly confirmations: readonly number[] | null;
}

/** The rows of the Issuer table that the settings stand in for. */
export const SETTING_FIELDS: Readonly<Record<keyof ReturnSettings, string>> = {
  percentageDecimals: "Percentage decimals",
  percentageBase: "Percentage base",
  confirmations: "Confirmations",
};

export const PERCENTAGE_BASES: readonly PercentageBase[] = ["this class", "all classes", "without exclusion"];
