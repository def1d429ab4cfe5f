/*
 * What the fields of a part may ask for: closed unions, so that the compiler finds a field without a value and a value that is
 * not filled. A return has every one of them; what it prints is what its edition places.
 */
export type HeaderValue = "issuer" | "instrument" | "status" | "dateSubmitted";
export type SignOffValue = "name" | "title";
export type ReturnValue = HeaderValue | SignOffValue;
export type ClassValue = "kind" | "designation" | "listed" | "stockCode" | "multiCounter" | "description";
export type BalanceValue = "date" | "issued" | "treasury" | "total";
export type EventValue =
  | "category"
  | "detail"
  | "date"
  | "issued"
  | "percent"
  | "treasury"
  | "price"
  | "marketPrice"
  | "discount";
export type UncancelledValue = "category" | "detail" | "date" | "shares" | "percent" | "price";
type DealingValue = "date" | "number" | "method" | "highest" | "lowest";
export type PurchaseValue = DealingValue | "paid";
export type PurchaseTotalValue = "totalNumber" | "totalPaid" | "forCancellation" | "forTreasury";
export type MandateValue = "resolutionDate" | "authorised" | "purchased" | "percent";
export type PurchaseNoteValue = "moratorium" | "explanatoryStatement";
export type PurchaseReportValue = PurchaseTotalValue | MandateValue | PurchaseNoteValue;
export type SaleValue = DealingValue | "received";
export type SaleTotalValue = "totalNumber" | "totalReceived";
