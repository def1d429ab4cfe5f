import { categoryOf } from "../../src/shares/register/category";
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
  ],
  "Closing prices": ["Date", "Close", "Share class", "Currency"],
  "Last return": ["Share class", "Closing balance", "Closing date"],
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
    weighted: sketch.weighted ?? false,
    openingBalance: rowFigure(origin, "Opening balance", sketch.opening, count),
    openingDate: rowFigure(origin, "Opening date", sketch.openingDate, day),
    openingTreasury: rowFigure(origin, "Opening treasury shares", sketch.openingTreasury, count),
    statedClosing: rowFigure(origin, "Closing balance", sketch.closing, count),
    statedOpeningTotal: null,
    statedClosingTreasury: null,
    statedClosingTotal: null,
  };
}

function percentageShown(text: string): Movement["percentage"] {
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

function aMandate(sketch: MandateSketch): Mandate {
  const table = tableOf("Mandate", "pairs", 0);
  return {
    table,
    resolutionDate: pairFigure(table, "Date of resolution", sketch.resolutionDate, day),
    sharesInIssue: pairFigure(table, "Shares in issue at resolution", sketch.sharesInIssue, count),
    authorised: pairFigure(table, "Shares authorised", sketch.authorised, count),
    purchasedBefore: pairFigure(table, "Purchased before this register", sketch.purchasedBefore, count),
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
  const issuer = sketch.issuer === null ? null : anIssuer(sketch.issuer ?? {});
  const mandate = sketch.mandate === undefined ? null : aMandate(sketch.mandate);
  const used = [movements, repurchases, treasurySales, closingPrices, lastReturns].filter(
    ({ rows }) => rows.length > 0,
  );
  return {
    issuer,
    classes: classes.rows,
    movements: movements.rows,
    repurchases: repurchases.rows,
    treasurySales: treasurySales.rows,
    mandate,
    closingPrices: closingPrices.rows,
    lastReturns: lastReturns.rows,
    statedTotals: [],
    statedBalances: [],
    settings: [],
    tables: [
      ...(issuer === null ? [] : [issuer.table]),
      classes.table,
      ...used.map(({ table }) => table),
      ...(mandate === null ? [] : [mandate.table]),
    ],
  };
}
