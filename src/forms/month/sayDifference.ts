import { showCell } from "../../shares/values/cell";
import { showDateInChinese, showDateInText } from "../../shares/values/civilDate";
import type { Language } from "../../shares/values/finding";
import type { MonthDifference } from "../../shares/month/monthDifferences";
import { showCount } from "../../shares/values/quantity";

/** A difference in a sentence: both figures, what lies between them, the cells. */
export function sayDifference(difference: MonthDifference, language: Language): string {
  const shown = difference.cells.slice(0, 4).map(showCell).join(", ") + (difference.cells.length > 4 ? ", …" : "");
  return language === "en" ? `${inEnglish(difference)} (${shown})` : `${inChinese(difference)}（${shown}）`;
}

function inEnglish(difference: MonthDifference): string {
  switch (difference.kind) {
    case "last return":
      return `The closing balance of the month is ${showCount(difference.found)}; the last return and later events come to ${showCount(difference.expected)}: a difference of ${showCount(difference.difference)}.`;
    case "running balance":
      return `Balance after the last row of the month is ${showCount(difference.found)}; the movements come to ${showCount(difference.expected)}: a difference of ${showCount(difference.difference)}.`;
    case "cancellation":
      return `Movements cancels ${showCount(difference.found)}; the purchases cancelled that day come to ${showCount(difference.expected)} in Repurchases: a difference of ${showCount(difference.difference)}.`;
    case "schemes":
      return `Schemes says that ${showCount(difference.found)} shares were issued under Part ${difference.part} of the Monthly Return; the movements of the month come to ${showCount(difference.expected)}: a difference of ${showCount(difference.difference)}.`;
    case "scheme":
      return `${difference.scheme}: ${showCount(difference.found)} outstanding at the end of the month; what it opened with, less what was exercised, cancelled and lapsed, comes to ${showCount(difference.expected)}: a difference of ${showCount(difference.difference)}.`;
    case "not counted":
      return `${difference.rows === 1 ? "A row" : `${difference.rows} rows`} without a number, date or class that can be read: not counted.`;
    case "opening not known":
      return "The opening balance is blank: no balance can be computed.";
    case "worked back":
      return `The record opens on ${showDateInText(difference.openingDate)}: balances before that day are worked back by the rows there are. Compare the opening balance with the Monthly Return of the month before.`;
    case "no last return":
      return "The record has no closing balance of the last return: not tied to it.";
  }
}

function inChinese(difference: MonthDifference): string {
  switch (difference.kind) {
    case "last return":
      return `本月期終結存為 ${showCount(difference.found)}；上次報表加其後變動為 ${showCount(difference.expected)}，相差 ${showCount(difference.difference)}。`;
    case "running balance":
      return `本月最後一行的結存為 ${showCount(difference.found)}；按變動計算為 ${showCount(difference.expected)}，相差 ${showCount(difference.difference)}。`;
    case "cancellation":
      return `變動表註銷 ${showCount(difference.found)} 股；購回表當日註銷的購回合共 ${showCount(difference.expected)} 股，相差 ${showCount(difference.difference)} 股。`;
    case "schemes":
      return `股份計劃表列明月報表 ${difference.part} 部本月發行 ${showCount(difference.found)} 股；本月變動合計 ${showCount(difference.expected)} 股，相差 ${showCount(difference.difference)} 股。`;
    case "scheme":
      return `${difference.scheme}：本月底結存為 ${showCount(difference.found)}；按上月底結存及月內授出、行使、註銷及失效計算為 ${showCount(difference.expected)}，相差 ${showCount(difference.difference)}。`;
    case "not counted":
      return `有 ${difference.rows} 行的數目、日期或類別未能讀取：並未計入。`;
    case "opening not known":
      return "期初結存留空：無法計算結存。";
    case "worked back":
      return `紀錄的期初結存日期為${showDateInChinese(difference.openingDate)}：該日之前的結存按現有各行倒算。請與上月的月報表核對期初結存。`;
    case "no last return":
      return "紀錄沒有上次報表的期終結存：未能核對。";
  }
}
