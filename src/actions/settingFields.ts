import type { Issuer, PercentageBase } from "../shares/register/issuer";
import type { CivilDate } from "../shares/values/civilDate";

/** What an issuer chooses once for its returns, kept with the workbook if the Issuer table has no row for it. Null: not chosen. */
export interface ReturnSettings {
  readonly percentageDecimals: number | null;
  readonly percentageBase: PercentageBase | null;
  /** Numbers 1 to 8 of the confirmations kept. */
  readonly confirmations: readonly number[] | null;
  readonly mandateDecimals: number | null;
  readonly discountDecimals: number | null;
  readonly repeatPercentages: boolean | null;
  readonly rowOrder: "by date" | "as kept" | null;
  readonly partAWithoutEvent: string | null;
  readonly partADate: CivilDate | null;
  readonly partBCategory: string | null;
}

/** The rows of the Issuer table that the settings stand in for. */
export const SETTING_FIELDS: Readonly<Record<keyof ReturnSettings & keyof Issuer, string>> = {
  percentageDecimals: "Percentage decimals",
  percentageBase: "Percentage base",
  confirmations: "Confirmations",
  mandateDecimals: "Mandate percentage decimals",
  discountDecimals: "Discount decimals",
  repeatPercentages: "Repeat percentages of earlier purchases",
  rowOrder: "Order of rows",
  partAWithoutEvent: "Part A without an event",
  partADate: "Date of Part A without an event",
  partBCategory: "Part B category",
};

export const PERCENTAGE_BASES: readonly PercentageBase[] = ["this class", "all classes", "without exclusion"];
