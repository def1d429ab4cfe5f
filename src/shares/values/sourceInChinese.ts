import { MONTHS } from "./civilDate";

/** Words of sources, as the rules and the forms have them in Chinese. Longer ones first. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/Rules (?=8|10|13|19)/g, "Rule "],
  [/Reading the record/g, "讀取紀錄"],
  [/House judgement/g, "本程式的判斷"],
  [/The record's Settings table/g, "紀錄的「檢查設定」表格"],
  [/The record's own totals row/g, "紀錄本身的合計行"],
  [/A running balance holds only in order of time/g, "累計結存須按時間次序"],
  [/General Holidays Ordinance \(Cap\. 149\)/g, "《公眾假期條例》（第149章）"],
  [/Companies \(Amendment\) Ordinance 2025/g, "《2025年公司（修訂）條例》"],
  [/the spread table of the Exchange \(Second Schedule to its Rules\)/g, "聯交所價位表（《交易所規則》附表二）"],
  [/the hours of the Exchange's submission system/g, "聯交所呈交系統的服務時間"],
  [/the Exchange's stock code allocation plan/g, "聯交所的股份代號編配計劃"],
  [/every number of the narrative is one of the tables/g, "每項數字均見於各表"],
  [/waivers for automatic programmes/g, "自動購回計劃的豁免"],
  [/lowest ≤ average ≤ highest/g, "最低價 ≤ 平均價 ≤ 最高價"],
  [/opening and closing balance/g, "期初及期終結存"],
  [/closing balance/g, "期終結存"],
  [/changes in treasury shares/g, "庫存股份變動"],
  [/discount or premium/g, "折讓或溢價"],
  [/Listed on SEHK/g, "於香港聯交所上市"],
  [/Stock code/g, "證券代號"],
  [/Name of Issuer/g, "公司名稱"],
  [/trading date/g, "交易日期"],
  [/Remarks/g, "備註"],
  [/ and its note\b/g, "及其註"],
  [/,? and sign-off/g, "及簽署"],
  [/\bheader,? /g, "抬頭 "],
  [/ in Chinese/g, "中文版"],
  [/ against /g, "對照"],
  [/the Exchange's settlement period of two business days/g, "聯交所兩個營業日的交收期"],
  [/Uncertificated securities market/g, "無紙證券市場"],
  [/, as announced/g, "（按公布）"],
  [/ as in force from (\d+年\d+月\d+日)/g, "（$1起生效）"],
  [/, in force on (\d+年\d+月\d+日)/g, "（$1生效）"],
  [/ to (\d+年\d+月\d+日)/g, "（至$1）"],
  [/,? ?from (\d+年\d+月\d+日)/g, "（$1起）"],
];

/** Parts of the forms, and numbers of rules and notes. */
const REFERENCES: readonly (readonly [RegExp, string])[] = [
  [/Sections I, II and III/g, "第一至三章節"],
  [/Section III/g, "第三章節"],
  [/Section II (A|B)\b/g, "第二章節$1部"],
  [/Section II/g, "第二章節"],
  [/Section I/g, "第一章節"],
  [/Parts? ([AB])\b/g, "$1部"],
  [/Notes? (\d+)/g, "註$1"],
  [
    /Rule ((?:\d+[A-Z]?\.\d+[A-Z]?(?:\(\w+\))*)(?:(?:, | and | to )(?:\d+[A-Z]?\.\d+[A-Z]?)?(?:\(\w+\))*)*)/g,
    "《上市規則》第$1條",
  ],
  [/Chapter (\w+)/g, "《上市規則》第$1章"],
  [/(?<=[\dA-Z)）]) to (?=\d)/g, "至"],
  [/ and /g, "及"],
];

/**
 * A source of a check in Chinese: the rule or the part of the form it stands on. What a source explains behind a colon is left out: the finding says it.
 * @returns null where English words would be left
 */
export function sourceInChinese(source: string): string | null {
  const parts = inDays(source)
    .split("; ")
    .map((part) => {
      const isUnchecked = /^check against /i.test(part);
      const [reference = "", explained] = part.replace(/^check against /i, "").split(": ");
      const said = replaced(replaced(reference, WORDS), REFERENCES);
      const more = explained === undefined ? "" : replaced(replaced(explained, WORDS), REFERENCES);
      const whole = more === "" || hasEnglish(more) ? said : `${said}：${more}`;
      return isUnchecked ? `有待核對${whole}` : whole;
    });
  const chinese = parts.join("；").replaceAll(", ", "，").replaceAll("; ", "；");
  if (hasEnglish(chinese)) return null;
  return chinese.replace(/ ?\(註([^()]*)\)/g, "（註$1）").replace(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fffAB])/g, "");
}

/** Days as they are said in Chinese. */
function inDays(source: string): string {
  return source.replace(
    new RegExp(`(\\d{1,2}) (${MONTHS.join("|")}) (\\d{4})`, "g"),
    (_, day: string, month: string, year: string) =>
      `${year}年${MONTHS.findIndex((name) => name === month) + 1}月${day.replace(/^0/, "")}日`,
  );
}

function replaced(text: string, words: readonly (readonly [RegExp, string])[]): string {
  return words.reduce((said, [english, chinese]) => said.replace(english, chinese), text);
}

/** Codes of forms and letters of parts are no English. */
function hasEnglish(text: string): boolean {
  return /[a-z]{3,}|\b(?:is|to|in|of|a|an)\b(?! ?\))/.test(text.replace(/\(\w+\)/g, ""));
}
