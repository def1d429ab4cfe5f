import { EMPTY_FIELD, type FilledField } from "./filledField";

/** What kind of value a field holds. */
export type FieldFormat = "text" | "date" | "count" | "percent" | "money";

/** A field of a return, under the name its cell has on the sheet. */
export interface FieldDeclaration {
  /** Its name in the JSON, and in a filled return. */
  readonly json: string;
  readonly format: FieldFormat;
  /** True for a field the sheet prints and the JSON leaves out. */
  readonly sheetOnly?: true;
}

type FieldTable = Readonly<Record<string, FieldDeclaration>>;

/** The fields of a table, filled. */
export type Filled<Fields extends FieldTable> = {
  readonly [Name in keyof Fields as Fields[Name]["json"]]: FilledField;
};

/** The fields of a table as the JSON has them: each the string the form prints. */
export type Printed<Fields extends FieldTable> = {
  readonly [
    Name in keyof Fields as Fields[Name] extends { readonly sheetOnly: true } ? never : Fields[Name]["json"]
  ]: string;
};

/**
 * Every field of a return, once: what is filled, laid out, printed as JSON, read back, compared and verified follows from
 * these tables. The order is that of the JSON. A field added here and filled can be used by any edition.
 */
export const HEADER_FIELDS = {
  Issuer: { json: "issuer", format: "text" },
  Instrument: { json: "instrument", format: "text" },
  Status: { json: "status", format: "text" },
  DateSubmitted: { json: "dateSubmitted", format: "date" },
} as const satisfies FieldTable;

export const SIGN_OFF_FIELDS = {
  Name: { json: "name", format: "text" },
  Title: { json: "title", format: "text" },
} as const satisfies FieldTable;

/** What a class says of itself beside its two labels. */
export const CLASS_FIELDS = {
  Listed: { json: "listed", format: "text" },
  StockCode: { json: "stockCode", format: "text" },
  MultiCounter: { json: "multiCounter", format: "text" },
  Description: { json: "description", format: "text" },
} as const satisfies FieldTable;

/** Opening and closing balance. Treasury and total are empty boxes on FF304. */
export const BALANCE_FIELDS = {
  Date: { json: "date", format: "date" },
  Issued: { json: "issued", format: "count" },
  Treasury: { json: "treasury", format: "count" },
  Total: { json: "total", format: "count" },
} as const satisfies FieldTable;

export const EVENT_FIELDS = {
  Category: { json: "category", format: "text" },
  Detail: { json: "detail", format: "text" },
  Date: { json: "date", format: "date" },
  Issued: { json: "issued", format: "count" },
  Percent: { json: "percent", format: "percent" },
  Treasury: { json: "treasury", format: "count" },
  Price: { json: "price", format: "money" },
  MarketPrice: { json: "marketPrice", format: "money" },
  Discount: { json: "discount", format: "percent" },
} as const satisfies FieldTable;

/** FF305 Part B. */
export const UNCANCELLED_FIELDS = {
  Category: { json: "category", format: "text" },
  Detail: { json: "detail", format: "text", sheetOnly: true },
  Date: { json: "date", format: "date" },
  Shares: { json: "shares", format: "count" },
  Percent: { json: "percent", format: "percent" },
  Price: { json: "price", format: "money" },
} as const satisfies FieldTable;

const DEALING_FIELDS = {
  Date: { json: "date", format: "date" },
  Number: { json: "number", format: "count" },
  Method: { json: "method", format: "text" },
  Highest: { json: "highest", format: "money" },
  Lowest: { json: "lowest", format: "money" },
} as const satisfies FieldTable;

/** A purchase of Section II. */
export const PURCHASE_FIELDS = {
  ...DEALING_FIELDS,
  Paid: { json: "paid", format: "money" },
} as const satisfies FieldTable;

/** Totals of Section II. */
export const PURCHASE_TOTAL_FIELDS = {
  TotalNumber: { json: "totalNumber", format: "count" },
  TotalPaid: { json: "totalPaid", format: "money" },
  ForCancellation: { json: "forCancellation", format: "count" },
  ForTreasury: { json: "forTreasury", format: "count" },
} as const satisfies FieldTable;

export const MANDATE_FIELDS = {
  ResolutionDate: { json: "resolutionDate", format: "date" },
  Authorised: { json: "authorised", format: "count" },
  Purchased: { json: "purchased", format: "count" },
  Percent: { json: "percent", format: "percent" },
} as const satisfies FieldTable;

/** What stands below the mandate in Section II. */
export const PURCHASE_NOTE_FIELDS = {
  Moratorium: { json: "moratorium", format: "date" },
  ExplanatoryStatement: { json: "explanatoryStatement", format: "text" },
} as const satisfies FieldTable;

/** A sale of Section III. */
export const SALE_FIELDS = {
  ...DEALING_FIELDS,
  Received: { json: "received", format: "money" },
} as const satisfies FieldTable;

/** Totals of Section III. */
export const SALE_TOTAL_FIELDS = {
  TotalNumber: { json: "totalNumber", format: "count" },
  TotalReceived: { json: "totalReceived", format: "money" },
} as const satisfies FieldTable;

/** Where a box of the form gets its value, and what kind it is. */
interface FieldSource<From> {
  readonly format: FieldFormat;
  readonly of: (from: From) => FilledField;
}

/** Sources by the name a box asks for. */
export type Sources<Name extends string, From> = Readonly<Record<Name, FieldSource<From>>>;

type NameOf<Prefix extends string, Fields extends FieldTable> = `${Prefix}${keyof Fields & string}`;

/** The fields of a table as sources under a prefix; where there is nothing to take them from, empty boxes. */
export function sourcesOf<Prefix extends string, Fields extends FieldTable, From>(
  prefix: Prefix,
  fields: Fields,
  part: (from: From) => Filled<Fields> | null,
): Sources<NameOf<Prefix, Fields>, From> {
  const sources = Object.entries(fields).map(([name, { json, format }]) => {
    const of = (from: From): FilledField =>
      (part(from) as Readonly<Record<string, FilledField>> | null)?.[json] ?? EMPTY_FIELD;
    return [prefix + name, { format, of }] as const;
  });
  return Object.fromEntries(sources) as Sources<NameOf<Prefix, Fields>, From>;
}

/** The fields of a table as the JSON prints them. */
export function printedFields<Fields extends FieldTable>(fields: Fields, filled: Filled<Fields>): Printed<Fields> {
  const texts = filled as Readonly<Record<string, FilledField>>;
  const printed = Object.values(fields)
    .filter(({ sheetOnly }) => sheetOnly !== true)
    .map(({ json }) => [json, texts[json]?.text ?? ""] as const);
  return Object.fromEntries(printed) as Printed<Fields>;
}
