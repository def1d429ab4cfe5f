import { groupDigits } from "../../shares/values/quantity";
import { sameCell, showCell } from "../../shares/values/cell";
import type { Language, Words } from "../../shares/values/finding";
import type { Diagnosis } from "./diagnosis";
import type { Slip } from "./handSlip";

/** The slip in a secretary's words; null where nothing explains how it came about. */
const SLIP_IN_WORDS: Readonly<Record<Slip, Words | null>> = {
  "digits-exchanged": { en: "two digits exchanged", "zh-Hant": "兩個數字對調" },
  "digit-replaced": { en: "one digit different", "zh-Hant": "一個數字不同" },
  "digit-dropped": { en: "a digit left out", "zh-Hant": "漏了一個數字" },
  "digit-doubled": { en: "a digit typed twice", "zh-Hant": "重複了一個數字" },
  "digit-added": { en: "a digit too many", "zh-Hant": "多了一個數字" },
  zeros: { en: "zeros too many or too few", "zh-Hant": "零的數目不同" },
  "sign-turned": { en: "the sign turned", "zh-Hant": "正負號相反" },
  "decimal-point": { en: "the decimal point moved", "zh-Hant": "小數點位置不同" },
  "neighbour-repeated": { en: "the figure above or beside repeated", "zh-Hant": "重複了上方或旁邊的數字" },
  "date-exchanged": { en: "day and month exchanged", "zh-Hant": "日與月對調" },
  "class-exchanged": { en: "entered under another class", "zh-Hant": "列於另一股份類別" },
  "event-exchanged": { en: "another event chosen", "zh-Hant": "選了另一事件" },
  "cells-exchanged": { en: "exchanged with each other", "zh-Hant": "互相對調" },
  "row-missing": { en: "a row left out", "zh-Hant": "漏了一行" },
  "row-twice": { en: "a row entered twice", "zh-Hant": "同一行輸入了兩次" },
  "wrong-side": { en: "entered in the other column", "zh-Hant": "列於相反的一欄" },
  "wrong-table": {
    en: "a row that belongs in another table, or under another event",
    "zh-Hant": "該行應列於另一表，或屬另一事件",
  },
  "left-blank": { en: "left blank", "zh-Hant": "留空" },
  "comma-misplaced": { en: "a comma in the wrong place", "zh-Hant": "逗號位置不對" },
  other: null,
};

/** `Movements!E4 reads 31,757,000. 31,775,000 (two digits exchanged) settles this and 2 other findings.` */
export function diagnosisInWords(diagnosis: Diagnosis): Words {
  return { en: inEnglish(diagnosis), "zh-Hant": inChinese(diagnosis) };
}

function inEnglish(diagnosis: Diagnosis): string {
  const { cell, cells, stated, value, slip, settles, raises } = diagnosis;
  const others = settles.length - 1;
  const settled = others < 1 ? "this" : others === 1 ? "this and 1 other finding" : `this and ${others} other findings`;
  const words = slipIn("en", slip);
  if (slip === "row-missing")
    return isFoundElsewhere(diagnosis)
      ? `A row may be left out: what is missing is the number at ${cells.map(showCell).join(" and ")}. It would settle ${settled}.`
      : `A row may be left out before ${showCell(cell)}, which reads ${grouped(stated)}. It would settle ${settled}.`;
  if (slip === "cells-exchanged")
    return `${cells.map(showCell).join(" and ")} may hold each other's figures. Exchanging them settles ${settled}.${raised(raises)}`;
  if (value === null) {
    const places = cells.map(showCell).join(" and ");
    if (words === "")
      return `${places} ${cells.length > 1 ? "hold" : "reads"} ${grouped(stated)}. Another value there would settle ${settled}; no single slip of typing says which.`;
    return `${places} ${cells.length > 1 ? "hold" : "reads"} ${grouped(stated)}: ${words}? That would settle ${settled}.`;
  }
  if (slip === "left-blank")
    return `${showCell(cell)} is blank. ${grouped(value)} there settles ${settled}.${raised(raises)}`;
  return `${showCell(cell)} reads ${grouped(stated)}. ${grouped(value)}${words === "" ? "" : ` (${words})`} settles ${settled}.${raised(raises)}`;
}

function raised(raises: number): string {
  return raises === 0 ? "" : ` It would raise ${raises} ${raises === 1 ? "other" : "others"}.`;
}

function inChinese(diagnosis: Diagnosis): string {
  const { cell, cells, stated, value, slip, settles, raises } = diagnosis;
  const others = settles.length - 1;
  const settled = others < 1 ? "此項" : `此項及另外 ${others} 項`;
  const words = slipIn("zh-Hant", slip);
  if (slip === "row-missing")
    return isFoundElsewhere(diagnosis)
      ? `可能漏了一行：所欠數目即 ${cells.map(showCell).join("、")} 的數目。補上可解決${settled}。`
      : `${showCell(cell)} 現為 ${grouped(stated)}，其前可能漏了一行。補上可解決${settled}。`;
  if (slip === "cells-exchanged")
    return `${cells.map(showCell).join("與")} 的數字可能互相對調；調換後可解決${settled}。${raisedInChinese(raises)}`;
  if (value === null)
    return words === ""
      ? `${cells.map(showCell).join("、")} 現為 ${grouped(stated)}；改為另一數值可解決${settled}，但未能從輸入習慣推斷應為何值。`
      : `${cells.map(showCell).join("、")} 現為 ${grouped(stated)}：是否${words}？如是，可解決${settled}。`;
  if (slip === "left-blank")
    return `${showCell(cell)} 留空；填上 ${grouped(value)} 可解決${settled}。${raisedInChinese(raises)}`;
  return `${showCell(cell)} 現為 ${grouped(stated)}；改為 ${grouped(value)}${words === "" ? "，" : `（${words}），`}可解決${settled}。${raisedInChinese(raises)}`;
}

function raisedInChinese(raises: number): string {
  return raises === 0 ? "" : `但會另外引起 ${raises} 項。`;
}

/** False where a row is known to be missing by the balance alone that jumps. */
function isFoundElsewhere({ cell, settles }: Diagnosis): boolean {
  return !settles.some((settled) => sameCell(settled.cell, cell));
}

function slipIn(language: Language, slip: Slip): string {
  return SLIP_IN_WORDS[slip]?.[language] ?? "";
}

/** Digits in groups of three; a day and anything else as it is. */
function grouped(value: string): string {
  const [whole = "", ...decimals] = value.split(".");
  if (!/^-?\d+$/.test(whole)) return value;
  return [groupDigits(whole), ...decimals].join(".");
}
