import type { FormCode } from "../shares/register/issuer";
import { editionFields, type EditionFields } from "./editionFields";
import type { Field } from "./field";
import {
  CLASS_FIELDS,
  CLOSING_FIELDS,
  EVENT_FIELDS,
  HEADER_FIELDS,
  MANDATE_FIELDS,
  OPENING_FIELDS,
  PURCHASE_FIELDS,
  PURCHASE_NOTE_FIELDS,
  PURCHASE_TOTAL_FIELDS,
  SALE_FIELDS,
  SALE_TOTAL_FIELDS,
  SIGN_OFF_FIELDS,
  UNCANCELLED_FIELDS,
} from "./fieldTable";
import {
  type Filled,
  type FilledClass,
  type FilledMandate,
  type FilledPurchaseReport,
  type FilledReturn,
  type FilledSaleReport,
  type FilledTotal,
  mandateValues,
  noteValues,
  totalValues,
  valuesAround,
} from "./filledReturn";
import { remarksText } from "./remarksText";
import { labelIn } from "./words";

/** The fields of a part by their keys, each the string the form prints; "" for one the edition does not place. */
type Printed = Readonly<Record<string, string>>;

interface ClassAsJson {
  readonly labels: Printed;
  readonly shareClass: string;
  readonly opening: Printed;
  readonly events: readonly Printed[];
  readonly uncancelled: readonly Printed[];
  readonly closing: Printed;
}

/** A return as the command line prints it: every value the string the form prints, without the percent sign. */
export interface ReturnAsJson {
  readonly form: FormCode;
  readonly header: Printed;
  readonly classes: readonly ClassAsJson[];
  readonly sectionII: Readonly<Record<string, unknown>> | null;
  readonly sectionIII: Readonly<Record<string, unknown>> | null;
  readonly remarks: string;
  readonly confirmations: readonly string[];
  readonly signOff: Printed;
}

/** The object of a return that `--json` prints, but for the findings and the file written. */
export function returnAsJson(filled: FilledReturn): ReturnAsJson {
  const { edition, confirmations } = filled;
  const placed = editionFields(edition);
  const around = valuesAround(filled);
  const isHeader = ({ name }: Field<string>): boolean => name.startsWith("Header.");
  return {
    form: edition.form,
    header: printed(HEADER_FIELDS, placed.around.filter(isHeader), around),
    classes: filled.classes.map((block) => classAsJson(filled, placed, block)),
    sectionII: filled.sectionII === null ? null : purchasesAsJson(placed, filled.sectionII),
    sectionIII: filled.sectionIII === null ? null : salesAsJson(placed, filled.sectionIII),
    remarks: remarksText(filled),
    confirmations,
    signOff: printed(
      SIGN_OFF_FIELDS,
      placed.around.filter((field) => !isHeader(field)),
      around,
    ),
  };
}

function classAsJson(
  { edition, language, inUnits }: FilledReturn,
  placed: EditionFields,
  block: FilledClass,
): ClassAsJson {
  const { shareClass, opening, events, uncancelled, closing } = block;
  const [kind, designation] = edition.rules.classLabels;
  return {
    labels: {
      [labelIn(language, kind, inUnits)]: block.kind.text,
      [labelIn(language, designation, inUnits)]: block.designation.text,
    },
    shareClass,
    ...printed(CLASS_FIELDS, placed.shareClass, block),
    opening: printed(OPENING_FIELDS, placed.opening, opening),
    events: events.map((event) => printed(EVENT_FIELDS, placed.event, event)),
    uncancelled: uncancelled.map((line) => printed(UNCANCELLED_FIELDS, placed.uncancelled, line)),
    closing: printed(CLOSING_FIELDS, placed.closing, closing),
  };
}

/** Totals and mandate are the sole ones, or the first; of several, `totals` and `mandates` have them all. */
function purchasesAsJson(placed: EditionFields, report: FilledPurchaseReport): Readonly<Record<string, unknown>> {
  const { purchases, classes } = report;
  const ofMandate = ({ name }: Field<string>): boolean => name.startsWith("Mandate.");
  const ofNotes = ({ name }: Field<string>): boolean => name in PURCHASE_NOTE_FIELDS;
  const ofTotals = (field: Field<string>): boolean => !ofMandate(field) && !ofNotes(field);
  const totalsIn = (total: FilledTotal): Printed =>
    printed(PURCHASE_TOTAL_FIELDS, placed.purchaseReport.filter(ofTotals), totalValues(report, total));
  const linesOf = (mandate: FilledMandate): Printed =>
    printed(MANDATE_FIELDS, placed.purchaseReport.filter(ofMandate), mandateValues(report, mandate));
  const totals = classes.flatMap(({ shareClass, totals: own }) => own.map((total) => ({ shareClass, total })));
  const lines = classes.flatMap(({ shareClass, mandates: own }) => own.map((mandate) => ({ shareClass, mandate })));
  // Empty lines stand for a class that no mandate covers.
  const mandates = lines.filter(({ mandate }) => mandate.baseFrom !== "" || mandate.values.purchased.value !== null);
  const mandate = mandates[0] ?? lines[0];
  return {
    purchases: purchases.map((day) => ({
      ...printed(PURCHASE_FIELDS, placed.purchase, day),
      ...(classes.length > 1 ? { shareClass: day.shareClass } : {}),
    })),
    ...totals.slice(0, 1).reduce<Printed>((_, { total }) => totalsIn(total), {}),
    mandate: mandate === undefined ? null : linesOf(mandate.mandate),
    ...printed(PURCHASE_NOTE_FIELDS, placed.purchaseReport.filter(ofNotes), noteValues(report)),
    ...(totals.length > 1
      ? {
          totals: totals.map(({ shareClass, total }) => {
            const { totalNumber: number, totalPaid: paid, forCancellation, forTreasury } = totalsIn(total);
            return { shareClass, currency: total.currency, number, paid, forCancellation, forTreasury };
          }),
        }
      : {}),
    ...(mandates.length > 1
      ? {
          mandates: mandates.map(({ shareClass, mandate: each }) => ({
            shareClass,
            ...linesOf(each),
            base: each.base,
            baseFrom: each.baseFrom,
          })),
        }
      : {}),
    ...(classes.length > 1
      ? {
          moratoriums: lines.flatMap(({ shareClass, mandate: { moratorium } }) =>
            moratorium === null ? [] : [{ shareClass, moratorium: moratorium.text }],
          ),
        }
      : {}),
  };
}

function salesAsJson(placed: EditionFields, report: FilledSaleReport): Readonly<Record<string, unknown>> {
  const [first, ...others] = report.totals;
  const classes = new Set(report.sales.map(({ shareClass }) => shareClass));
  return {
    sales: report.sales.map((day) => ({
      ...printed(SALE_FIELDS, placed.sale, day),
      ...(classes.size > 1 ? { shareClass: day.shareClass } : {}),
    })),
    ...(first === undefined ? {} : printed(SALE_TOTAL_FIELDS, placed.saleReport, first.values)),
    ...(others.length > 0
      ? {
          totals: report.totals.map(({ shareClass, currency, values }) => ({
            shareClass,
            currency,
            number: values.totalNumber.text,
            received: values.totalReceived.text,
          })),
        }
      : {}),
  };
}

/**
 * The fields every return has, and behind them what the edition places beside them. Of a part that the edition has no place for
 * (sales of treasury shares on FF304) the usual fields are printed.
 */
function printed<Value extends string>(
  table: Readonly<Record<string, Field<Value>>>,
  placed: readonly Field<Value>[],
  values: Filled<Value>,
): Printed {
  const usual = Object.values(table);
  const added = placed.filter(({ name }) => !usual.some((field) => field.name === name));
  const entries = [...usual, ...added].flatMap(({ name, json, from }) => {
    const isPlaced = placed.length === 0 || placed.some((field) => field.name === name);
    return json === null ? [] : [[json, isPlaced ? values[from].text : ""] as const];
  });
  return Object.fromEntries(entries);
}
