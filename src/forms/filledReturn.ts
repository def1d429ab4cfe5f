import type { Language } from "../shares/values/finding";
import type { RemarkText } from "../shares/values/remarkText";
import { EMPTY_FIELD, type FilledField } from "./filledField";
import type { Field } from "./field";
import type { FormEdition } from "./form";
import type {
  BalanceValue,
  ClassValue,
  EventValue,
  HeaderValue,
  MandateValue,
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

/** Section II of a class: what its purchases come to, one entry a currency, and the mandates they fall under. */
export interface FilledPurchases {
  readonly shareClass: string;
  readonly totals: readonly FilledTotal[];
  /** One with empty boxes for a class that no mandate covers; none for an issuer whose primary listing is elsewhere. */
  readonly mandates: readonly FilledMandate[];
}

/** Totals in one currency, and where they stand on the sheet. */
export interface FilledTotal {
  readonly currency: string;
  readonly values: Filled<PurchaseTotalValue>;
  readonly prefix: string;
}

/** The lines of a mandate, and where they stand on the sheet. */
export interface FilledMandate {
  readonly values: Filled<MandateValue>;
  /** The end of the moratorium stands once a class, with its first mandate; null with the others. */
  readonly moratorium: FilledField | null;
  /** The number the percentage is taken of, and how that is known; the form has no box for it. */
  readonly base: string;
  readonly baseFrom: "this class" | "all classes" | "implied" | "";
  readonly prefix: string;
}

export interface FilledPurchaseReport {
  readonly explanatoryStatement: FilledField;
  readonly purchases: readonly (Filled<PurchaseValue> & { readonly shareClass: string })[];
  readonly classes: readonly FilledPurchases[];
}

/** Totals of sales of a class in one currency, and where they stand on the sheet. */
interface FilledSaleTotal {
  readonly shareClass: string;
  readonly currency: string;
  readonly values: Filled<SaleTotalValue>;
  readonly prefix: string;
}

export interface FilledSaleReport {
  readonly sales: readonly (Filled<SaleValue> & { readonly shareClass: string })[];
  readonly totals: readonly FilledSaleTotal[];
}

/** A return with every value filled, in one language. It prints those its edition places. */
export interface FilledReturn {
  readonly edition: FormEdition;
  readonly language: Language;
  readonly closingDate: string;
  /** True for a trust: the labels say units where the form says shares. */
  readonly inUnits: boolean;
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

/** The boxes of a mandate's lines left empty. */
export const NO_MANDATE: Filled<MandateValue> = {
  resolutionDate: EMPTY_FIELD,
  authorised: EMPTY_FIELD,
  purchased: EMPTY_FIELD,
  percent: EMPTY_FIELD,
};

const NO_TOTALS: Filled<PurchaseTotalValue> = {
  totalNumber: EMPTY_FIELD,
  totalPaid: EMPTY_FIELD,
  forCancellation: EMPTY_FIELD,
  forTreasury: EMPTY_FIELD,
};

/** The values beside totals and mandates: of the moratoriums of several classes the one that ends last. */
export function noteValues({ explanatoryStatement, classes }: FilledPurchaseReport): Filled<PurchaseReportValue> {
  const moratoriums = classes.flatMap(({ mandates }) => mandates.flatMap(({ moratorium }) => moratorium ?? []));
  const lastDay = ({ value }: FilledField): string => (value?.kind === "date" ? value.date : "");
  const [moratorium = EMPTY_FIELD] = moratoriums.toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1));
  return { explanatoryStatement, moratorium, ...NO_MANDATE, ...NO_TOTALS };
}

/** The values of a set of totals of Section II. */
export function totalValues(report: FilledPurchaseReport, total: FilledTotal): Filled<PurchaseReportValue> {
  return { ...noteValues(report), ...total.values };
}

/** The values of a mandate's lines in Section II. */
export function mandateValues(report: FilledPurchaseReport, mandate: FilledMandate): Filled<PurchaseReportValue> {
  const moratorium = mandate.moratorium ?? EMPTY_FIELD;
  return { ...noteValues(report), ...mandate.values, moratorium };
}

/** The lines a mandate prints: the moratorium of its class stands with the first only. */
export function linesOfMandate<Line extends { readonly field: Field<PurchaseReportValue> }>(
  lines: readonly Line[],
  { moratorium }: FilledMandate,
): readonly Line[] {
  return moratorium === null ? lines.filter(({ field }) => field.from !== "moratorium") : lines;
}

/**
 * The prefix of the names of a set of fields that a section may have several of: `SectionII.` for the first, as sheets have had it from the beginning,
 * `SectionII.Total2.` for the second.
 */
export function prefixOf(section: "SectionII" | "SectionIII", kind: "Total" | "Mandate", index: number): string {
  return index === 0 ? `${section}.` : `${section}.${kind}${index + 1}.`;
}
