import type { TableKind } from "../../shares/register/table";
import type { Contents } from "./contents";

/** What the cells of a field hold. */
export type FieldContent =
  | "date"
  | "count"
  | "money"
  | "percentage"
  | "class"
  | "event"
  | "currency"
  | "direction"
  | "text";

const CONTENT_OF_FIELD: Readonly<Record<string, FieldContent>> = {
  Date: "date",
  "Trading date": "date",
  "Opening date": "date",
  "Closing date": "date",
  "Cancelled on": "date",
  "Announcement date": "date",
  "Date of resolution": "date",
  "Date submitted": "date",
  "Expiry date": "date",
  "Date of Part A without an event": "date",
  "Number of shares": "count",
  Increase: "count",
  Decrease: "count",
  Number: "count",
  "Balance after": "count",
  "Treasury balance after": "count",
  "Total after": "count",
  "Treasury shares": "count",
  "Opening balance": "count",
  "Opening treasury shares": "count",
  "Opening total": "count",
  "Closing balance": "count",
  "Closing treasury shares": "count",
  "Closing total": "count",
  "Number again": "count",
  "Purchased under the mandate": "count",
  "Depositary shares": "count",
  "Shares authorised": "count",
  "Shares in issue at resolution": "count",
  "Shares of all classes at resolution": "count",
  "Purchased before this register": "count",
  Total: "count",
  "Issue price": "money",
  "Market price": "money",
  "Highest price": "money",
  "Lowest price": "money",
  "Average price": "money",
  "Total paid": "money",
  "Total received": "money",
  Close: "money",
  "Authorised shares": "count",
  "Authorised shares at last month end": "count",
  "Par value": "money",
  "Month ended": "date",
  "Date of approval": "date",
  "Outstanding at last month end": "count",
  Granted: "count",
  Exercised: "count",
  Cancelled: "count",
  Lapsed: "count",
  "Outstanding at month end": "count",
  "Shares issued": "count",
  "Treasury shares transferred": "count",
  "Shares which may be issued": "count",
  "Shares which may be granted": "count",
  "Exercise price": "money",
  Percentage: "percentage",
  "Share class": "class",
  "From class": "class",
  "To class": "class",
  Event: "event",
  Currency: "currency",
  Direction: "direction",
};

export function contentOf(field: string): FieldContent {
  return CONTENT_OF_FIELD[field] ?? "text";
}

/** How well the cells of a column fit a field: 0.3 where they are what it holds, -1 where they cannot be, 0 where they do not say. */
export function fitOf(kind: TableKind, field: string, contents: Contents): number {
  if (contents.filled === 0) return 0;
  // No two classes have one short name; kinds of shares they have in common.
  if (kind === "Share classes" && field === "Share class")
    return contents.isDistinct ? (contents.areKinds ? 0 : contents.areLetters ? FITS_BEST : FITS) : -FITS;
  // A status of something else: `Final`, `Settled`.
  if (field === "Disclosed on") return contents.texts > 0.5 && contents.filings === 0 ? CANNOT_BE : 0;
  switch (contentOf(field)) {
    case "date":
      // A number may be a day without its format.
      if (contents.dates >= 0.5) return FITS;
      return contents.texts > 0.5 || contents.numbers - contents.serials > 0.5 ? CANNOT_BE : 0;
    case "count":
      if (contents.isCounter) return CANNOT_BE;
      return contents.numbers >= 0.5
        ? contents.percentages > 0.5 || contents.dates > 0
          ? CANNOT_BE
          : FITS
        : contents.dates > 0.5 || contents.classes + contents.events > 0.5
          ? CANNOT_BE
          : 0;
    case "money":
      return contents.dates > 0.5 || contents.classes + contents.events > 0.5 || contents.percentages > 0.5
        ? CANNOT_BE
        : contents.numbers >= 0.5
          ? FITS
          : 0;
    case "percentage":
      return contents.percentages >= 0.5 ? FITS : contents.dates > 0.5 || contents.classes > 0.5 ? CANNOT_BE : 0;
    case "class":
      if (contents.classes >= 0.5) return FITS;
      return contents.dates > 0.5 || contents.numbers > 0.5 || contents.classes === 0 ? CANNOT_BE : 0;
    case "event":
      return contents.events >= 0.5 ? FITS : contents.dates > 0.5 || contents.numbers > 0.5 ? CANNOT_BE : 0;
    case "currency":
      return contents.currencies >= 0.5 ? FITS : contents.dates > 0.5 || contents.numbers > 0.5 ? CANNOT_BE : 0;
    case "direction":
      return contents.areDirections ? FITS : CANNOT_BE;
    case "text":
      return 0;
  }
}

const FITS = 0.3;
/** Told from a column that fits as well by its words. */
const FITS_BEST = 0.5;
export const CANNOT_BE = -1;
