import {
  BALANCE_FIELDS,
  CLASS_FIELDS,
  EVENT_FIELDS,
  HEADER_FIELDS,
  MANDATE_FIELDS,
  PURCHASE_FIELDS,
  PURCHASE_NOTE_FIELDS,
  PURCHASE_TOTAL_FIELDS,
  SALE_FIELDS,
  SALE_TOTAL_FIELDS,
  SIGN_OFF_FIELDS,
  type Sources,
  sourcesOf,
  UNCANCELLED_FIELDS,
} from "./fieldTable";
import { EMPTY_FIELD } from "./filledField";
import type {
  FilledClass,
  FilledEvent,
  FilledPurchaseReport,
  FilledReturn,
  FilledSaleReport,
  FilledUncancelled,
} from "./filledReturn";

/** What the boxes of a form may ask for, part by part: the closed unions the compiler checks an edition by. */
export const RETURN_SOURCES = {
  ...sourcesOf("Header.", HEADER_FIELDS, ({ header }: FilledReturn) => header),
  ...sourcesOf("SignOff.", SIGN_OFF_FIELDS, ({ signOff }: FilledReturn) => signOff),
};
export type ReturnSource = keyof typeof RETURN_SOURCES;

/** The two labels of a class, which editions print in either order. */
const LABEL_SOURCES: Sources<"Kind" | "Designation", FilledClass> = {
  Kind: { format: "text", of: ({ labels }) => labels[0]?.field ?? EMPTY_FIELD },
  Designation: { format: "text", of: ({ labels }) => labels[1]?.field ?? EMPTY_FIELD },
};

export const CLASS_SOURCES = {
  ...LABEL_SOURCES,
  ...sourcesOf("", CLASS_FIELDS, (shareClass: FilledClass) => shareClass),
  ...sourcesOf("Opening.", BALANCE_FIELDS, ({ opening }: FilledClass) => opening),
  ...sourcesOf("Closing.", BALANCE_FIELDS, ({ closing }: FilledClass) => closing),
};
export type BalanceBox = keyof typeof BALANCE_FIELDS;
export type ClassSource = keyof typeof CLASS_SOURCES;

export const EVENT_SOURCES = sourcesOf("", EVENT_FIELDS, (event: FilledEvent) => event);
export type EventSource = keyof typeof EVENT_SOURCES;

export const UNCANCELLED_SOURCES = sourcesOf("", UNCANCELLED_FIELDS, (line: FilledUncancelled) => line);
export type UncancelledSource = keyof typeof UNCANCELLED_SOURCES;

export const PURCHASE_SOURCES = sourcesOf("", PURCHASE_FIELDS, (day: FilledPurchaseReport["purchases"][number]) => day);
export type PurchaseSource = keyof typeof PURCHASE_SOURCES;

export const PURCHASE_REPORT_SOURCES = {
  ...sourcesOf("", PURCHASE_TOTAL_FIELDS, (report: FilledPurchaseReport) => report),
  ...sourcesOf("Mandate.", MANDATE_FIELDS, ({ mandate }: FilledPurchaseReport) => mandate),
  ...sourcesOf("", PURCHASE_NOTE_FIELDS, (report: FilledPurchaseReport) => report),
};
export type PurchaseReportSource = keyof typeof PURCHASE_REPORT_SOURCES;

export const SALE_SOURCES = sourcesOf("", SALE_FIELDS, (day: FilledSaleReport["sales"][number]) => day);
export type SaleSource = keyof typeof SALE_SOURCES;

export const SALE_REPORT_SOURCES = sourcesOf("", SALE_TOTAL_FIELDS, (report: FilledSaleReport) => report);
export type SaleReportSource = keyof typeof SALE_REPORT_SOURCES;
