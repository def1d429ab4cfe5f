import { type CivilDate, showDateInChinese, showDateInText } from "../../../shares/values/civilDate";
import type { Language } from "../../../shares/values/finding";
import { type ShareCount, showCount, sumOf } from "../../../shares/values/quantity";
import type { TableKind } from "../../../shares/register/table";
import { parseDecimal, ratioOf, roundHalfUp } from "../../../shares/values/ratio";
import type { PlainValue } from "../../../workbook/plainValue";
import { MONTHLY_FORM } from "../../monthly/monthlyForm";
import { squeeze } from "../foldedText";
import { countOf } from "../publishedClosing";
import { betweenDocuments, type ClassThread, ofMandates, type StartFinding, withinDocument } from "./contradictions";
import {
  documentFacts,
  type DocumentFacts,
  isOfMonth,
  type PrintedClass,
  type PrintedMandate,
  type PrintedPurchase,
  type PrintedUncancelled,
  type PublishedDocument,
} from "./documentFacts";
import { type FigureSource, pageWith } from "./pages";
import { ofMonths } from "./monthsAmongReturns";
import { inOrder } from "./orderOfDocuments";

/** A cell of the record, and where its value was read. */
interface StartedFigure {
  readonly value: PlainValue;
  /** Null for what follows from several figures or from none. */
  readonly source: FigureSource | null;
}

/** Rows of a table; of a table of names and values the one row. */
interface StartedTable {
  readonly kind: TableKind;
  readonly rows: readonly ReadonlyMap<string, StartedFigure>[];
}

/** A record of share movements as the last of some published returns leaves it. */
export interface StartedRecord {
  /** Oldest first. */
  readonly documents: readonly DocumentFacts[];
  readonly tables: readonly StartedTable[];
  readonly findings: readonly StartFinding[];
}

/**
 * The record that published returns lead to: issuer, classes with the last closing balances as their opening ones, purchases not yet cancelled, the mandate, the last
 * return. Nothing is in it that none of them prints, but for what a mandate had bought before the purchases listed.
 * @param documents in any order
 */
export function startedRecord(documents: readonly PublishedDocument[]): StartedRecord {
  const { ordered, findings: ofOrder } = inOrder(documents.map(documentFacts));
  const threads = threadsOf(ordered);
  const purchases = threads.flatMap((thread) => purchasesOf(thread, ordered));
  const mandate = mandateOf(ordered, purchases);
  return {
    documents: ordered,
    tables: [
      { kind: "Issuer", rows: [issuerOf(ordered)] },
      { kind: "Share classes", rows: threads.flatMap((thread) => classRow(thread) ?? []) },
      { kind: "Repurchases", rows: purchases.map(({ row }) => row) },
      { kind: "Mandate", rows: mandate.row === null ? [] : [mandate.row] },
      { kind: "Last return", rows: threads.flatMap((thread) => lastReturnRow(thread) ?? []) },
    ],
    findings: [
      ...ofOrder,
      ...ordered.flatMap(withinDocument),
      ...threads.flatMap(betweenDocuments),
      ...threads.flatMap(ofMonths),
      ...threads.flatMap(withoutBalance),
      ...ofMandates(ordered),
      ...mandate.findings,
    ],
  };
}

function text(words: string, source: FigureSource | null): StartedFigure[] {
  return words === "" ? [] : [{ value: { kind: "text", text: words }, source }];
}

function count(number: ShareCount, source: FigureSource | null): StartedFigure {
  return { value: { kind: "number", decimal: number.toString() }, source };
}

function day(date: CivilDate, source: FigureSource | null): StartedFigure {
  return { value: { kind: "date", date }, source };
}

type Row = ReadonlyMap<string, StartedFigure>;

/** A row of the fields that have a figure. */
function rowOf(fields: Readonly<Record<string, StartedFigure | readonly StartedFigure[]>>): Row {
  return new Map(
    Object.entries(fields).flatMap(([field, figure]) =>
      [figure].flat().map((each) => [field, each] as [string, StartedFigure]),
    ),
  );
}

/** The classes of all documents, each through those that have it. By stock code; without one by name, or as the only class without one. */
function threadsOf(ordered: readonly DocumentFacts[]): readonly ClassThread[] {
  const threads = new Map<string, { name: string; parts: ClassThread["parts"][number][] }>();
  for (const facts of ordered) {
    const isOnly = facts.classes.filter(({ stockCode }) => stockCode === "").length === 1;
    for (const of of facts.classes) {
      const key = of.stockCode !== "" ? of.stockCode : isOnly ? "" : squeeze(of.name).toLowerCase();
      const thread = threads.get(key) ?? { name: "", parts: [] };
      thread.parts.push({ facts, of });
      thread.name = of.name;
      threads.set(key, thread);
    }
  }
  return [...threads].map(([key, { name, parts }]) => ({ key, name, parts }));
}

/** The last document with a class, and what it says of it. */
function lastOf({ parts }: ClassThread): ClassThread["parts"][number] | undefined {
  return parts.at(-1);
}

/** A text as the last document in a language has it. */
function inLanguage({ parts }: ClassThread, language: Language, field: (of: PrintedClass) => string): StartedFigure[] {
  const said = parts.filter(({ facts }) => facts.document.published.language === language).at(-1);
  if (said === undefined) return [];
  return text(field(said.of), said.of.closing?.source ?? { document: said.facts.document.name, page: null });
}

function classRow(thread: ClassThread): Row | null {
  const last = lastOf(thread);
  if (last === undefined || last.of.closing === null) return null;
  const { of } = last;
  const { closing } = last.of;
  return rowOf({
    "Share class": text(thread.name, closing.source),
    "Kind of shares": inLanguage(thread, "en", ({ kind }) => kind),
    "Name in Chinese": inLanguage(thread, "zh-Hant", ({ designation }) => designation),
    "Kind in Chinese": inLanguage(thread, "zh-Hant", ({ kind }) => kind),
    Listed: text(/^(?:yes|是)$/i.test(of.listed) ? "Yes" : of.listed === "" ? "" : "No", closing.source),
    "Stock code": text(of.stockCode, closing.source),
    "Multi-counter stock code": text(of.multiCounter, closing.source),
    Description: text(of.description, closing.source),
    "Opening balance": count(closing.issued, closing.source),
    "Opening date": day(closing.date, closing.source),
    ...(hasTreasury(last.facts) ? { "Opening treasury shares": count(closing.treasury, closing.source) } : {}),
    ...authorisedOf(thread),
  });
}

/** Whether a form has a box for treasury shares. */
function hasTreasury({ document: { published } }: DocumentFacts): boolean {
  return published.form === MONTHLY_FORM ? published.edition.rules.hasTreasury : published.form !== "FF304";
}

/** Section I of the last Monthly Return with the class. */
function authorisedOf({ parts }: ClassThread): Record<string, StartedFigure[]> {
  const last = parts.findLast(({ facts }) => isOfMonth(facts));
  if (last === undefined) return {};
  const said = (field: string): string =>
    last.facts.document.published.fields.get(`Class${last.of.place}.Authorised.Closing.${field}`) ?? "";
  const number = countOf(said("Number"));
  const source = {
    document: last.facts.document.name,
    page: pageWith(last.facts.pages, [said("Number"), said("Capital")]),
  };
  return number === null
    ? {}
    : { "Authorised shares": [count(number, source)], "Par value": text(said("ParValue"), source) };
}

function lastReturnRow(thread: ClassThread): Row | null {
  const last = lastOf(thread);
  if (last === undefined || last.of.closing === null) return null;
  const { closing } = last.of;
  return rowOf({
    "Share class": text(thread.name, closing.source),
    "Closing balance": count(closing.issued, closing.source),
    "Closing date": day(closing.date, closing.source),
    ...(hasTreasury(last.facts) ? { "Treasury shares": count(closing.treasury, closing.source) } : {}),
  });
}

function withoutBalance(thread: ClassThread): StartFinding[] {
  const last = lastOf(thread);
  if (last === undefined || last.of.closing !== null) return [];
  return [
    {
      severity: "error",
      message: {
        en: `${thread.name}: the closing balance could not be read, so the record has no opening balance of this class. Use the PDF of the return, or enter the class by hand.`,
        "zh-Hant": `${thread.name}：未能讀出期終結存，故紀錄沒有此類別的期初結存。請使用報表的 PDF，或自行填上。`,
      },
      at: [{ document: last.facts.document.name, page: null }],
    },
  ];
}

/** What of the header and the sign-off the next return takes over, and the decimals the issuer prints. */
function issuerOf(ordered: readonly DocumentFacts[]): Row {
  const named = (language: Language): StartedFigure[] => {
    const last = ordered.filter(({ document }) => document.published.language === language).at(-1);
    return last === undefined ? [] : text(last.issuer, { document: last.document.name, page: firstPage(last) });
  };
  const last = ordered.at(-1);
  const said = (field: string): string => last?.document.published.fields.get(field) ?? "";
  const source = (...printed: readonly string[]): FigureSource | null =>
    last === undefined ? null : { document: last.document.name, page: pageWith(last.pages, printed) };
  const decimals = last === undefined ? null : decimalsOf(last);
  const ofMandate = last?.mandate?.percent.split(".")[1]?.length ?? null;
  return rowOf({
    "Name of issuer": named("en"),
    "Name in Chinese": named("zh-Hant"),
    "Submitted by": text(said("SignOff.Name"), source(said("SignOff.Name"))),
    Title: text(said("SignOff.Title"), source(said("SignOff.Name"), said("SignOff.Title"))),
    ...(decimals === null || decimals.places === USUAL_DECIMALS
      ? {}
      : { "Percentage decimals": count(BigInt(decimals.places), source(decimals.printed)) }),
    ...(ofMandate === null || ofMandate === (decimals?.places ?? USUAL_DECIMALS)
      ? {}
      : { "Mandate percentage decimals": count(BigInt(ofMandate), source(last?.mandate?.percent ?? "")) }),
  });
}

const USUAL_DECIMALS = 2;

function firstPage({ pages }: DocumentFacts): number | null {
  return pages[0]?.number ?? null;
}

/** Decimals of the percentages of Section I, where all have as many, and the first of them; null where they do not, or none is printed. */
function decimalsOf({ document }: DocumentFacts): { readonly places: number; readonly printed: string } | null {
  const all = [...document.published.fields].flatMap(([name, value]) =>
    /^Class\d+\.(?:Event|PartB)\d+\.Percent$/.test(name) && value !== "" ? [value] : [],
  );
  const places = (value: string): number => value.split(".")[1]?.length ?? 0;
  const [printed] = all;
  if (printed === undefined || all.some((each) => places(each) !== places(printed))) return null;
  return { places: places(printed), printed };
}

/** A purchase of the record, and the facts it was made of. */
interface StartedPurchase {
  readonly row: Row;
  readonly date: CivilDate;
  readonly number: ShareCount;
  readonly isOnExchange: boolean;
}

/** The purchases that the last return of a class lists as not yet cancelled, each with what any return reports of it. */
function purchasesOf(thread: ClassThread, ordered: readonly DocumentFacts[]): readonly StartedPurchase[] {
  // The Monthly Return lists no purchases.
  const last = thread.parts.findLast(({ facts }) => !isOfMonth(facts));
  if (last === undefined) return [];
  return [...last.of.uncancelled]
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .map((purchase) => {
      const reported = reportOf(purchase, thread, ordered);
      const isOnExchange = reported === null || /exchange|交易所|場內/i.test(reported.method);
      return {
        row: purchaseRow(thread.name, purchase, reported, filedOf(purchase, thread)),
        date: purchase.date,
        number: purchase.number,
        isOnExchange,
      };
    });
}

function purchaseRow(
  shareClass: string,
  { date, number, price, source }: PrintedUncancelled,
  reported: PrintedPurchase | null,
  filed: StartedFigure,
): Row {
  const money = (printed: string, from: FigureSource): StartedFigure[] => {
    const amount = /^[A-Z]{3}\s*(-?[\d,]+(?:\.\d+)?)$/.exec(printed)?.[1];
    return amount === undefined
      ? []
      : [{ value: { kind: "number", decimal: amount.replaceAll(",", "") }, source: from }];
  };
  const currency = /^([A-Z]{3})/.exec(reported?.paid ?? price)?.[1] ?? "";
  return rowOf({
    "Trading date": day(date, source),
    "Share class": text(shareClass, source),
    Number: count(number, source),
    "Average price": money(price, source),
    ...(reported === null
      ? {}
      : {
          "Highest price": money(reported.highest, reported.source),
          "Lowest price": money(reported.lowest, reported.source),
          "Total paid": money(reported.paid, reported.source),
          Method: text(reported.method, reported.source),
        }),
    Currency: text(currency, reported?.source ?? source),
    "Disclosed on": filed,
  });
}

/** The row of Section II for a purchase. A report of several classes does not say whose its rows are: then number and day must fit one class alone. */
function reportOf(
  { date, number }: PrintedUncancelled,
  { key }: ClassThread,
  ordered: readonly DocumentFacts[],
): PrintedPurchase | null {
  for (const { purchases, classes } of [...ordered].reverse()) {
    const found = purchases.filter((each) => each.date === date && each.number === number);
    const fitting = classes.filter(({ uncancelled }) =>
      uncancelled.some((each) => each.date === date && each.number === number),
    );
    const [only, more] = found;
    const isOurs = classes.length === 1 || (fitting.length === 1 && fitting[0]?.stockCode === key);
    if (only !== undefined && more === undefined && isOurs) return only;
  }
  return null;
}

/** When a purchase was disclosed: by the first return given that lists it, if that reports its day; else that it was, by its day unknown. */
function filedOf({ date, source }: PrintedUncancelled, { parts }: ClassThread): StartedFigure {
  const first = parts.find(({ of }) => of.uncancelled.some((each) => each.date === date));
  const isOfDay =
    first?.facts.purchases.some((each) => each.date === date) === true || first?.of.closing?.date === date;
  const submitted = first?.facts.submitted ?? null;
  return isOfDay && submitted !== null ? day(submitted, source) : { value: { kind: "text", text: "Filed" }, source };
}

/** The mandate of the last report, and what it had bought before the purchases of the record. */
function mandateOf(
  ordered: readonly DocumentFacts[],
  purchases: readonly StartedPurchase[],
): { readonly row: Row | null; readonly findings: readonly StartFinding[] } {
  const facts = ordered.filter(({ mandate }) => mandate !== null).at(-1);
  const mandate = facts?.mandate ?? null;
  if (facts === undefined || mandate === null) return { row: null, findings: [] };
  const { resolutionDate, authorised, purchased, source } = mandate;
  if (resolutionDate === null || authorised === null) return { row: null, findings: [withoutMandate(mandate, facts)] };
  const until = facts.closingDate;
  const counted = purchases.filter(
    ({ date, isOnExchange }) => isOnExchange && date >= resolutionDate && (until === null || date <= until),
  );
  const before = facts.hasSeveralMandates ? 0n : purchased - sumOf(counted.map(({ number }) => number));
  const tooMany: StartFinding[] =
    before >= 0n
      ? []
      : [
          {
            severity: "warning",
            message: {
              en: `${showCount(purchased)} shares were bought under the mandate of ${showDateInText(resolutionDate)} as printed, and the purchases not yet cancelled since then come to ${showCount(purchased - before)}. Purchased before this register is left blank.`,
              "zh-Hant": `按報表所列，${showDateInChinese(resolutionDate)}的購回授權下累計購回 ${showCount(purchased)} 股，而其後尚未註銷的購回合計 ${showCount(purchased - before)} 股。「此前已購回」留空。`,
            },
            at: [source],
          },
        ];
  return {
    row: rowOf({
      "Date of resolution": day(resolutionDate, source),
      "Shares authorised": count(authorised, source),
      ...(before > 0n ? { "Purchased before this register": count(before, source) } : {}),
      ...(isOfTenTimes(mandate, authorised) ? { "Base of the percentage": text("ten times", source) } : {}),
    }),
    findings: [
      ...tooMany,
      ...(facts.hasSeveralMandates ? [ofSeveralMandates(mandate, resolutionDate)] : []),
      ...(isOfTenTimes(mandate, authorised) || mandate.percent === "" ? [] : [ofAnotherBase(mandate, authorised)]),
    ],
  };
}

function ofSeveralMandates({ purchased, source }: PrintedMandate, resolutionDate: CivilDate): StartFinding {
  return {
    severity: "warning",
    message: {
      en: `The return reports purchases of several classes or under several mandates. The mandate of ${showDateInText(resolutionDate)} is taken, under which ${showCount(purchased)} shares had been bought; Purchased before this register is left blank. Enter it with the share class, and the other mandates, on its sheet.`,
      "zh-Hant": `報表申報多個類別或多項授權下的購回。現採用${showDateInChinese(resolutionDate)}的購回授權，其下累計購回 ${showCount(purchased)} 股；「此前已購回」留空。請在授權表填上該數目及股份類別，並加入其他授權。`,
    },
    at: [source],
  };
}

/** Whether the percentage printed is that of ten times the shares authorised, a mandate being 10 % (Rule 10.06(1)). */
function isOfTenTimes({ purchased, percent }: PrintedMandate, authorised: ShareCount): boolean {
  const printed = parseDecimal(percent);
  if (printed === null || authorised <= 0n) return false;
  const decimals = percent.split(".")[1]?.length ?? 0;
  return roundHalfUp(ratioOf(purchased * 100n, authorised * 10n), decimals) === roundHalfUp(printed, decimals);
}

function ofAnotherBase({ percent, source, purchased }: PrintedMandate, authorised: ShareCount): StartFinding {
  return {
    severity: "warning",
    message: {
      en: `${showCount(purchased)} shares are printed as ${percent}% of the shares in issue at the resolution, which is not of ten times the ${showCount(authorised)} authorised. Enter Shares in issue at resolution.`,
      "zh-Hant": `${showCount(purchased)} 股列為佔決議日已發行股份的 ${percent}%，並非以獲授權的 ${showCount(authorised)} 股的十倍計算。請填上「決議當日已發行股份」。`,
    },
    at: [source],
  };
}

function withoutMandate({ purchased, source }: PrintedMandate, { closingDate }: DocumentFacts): StartFinding {
  const by = closingDate === null ? "" : ` by ${showDateInText(closingDate)}`;
  return {
    severity: "warning",
    message: {
      en: `The return does not print the date of the mandate's resolution and the number authorised; ${showCount(purchased)} shares had been bought under it${by}. Enter the mandate on its sheet.`,
      "zh-Hant": `報表沒有列出購回授權的決議日期及獲授權數目；授權下累計購回 ${showCount(purchased)} 股${closingDate === null ? "" : `（截至${showDateInChinese(closingDate)}）`}。請在授權表填上。`,
    },
    at: [source],
  };
}
