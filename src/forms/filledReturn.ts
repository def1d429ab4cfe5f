import type { FormCode } from "../shares/register/issuer";
import type { Language } from "../shares/values/finding";
import type { RemarkText } from "../shares/values/remarkText";
import type {
  BALANCE_FIELDS,
  CLASS_FIELDS,
  EVENT_FIELDS,
  Filled,
  HEADER_FIELDS,
  MANDATE_FIELDS,
  PURCHASE_FIELDS,
  PURCHASE_NOTE_FIELDS,
  PURCHASE_TOTAL_FIELDS,
  SALE_FIELDS,
  SALE_TOTAL_FIELDS,
  SIGN_OFF_FIELDS,
  UNCANCELLED_FIELDS,
} from "./fieldTable";
import type { FilledField } from "./filledField";

export type FilledEvent = Filled<typeof EVENT_FIELDS>;
export type FilledUncancelled = Filled<typeof UNCANCELLED_FIELDS>;
export type FilledBalance = Filled<typeof BALANCE_FIELDS>;

export interface FilledClass extends Filled<typeof CLASS_FIELDS> {
  /** In this edition's order: label to field. */
  readonly labels: readonly { readonly label: string; readonly field: FilledField }[];
  readonly shareClass: string;
  readonly opening: FilledBalance;
  readonly events: readonly FilledEvent[];
  readonly uncancelled: readonly FilledUncancelled[];
  readonly closing: FilledBalance;
}

export interface FilledPurchaseReport
  extends Filled<typeof PURCHASE_TOTAL_FIELDS>, Filled<typeof PURCHASE_NOTE_FIELDS> {
  readonly purchases: readonly (Filled<typeof PURCHASE_FIELDS> & { readonly shareClass: string })[];
  readonly mandate: Filled<typeof MANDATE_FIELDS> | null;
}

export interface FilledSaleReport extends Filled<typeof SALE_TOTAL_FIELDS> {
  readonly sales: readonly (Filled<typeof SALE_FIELDS> & { readonly shareClass: string })[];
}

/** A return with every field filled, in one language: what the command line prints and the sheet shows. */
export interface FilledReturn {
  readonly form: FormCode;
  /** The edition's identifier: form and label order. */
  readonly edition: string;
  readonly language: Language;
  readonly closingDate: string;
  readonly header: Filled<typeof HEADER_FIELDS>;
  readonly classes: readonly FilledClass[];
  readonly sectionII: FilledPurchaseReport | null;
  readonly sectionIII: FilledSaleReport | null;
  readonly remarks: readonly RemarkText[];
  readonly confirmations: readonly string[];
  readonly signOff: Filled<typeof SIGN_OFF_FIELDS>;
}
