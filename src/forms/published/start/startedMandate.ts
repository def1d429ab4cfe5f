import { type CivilDate, showDateInChinese, showDateInText } from "../../../shares/values/civilDate";
import { type ShareCount, showCount, sumOf } from "../../../shares/values/quantity";
import { parseDecimal, ratioOf, roundHalfUp } from "../../../shares/values/ratio";
import { type ClassThread, latestBy, type StartFinding, threadOfPlace } from "./contradictions";
import type { DocumentFacts, PrintedMandate } from "./documentFacts";
import type { FigureSource } from "./pages";
import type { StartedPurchase } from "./startedPurchases";
import { count, day, rowOf, type StartedRow, text } from "./startedRow";

/** A mandate with a day and a number authorised, and where it was read. */
interface ReadMandate {
  readonly mandate: PrintedMandate;
  readonly resolutionDate: CivilDate;
  readonly authorised: ShareCount;
  readonly facts: DocumentFacts;
  /** Its class; null where the return does not say. */
  readonly thread: ClassThread | null;
  /** False for an older resolution that the last report of the class no longer prints. */
  readonly isCurrent: boolean;
}

/**
 * The mandates of each class as the last report that prints them has them, the older resolutions of earlier returns among them, and what each had bought
 * before the purchases of the record.
 */
export function mandatesOf(
  ordered: readonly DocumentFacts[],
  threads: readonly ClassThread[],
  purchases: readonly StartedPurchase[],
): { readonly rows: readonly StartedRow[]; readonly findings: readonly StartFinding[] } {
  const told = ordered.flatMap((facts) =>
    facts.mandates.map((mandate) => ({ facts, mandate, thread: threadOfPlace(threads, facts, mandate.place) })),
  );
  const lastReport = (thread: ClassThread | null): DocumentFacts | undefined =>
    told.findLast((other) => other.thread === thread)?.facts;
  const last = told.filter(({ facts, thread }) => lastReport(thread) === facts);
  const read = told
    .flatMap(({ mandate, facts, thread }): ReadMandate[] => {
      const { resolutionDate, authorised } = mandate;
      return resolutionDate === null || authorised === null
        ? []
        : [{ mandate, resolutionDate, authorised, facts, thread, isCurrent: lastReport(thread) === facts }];
    })
    .filter(
      ({ facts, thread, resolutionDate }, _, all) =>
        all.findLast((other) => other.thread === thread && other.resolutionDate === resolutionDate)?.facts === facts,
    );
  const unread = last.filter(({ mandate }) => mandate.resolutionDate === null || mandate.authorised === null);
  const listed = threads.filter(({ parts }) => /^(?:yes|是)$/i.test(parts.at(-1)?.of.listed ?? ""));
  const namesClass = listed.length > 1 || new Set(read.map(({ thread }) => thread)).size > 1;
  const made = read.map((each) => rowOfMandate(each, read, purchases, namesClass));
  return {
    rows: made.map(({ row }) => row),
    findings: [
      ...unread.map(({ mandate, facts }) => withoutMandate(mandate, facts)),
      ...made.flatMap(({ findings }) => findings),
    ],
  };
}

function rowOfMandate(
  own: ReadMandate,
  all: readonly ReadMandate[],
  purchases: readonly StartedPurchase[],
  namesClass: boolean,
): { readonly row: StartedRow; readonly findings: readonly StartFinding[] } {
  const { mandate, resolutionDate, authorised, facts, thread } = own;
  const { source, printedAs, purchased } = mandate;
  const ofClass = all.filter((other) => other.thread === thread);
  const isAlone = ofClass.filter((other) => other.resolutionDate === resolutionDate).length === 1;
  const until = facts.closingDate;
  // As the record counts them: each under the latest resolution of its class by its day.
  const counted = purchases.filter(
    (purchase) =>
      purchase.isOnExchange &&
      (thread === null || purchase.thread === thread) &&
      (until === null || purchase.date <= until) &&
      latestBy(ofClass, purchase.date) === resolutionDate,
  );
  const before = purchased === null || !isAlone ? 0n : purchased - sumOf(counted.map(({ number }) => number));
  return {
    row: rowOf({
      ...(namesClass && thread !== null ? { "Share class": text(thread.name, source) } : {}),
      "Date of resolution": day(resolutionDate, source),
      "Shares authorised": count(authorised, source),
      ...(before > 0n ? { "Purchased before this register": count(before, source) } : {}),
      ...(isOfTenTimes(mandate, authorised) ? { "Base of the percentage": text("ten times", source) } : {}),
      ...(printedAs === "" ? {} : { "Printed as": text(printedAs, source) }),
    }),
    findings: [
      ...(before < 0n && purchased !== null ? [tooMany(resolutionDate, purchased, purchased - before, source)] : []),
      ...(isAlone ? [] : [ofOneDay(own)]),
      ...(!own.isCurrent || isOfTenTimes(mandate, authorised) || mandate.percent === "" || purchased === null
        ? []
        : [ofAnotherBase(mandate, purchased, authorised)]),
    ],
  };
}

function tooMany(
  resolutionDate: CivilDate,
  purchased: ShareCount,
  counted: ShareCount,
  source: FigureSource,
): StartFinding {
  return {
    severity: "warning",
    message: {
      en: `${showCount(purchased)} shares were bought under the mandate of ${showDateInText(resolutionDate)} as printed, and the purchases not yet cancelled since then come to ${showCount(counted)}. Purchased before this register is left blank.`,
      "zh-Hant": `按報表所列，${showDateInChinese(resolutionDate)}的購回授權下累計購回 ${showCount(purchased)} 股，而其後尚未註銷的購回合計 ${showCount(counted)} 股。「此前已購回」留空。`,
    },
    at: [source],
  };
}

/** Two mandates of one day, of one class: which purchase counts under which is not printed. */
function ofOneDay({ mandate: { purchased, printedAs, source }, resolutionDate }: ReadMandate): StartFinding {
  const bought = purchased === null ? printedAs : showCount(purchased);
  return {
    severity: "warning",
    message: {
      en: `The return has two mandates of ${showDateInText(resolutionDate)} for one class; under one of them ${bought} shares had been bought. Give each its Name of mandate and Purchased before this register, and name it in the Mandate column of Repurchases.`,
      "zh-Hant": `報表就同一類別載有兩項${showDateInChinese(resolutionDate)}的購回授權，其中一項累計購回 ${bought} 股。請為兩者填上「授權名稱」及「此前已購回」，並在購回表的「授權」一欄註明。`,
    },
    at: [source],
  };
}

/** Whether the percentage printed is that of ten times the shares authorised, a mandate being 10 % (Rule 10.06(1)). */
function isOfTenTimes({ purchased, percent }: PrintedMandate, authorised: ShareCount): boolean {
  const printed = parseDecimal(percent);
  if (printed === null || purchased === null || authorised <= 0n) return false;
  const decimals = percent.split(".")[1]?.length ?? 0;
  return roundHalfUp(ratioOf(purchased * 100n, authorised * 10n), decimals) === roundHalfUp(printed, decimals);
}

function ofAnotherBase(
  { percent, source }: PrintedMandate,
  purchased: ShareCount,
  authorised: ShareCount,
): StartFinding {
  return {
    severity: "warning",
    message: {
      en: `${showCount(purchased)} shares are printed as ${percent}% of the shares in issue at the resolution, which is not of ten times the ${showCount(authorised)} authorised. Enter Shares in issue at resolution.`,
      "zh-Hant": `${showCount(purchased)} 股列為佔決議日已發行股份的 ${percent}%，並非以獲授權的 ${showCount(authorised)} 股的十倍計算。請填上「決議當日已發行股份」。`,
    },
    at: [source],
  };
}

function withoutMandate(
  { purchased, printedAs, source }: PrintedMandate,
  { closingDate }: DocumentFacts,
): StartFinding {
  const bought = purchased === null ? printedAs : showCount(purchased);
  const by = closingDate === null ? "" : ` by ${showDateInText(closingDate)}`;
  return {
    severity: "warning",
    message: {
      en: `The return does not print the date of the mandate's resolution and the number authorised; ${bought} shares had been bought under it${by}. Enter the mandate on its sheet.`,
      "zh-Hant": `報表沒有列出購回授權的決議日期及獲授權數目；授權下累計購回 ${bought} 股${closingDate === null ? "" : `（截至${showDateInChinese(closingDate)}）`}。請在授權表填上。`,
    },
    at: [source],
  };
}
