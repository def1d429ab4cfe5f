import type {
  FilledBalance,
  FilledClass,
  FilledEvent,
  FilledField,
  FilledPurchaseReport,
  FilledReturn,
  FilledSaleReport,
  FilledUncancelled,
} from "./filledReturn";
import { remarksText } from "./remarksText";

type Printed<Fields extends string> = Readonly<Record<Fields, string>>;

interface ClassAsJson {
  readonly labels: Readonly<Record<string, string>>;
  readonly shareClass: string;
  readonly listed: string;
  readonly stockCode: string;
  readonly multiCounter: string;
  readonly description: string;
  readonly opening: Printed<keyof FilledBalance>;
  readonly events: readonly Printed<keyof FilledEvent>[];
  readonly uncancelled: readonly Printed<"category" | "date" | "shares" | "percent" | "price">[];
  readonly closing: Printed<keyof FilledBalance>;
}

interface PurchaseReportAsJson {
  readonly purchases: readonly Printed<"date" | "number" | "method" | "highest" | "lowest" | "paid">[];
  readonly totalNumber: string;
  readonly totalPaid: string;
  readonly forCancellation: string;
  readonly forTreasury: string;
  readonly mandate: Printed<"resolutionDate" | "authorised" | "purchased" | "percent"> | null;
  readonly moratorium: string;
  readonly explanatoryStatement: string;
}

interface SaleReportAsJson {
  readonly sales: readonly Printed<"date" | "number" | "method" | "highest" | "lowest" | "received">[];
  readonly totalNumber: string;
  readonly totalReceived: string;
}

/** A return as the command line prints it: every value the string the form prints, without the percent sign. */
export interface ReturnAsJson {
  readonly form: FilledReturn["form"];
  readonly header: Printed<keyof FilledReturn["header"]>;
  readonly classes: readonly ClassAsJson[];
  readonly sectionII: PurchaseReportAsJson | null;
  readonly sectionIII: SaleReportAsJson | null;
  readonly remarks: string;
  readonly confirmations: readonly string[];
  readonly signOff: Printed<keyof FilledReturn["signOff"]>;
}

/** The object of a return that `--json` prints, but for the findings and the file written. */
export function returnAsJson(filled: FilledReturn): ReturnAsJson {
  const { form, header, signOff, confirmations } = filled;
  return {
    form,
    header: texts(header, ["issuer", "instrument", "status", "dateSubmitted"]),
    classes: filled.classes.map(classAsJson),
    sectionII: filled.sectionII === null ? null : purchasesAsJson(filled.sectionII),
    sectionIII: filled.sectionIII === null ? null : salesAsJson(filled.sectionIII),
    remarks: remarksText(filled),
    confirmations,
    signOff: texts(signOff, ["name", "title"]),
  };
}

function texts<Field extends string>(
  fields: Readonly<Record<Field, FilledField>>,
  names: readonly Field[],
): Printed<Field> {
  const printed = names.map((name) => [name, fields[name].text] as const);
  return Object.fromEntries(printed) as Printed<Field>;
}

function classAsJson(block: FilledClass): ClassAsJson {
  const { labels, shareClass, listed, stockCode, multiCounter, description } = block;
  return {
    labels: Object.fromEntries(labels.map(({ label, field }) => [label, field.text])),
    shareClass,
    listed: listed.text,
    stockCode: stockCode.text,
    multiCounter: multiCounter.text,
    description: description.text,
    opening: balanceAsJson(block.opening),
    events: block.events.map((event: FilledEvent) =>
      texts(event, ["category", "detail", "date", "issued", "percent", "treasury", "price", "marketPrice", "discount"]),
    ),
    uncancelled: block.uncancelled.map((line: FilledUncancelled) =>
      texts(line, ["category", "date", "shares", "percent", "price"]),
    ),
    closing: balanceAsJson(block.closing),
  };
}

function balanceAsJson(balance: FilledBalance): ClassAsJson["opening"] {
  return texts(balance, ["date", "issued", "treasury", "total"]);
}

function purchasesAsJson(report: FilledPurchaseReport): PurchaseReportAsJson {
  return {
    purchases: report.purchases.map(({ date, number, method, highest, lowest, paid }) =>
      texts({ date, number, method, highest, lowest, paid }, ["date", "number", "method", "highest", "lowest", "paid"]),
    ),
    totalNumber: report.totalNumber.text,
    totalPaid: report.totalPaid.text,
    forCancellation: report.forCancellation.text,
    forTreasury: report.forTreasury.text,
    mandate:
      report.mandate === null ? null : texts(report.mandate, ["resolutionDate", "authorised", "purchased", "percent"]),
    moratorium: report.moratorium.text,
    explanatoryStatement: report.explanatoryStatement.text,
  };
}

function salesAsJson(report: FilledSaleReport): SaleReportAsJson {
  return {
    sales: report.sales.map(({ date, number, method, highest, lowest, received }) =>
      texts({ date, number, method, highest, lowest, received }, [
        "date",
        "number",
        "method",
        "highest",
        "lowest",
        "received",
      ]),
    ),
    totalNumber: report.totalNumber.text,
    totalReceived: report.totalReceived.text,
  };
}
