import { MONTHLY_FORM } from "../../monthly/monthlyForm";
import type { Severity, Words } from "../../../shares/values/finding";
import { showCount, sumOf } from "../../../shares/values/quantity";
import { type CivilDate, showDateInChinese, showDateInText } from "../../../shares/values/civilDate";
import { fieldInWords } from "../../fieldInWords";
import {
  type DocumentFacts,
  isOfMonth,
  type PrintedBalance,
  type PrintedClass,
  type PublishedDocument,
} from "./documentFacts";
import type { FigureSource } from "./pages";

/** What published returns say against themselves or each other, or leave open, with every place that says it. */
export interface StartFinding {
  readonly severity: Exclude<Severity, "note">;
  readonly message: Words;
  readonly at: readonly FigureSource[];
}

/** The same class in documents one after another, oldest first. */
export interface ClassThread {
  readonly key: string;
  readonly name: string;
  readonly parts: readonly { readonly facts: DocumentFacts; readonly of: PrintedClass }[];
}

/** What one document says against itself, and what of it could not be read. */
export function withinDocument(facts: DocumentFacts): readonly StartFinding[] {
  const { document, classes } = facts;
  const whole: FigureSource = { document: document.name, page: null };
  const names = classes.map((of) => of.name);
  return [
    ...document.published.unread
      .filter(({ where }) => isOfRecord(document, where))
      .map(({ where, text, why }): StartFinding => {
        const what = (language: "en" | "zh-Hant"): string => fieldInWords(where, language, names);
        const seen = text === "" ? "" : ` “${text.slice(0, MOST_SHOWN)}”`;
        return {
          severity: "warning",
          message: {
            en: `${what("en")} could not be read${seen}: ${why.en}. What follows from it is left blank; enter it from the return.`,
            "zh-Hant": `未能讀出${what("zh-Hant")}${seen}：${why["zh-Hant"]}。由此而來的數字留空，請按報表填上。`,
          },
          at: [whole],
        };
      }),
    ...classes.flatMap((of) => sumOfClass(of)),
  ];
}

const MOST_SHOWN = 80;

function sumOfClass(of: PrintedClass): StartFinding[] {
  const { opening, closing, change } = of;
  if (opening === null || closing === null || change === null) return [];
  const off = closing.issued - (opening.issued + change);
  if (off === 0n) return [];
  const name = of.name;
  return [
    {
      severity: "error",
      message: {
        en: `${name}: the return opens with ${showCount(opening.issued)} and its events come to ${showCount(change)}, but it closes with ${showCount(closing.issued)}: ${showCount(off)} not explained. Compare it with the return as filed.`,
        "zh-Hant": `${name}：報表期初為 ${showCount(opening.issued)}，事件合計 ${showCount(change)}，期終卻為 ${showCount(closing.issued)}，相差 ${showCount(off)}。請與已呈交的報表核對。`,
      },
      at: [opening.source, closing.source],
    },
  ];
}

/** What Next Day returns one after the other say against each other of a class, and what is missing between them. */
export function betweenDocuments(thread: ClassThread): readonly StartFinding[] {
  const returns = thread.parts.filter(({ facts }) => !isOfMonth(facts));
  return returns.flatMap((after, index) => between(thread, returns[index - 1] ?? null, after.of));
}

/** A Next Day return opens with the close of the return before, or of the Monthly Return where that is later (FF304 Note 2, FF305 Note 1). */
function between(
  { name, parts }: ClassThread,
  before: ClassThread["parts"][number] | null,
  after: PrintedClass,
): StartFinding[] {
  const { opening } = after;
  const month = parts.findLast(
    ({ facts, of }) =>
      isOfMonth(facts) &&
      of.closing !== null &&
      opening !== null &&
      of.closing.date <= opening.date &&
      of.closing.date >= (before?.of.closing?.date ?? ""),
  );
  const closing = (month ?? before)?.of.closing ?? null;
  const found = closing === null || opening === null ? [] : balances(name, closing, opening);
  return before === null ? found : [...found, ...uncancelled(name, before.of, after, found.length === 0)];
}

/** A closing balance and the opening balance after it that are not the same. */
export function balances(name: string, closing: PrintedBalance, opening: PrintedBalance): StartFinding[] {
  const said = (balance: PrintedBalance, language: "en" | "zh-Hant"): string =>
    balance.treasury === 0n && closing.treasury === opening.treasury
      ? showCount(balance.issued)
      : language === "en"
        ? `${showCount(balance.issued)} and ${showCount(balance.treasury)} in treasury`
        : `${showCount(balance.issued)}（另有庫存股份 ${showCount(balance.treasury)}）`;
  if (closing.issued === opening.issued && closing.treasury === opening.treasury) return [];
  const at = [closing.source, opening.source];
  const [ends, begins] = [closing, opening].map(({ date }) => showDateInText(date));
  const [endsInChinese, beginsInChinese] = [closing, opening].map(({ date }) => showDateInChinese(date));
  const en = `${name}: one return closes on ${ends} with ${said(closing, "en")}, the next opens as at ${begins} with ${said(opening, "en")}`;
  const chinese = `${name}：前一份報表於${endsInChinese}期終為 ${said(closing, "zh-Hant")}，下一份於${beginsInChinese}期初為 ${said(opening, "zh-Hant")}`;
  if (opening.date <= closing.date)
    return [
      {
        severity: "error",
        message: {
          en: `${en}. Both cannot be right: compare them with the returns as filed.`,
          "zh-Hant": `${chinese}。兩者不可能同時正確，請與已呈交的報表核對。`,
        },
        at,
      },
    ];
  return [
    {
      severity: "warning",
      message: {
        en: `${en}. What was returned in between is missing: add those returns, or the Monthly Return, if its events matter to you. The record starts from the last return.`,
        "zh-Hant": `${chinese}。其間的報表欠缺：如需其內容，請加入該等報表或月報表。紀錄由最後一份報表開始。`,
      },
      at,
    },
  ];
}

/** Purchases that both list with another number; and what the later one lists no more and did not cancel. */
function uncancelled(name: string, before: PrintedClass, after: PrintedClass, isNext: boolean): StartFinding[] {
  const byDay = new Map(after.uncancelled.map((purchase) => [purchase.date, purchase]));
  const differing = before.uncancelled.flatMap((purchase): StartFinding[] => {
    const later = byDay.get(purchase.date);
    const isOnce = [before, after].every(
      (of) => of.uncancelled.filter(({ date }) => date === purchase.date).length === 1,
    );
    if (later === undefined || later.number === purchase.number || !isOnce) return [];
    return [
      {
        severity: "error",
        message: {
          en: `${name}: ${showCount(purchase.number)} shares bought on ${showDateInText(purchase.date)} and not cancelled in one return, ${showCount(later.number)} in the next. Compare them with the returns as filed.`,
          "zh-Hant": `${name}：${showDateInChinese(purchase.date)}購回而尚未註銷的股份，一份報表為 ${showCount(purchase.number)}，下一份為 ${showCount(later.number)}。請與已呈交的報表核對。`,
        },
        at: [purchase.source, later.source],
      },
    ];
  });
  const gone = before.uncancelled.filter(({ date }) => !byDay.has(date));
  const number = sumOf(gone.map((purchase) => purchase.number));
  if (!isNext || number === after.cancelled || gone.length === 0) return differing;
  return [
    ...differing,
    {
      severity: "warning",
      message: {
        en: `${name}: ${showCount(number)} shares of ${gone.length === 1 ? "a purchase" : `${gone.length} purchases`} stand in one return as not cancelled and no more in the next, which cancels ${showCount(after.cancelled)}. A return in between may be missing.`,
        "zh-Hant": `${name}：一份報表列為尚未註銷的 ${gone.length} 項購回共 ${showCount(number)} 股，不再見於下一份，而該份註銷 ${showCount(after.cancelled)} 股。其間或欠缺報表。`,
      },
      at: [...gone.slice(0, 1).map(({ source }) => source), ...(after.closing === null ? [] : [after.closing.source])],
    },
  ];
}

/** Mandates of one class and resolution that are told apart, and purchases that do not add up from one return to the next. */
export function ofMandates(
  documents: readonly DocumentFacts[],
  threads: readonly ClassThread[],
): readonly StartFinding[] {
  const told = documents.flatMap((facts) =>
    facts.mandates.map((mandate) => ({ facts, mandate, thread: threadOfPlace(threads, facts, mandate.place) })),
  );
  return told.flatMap(({ facts, mandate, thread }, index): StartFinding[] => {
    const day = mandate.resolutionDate;
    if (day === null) return [];
    const before = told
      .slice(0, index)
      .findLast((other) => other.facts !== facts && other.thread === thread && other.mandate.resolutionDate === day);
    if (before === undefined) return [];
    const at = [before.mandate.source, mandate.source];
    const [one, other] = [before.mandate.authorised, mandate.authorised];
    if (one !== null && other !== null && one !== other)
      return [
        {
          severity: "error",
          message: {
            en: `The mandate of ${showDateInText(day)} authorises ${showCount(one)} shares in one return and ${showCount(other)} in the next. Compare them with the resolution.`,
            "zh-Hant": `${showDateInChinese(day)}的購回授權，一份報表為 ${showCount(one)} 股，下一份為 ${showCount(other)} 股。請與決議核對。`,
          },
          at,
        },
      ];
    const [first, second] = [before.mandate.purchased, mandate.purchased];
    const ofClass = facts.mandates.filter(({ place }) => place === mandate.place);
    if (first === null || second === null || ofClass.some((each) => each !== mandate && each.resolutionDate === day))
      return [];
    const bought = sumOf(
      facts.purchases
        .filter(
          (purchase) =>
            (mandate.place === null || purchase.place === mandate.place) &&
            (ofClass.length === 1 || latestBy(ofClass, purchase.date) === day),
        )
        .map(({ number }) => number),
    );
    if (first + bought === second) return [];
    return [
      {
        severity: second < first ? "error" : "warning",
        message: {
          en: `Under the mandate of ${showDateInText(day)} ${showCount(first)} shares had been bought by one return and ${showCount(second)} by the next, which reports ${showCount(bought)}. A return in between is missing, or one of them is wrong.`,
          "zh-Hant": `${showDateInChinese(day)}的購回授權，一份報表累計購回 ${showCount(first)} 股，下一份累計 ${showCount(second)} 股，而該份申報 ${showCount(bought)} 股。其間欠缺報表，或其中一份有誤。`,
        },
        at,
      },
    ];
  });
}

/** The class of a row of Section II among those of all documents; null where the return does not say. */
export function threadOfPlace(
  threads: readonly ClassThread[],
  facts: DocumentFacts,
  place: number | null,
): ClassThread | null {
  return threads.find(({ parts }) => parts.some((part) => part.facts === facts && part.of.place === place)) ?? null;
}

/** The latest resolution passed by a day: the one a purchase of it counts under. */
export function latestBy(
  mandates: readonly { readonly resolutionDate: CivilDate | null }[],
  day: CivilDate,
): CivilDate | null {
  const days = mandates.flatMap(({ resolutionDate }) => resolutionDate ?? []).filter((each) => each <= day);
  return days.sort().at(-1) ?? null;
}

/** Section III of a Monthly Return and its public float leave nothing in a record. */
function isOfRecord({ published }: PublishedDocument, where: string): boolean {
  return published.form !== MONTHLY_FORM || !/^(?:Section III$|(?:Class\d+\.)?(?:Part[A-E]|PublicFloat))/.test(where);
}
