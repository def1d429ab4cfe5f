import {
  BALANCE_FIELDS,
  CLASS_FIELDS,
  EVENT_FIELDS,
  HEADER_FIELDS,
  MANDATE_FIELDS,
  type Printed,
  printedFields,
  PURCHASE_FIELDS,
  PURCHASE_NOTE_FIELDS,
  PURCHASE_TOTAL_FIELDS,
  SALE_FIELDS,
  SALE_TOTAL_FIELDS,
  SIGN_OFF_FIELDS,
  UNCANCELLED_FIELDS,
} from "./fieldTable";
import type { FilledClass, FilledPurchaseReport, FilledReturn, FilledSaleReport } from "./filledReturn";
import { remarksText } from "./remarksText";

interface ClassAsJson extends Printed<typeof CLASS_FIELDS> {
  readonly labels: Readonly<Record<string, string>>;
  readonly shareClass: string;
  readonly opening: Printed<typeof BALANCE_FIELDS>;
  readonly events: readonly Printed<typeof EVENT_FIELDS>[];
  readonly uncancelled: readonly Printed<typeof UNCANCELLED_FIELDS>[];
  readonly closing: Printed<typeof BALANCE_FIELDS>;
}

interface PurchaseReportAsJson extends Printed<typeof PURCHASE_TOTAL_FIELDS>, Printed<typeof PURCHASE_NOTE_FIELDS> {
  readonly purchases: readonly Printed<typeof PURCHASE_FIELDS>[];
  readonly mandate: Printed<typeof MANDATE_FIELDS> | null;
}

interface SaleReportAsJson extends Printed<typeof SALE_TOTAL_FIELDS> {
  readonly sales: readonly Printed<typeof SALE_FIELDS>[];
}

/** A return as the command line prints it: every value the string the form prints, without the percent sign. */
export interface ReturnAsJson {
  readonly form: FilledReturn["form"];
  readonly header: Printed<typeof HEADER_FIELDS>;
  readonly classes: readonly ClassAsJson[];
  readonly sectionII: PurchaseReportAsJson | null;
  readonly sectionIII: SaleReportAsJson | null;
  readonly remarks: string;
  readonly confirmations: readonly string[];
  readonly signOff: Printed<typeof SIGN_OFF_FIELDS>;
}

/** The object of a return that `--json` prints, but for the findings and the file written. */
export function returnAsJson(filled: FilledReturn): ReturnAsJson {
  const { form, header, signOff, confirmations } = filled;
  return {
    form,
    header: printedFields(HEADER_FIELDS, header),
    classes: filled.classes.map(classAsJson),
    sectionII: filled.sectionII === null ? null : purchasesAsJson(filled.sectionII),
    sectionIII: filled.sectionIII === null ? null : salesAsJson(filled.sectionIII),
    remarks: remarksText(filled),
    confirmations,
    signOff: printedFields(SIGN_OFF_FIELDS, signOff),
  };
}

function classAsJson(block: FilledClass): ClassAsJson {
  const { labels, shareClass, opening, events, uncancelled, closing } = block;
  return {
    labels: Object.fromEntries(labels.map(({ label, field }) => [label, field.text])),
    shareClass,
    ...printedFields(CLASS_FIELDS, block),
    opening: printedFields(BALANCE_FIELDS, opening),
    events: events.map((event) => printedFields(EVENT_FIELDS, event)),
    uncancelled: uncancelled.map((line) => printedFields(UNCANCELLED_FIELDS, line)),
    closing: printedFields(BALANCE_FIELDS, closing),
  };
}

function purchasesAsJson(report: FilledPurchaseReport): PurchaseReportAsJson {
  const { purchases, mandate } = report;
  return {
    purchases: purchases.map((day) => printedFields(PURCHASE_FIELDS, day)),
    ...printedFields(PURCHASE_TOTAL_FIELDS, report),
    mandate: mandate === null ? null : printedFields(MANDATE_FIELDS, mandate),
    ...printedFields(PURCHASE_NOTE_FIELDS, report),
  };
}

function salesAsJson(report: FilledSaleReport): SaleReportAsJson {
  return {
    sales: report.sales.map((day) => printedFields(SALE_FIELDS, day)),
    ...printedFields(SALE_TOTAL_FIELDS, report),
  };
}
