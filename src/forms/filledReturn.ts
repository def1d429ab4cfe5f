import type { Language } from "../shares/values/finding";
import type { RemarkText } from "../shares/values/remarkText";
import { EMPTY_FIELD, type FilledField } from "./filledField";
import type { FormEdition } from "./form";
import type {
  BalanceValue,
  ClassValue,
  EventValue,
  HeaderValue,
  MandateValue,
  PurchaseNoteValue,
  PurchaseReportValue,
  PurchaseTotalValue,
  PurchaseValue,
  ReturnValue,
  SaleTotalValue,
  SaleValue,
  SignOffValue,
  UncancelledValue,
} from "./returnValues";

/** The values of a part, filled. */
export type Filled<Value extends string> = Readonly<Record<Value, FilledField>>;

export type FilledBalance = Filled<BalanceValue>;
export type FilledEvent = Filled<EventValue>;
export type FilledUncancelled = Filled<UncancelledValue>;

export interface FilledClass extends Filled<ClassValue> {
  readonly shareClass: string;
  readonly opening: FilledBalance;
  readonly events: readonly FilledEvent[];
  readonly uncancelled: readonly FilledUncancelled[];
  readonly closing: FilledBalance;
}

export interface FilledPurchaseReport extends Filled<PurchaseTotalValue | PurchaseNoteValue> {
  readonly purchases: readonly (Filled<PurchaseValue> & { readonly shareClass: string })[];
  /** Null for an issuer whose primary listing is elsewhere. */
  readonly mandate: Filled<MandateValue> | null;
}

export interface FilledSaleReport extends Filled<SaleTotalValue> {
  readonly sales: readonly (Filled<SaleValue> & { readonly shareClass: string })[];
}

/** A return with every value filled, in one language. It prints those its edition places. */
export interface FilledReturn {
  readonly edition: FormEdition;
  readonly language: Language;
  readonly closingDate: string;
  readonly header: Filled<HeaderValue>;
  readonly classes: readonly FilledClass[];
  readonly sectionII: FilledPurchaseReport | null;
  readonly sectionIII: FilledSaleReport | null;
  readonly remarks: readonly RemarkText[];
  readonly confirmations: readonly string[];
  readonly signOff: Filled<SignOffValue>;
}

/** The values of header and sign-off. */
export function valuesAround({ header, signOff }: FilledReturn): Filled<ReturnValue> {
  return { ...header, ...signOff };
}

const NO_MANDATE: Filled<MandateValue> = {
  resolutionDate: EMPTY_FIELD,
  authorised: EMPTY_FIELD,
  purchased: EMPTY_FIELD,
  percent: EMPTY_FIELD,
};

/** The values of Section II beside its purchases. */
export function reportValues(report: FilledPurchaseReport): Filled<PurchaseReportValue> {
  return { ...report, ...(report.mandate ?? NO_MANDATE) };
}
