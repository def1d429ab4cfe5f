import { nameOfCategory } from "../shares/register/categoryNames";
import type { CheckOutcome } from "../actions/checkRegister";
import { CHECKS } from "../checks/registry";
import { settingsOf, settle } from "../checks/settings";
import { ownCategoryName } from "../forms/categories";
import { type DutyOfEvent, dutiesOf, firstDayOfDuty } from "../shares/disclosure/disclosureDuty";
import { lastPurchaseDay } from "../shares/disclosure/moratorium";
import { MORATORIUM_DAYS, purchasedUnder } from "../shares/disclosure/purchaseReport";
import type { ReturnContent } from "../shares/disclosure/returnContent";
import type { CategoryCode } from "../shares/register/category";
import { latestMandates, type Mandate } from "../shares/register/mandate";
import type { Register } from "../shares/register/register";
import { HONG_KONG } from "../shares/register/tradingCalendar";
import { showCell } from "../shares/values/cell";
import { addDays, type CivilDate } from "../shares/values/civilDate";
import type { Finding, Severity, Words } from "../shares/values/finding";
import { type Ratio, ratioOf } from "../shares/values/ratio";
import type { DueEvent, ErrorInBrief, NamedMandateLeft, RegisterFacts } from "./dueFacts";

/** Errors told in full; the rest are counted. */
const ERRORS_IN_BRIEF = 3;

/** What the evening needs of a register that was checked without a today. */
export function registerFactsOf(
  { register, content, form, findings }: CheckOutcome,
  fingerprint: string,
): RegisterFacts {
  const latest = latestMandates(register.mandates);
  const [first] = latest;
  return {
    issuer: issuerOf(register),
    stockCodes: register.classes
      .filter(({ listed, stockCode }) => listed && stockCode !== "")
      .map((of) => of.stockCode),
    fingerprint,
    form,
    closingDate: content?.closingDate ?? null,
    events: content === null ? [] : dutiesOf(content).map(eventOf),
    asksForReturn: content === null ? null : asksForReturn(content, fivePercentOf(register)),
    findings: {
      errors: countOf(findings, "error"),
      warnings: countOf(findings, "warning"),
      notes: countOf(findings, "note"),
    },
    firstErrors: findings
      .filter(({ severity }) => severity === "error")
      .slice(0, ERRORS_IN_BRIEF)
      .map(inBrief),
    mandate: first === undefined ? null : firstMandate(first, register),
    mandates: latest.flatMap((mandate) => mandateLeft(mandate, register)),
    lastPurchase: lastPurchaseOf(register),
  };
}

function issuerOf({ issuer }: Register): Words {
  const [name, inChinese] = [issuer?.name?.value ?? "", issuer?.nameInChinese?.value ?? ""];
  return { en: name === "" ? inChinese : name, "zh-Hant": inChinese === "" ? name : inChinese };
}

function eventOf({ date, shareClass, event, category, number, list }: DutyOfEvent): DueEvent {
  // An event of a table without words of its own goes by the name of its category.
  const isOwn = event.en !== nameOfCategory(category).en;
  return {
    date,
    shareClass,
    event: isOwn ? event : categoryInWords(category, event),
    number: number.toString(),
    list,
  };
}

function categoryInWords(category: CategoryCode, otherwise: Words): Words {
  const name = (["FF305 Part A", "FF305 Part B", "FF304"] as const)
    .map((list) => ownCategoryName(category, list))
    .find((found) => found !== null);
  return { en: name?.en.text ?? otherwise.en, "zh-Hant": name?.["zh-Hant"].text ?? otherwise["zh-Hant"] };
}

/** The percentage at which (b) events need a return, as this register's Settings have it. */
function fivePercentOf(register: Register): Ratio {
  const check = CHECKS.find(({ code }) => code === "D120");
  return check === undefined ? ratioOf(5n) : settle(settingsOf(register), CHECKS).of(check).threshold;
}

function asksForReturn(content: ReturnContent, fivePercent: Ratio): RegisterFacts["asksForReturn"] {
  const event = firstDayOfDuty(content, fivePercent);
  if (event === null) return null;
  const duties = dutiesOf(content);
  const hasListA = duties.some(({ list }) => list === "a");
  const hasListB = duties.some(({ list }) => list === "b");
  return {
    event,
    rules: [
      ...(hasListA ? ["Rule 13.25A(2)(a)"] : []),
      // At the percentage by themselves, or along with an (a) event.
      ...(hasListB ? ["Rule 13.25A(3)"] : []),
      ...(content.purchaseReport === null ? [] : ["Rule 10.06(4)(a)"]),
    ],
    deadline: HONG_KONG.nextBusinessDay(event),
  };
}

function countOf(findings: readonly Finding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function inBrief({ code, cells: [first], message }: Finding): ErrorInBrief {
  return { code, cell: first === undefined ? "" : showCell(first), message };
}

/** What a mandate leaves, all purchases of the register counted. Nothing where the register does not say how much it authorises. */
function mandateLeft(mandate: Mandate, register: Register): NamedMandateLeft[] {
  const authorised = mandate.authorised?.value;
  if (authorised === undefined) return [];
  const purchased = purchasedUnder(mandate, register, LAST_DAY);
  return [
    {
      name: mandate.name === "" ? (mandate.shareClass ?? "") : mandate.name,
      resolutionDate: mandate.resolutionDate?.value ?? null,
      expires: mandate.expires?.value ?? null,
      authorised: authorised.toString(),
      purchased: purchased.toString(),
      left: (authorised - purchased).toString(),
    },
  ];
}

function firstMandate(mandate: Mandate, register: Register): RegisterFacts["mandate"] {
  const [found] = mandateLeft(mandate, register);
  if (found === undefined) return null;
  const { resolutionDate, authorised, purchased, left } = found;
  return { resolutionDate, authorised, purchased, left };
}

/** Later than any day a register holds. */
const LAST_DAY = "9999-12-31" as CivilDate;

/** Rule 10.06(3) binds issuers with a primary listing on the Exchange only (Rule 10.05). */
function lastPurchaseOf(register: Register): RegisterFacts["lastPurchase"] {
  const date = register.issuer?.primaryListing?.value === false ? null : lastPurchaseDay(register);
  return date === null ? null : { date, moratoriumUntil: addDays(date, MORATORIUM_DAYS) };
}
