import { CATEGORIES } from "../../../src/shares/register/category";
import { parseCivilDate, type CivilDate } from "../../../src/shares/values/civilDate";
import { Ledger } from "../../../src/shares/ledger";
import type { Figure } from "../../../src/shares/values/figure";
import type { Language, Words } from "../../../src/shares/values/finding";
import { fillReturn } from "../../../src/forms/fillReturn";
import { editionFor } from "../../../src/forms/registry";
import { wordsLeft } from "../../../src/forms/wordsLeft";
import { composeRemarks } from "../../../src/remarks/composeRemarks";
import type { FormCode, Issuer, PercentageBase } from "../../../src/shares/register/issuer";
import type { Mandate, MandateBase } from "../../../src/shares/register/mandate";
import type { Money } from "../../../src/shares/values/money";
import type { Movement, StatedPercentage } from "../../../src/shares/register/movement";
import { parseDecimal } from "../../../src/shares/values/ratio";
import type { Register, StatedAmount, StatedBalance, StatedTotal } from "../../../src/shares/register/register";
import type { Repurchase, TreasurySale } from "../../../src/shares/register/repurchase";
import type { TableKind } from "../../../src/shares/register/table";
import type { NarrativeState } from "../../../src/checks/narrativeState";
import type { CheckInput } from "../../../src/checks/runChecks";
import type { WrittenReturn } from "../../../src/checks/writtenReturn";
import { type ExpectedMark, type FixtureRow, type FixtureTable, parseFixture } from "./fixtureTables";

/** What is written where a cell holds something that could not be read. */
const UNREAD = "TBC";

export interface CheckFixture {
  readonly input: CheckInput;
  readonly marks: readonly ExpectedMark[];
}

/** A register written as text, and the marks on the cells its findings should name first. */
export function checkFixture(text: string): CheckFixture {
  const { says, tables, others, marks } = parseFixture(text);
  const register = registerOf(tables);
  // A column that is left out here would leave a rule without what it asks for, and a near miss would prove nothing.
  for (const { located, rows } of tables) {
    const [field] = (rows[0]?.notAsked() ?? []).filter((each) => rows.every((row) => row.notAsked().includes(each)));
    if (field !== undefined) throw new Error(`Nothing of a fixture is read from ${located.kind}: ${field}`);
  }
  const asAt = dateOf(says.get("As at") ?? "");
  const form: FormCode = says.get("Form") === "FF305" ? "FF305" : "FF304";
  // Most fixtures are about figures and leave out what only the narrative needs.
  const languages = (says.get("Languages") ?? "")
    .split(", ")
    .filter((language): language is Language => language === "en" || language === "zh-Hant");
  const ledger = new Ledger(register);
  const content = ledger.returnContent(asAt ?? undefined);
  const remarks =
    content === null ? [] : languages.flatMap((language) => composeRemarks(ledger, content, language).remarks);
  const left =
    content === null
      ? []
      : languages.flatMap((language) =>
          wordsLeft(
            fillReturn(
              ledger,
              content,
              editionFor(content.closingDate, form),
              language,
              composeRemarks(ledger, content, language).remarks,
            ),
          ),
        );
  return {
    input: {
      ledger,
      content,
      form,
      today: dateOf(says.get("Today") ?? ""),
      languages,
      remarks,
      wordsLeft: left,
      narrative: narrativeGiven(others),
      writtenReturns: returnsGiven(others),
    },
    marks,
  };
}

function narrativeGiven(others: ReadonlyMap<string, readonly FixtureRow[]>): NarrativeState {
  const rowsOf = (title: string): readonly FixtureRow[] => others.get(title) ?? [];
  const inBoth = (word: string): Words => ({ en: word, "zh-Hant": word });
  const listed = (content: string): readonly Words[] => (content === "" ? [] : content.split(", ").map(inBoth));
  return {
    typed: rowsOf("Edited remarks").map((row) => ({
      remark: row.cell("Remark"),
      text: row.cell("Typed by hand"),
      cells: [row.ref("Typed by hand")],
    })),
    toReadAgain: rowsOf("Remarks to read again").map((row) => ({
      remark: row.cell("Remark"),
      changes: [{ from: row.cell("Was"), to: row.cell("Is") || null, cells: [row.ref("Is")] }],
    })),
    refused: rowsOf("House wordings").map((row) => ({
      remark: row.cell("Remark"),
      title: inBoth(row.cell("Remark")),
      lost: listed(row.cell("Lacks")),
      unknown: listed(row.cell("Asks for")),
    })),
  };
}

function returnsGiven(others: ReadonlyMap<string, readonly FixtureRow[]>): readonly WrittenReturn[] {
  return (others.get("Return sheets") ?? []).map((row) => {
    const field = row.cell("Field");
    const differs = row.cell("On the sheet") !== row.cell("By the register");
    return {
      sheet: row.cell("Sheet"),
      corner: row.ref("Sheet"),
      state: field === "" ? "unknown" : "compared",
      differing: differs
        ? [
            {
              field: { en: field, "zh-Hant": field },
              onSheet: row.cell("On the sheet"),
              fromRegister: row.cell("By the register"),
              cell: row.ref("On the sheet"),
              registerCells: [],
            },
          ]
        : [],
    };
  });
}

function registerOf(tables: readonly FixtureTable[]): Register {
  const rowsOf = <T>(kind: TableKind, read: (row: FixtureRow, table: FixtureTable) => T): T[] =>
    tables.filter((table) => table.located.kind === kind).flatMap((table) => table.rows.map((row) => read(row, table)));
  const classes = rowsOf("Share classes", (row, table) => ({
    origin: { table: table.located, row: row.row },
    name: row.cell("Share class"),
    kind: row.cell("Kind of shares"),
    kindInChinese: "",
    nameInChinese: "",
    listed: row.cell("Listed") !== "No",
    stockCode: row.cell("Stock code"),
    multiCounter: row.cell("Multi-counter stock code"),
    description: row.cell("Description"),
    typeAsFiled: row.cell("Type as filed"),
    weighted: row.cell("Weighted voting rights") === "Yes",
    openingBalance: figure(row, "Opening balance", countOf),
    openingDate: figure(row, "Opening date", dateOf),
    openingTreasury: figure(row, "Opening treasury shares", countOf),
    statedClosing: figure(row, "Closing balance", countOf),
    statedOpeningTotal: figure(row, "Opening total", countOf),
    statedClosingTreasury: figure(row, "Closing treasury shares", countOf),
    statedClosingTotal: figure(row, "Closing total", countOf),
    authorised: figure(row, "Authorised shares", countOf),
    authorisedBefore: figure(row, "Authorised shares at last month end", countOf),
    parValue: moneyOf(row.cell("Par value")),
  }));
  const names = classes.map((entry) => entry.name);
  const classOf = (row: FixtureRow): string | null =>
    names.find((name) => name === row.cell("Share class")) ??
    (row.cell("Share class") === "" && names.length === 1 ? (names[0] ?? null) : null);
  const kindOfRow = (row: FixtureRow): "total" | "balance" | "event" =>
    row.cell("Date") === "Total"
      ? "total"
      : /^(Opening|Closing) balance$/.test(row.cell("Event"))
        ? "balance"
        : "event";
  const movementRows = rowsOf("Movements", (row, table) => ({ row, table }));
  return {
    issuer: rowsOf("Issuer", issuerOf)[0] ?? null,
    classes,
    movements: movementRows
      .filter(({ row }) => kindOfRow(row) === "event")
      .map(({ row, table }) => movementOf(row, table, classOf(row))),
    statedTotals: movementRows
      .filter(({ row }) => kindOfRow(row) === "total")
      .flatMap(({ row, table }) => totalsOf(row, table)),
    statedBalances: movementRows
      .filter(({ row }) => kindOfRow(row) === "balance")
      .flatMap(({ row }) => statedBalanceOf(row, classOf(row))),
    statedAmounts: [
      ...rowsOf("Repurchases", (row, table) => totalAmountOf(row, table, "Total paid")),
      ...rowsOf("Treasury sales", (row, table) => totalAmountOf(row, table, "Total received")),
    ].flat(),
    repurchases: rowsOf("Repurchases", (row, table) =>
      isTotalOfDealings(row) ? [] : [purchaseOf(row, table, classOf(row))],
    ).flat(),
    treasurySales: rowsOf("Treasury sales", (row, table) =>
      isTotalOfDealings(row) ? [] : [saleOf(row, table, classOf(row))],
    ).flat(),
    mandates: rowsOf("Mandate", mandateOf),
    closingPrices: rowsOf("Closing prices", (row, table) => ({
      origin: { table: table.located, row: row.row },
      date: dateOf(row.cell("Date")),
      close: moneyOf(row.cell("Close")),
      isWithoutTrade: row.cell("Close") === "",
      shareClass: row.cell("Share class") || null,
    })),
    lastReturns: rowsOf("Last return", (row, table) => ({
      origin: { table: table.located, row: row.row },
      shareClass: classOf(row),
      closingBalance: figure(row, "Closing balance", countOf),
      closingDate: figure(row, "Closing date", dateOf),
      treasury: figure(row, "Treasury shares", countOf),
      total: figure(row, "Total", countOf),
    })),
    schemes: rowsOf("Schemes", (row, table) => ({
      origin: { table: table.located, row: row.row },
      name: row.cell("Scheme"),
      shareClass: classOf(row),
      part: "A" as const,
      monthEnded: figure(row, "Month ended", dateOf),
      opening: figure(row, "Outstanding at last month end", countOf),
      closing: figure(row, "Outstanding at month end", countOf),
      granted: figure(row, "Granted", countOf),
      exercised: figure(row, "Exercised", countOf),
      cancelled: figure(row, "Cancelled", countOf),
      lapsed: figure(row, "Lapsed", countOf),
      issued: figure(row, "Shares issued", countOf),
      treasury: figure(row, "Treasury shares transferred", countOf),
      issuable: figure(row, "Shares which may be issued", countOf),
      grantable: figure(row, "Shares which may be granted", countOf),
      price: moneyOf(row.cell("Exercise price")),
      approvalDate: figure(row, "Date of approval", dateOf),
    })),
    settings: rowsOf("Settings", (row) => ({
      name: { value: row.cell("Setting"), cell: row.ref("Setting") },
      value: { value: row.cell("Value"), cell: row.ref("Value") },
    })),
    tables: tables.map((table) => table.located),
  };
}

function issuerOf(row: FixtureRow, table: FixtureTable): Issuer {
  const text = (field: string): Figure<string> | null => figure(row, field, (content) => content);
  const yes = (field: string): Figure<boolean> | null => figure(row, field, (content) => content === "Yes");
  return {
    table: table.located,
    name: text("Name of issuer"),
    nameInChinese: text("Name in Chinese"),
    shortName: text("Short name"),
    shortNameInChinese: null,
    dateSubmitted: figure(row, "Date submitted", dateOf),
    form: null,
    status: text("Status"),
    submittedBy: text("Submitted by"),
    title: text("Title"),
    primaryListing: yes("Primary listing on the Exchange"),
    percentageDecimals: figure(row, "Percentage decimals", (content) => parseInt(content, 10)),
    priceDecimals: null,
    percentageBase: figure(row, "Percentage base", (content) => content as PercentageBase),
    repeatPercentages: yes("Repeat percentages of earlier purchases"),
    partAWithoutEvent: null,
    explanatoryStatementDate: figure(row, "Date of explanatory statement", dateOf),
    confirmations: figure(row, "Confirmations", (content) => content.split(", ").map(Number)),
    lastReturn: figure(row, "Last return", dateOf),
    labelOrder: null,
    discountDecimals: null,
    mandateDecimals: null,
    partBCategory: text("Part B category"),
    closingDate: figure(row, "Closing date", dateOf),
    partADate: figure(row, "Date of Part A without an event", dateOf),
    rowOrder: figure(row, "Order of rows", (content) => (content === "as kept" ? content : "by date")),
    placeOfIncorporation: text("Place of incorporation"),
    publicFloat: figure(row, "Public float", percentageOf),
    publicFloatRequired: figure(row, "Public float required", percentageOf),
    restrictedPeriods: figure(row, "Restricted periods", (content) => {
      const [from = null, to = null] = content.split(" to ").map(dateOf);
      return from === null || to === null ? null : [{ from, to }];
    }),
    automaticProgramme: yes("Automatic programme"),
    lowestWeightedProportion: figure(row, "Lowest weighted proportion", percentageOf),
  };
}

function mandateOf(row: FixtureRow, table: FixtureTable): Mandate {
  const text = (field: string): Figure<string> | null => figure(row, field, (content) => content);
  return {
    origin: { table: table.located, row: row.row },
    name: row.cell("Name of mandate"),
    shareClass: row.cell("Share class") || null,
    resolutionDate: figure(row, "Date of resolution", dateOf),
    expires: figure(row, "Expiry date", dateOf),
    sharesInIssue: figure(row, "Shares in issue at resolution", countOf),
    sharesOfAllClasses: figure(row, "Shares of all classes at resolution", countOf),
    base: figure(row, "Base of the percentage", (content) => content as MandateBase),
    authorised: figure(row, "Shares authorised", countOf),
    purchasedBefore: figure(row, "Purchased before this register", countOf),
    printedAs: text("Printed as"),
    note: text("Note"),
  };
}

function movementOf(row: FixtureRow, table: FixtureTable, shareClass: string | null): Movement {
  const words = row.cell("Event").toLowerCase().replace(/ /g, "-");
  const category = CATEGORIES.find(({ code }) => code === words);
  return {
    origin: { table: table.located, row: row.row },
    date: dateOf(row.cell("Date")),
    shareClass,
    category: category?.code ?? "other",
    recognised: category !== undefined,
    event: row.cell("Event"),
    details: row.cell("Details"),
    number: signedNumberOf(row),
    issuePrice: moneyOf(row.cell("Issue price")),
    marketPrice: moneyOf(row.cell("Market price")),
    balanceAfter: countOf(row.cell("Balance after")),
    treasuryAfter: countOf(row.cell("Treasury balance after")),
    totalAfter: countOf(row.cell("Total after")),
    percentage: percentageOf(row.cell("Percentage")),
    treasuryShares: countOf(row.cell("Treasury shares")),
    director: null,
    disclosedOn: dateOf(row.cell("Disclosed on")),
    purchaseDates: row
      .cell("Purchase dates")
      .split(", ")
      .flatMap((day) => dateOf(day) ?? []),
    holder: row.cell("Holder"),
    announcementDate: dateOf(row.cell("Announcement date")),
    depositaryShares: countOf(row.cell("Depositary shares")),
    unread: new Set(row.fieldsHolding(UNREAD)),
  };
}

function purchaseOf(row: FixtureRow, table: FixtureTable, shareClass: string | null): Repurchase {
  return {
    ...dealingOf(row, table, shareClass),
    totalPaid: moneyOf(row.cell("Total paid")),
    percentage: percentageOf(row.cell("Percentage")),
    underMandate: countOf(row.cell("Purchased under the mandate")),
    numberAgain: countOf(row.cell("Number again")),
    details: row.cell("Details"),
    programme: row.cell("Programme"),
    mandate: row.cell("Mandate"),
    purpose: row.cell("Purpose") === "treasury" ? "treasury" : "cancellation",
    cancelledOn: dateOf(row.cell("Cancelled on")),
    depositaryShares: countOf(row.cell("Depositary shares")),
  };
}

function saleOf(row: FixtureRow, table: FixtureTable, shareClass: string | null): TreasurySale {
  return { ...dealingOf(row, table, shareClass), totalReceived: moneyOf(row.cell("Total received")) };
}

function dealingOf(
  row: FixtureRow,
  table: FixtureTable,
  shareClass: string | null,
): Omit<
  Repurchase & TreasurySale,
  | "totalPaid"
  | "percentage"
  | "underMandate"
  | "numberAgain"
  | "purpose"
  | "cancelledOn"
  | "depositaryShares"
  | "totalReceived"
  | "details"
  | "programme"
  | "mandate"
> {
  return {
    origin: { table: table.located, row: row.row },
    tradingDate: dateOf(row.cell("Trading date")),
    shareClass,
    number: countOf(row.cell("Number")),
    highestPrice: moneyOf(row.cell("Highest price")),
    lowestPrice: moneyOf(row.cell("Lowest price")),
    averagePrice: moneyOf(row.cell("Average price")),
    method: row.cell("Method"),
    disclosedOn: dateOf(row.cell("Disclosed on")),
    unread: new Set(row.fieldsHolding(UNREAD)),
  };
}

/** A totals row of dealings has `Total` where the others have their day; it adds up the rows above it. */
function totalAmountOf(row: FixtureRow, table: FixtureTable, field: StatedAmount["field"]): StatedAmount[] {
  if (!isTotalOfDealings(row)) return [];
  const stated = figure(row, field, moneyOf);
  return stated === null
    ? []
    : [{ table: table.located, field, stated, firstRow: table.located.firstRow, lastRow: row.row - 1 }];
}

function isTotalOfDealings(row: FixtureRow): boolean {
  return row.cell("Trading date") === "Total";
}

/** The number of a row: one signed column, or a column of increases and one of decreases. */
function signedNumberOf(row: FixtureRow): bigint | null {
  const decrease = countOf(row.cell("Decrease"));
  if (decrease !== null) return -decrease;
  return countOf(row.cell("Number of shares")) ?? countOf(row.cell("Increase"));
}

function totalsOf(row: FixtureRow, table: FixtureTable): StatedTotal[] {
  return ["Number of shares", "Increase", "Decrease", "Balance after", "Treasury shares"].flatMap((field) => {
    const stated = figure(row, field, countOf);
    return stated === null ? [] : [{ table: table.located, field, stated }];
  });
}

function statedBalanceOf(row: FixtureRow, shareClass: string | null): StatedBalance[] {
  const balance = figure(row, "Balance after", countOf);
  return balance === null
    ? []
    : [
        {
          kind: row.cell("Event").startsWith("Opening") ? "opening" : "closing",
          shareClass,
          date: dateOf(row.cell("Date")),
          balance,
        },
      ];
}

function figure<T>(row: FixtureRow, field: string, read: (content: string) => T | null): Figure<T> | null {
  const content = row.cell(field);
  const value = content === "" ? null : read(content);
  return value === null ? null : { value, cell: row.ref(field) };
}

function countOf(content: string): bigint | null {
  return /^-?[\d,]+$/.test(content) ? BigInt(content.replace(/,/g, "")) : null;
}

function dateOf(content: string): CivilDate | null {
  return parseCivilDate(content);
}

function moneyOf(content: string): Money | null {
  const [, currency, digits = ""] = /^([A-Z]{3} )?([\d,.]+)$/.exec(content) ?? [];
  const amount = parseDecimal(digits.replace(/,/g, ""));
  return amount === null ? null : { currency: currency?.trim() ?? null, amount };
}

function percentageOf(content: string): StatedPercentage | null {
  const digits = content.replace(/\s*%$/, "");
  const value = parseDecimal(digits);
  return value === null || digits === content
    ? null
    : { value, decimals: digits.split(".")[1]?.length ?? 0, keptAs: "fraction of one" };
}
