import { type CivilDate, parseCivilDate } from "../../src/shares/values/civilDate";
import { Ledger } from "../../src/shares/ledger";
import type { Figure } from "../../src/shares/values/figure";
import type { Issuer } from "../../src/shares/register/issuer";
import type { Movement } from "../../src/shares/register/movement";
import type { Register } from "../../src/shares/register/register";
import type { Repurchase } from "../../src/shares/register/repurchase";
import type { ReturnContent } from "../../src/shares/disclosure/returnContent";
import type { ShareClass } from "../../src/shares/register/shareClass";
import { type LocatedTable, pairCell, type RowOrigin, type TableKind } from "../../src/shares/register/table";

type IssuerSketch = Partial<Record<"name" | "shortName" | "nameInChinese" | "shortNameInChinese", string>>;
export type ClassSketch = Partial<Omit<ShareClass, "origin">> & Pick<ShareClass, "name">;
export type MovementSketch = Partial<
  Omit<Movement, "origin" | "date" | "purchaseDates" | "announcementDate" | "disclosedOn">
> &
  Pick<Movement, "category"> & {
    readonly date: string;
    readonly number: bigint;
    readonly purchaseDates?: readonly string[];
    readonly announcementDate?: string;
  };
export type RepurchaseSketch = Partial<Omit<Repurchase, "origin" | "tradingDate" | "cancelledOn" | "disclosedOn">> & {
  readonly tradingDate: string;
  readonly number: bigint;
  readonly cancelledOn?: string;
  readonly disclosedOn?: string;
};

export interface RegisterSketch {
  /** Columns of Movements, where they are not the usual ones. */
  readonly movementFields?: readonly string[];
  readonly issuer?: IssuerSketch | null;
  readonly classes?: readonly ClassSketch[];
  readonly movements?: readonly MovementSketch[];
  readonly repurchases?: readonly RepurchaseSketch[];
}

const FIELDS: Partial<Record<TableKind, readonly string[]>> = {
  Issuer: ["Name of issuer", "Short name", "Name in Chinese", "Short name in Chinese"],
  "Share classes": ["Share class", "Kind of shares", "Name in Chinese", "Kind in Chinese"],
  Movements: [
    "Date",
    "Share class",
    "Event",
    "Details",
    "Number of shares",
    "Purchase dates",
    "Holder",
    "Announcement date",
    "Depositary shares",
  ],
  Repurchases: ["Trading date", "Share class", "Number", "Method", "Cancelled on", "Depositary shares"],
};

/** A table on a sheet of its own name, headings in the first row (or names in the first column). */
function table(kind: TableKind, fields: readonly string[] = FIELDS[kind] ?? []): LocatedTable {
  return {
    kind,
    sheet: kind,
    shape: kind === "Issuer" ? "pairs" : "rows",
    region: { sheet: kind, row: 0, column: 0, rows: 99, columns: fields.length },
    excelTable: null,
    fields: new Map(fields.map((field, index) => [field, index])),
    valueColumn: kind === "Issuer" ? 1 : -1,
    firstRow: 1,
    lastRow: 98,
    totalsRow: null,
    headings: new Map(),
    settledBy: "headings",
  };
}

function origin(kind: TableKind, index: number, fields?: readonly string[]): RowOrigin {
  return { table: table(kind, fields), row: index + 1 };
}

export function day(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new RangeError(`No day ${text}`);
  return date;
}

/** A register with only what remarks read. Without classes: one, Ordinary. */
export function sketchRegister({
  issuer = { name: "Example Limited" },
  classes = [{ name: "Ordinary", kind: "Ordinary shares" }],
  movements = [],
  repurchases = [],
  movementFields,
}: RegisterSketch): Register {
  const only = classes.length === 1 ? (classes[0]?.name ?? null) : null;
  return {
    issuer: issuer === null ? null : issuerOf(issuer),
    classes: classes.map((sketch, index) => classOf(sketch, index)),
    movements: movements.map((sketch, index) => movementOf(sketch, origin("Movements", index, movementFields), only)),
    repurchases: repurchases.map((sketch, index) => repurchaseOf(sketch, index, only)),
    treasurySales: [],
    mandates: [],
    closingPrices: [],
    lastReturns: [],
    schemes: [],
    statedTotals: [],
    statedAmounts: [],
    statedBalances: [],
    settings: [],
    tables: [],
  };
}

export function contentOf(register: Register): ReturnContent {
  const content = new Ledger(register).returnContent();
  if (content === null) throw new RangeError("Nothing to disclose");
  return content;
}

function issuerOf(sketch: IssuerSketch): Issuer {
  const found = table("Issuer");
  const figure = (value: string | undefined, field: string): Figure<string> | null =>
    value === undefined ? null : { value, cell: pairCell(found, field) };
  return {
    table: found,
    name: figure(sketch.name, "Name of issuer"),
    shortName: figure(sketch.shortName, "Short name"),
    nameInChinese: figure(sketch.nameInChinese, "Name in Chinese"),
    shortNameInChinese: figure(sketch.shortNameInChinese, "Short name in Chinese"),
    dateSubmitted: null,
    form: null,
    status: null,
    submittedBy: null,
    title: null,
    primaryListing: null,
    percentageDecimals: null,
    priceDecimals: null,
    percentageBase: null,
    repeatPercentages: null,
    partAWithoutEvent: null,
    explanatoryStatementDate: null,
    confirmations: null,
    lastReturn: null,
    labelOrder: null,
    discountDecimals: null,
    mandateDecimals: null,
    partBCategory: null,
    closingDate: null,
    partADate: null,
    rowOrder: null,
    placeOfIncorporation: null,
    publicFloat: null,
    publicFloatRequired: null,
    lowestWeightedProportion: null,
    restrictedPeriods: null,
    automaticProgramme: null,
  };
}

function classOf(sketch: ClassSketch, index: number): ShareClass {
  return {
    origin: origin("Share classes", index),
    kind: "",
    kindInChinese: "",
    nameInChinese: "",
    listed: true,
    stockCode: "",
    multiCounter: "",
    typeAsFiled: "",
    description: "",
    weighted: false,
    openingBalance: null,
    openingDate: null,
    openingTreasury: null,
    statedClosing: null,
    statedOpeningTotal: null,
    statedClosingTreasury: null,
    statedClosingTotal: null,
    authorised: null,
    authorisedBefore: null,
    parValue: null,
    ...sketch,
  };
}

function movementOf(
  { date, purchaseDates = [], announcementDate, ...sketch }: MovementSketch,
  at: RowOrigin,
  only: string | null,
): Movement {
  return {
    origin: at,
    shareClass: only,
    recognised: true,
    event: "",
    details: "",
    issuePrice: null,
    marketPrice: null,
    balanceAfter: null,
    treasuryAfter: null,
    totalAfter: null,
    percentage: null,
    treasuryShares: null,
    director: null,
    disclosedOn: null,
    holder: "",
    depositaryShares: null,
    unread: new Set(),
    ...sketch,
    date: day(date),
    purchaseDates: purchaseDates.map(day),
    announcementDate: announcementDate === undefined ? null : day(announcementDate),
  };
}

function repurchaseOf(
  { tradingDate, cancelledOn, disclosedOn, ...sketch }: RepurchaseSketch,
  index: number,
  only: string | null,
): Repurchase {
  return {
    origin: origin("Repurchases", index),
    shareClass: only,
    highestPrice: null,
    lowestPrice: null,
    totalPaid: null,
    averagePrice: null,
    percentage: null,
    underMandate: null,
    method: "",
    details: "",
    programme: "",
    mandate: "",
    purpose: "cancellation",
    depositaryShares: null,
    unread: new Set(),
    ...sketch,
    tradingDate: day(tradingDate),
    cancelledOn: cancelledOn === undefined ? null : day(cancelledOn),
    disclosedOn: disclosedOn === undefined ? null : day(disclosedOn),
  };
}
