import { categoryOf } from "../../src/shares/register/category";
import type { CellRef } from "../../src/shares/values/cell";
import { type CivilDate, parseCivilDate } from "../../src/shares/values/civilDate";
import type { Figure } from "../../src/shares/values/figure";
import type { Issuer } from "../../src/shares/register/issuer";
import type { Mandate } from "../../src/shares/register/mandate";
import type { Money } from "../../src/shares/values/money";
import type { Movement } from "../../src/shares/register/movement";
import type { ShareCount } from "../../src/shares/values/quantity";
import { parseDecimal, type Ratio } from "../../src/shares/values/ratio";
import type { ClosingPrice, LastReturn, Register } from "../../src/shares/register/register";
import type { Repurchase, TreasurySale } from "../../src/shares/register/repurchase";
import type { Scheme } from "../../src/shares/register/scheme";
import type { ShareClass } from "../../src/shares/register/shareClass";
import type { LocatedTable, RowOrigin, TableKind } from "../../src/shares/register/table";
import type {
  ClassSketch,
  Count,
  Day,
  IssuerSketch,
  MandateSketch,
  MovementSketch,
  Price,
  RegisterSketch,
  RepurchaseSketch,
  SaleSketch,
  SchemeSketch,
} from "./registerSketch";

/** The headings a table of the builder has, in their order: row 0, one column each (`pairs`: one row each, values in column 1). */
const COLUMNS = {
  Issuer: [
    "Name of issuer",
    "Name in Chinese",
    "Short name",
    "Short name in Chinese",
    "Date submitted",
    "Form",
    "Status",
    "Submitted by",
    "Title",
    "Primary listing on the Exchange",
    "Percentage decimals",
    "Price decimals",
    "Percentage base",
    "Repeat percentages of earlier purchases",
    "Part A without an event",
    "Date of explanatory statement",
    "Confirmations",
    "Last return",
    "Label order",
    "Discount decimals",
    "Mandate percentage decimals",
    "Part B category",
    "Closing date",
    "Date of Part A without an event",
    "Order of rows",
    "Place of incorporation",
    "Public float",
    "Public float required",
    "Restricted periods",
    "Automatic programme",
  ],
  "Share classes": [
    "Share class",
    "Kind of shares",
    "Kind in Chinese",
    "Name in Chinese",
    "Listed",
    "Stock code",
    "Multi-counter stock code",
    "Description",
    "Weighted voting rights",
    "Opening balance",
    "Opening date",
    "Opening treasury shares",
    "Closing balance",
    "Type as filed",
    "Authorised shares",
    "Authorised shares at last month end",
    "Par value",
  ],
  Movements: [
    "Date",
    "Share class",
    "Event",
    "Details",
    "Number of shares",
    "Issue price",
    "Market price",
    "Currency",
    "Balance after",
    "Percentage",
    "Treasury shares",
    "Director",
    "Disclosed on",
    "Purchase dates",
    "Holder",
    "Announcement date",
    "Depositary shares",
  ],
  Repurchases: [
    "Trading date",
    "Share class",
    "Number",
    "Highest price",
    "Lowest price",
    "Total paid",
    "Currency",
    "Method",
    "Purpose",
    "Cancelled on",
    "Disclosed on",
    "Depositary shares",
    "Details",
    "Programme",
    "Mandate",
  ],
  "Treasury sales": [
    "Trading date",
    "Share class",
    "Number",
    "Highest price",
    "Lowest price",
    "Total received",
    "Currency",
    "Method",
    "Disclosed on",
  ],
  Mandate: [
    "Date of resolution",
    "Shares in issue at resolution",
    "Shares authorised",
    "Purchased before this register",
    "Share class",
    "Name of mandate",
    "Expiry date",
    "Shares of all classes at resolution",
    "Base of the percentage",
    "Printed as",
    "Note",
  ],
  "Closing prices": ["Date", "Close", "Share class", "Currency"],
  "Last return": ["Share class", "Closing balance", "Closing date"],
  Schemes: [
    "Scheme",
    "Share class",
    "Part of the Monthly Return",
    "Month ended",
    "Outstanding at last month end",
    "Granted",
    "Exercised",
    "Cancelled",
    "Lapsed",
    "Outstanding at month end",
    "Shares issued",
    "Treasury shares transferred",
    "Shares which may be issued",
    "Shares which may be granted",
    "Exercise price",
    "Date of approval",
  ],
} as const satisfies Partial<Record<TableKind, readonly string[]>>;

type BuiltKind = keyof typeof COLUMNS;

function tableOf(kind: BuiltKind, shape: LocatedTable["shape"], rows: number): LocatedTable {
  const names: readonly string[] = COLUMNS[kind];
  const pairs = shape === "pairs";
  return {
    kind,
    sheet: kind,
    shape,
    region: {
      sheet: kind,
      row: 0,
      column: 0,
      rows: pairs ? names.length : rows + 1,
      columns: pairs ? 2 : names.length,
    },
    excelTable: null,
    fields: new Map(names.map((name, index) => [name, index])),
    valueColumn: pairs ? 1 : -1,
    firstRow: 1,
    lastRow: rows,
    totalsRow: null,
    headings: new Map(names.map((name) => [name, name])),
    settledBy: "headings",
  };
}

/** The day of an ISO text. @throws RangeError for no day: a mistake of the test. */
export function day(iso: Day): CivilDate {
  const date = parseCivilDate(iso);
  if (date === null) throw new RangeError(`No such day: ${iso}`);
  return date;
}

/** `1,234` as a count. */
export function count(text: Count): ShareCount {
  return BigInt(text.replace(/,/g, ""));
}

/** `HKD 40.1` as money. */
export function money(text: Price): Money {
  const [, currency, amount = ""] = /^(?:([A-Z]{3}) )?(.+)$/.exec(text) ?? [];
  return { currency: currency ?? null, amount: decimal(amount) };
}

function decimal(text: string): Ratio {
  const ratio = parseDecimal(text.replace(/,/g, ""));
  if (ratio === null) throw new RangeError(`No decimal: ${text}`);
  return ratio;
}

function given<From, To>(value: From | undefined, read: (value: From) => To): To | null {
  return value === undefined ? null : read(value);
}

function pairFigure<From, To>(
  table: LocatedTable,
  field: string,
  value: From | undefined,
  read: (value: From) => To,
): Figure<To> | null {
  return value === undefined
    ? null
    : { value: read(value), cell: { sheet: table.sheet, row: table.fields.get(field) ?? 0, column: 1 } };
}

function rowFigure<To>(
  { table, row }: RowOrigin,
  field: string,
  value: string | undefined,
  read: (value: string) => To,
): Figure<To> | null {
  return value === undefined
    ? null
    : { value: read(value), cell: { sheet: table.sheet, row, column: table.fields.get(field) ?? 0 } };
}

function asIs<Value>(value: Value): Value {
  return value;
}

function anIssuer(sketch: IssuerSketch): Issuer {
  const table = tableOf("Issuer", "pairs", 0);
  const figure = <From, To>(
    field: (typeof COLUMNS)["Issuer"][number],
    value: From | undefined,
    read: (value: From) => To,
  ): Figure<To> | null => pairFigure(table, field, value, read);
  return {
    table,
    name: figure("Name of issuer", sketch.name ?? "Example Holdings Limited", asIs),
    nameInChinese: figure("Name in Chinese", sketch.nameInChinese, asIs),
    shortName: figure("Short name", sketch.shortName, asIs),
    shortNameInChinese: figure("Short name in Chinese", sketch.shortNameInChinese, asIs),
    dateSubmitted: figure("Date submitted", sketch.dateSubmitted, day),
    form: figure("Form", sketch.form, asIs),
    status: figure("Status", sketch.status, asIs),
    submittedBy: figure("Submitted by", sketch.submittedBy, asIs),
    title: figure("Title", sketch.title, asIs),
    primaryListing: figure("Primary listing on the Exchange", sketch.primaryListing, asIs),
    percentageDecimals: figure("Percentage decimals", sketch.percentageDecimals, asIs),
    priceDecimals: figure("Price decimals", sketch.priceDecimals, asIs),
    percentageBase: figure("Percentage base", sketch.percentageBase, asIs),
    repeatPercentages: figure("Repeat percentages of earlier purchases", sketch.repeatPercentages, asIs),
    partAWithoutEvent: figure("Part A without an event", sketch.partAWithoutEvent, asIs),
    explanatoryStatementDate: figure("Date of explanatory statement", sketch.explanatoryStatementDate, day),
    confirmations: figure("Confirmations", sketch.confirmations, asIs),
    lastReturn: figure("Last return", sketch.lastReturn, day),
    labelOrder: figure("Label order", sketch.labelOrder, asIs),
    discountDecimals: figure("Discount decimals", sketch.discountDecimals, asIs),
    mandateDecimals: figure("Mandate percentage decimals", sketch.mandateDecimals, asIs),
    partBCategory: figure("Part B category", sketch.partBCategory, asIs),
    closingDate: figure("Closing date", sketch.closingDate, day),
    partADate: figure("Date of Part A without an event", sketch.partADate, day),
    rowOrder: figure("Order of rows", sketch.rowOrder, asIs),
    placeOfIncorporation: figure("Place of incorporation", sketch.placeOfIncorporation, asIs),
    publicFloat: figure("Public float", sketch.publicFloat, percentageShown),
    publicFloatRequired: figure("Public float required", sketch.publicFloatRequired, percentageShown),
    restrictedPeriods: figure("Restricted periods", sketch.restrictedPeriods, (periods) =>
      periods.map(([from, to]) => ({ from: day(from), to: day(to) })),
    ),
    lowestWeightedProportion: null,
    automaticProgramme: figure("Automatic programme", sketch.automaticProgramme, asIs),
  };
}

function aClass(sketch: ClassSketch, origin: RowOrigin): ShareClass {
  return {
    origin,
    name: sketch.name ?? "Ordinary",
    kind: sketch.kind ?? "",
    kindInChinese: sketch.kindInChinese ?? "",
    nameInChinese: sketch.nameInChinese ?? "",
    listed: sketch.listed ?? true,
    stockCode: sketch.stockCode ?? "",
    multiCounter: sketch.multiCounter ?? "",
    description: sketch.description ?? "",
    typeAsFiled: sketch.typeAsFiled ?? "",
    weighted: sketch.weighted ?? false,
    openingBalance: rowFigure(origin, "Opening balance", sketch.opening, count),
    openingDate: rowFigure(origin, "Opening date", sketch.openingDate, day),
    openingTreasury: rowFigure(origin, "Opening treasury shares", sketch.openingTreasury, count),
    statedClosing: rowFigure(origin, "Closing balance", sketch.closing, count),
    statedOpeningTotal: null,
    statedClosingTreasury: null,
    statedClosingTotal: null,
    authorised: rowFigure(origin, "Authorised shares", sketch.authorised, count),
    authorisedBefore: rowFigure(origin, "Authorised shares at last month end", sketch.authorisedBefore, count),
    parValue: given(sketch.parValue, money),
  };
}

function aScheme(sketch: SchemeSketch, origin: RowOrigin, onlyClass: string | null): Scheme {
  const figure = (field: string, value: Count | undefined): Scheme["opening"] => rowFigure(origin, field, value, count);
  return {
    origin,
    name: sketch.name,
    shareClass: sketch.shareClass ?? onlyClass,
    part: sketch.part ?? "A",
    monthEnded: rowFigure(origin, "Month ended", sketch.monthEnded, day),
    opening: figure("Outstanding at last month end", sketch.opening),
    closing: figure("Outstanding at month end", sketch.closing),
    granted: figure("Granted", sketch.granted),
    exercised: figure("Exercised", sketch.exercised),
    cancelled: figure("Cancelled", sketch.cancelled),
    lapsed: figure("Lapsed", sketch.lapsed),
    issued: figure("Shares issued", sketch.issued),
    treasury: figure("Treasury shares transferred", sketch.treasury),
    issuable: figure("Shares which may be issued", sketch.issuable),
    grantable: figure("Shares which may be granted", sketch.grantable),
    price: given(sketch.price, money),
    approvalDate: rowFigure(origin, "Date of approval", sketch.approvalDate, day),
  };
}

function percentageShown(text: string): NonNullable<Movement["percentage"]> {
  return {
    value: decimal(text),
    decimals: text.includes(".") ? text.length - text.indexOf(".") - 1 : 0,
    keptAs: "fraction of one",
  };
}

function aMovement(sketch: MovementSketch, origin: RowOrigin, onlyClass: string | null): Movement {
  const category = categoryOf(sketch.category ?? "other").code;
  return {
    origin,
    date: given(sketch.date, day),
    shareClass: sketch.shareClass ?? onlyClass,
    category,
    recognised: category !== "other",
    event: sketch.event ?? category,
    details: sketch.details ?? "",
    number: given(sketch.number, count),
    issuePrice: given(sketch.issuePrice, money),
    marketPrice: given(sketch.marketPrice, money),
    balanceAfter: given(sketch.balanceAfter, count),
    treasuryAfter: null,
    totalAfter: null,
    percentage: given(sketch.percentage, percentageShown),
    treasuryShares: given(sketch.treasuryShares, count),
    director: sketch.director ?? null,
    disclosedOn: given(sketch.disclosedOn, day),
    purchaseDates: (sketch.purchaseDates ?? []).map(day),
    holder: sketch.holder ?? "",
    announcementDate: given(sketch.announcementDate, day),
    depositaryShares: given(sketch.depositaryShares, count),
    unread: new Set(sketch.unread ?? []),
  };
}

function aRepurchase(sketch: RepurchaseSketch, origin: RowOrigin, onlyClass: string | null): Repurchase {
  return {
    origin,
    tradingDate: given(sketch.date, day),
    shareClass: sketch.shareClass ?? onlyClass,
    number: given(sketch.number, count),
    highestPrice: given(sketch.highest, money),
    lowestPrice: given(sketch.lowest, money),
    underMandate: null,
    totalPaid: given(sketch.paid, money),
    averagePrice: null,
    percentage: null,
    method: sketch.method ?? "",
    details: sketch.details ?? "",
    programme: sketch.programme ?? "",
    mandate: sketch.mandate ?? "",
    purpose: sketch.purpose ?? "cancellation",
    cancelledOn: given(sketch.cancelledOn, day),
    disclosedOn: given(sketch.disclosedOn, day),
    depositaryShares: given(sketch.depositaryShares, count),
    unread: new Set(sketch.unread ?? []),
  };
}

function aSale(sketch: SaleSketch, origin: RowOrigin, onlyClass: string | null): TreasurySale {
  return {
    origin,
    tradingDate: given(sketch.date, day),
    shareClass: sketch.shareClass ?? onlyClass,
    number: given(sketch.number, count),
    highestPrice: given(sketch.highest, money),
    lowestPrice: given(sketch.lowest, money),
    totalReceived: given(sketch.received, money),
    averagePrice: null,
    method: sketch.method ?? "",
    disclosedOn: given(sketch.disclosedOn, day),
    unread: new Set(sketch.unread ?? []),
  };
}

/** One mandate: names in column A, values in B; the second of several stands in C, and so on. */
function aMandate(sketch: MandateSketch, index: number): Mandate {
  const table = tableOf("Mandate", "pairs", 0);
  const cellOf = (field: string): CellRef => ({
    sheet: table.sheet,
    row: table.fields.get(field) ?? 0,
    column: 1 + index,
  });
  const figure = <From, To>(
    field: (typeof COLUMNS)["Mandate"][number],
    value: From | undefined,
    read: (value: From) => To,
  ): Figure<To> | null => (value === undefined ? null : { value: read(value), cell: cellOf(field) });
  return {
    origin: { table, row: 0, cells: new Map(COLUMNS.Mandate.map((field) => [field, cellOf(field)])) },
    name: sketch.name ?? "",
    shareClass: sketch.shareClass ?? null,
    resolutionDate: figure("Date of resolution", sketch.resolutionDate, day),
    expires: figure("Expiry date", sketch.expires, day),
    sharesInIssue: figure("Shares in issue at resolution", sketch.sharesInIssue, count),
    sharesOfAllClasses: figure("Shares of all classes at resolution", sketch.sharesOfAllClasses, count),
    base: figure("Base of the percentage", sketch.base, asIs),
    authorised: figure("Shares authorised", sketch.authorised, count),
    purchasedBefore: figure("Purchased before this register", sketch.purchasedBefore, count),
    printedAs: figure("Printed as", sketch.printedAs, asIs),
    note: figure("Note", sketch.note, asIs),
  };
}

/** Rows of a table, each with where it stands: the first on row 1, under the headings. */
function rowsOf<Sketch, Row>(
  kind: BuiltKind,
  sketches: readonly Sketch[],
  make: (sketch: Sketch, origin: RowOrigin) => Row,
): { readonly table: LocatedTable; readonly rows: readonly Row[] } {
  const table = tableOf(kind, "rows", sketches.length);
  return { table, rows: sketches.map((sketch, index) => make(sketch, { table, row: index + 1 })) };
}

/**
 * A register out of a few words. What a sketch leaves out is blank, but for what a register cannot do without: an issuer,
 * one listed class `Ordinary`. A row that names no class means the only one.
 *
 * Every table stands on a sheet of its name, headings in row 1 (`pairs`: names in column A), so that `Movements!E2` is the number of the first movement.
 */
export function aRegister(sketch: RegisterSketch = {}): Register {
  const classes = rowsOf("Share classes", sketch.classes ?? [{}], aClass);
  const onlyClass = classes.rows.length === 1 ? (classes.rows[0]?.name ?? null) : null;
  const movements = rowsOf("Movements", sketch.movements ?? [], (row, origin) => aMovement(row, origin, onlyClass));
  const repurchases = rowsOf("Repurchases", sketch.repurchases ?? [], (row, origin) =>
    aRepurchase(row, origin, onlyClass),
  );
  const treasurySales = rowsOf("Treasury sales", sketch.treasurySales ?? [], (row, origin) =>
    aSale(row, origin, onlyClass),
  );
  const closingPrices = rowsOf("Closing prices", sketch.closingPrices ?? [], (row, origin): ClosingPrice => ({
    origin,
    date: given(row.date, day),
    close: given(row.close, money),
    isWithoutTrade: row.close === undefined,
    shareClass: row.shareClass ?? onlyClass,
  }));
  const lastReturns = rowsOf("Last return", sketch.lastReturns ?? [], (row, origin): LastReturn => ({
    origin,
    shareClass: row.shareClass ?? onlyClass,
    closingBalance: rowFigure(origin, "Closing balance", row.closing, count),
    closingDate: rowFigure(origin, "Closing date", row.date, day),
    treasury: null,
    total: null,
  }));
  const schemes = rowsOf("Schemes", sketch.schemes ?? [], (row, origin) => aScheme(row, origin, onlyClass));
  const issuer = sketch.issuer === null ? null : anIssuer(sketch.issuer ?? {});
  const mandates = (sketch.mandates ?? (sketch.mandate === undefined ? [] : [sketch.mandate])).map(aMandate);
  const used = [movements, repurchases, treasurySales, closingPrices, lastReturns, schemes].filter(
    ({ rows }) => rows.length > 0,
  );
  return {
    issuer,
    classes: classes.rows,
    movements: movements.rows,
    repurchases: repurchases.rows,
    treasurySales: treasurySales.rows,
    mandates,
    closingPrices: closingPrices.rows,
    lastReturns: lastReturns.rows,
    schemes: schemes.rows,
    statedTotals: [],
    statedAmounts: [],
    statedBalances: [],
    settings: [],
    tables: [
      ...(issuer === null ? [] : [issuer.table]),
      classes.table,
      ...used.map(({ table }) => table),
      ...mandates.slice(0, 1).map(({ origin }) => origin.table),
    ],
  };
}
