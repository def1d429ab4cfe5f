import type { Words } from "../../shares/values/finding";

/** Why a piece of a published text could not be read. */
export const WHY_UNREAD = {
  noClass: { en: "no class of shares was found", "zh-Hant": "找不到股份類別" },
  noReport: {
    en: "neither a report nor the words Not applicable were found",
    "zh-Hant": "找不到報告，亦找不到「不適用」",
  },
  noLabel: { en: "its label was not found", "zh-Hant": "找不到其標籤" },
  noOpening: { en: "no opening balance found", "zh-Hant": "找不到期初結存" },
  noClosing: { en: "no closing balance found", "zh-Hant": "找不到期終結存" },
  noPartB: { en: "Part B was not found", "zh-Hant": "找不到B部" },
  noStatementDate: { en: "no date of the Explanatory Statement found", "zh-Hant": "找不到說明函件的日期" },
  noSection: { en: "the section was not found", "zh-Hant": "找不到此章節" },
  noSuchClass: { en: "Section I has no such class", "zh-Hant": "第一章節沒有此類別" },
  noDate: { en: "no date of changes found", "zh-Hant": "找不到變動日期" },
  noFigures: { en: "no figures found", "zh-Hant": "找不到數字" },
  noLine: { en: "belongs to no line", "zh-Hant": "不屬於任何一項" },
  noCategory: { en: "no category of the form's list", "zh-Hant": "並非表格所列的類別" },
  notOnePercentage: { en: "expected one percentage", "zh-Hant": "應為一個百分比" },
} as const satisfies Readonly<Record<string, Words>>;

/** A later section says something else than Section I. */
export function saidOtherwise(first: string): Words {
  return {
    en: `a later section says so, Section I says "${first}"`,
    "zh-Hant": `其後章節如此列明，第一章節則為「${first}」`,
  };
}

/** @param dated lines that begin with a day, @param read those of them that were read */
export function linesNotRead(dated: number, read: number): Words {
  return { en: `${dated} dated lines, ${read} of them read`, "zh-Hant": `${dated} 行有日期，讀取了 ${read} 行` };
}

export function expectedDayAnd(numbers: number): Words {
  return { en: `expected a day and ${numbersInWords(numbers, "a")}`, "zh-Hant": `應為日期及 ${numbers} 個數目` };
}

export function expectedNumbers(numbers: number): Words {
  return { en: `expected ${numbersInWords(numbers, "one")}`, "zh-Hant": `應為 ${numbers} 個數目` };
}

export function expectedNumbersAndAmount(numbers: number): Words {
  return { en: `expected ${numbers} numbers and one amount`, "zh-Hant": `應為 ${numbers} 個數目及一個金額` };
}

function numbersInWords(numbers: number, one: string): string {
  return numbers === 1 ? `${one} number` : `${["", "", "two", "three"][numbers] ?? numbers} numbers`;
}
