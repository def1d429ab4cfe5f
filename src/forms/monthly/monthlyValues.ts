/* What the fields of the Monthly Return may ask for: closed unions, as `returnValues.ts` has them for the Next Day Return. */
export type MonthlyHeaderValue = "month" | "issuer" | "status" | "dateSubmitted";
/** Section I: a balance of authorised or registered shares, or its change. */
export type AuthorisedValue = "number" | "parValue" | "capital";
/** Section II: a balance of issued shares, or its change. */
export type IssuedValue = "issued" | "treasury" | "total";
/** Section III: a numbered line of a part. */
export type PartValue =
  | "description"
  | "detail"
  | "currency"
  | "price"
  | "date"
  | "opening"
  | "granted"
  | "exercised"
  | "cancelled"
  | "lapsed"
  | "moved"
  | "closing"
  | "newShares"
  | "treasuryShares"
  | "notCancelled"
  | "issuable"
  | "grantable"
  | "approvalDate"
  | "instrumentType"
  | "instrumentCode";
/** What a part, or all parts, come to. */
export type PartTotalValue = "newShares" | "treasuryShares" | "funds";
/** What is confirmed of the public float of a class at the close of the month. */
export type FloatValue = "met" | "notMet" | "threshold" | "additional";
