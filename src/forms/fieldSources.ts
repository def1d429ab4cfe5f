import type {
  FilledClass,
  FilledEvent,
  FilledField,
  FilledPurchaseReport,
  FilledReturn,
  FilledSaleReport,
  FilledUncancelled,
} from "./filledReturn";
import { EMPTY_FIELD } from "./printField";

/** What kind of value a field holds. */
export type FieldFormat = "text" | "date" | "count" | "percent" | "money";

/** Where a field of the form gets its value, and what kind it is. Its key is the field's name on the sheet. */
interface FieldSource<From> {
  readonly format: FieldFormat;
  readonly of: (from: From) => FilledField;
}

type Sources<Name extends string, From> = Readonly<Record<Name, FieldSource<From>>>;

export type ReturnSource =
  "Header.Instrument" | "Header.Status" | "Header.Issuer" | "Header.DateSubmitted" | "SignOff.Name" | "SignOff.Title";

export const RETURN_SOURCES: Sources<ReturnSource, FilledReturn> = {
  "Header.Instrument": { format: "text", of: ({ header }) => header.instrument },
  "Header.Status": { format: "text", of: ({ header }) => header.status },
  "Header.Issuer": { format: "text", of: ({ header }) => header.issuer },
  "Header.DateSubmitted": { format: "date", of: ({ header }) => header.dateSubmitted },
  "SignOff.Name": { format: "text", of: ({ signOff }) => signOff.name },
  "SignOff.Title": { format: "text", of: ({ signOff }) => signOff.title },
};

export type BalanceBox = "Date" | "Issued" | "Treasury" | "Total";
export type ClassSource =
  | "Kind"
  | "Designation"
  | "Listed"
  | "StockCode"
  | "Description"
  | "MultiCounter"
  | `Opening.${BalanceBox}`
  | `Closing.${BalanceBox}`;

export const CLASS_SOURCES: Sources<ClassSource, FilledClass> = {
  Kind: { format: "text", of: ({ labels }) => labels[0]?.field ?? EMPTY_FIELD },
  Designation: { format: "text", of: ({ labels }) => labels[1]?.field ?? EMPTY_FIELD },
  Listed: { format: "text", of: ({ listed }) => listed },
  StockCode: { format: "text", of: ({ stockCode }) => stockCode },
  Description: { format: "text", of: ({ description }) => description },
  MultiCounter: { format: "text", of: ({ multiCounter }) => multiCounter },
  "Opening.Date": { format: "date", of: ({ opening }) => opening.date },
  "Opening.Issued": { format: "count", of: ({ opening }) => opening.issued },
  "Opening.Treasury": { format: "count", of: ({ opening }) => opening.treasury },
  "Opening.Total": { format: "count", of: ({ opening }) => opening.total },
  "Closing.Date": { format: "date", of: ({ closing }) => closing.date },
  "Closing.Issued": { format: "count", of: ({ closing }) => closing.issued },
  "Closing.Treasury": { format: "count", of: ({ closing }) => closing.treasury },
  "Closing.Total": { format: "count", of: ({ closing }) => closing.total },
};

export type EventSource =
  "Category" | "Detail" | "Date" | "Issued" | "Percent" | "Treasury" | "Price" | "MarketPrice" | "Discount";

export const EVENT_SOURCES: Sources<EventSource, FilledEvent> = {
  Category: { format: "text", of: ({ category }) => category },
  Detail: { format: "text", of: ({ detail }) => detail },
  Date: { format: "date", of: ({ date }) => date },
  Issued: { format: "count", of: ({ issued }) => issued },
  Percent: { format: "percent", of: ({ percent }) => percent },
  Treasury: { format: "count", of: ({ treasury }) => treasury },
  Price: { format: "money", of: ({ price }) => price },
  MarketPrice: { format: "money", of: ({ marketPrice }) => marketPrice },
  Discount: { format: "percent", of: ({ discount }) => discount },
};

export type UncancelledSource = "Category" | "Detail" | "Date" | "Shares" | "Percent" | "Price";

export const UNCANCELLED_SOURCES: Sources<UncancelledSource, FilledUncancelled> = {
  Category: { format: "text", of: ({ category }) => category },
  Detail: { format: "text", of: ({ detail }) => detail },
  Date: { format: "date", of: ({ date }) => date },
  Shares: { format: "count", of: ({ shares }) => shares },
  Percent: { format: "percent", of: ({ percent }) => percent },
  Price: { format: "money", of: ({ price }) => price },
};

export type PurchaseSource = "Date" | "Number" | "Method" | "Highest" | "Lowest" | "Paid";

export const PURCHASE_SOURCES: Sources<PurchaseSource, FilledPurchaseReport["purchases"][number]> = {
  Date: { format: "date", of: ({ date }) => date },
  Number: { format: "count", of: ({ number }) => number },
  Method: { format: "text", of: ({ method }) => method },
  Highest: { format: "money", of: ({ highest }) => highest },
  Lowest: { format: "money", of: ({ lowest }) => lowest },
  Paid: { format: "money", of: ({ paid }) => paid },
};

export type PurchaseReportSource =
  | "TotalNumber"
  | "TotalPaid"
  | "ForCancellation"
  | "ForTreasury"
  | "Mandate.ResolutionDate"
  | "Mandate.Authorised"
  | "Mandate.Purchased"
  | "Mandate.Percent"
  | "Moratorium";

export const PURCHASE_REPORT_SOURCES: Sources<PurchaseReportSource, FilledPurchaseReport> = {
  TotalNumber: { format: "count", of: ({ totalNumber }) => totalNumber },
  TotalPaid: { format: "money", of: ({ totalPaid }) => totalPaid },
  ForCancellation: { format: "count", of: ({ forCancellation }) => forCancellation },
  ForTreasury: { format: "count", of: ({ forTreasury }) => forTreasury },
  "Mandate.ResolutionDate": { format: "date", of: ({ mandate }) => mandate?.resolutionDate ?? EMPTY_FIELD },
  "Mandate.Authorised": { format: "count", of: ({ mandate }) => mandate?.authorised ?? EMPTY_FIELD },
  "Mandate.Purchased": { format: "count", of: ({ mandate }) => mandate?.purchased ?? EMPTY_FIELD },
  "Mandate.Percent": { format: "percent", of: ({ mandate }) => mandate?.percent ?? EMPTY_FIELD },
  Moratorium: { format: "date", of: ({ moratorium }) => moratorium },
};

export type SaleSource = "Date" | "Number" | "Method" | "Highest" | "Lowest" | "Received";

export const SALE_SOURCES: Sources<SaleSource, FilledSaleReport["sales"][number]> = {
  Date: { format: "date", of: ({ date }) => date },
  Number: { format: "count", of: ({ number }) => number },
  Method: { format: "text", of: ({ method }) => method },
  Highest: { format: "money", of: ({ highest }) => highest },
  Lowest: { format: "money", of: ({ lowest }) => lowest },
  Received: { format: "money", of: ({ received }) => received },
};

export type SaleReportSource = "TotalNumber" | "TotalReceived";

export const SALE_REPORT_SOURCES: Sources<SaleReportSource, FilledSaleReport> = {
  TotalNumber: { format: "count", of: ({ totalNumber }) => totalNumber },
  TotalReceived: { format: "money", of: ({ totalReceived }) => totalReceived },
};
