import type { Language } from "../../../shares/values/finding";
import type { TableKind } from "../../../shares/register/table";
import { MONTHLY_FORM } from "../../monthly/monthlyForm";
import { squeeze } from "../foldedText";
import { countOf } from "../publishedClosing";
import { betweenDocuments, type ClassThread, ofMandates, type StartFinding, withinDocument } from "./contradictions";
import {
  documentFacts,
  type DocumentFacts,
  isOfMonth,
  type PrintedClass,
  type PublishedDocument,
} from "./documentFacts";
import { ofMonths } from "./monthsAmongReturns";
import { inOrder } from "./orderOfDocuments";
import { type FigureSource, pageWith } from "./pages";
import { mandatesOf } from "./startedMandate";
import { purchasesOf } from "./startedPurchases";
import { count, day, rowOf, type StartedFigure, type StartedRow, text } from "./startedRow";

/** Rows of a table; of a table of names and values a column of values each. */
interface StartedTable {
  readonly kind: TableKind;
  readonly rows: readonly StartedRow[];
}

/** A record of share movements as the last of some published returns leaves it. */
export interface StartedRecord {
  /** Oldest first. */
  readonly documents: readonly DocumentFacts[];
  readonly tables: readonly StartedTable[];
  readonly findings: readonly StartFinding[];
}

/**
 * The record that published returns lead to: issuer, classes with the last closing balances as their opening ones, purchases not yet cancelled, the mandates, the last
 * return. Nothing is in it that none of them prints, but for what a mandate had bought before the purchases listed.
 * @param documents in any order
 */
export function startedRecord(documents: readonly PublishedDocument[]): StartedRecord {
  const { ordered, findings: ofOrder } = inOrder(documents.map(documentFacts));
  const threads = threadsOf(ordered);
  const purchases = threads.flatMap((thread) => purchasesOf(thread, ordered));
  const mandates = mandatesOf(ordered, threads, purchases);
  return {
    documents: ordered,
    tables: [
      { kind: "Issuer", rows: [issuerOf(ordered)] },
      { kind: "Share classes", rows: threads.flatMap((thread) => classRow(thread) ?? []) },
      { kind: "Repurchases", rows: purchases.map(({ row }) => row) },
      { kind: "Mandate", rows: mandates.rows },
      { kind: "Last return", rows: threads.flatMap((thread) => lastReturnRow(thread) ?? []) },
    ],
    findings: [
      ...ofOrder,
      ...ordered.flatMap(withinDocument),
      ...threads.flatMap(betweenDocuments),
      ...threads.flatMap(ofMonths),
      ...threads.flatMap(withoutBalance),
      ...ofMandates(ordered, threads),
      ...mandates.findings,
    ],
  };
}

/** The classes of all documents, each through those that have it. By stock code; without one by name, or as the only class without one. */
function threadsOf(ordered: readonly DocumentFacts[]): readonly ClassThread[] {
  const threads = new Map<string, { name: string; isEnglish: boolean; parts: ClassThread["parts"][number][] }>();
  for (const facts of ordered) {
    const isOnly = facts.classes.filter(({ stockCode }) => stockCode === "").length === 1;
    for (const of of facts.classes) {
      const key = of.stockCode !== "" ? of.stockCode : isOnly ? "" : squeeze(of.name).toLowerCase();
      const thread = threads.get(key) ?? { name: "", isEnglish: false, parts: [] };
      thread.parts.push({ facts, of });
      // The Chinese name of a class has a field of its own.
      const isEnglish = facts.document.published.language === "en";
      if (isEnglish || !thread.isEnglish) thread.name = of.name;
      thread.isEnglish ||= isEnglish;
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

function classRow(thread: ClassThread): StartedRow | null {
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

function lastReturnRow(thread: ClassThread): StartedRow | null {
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
function issuerOf(ordered: readonly DocumentFacts[]): StartedRow {
  const named = (language: Language): StartedFigure[] => {
    const last = ordered.filter(({ document }) => document.published.language === language).at(-1);
    return last === undefined ? [] : text(last.issuer, { document: last.document.name, page: firstPage(last) });
  };
  const last = ordered.at(-1);
  const said = (field: string): string => last?.document.published.fields.get(field) ?? "";
  const source = (...printed: readonly string[]): FigureSource | null =>
    last === undefined ? null : { document: last.document.name, page: pageWith(last.pages, printed) };
  const decimals = last === undefined ? null : decimalsOf(last);
  const [longest = ""] = (last?.mandates ?? []).map(({ percent }) => percent).sort((a, b) => places(b) - places(a));
  const ofMandate = longest === "" ? null : places(longest);
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
      : { "Mandate percentage decimals": count(BigInt(ofMandate), source(longest)) }),
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
  const [printed] = all;
  if (printed === undefined || all.some((each) => places(each) !== places(printed))) return null;
  return { places: places(printed), printed };
}

function places(percent: string): number {
  return percent.split(".")[1]?.length ?? 0;
}
