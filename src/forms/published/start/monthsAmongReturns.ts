import { showDateInChinese, showDateInText } from "../../../shares/values/civilDate";
import { showCount, sumOf } from "../../../shares/values/quantity";
import { balances, type ClassThread, type StartFinding } from "./contradictions";
import { isOfMonth, type PrintedBalance } from "./documentFacts";

type Part = ClassThread["parts"][number];

/**
 * Monthly Returns of a class among the other documents. A month opens with the close of the document before it, and closes with that of the last Next Day return in it, unless
 * something happened since.
 */
export function ofMonths(thread: ClassThread): readonly StartFinding[] {
  return thread.parts.filter(({ facts }) => isOfMonth(facts)).flatMap((month) => ofMonth(thread, month));
}

function ofMonth({ name, parts }: ClassThread, month: Part): readonly StartFinding[] {
  const { opening, closing } = month.of;
  if (opening === null || closing === null) return [];
  const before = parts.findLast(({ of }) => of.closing !== null && of.closing.date <= opening.date);
  const within = parts.findLast(
    ({ facts, of }) =>
      !isOfMonth(facts) && of.closing !== null && of.closing.date > opening.date && of.closing.date <= closing.date,
  );
  const after = parts.slice(parts.indexOf(month) + 1).some(({ facts }) => !isOfMonth(facts));
  return [
    ...(before?.of.closing == null ? [] : balances(name, before.of.closing, opening)),
    ...(within?.of.closing == null ? [] : laterInMonth(name, within.of.closing, closing)),
    ...(after ? [] : stillUncancelled(name, parts, closing)),
  ];
}

/** The month closes with another balance than the last Next Day return in it. */
function laterInMonth(name: string, last: PrintedBalance, close: PrintedBalance): StartFinding[] {
  if (last.issued === close.issued && last.treasury === close.treasury) return [];
  return [
    {
      severity: "warning",
      message: {
        en: `${name}: the Next Day return that closes on ${showDateInText(last.date)} has ${showCount(last.issued)}, the Monthly Return of that month closes with ${showCount(close.issued)}. What happened in between is in no Next Day return given: add it if there is one.`,
        "zh-Hant": `${name}：於${showDateInChinese(last.date)}期終的翌日披露報表為 ${showCount(last.issued)}，該月月報表期終為 ${showCount(close.issued)}。其間的變動不在所提供的翌日披露報表內：如有，請加入。`,
      },
      at: [last.source, close.source],
    },
  ];
}

/** The Monthly Return does not list purchases: whether those of the last Next Day return were cancelled by its close has to be said. */
function stillUncancelled(name: string, parts: readonly Part[], close: PrintedBalance): StartFinding[] {
  const last = parts.findLast(({ facts }) => !isOfMonth(facts));
  const purchases = last?.of.uncancelled ?? [];
  const balance = last?.of.closing ?? null;
  const [first] = purchases;
  if (first === undefined || balance === null || balance.date > close.date || close.issued >= balance.issued) return [];
  const number = showCount(sumOf(purchases.map((purchase) => purchase.number)));
  return [
    {
      severity: "warning",
      message: {
        en: `${name}: ${number} shares bought and not cancelled stand in the return of ${showDateInText(balance.date)}; by ${showDateInText(close.date)} ${showCount(balance.issued - close.issued)} shares fewer are in issue. Enter Cancelled on for those that were cancelled.`,
        "zh-Hant": `${name}：${showDateInChinese(balance.date)}的報表列有已購回而尚未註銷的 ${number} 股；至${showDateInChinese(close.date)}已發行股份減少 ${showCount(balance.issued - close.issued)} 股。請為已註銷者填上註銷日期。`,
      },
      at: [first.source, close.source],
    },
  ];
}
