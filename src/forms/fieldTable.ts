import { field, type Field, sheetOnly } from "./field";
import type {
  BalanceValue,
  ClassValue,
  EventValue,
  HeaderValue,
  MandateValue,
  PurchaseTotalValue,
  PurchaseNoteValue,
  PurchaseValue,
  SaleTotalValue,
  SaleValue,
  SignOffValue,
  UncancelledValue,
} from "./returnValues";

/** The fields of a part. Their order is that of the JSON. */
type FieldTable<Value extends string> = Readonly<Record<string, Field<Value>>>;

export const HEADER_FIELDS = {
  Issuer: field("Header.Issuer", "text", "issuer", "Name of issuer", "公司名稱"),
  Instrument: field("Header.Instrument", "text", "instrument", "Type of instrument", "表格類別"),
  Status: field("Header.Status", "text", "status", "Status", "狀態"),
  DateSubmitted: field("Header.DateSubmitted", "date", "dateSubmitted", "Date submitted", "呈交日期"),
} as const satisfies FieldTable<HeaderValue>;

export const SIGN_OFF_FIELDS = {
  Name: field("SignOff.Name", "text", "name", "Submitted by", "呈交者"),
  Title: field("SignOff.Title", "text", "title", "Title", "職銜"),
} as const satisfies FieldTable<SignOffValue>;

/** What a class says of itself. The JSON has kind and designation under the labels of the edition. */
export const CLASS_FIELDS = {
  Kind: sheetOnly(field("Kind", "text", "kind", "kind of shares", "股份種類")),
  Designation: sheetOnly(field("Designation", "text", "designation", "class of shares", "股份類別")),
  Listed: field("Listed", "text", "listed", "whether listed", "是否上市"),
  StockCode: field("StockCode", "text", "stockCode", "stock code", "證券代號"),
  MultiCounter: field("MultiCounter", "text", "multiCounter", "multi-counter stock code", "多櫃台證券代號"),
  Description: field("Description", "text", "description", "description", "說明"),
} as const satisfies FieldTable<ClassValue>;

export const OPENING_FIELDS = {
  Date: field("Opening.Date", "date", "date", "Opening date", "期初結存日期"),
  Issued: field("Opening.Issued", "count", "issued", "Opening balance", "期初結存"),
  Treasury: field("Opening.Treasury", "count", "treasury", "Opening treasury shares", "期初庫存股份"),
  Total: field("Opening.Total", "count", "total", "Opening total", "期初總數"),
} as const satisfies FieldTable<BalanceValue>;

export const CLOSING_FIELDS = {
  Date: field("Closing.Date", "date", "date", "Closing date", "期終結存日期"),
  Issued: field("Closing.Issued", "count", "issued", "Closing balance", "期終結存"),
  Treasury: field("Closing.Treasury", "count", "treasury", "Closing treasury shares", "期終庫存股份"),
  Total: field("Closing.Total", "count", "total", "Closing total", "期終總數"),
} as const satisfies FieldTable<BalanceValue>;

/** A row of the table of a class (FF304 Section I, FF305 Part A). */
export const EVENT_FIELDS = {
  Category: field("Category", "text", "category", "event", "事件"),
  Detail: field("Detail", "text", "detail", "details", "詳情"),
  Date: field("Date", "date", "date", "date", "日期"),
  Issued: field("Issued", "count", "issued", "number of shares", "股份數目"),
  Percent: field("Percent", "percent", "percent", "percentage", "百分比"),
  Treasury: field("Treasury", "count", "treasury", "treasury shares", "庫存股份"),
  Price: field("Price", "money", "price", "price", "價格"),
  MarketPrice: field("MarketPrice", "money", "marketPrice", "market price", "市價"),
  Discount: field("Discount", "percent", "discount", "discount or premium", "折讓或溢價"),
} as const satisfies FieldTable<EventValue>;

/** A row of FF305 Part B. */
export const UNCANCELLED_FIELDS = {
  Category: field("Category", "text", "category", "event", "事件"),
  Detail: sheetOnly(field("Detail", "text", "detail", "details", "詳情")),
  Date: field("Date", "date", "date", "date", "日期"),
  Shares: field("Shares", "count", "shares", "number of shares", "股份數目"),
  Percent: field("Percent", "percent", "percent", "percentage", "百分比"),
  Price: field("Price", "money", "price", "price", "價格"),
} as const satisfies FieldTable<UncancelledValue>;

const DEALING_FIELDS = {
  Date: field("Date", "date", "date", "date", "日期"),
  Number: field("Number", "count", "number", "number of shares", "股份數目"),
  Method: field("Method", "text", "method", "method", "方式"),
  Highest: field("Highest", "money", "highest", "highest price", "最高價"),
  Lowest: field("Lowest", "money", "lowest", "lowest price", "最低價"),
} as const;

/** A purchase of Section II. */
export const PURCHASE_FIELDS = {
  ...DEALING_FIELDS,
  Paid: field("Paid", "money", "paid", "paid", "付出總額"),
} as const satisfies FieldTable<PurchaseValue>;

/** Totals of Section II. */
export const PURCHASE_TOTAL_FIELDS = {
  TotalNumber: field("TotalNumber", "count", "totalNumber", "total number", "總數"),
  TotalPaid: field("TotalPaid", "money", "totalPaid", "total paid", "付出總額"),
  ForCancellation: field("ForCancellation", "count", "forCancellation", "for cancellation", "擬註銷"),
  ForTreasury: field("ForTreasury", "count", "forTreasury", "for holding in treasury", "擬持作庫存股份"),
} as const satisfies FieldTable<PurchaseTotalValue>;

/** The mandate in Section II. */
export const MANDATE_FIELDS = {
  ResolutionDate: field("Mandate.ResolutionDate", "date", "resolutionDate", "date of the resolution", "決議日期"),
  Authorised: field("Mandate.Authorised", "count", "authorised", "shares authorised", "授權股份數目"),
  Purchased: field("Mandate.Purchased", "count", "purchased", "bought under the mandate", "根據授權已購回"),
  Percent: field(
    "Mandate.Percent",
    "percent",
    "percent",
    "percentage of the mandate's base",
    "佔決議日已發行股份百分比",
  ),
} as const satisfies FieldTable<MandateValue>;

/** What stands below the mandate in Section II. */
export const PURCHASE_NOTE_FIELDS = {
  Moratorium: field("Moratorium", "date", "moratorium", "end of the moratorium", "暫止期屆滿日"),
  ExplanatoryStatement: field(
    "ExplanatoryStatement",
    "text",
    "explanatoryStatement",
    "date of the explanatory statement",
    "說明函件日期",
  ),
} as const satisfies FieldTable<PurchaseNoteValue>;

/** A sale of Section III. */
export const SALE_FIELDS = {
  ...DEALING_FIELDS,
  Received: field("Received", "money", "received", "received", "收取總額"),
} as const satisfies FieldTable<SaleValue>;

/** Totals of Section III. */
export const SALE_TOTAL_FIELDS = {
  TotalNumber: field("TotalNumber", "count", "totalNumber", "total number", "總數"),
  TotalReceived: field("TotalReceived", "money", "totalReceived", "total received", "收取總額"),
} as const satisfies FieldTable<SaleTotalValue>;

/** Every field of a return that any edition may place. */
export const ALL_FIELDS: readonly Field<string>[] = [
  HEADER_FIELDS,
  SIGN_OFF_FIELDS,
  CLASS_FIELDS,
  OPENING_FIELDS,
  CLOSING_FIELDS,
  EVENT_FIELDS,
  UNCANCELLED_FIELDS,
  PURCHASE_FIELDS,
  PURCHASE_TOTAL_FIELDS,
  MANDATE_FIELDS,
  PURCHASE_NOTE_FIELDS,
  SALE_FIELDS,
  SALE_TOTAL_FIELDS,
].flatMap((table: FieldTable<string>) => Object.values(table));
