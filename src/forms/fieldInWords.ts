import type { Language } from "../shares/values/finding";

/** The last part of a field's name, in words. */
const FIELDS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "Header.Instrument": { en: "Type of instrument", "zh-Hant": "證券類別" },
  "Header.Status": { en: "Status", "zh-Hant": "狀態" },
  "Header.Issuer": { en: "Name of issuer", "zh-Hant": "發行人名稱" },
  "Header.DateSubmitted": { en: "Date submitted", "zh-Hant": "呈交日期" },
  "Opening.Date": { en: "Opening date", "zh-Hant": "期初結存日期" },
  "Opening.Issued": { en: "Opening balance", "zh-Hant": "期初結存" },
  "Opening.Treasury": { en: "Opening treasury shares", "zh-Hant": "期初庫存股份" },
  "Opening.Total": { en: "Opening total", "zh-Hant": "期初總數" },
  "Closing.Date": { en: "Closing date", "zh-Hant": "期終結存日期" },
  "Closing.Issued": { en: "Closing balance", "zh-Hant": "期終結存" },
  "Closing.Treasury": { en: "Closing treasury shares", "zh-Hant": "期終庫存股份" },
  "Closing.Total": { en: "Closing total", "zh-Hant": "期終總數" },
  Kind: { en: "kind of shares", "zh-Hant": "股份種類" },
  Designation: { en: "class of shares", "zh-Hant": "股份類別" },
  Listed: { en: "whether listed", "zh-Hant": "是否上市" },
  StockCode: { en: "stock code", "zh-Hant": "證券代號" },
  MultiCounter: { en: "multi-counter stock code", "zh-Hant": "多櫃台證券代號" },
  Description: { en: "description", "zh-Hant": "說明" },
  Category: { en: "event", "zh-Hant": "事件" },
  Detail: { en: "details", "zh-Hant": "詳情" },
  Date: { en: "date", "zh-Hant": "日期" },
  Issued: { en: "number", "zh-Hant": "數目" },
  Shares: { en: "number", "zh-Hant": "數目" },
  Number: { en: "number", "zh-Hant": "數目" },
  Treasury: { en: "treasury shares", "zh-Hant": "庫存股份" },
  Percent: { en: "percentage", "zh-Hant": "百分比" },
  Price: { en: "price", "zh-Hant": "價格" },
  MarketPrice: { en: "market price", "zh-Hant": "市價" },
  Discount: { en: "discount or premium", "zh-Hant": "折讓或溢價" },
  Highest: { en: "highest price", "zh-Hant": "最高價" },
  Lowest: { en: "lowest price", "zh-Hant": "最低價" },
  Paid: { en: "paid", "zh-Hant": "付出總額" },
  Received: { en: "received", "zh-Hant": "收取總額" },
  TotalNumber: { en: "total number", "zh-Hant": "總數" },
  TotalPaid: { en: "total paid", "zh-Hant": "付出總額" },
  TotalReceived: { en: "total received", "zh-Hant": "收取總額" },
  ForCancellation: { en: "for cancellation", "zh-Hant": "擬註銷" },
  ForTreasury: { en: "for holding in treasury", "zh-Hant": "擬持作庫存股份" },
  "Mandate.ResolutionDate": { en: "date of the resolution", "zh-Hant": "決議日期" },
  "Mandate.Authorised": { en: "shares authorised", "zh-Hant": "授權股份數目" },
  "Mandate.Purchased": { en: "bought under the mandate", "zh-Hant": "根據授權已購回" },
  "Mandate.Percent": { en: "percentage of the mandate's base", "zh-Hant": "佔決議日已發行股份百分比" },
  Method: { en: "method", "zh-Hant": "方式" },
  ExplanatoryStatement: { en: "date of the explanatory statement", "zh-Hant": "說明函件日期" },
  "SignOff.Name": { en: "Submitted by", "zh-Hant": "呈交者" },
  "SignOff.Title": { en: "Title", "zh-Hant": "職銜" },
  Moratorium: { en: "end of the moratorium", "zh-Hant": "暫止期屆滿日" },
};

const PARTS: readonly (readonly [pattern: RegExp, words: Readonly<Record<Language, string>>])[] = [
  [/^Event(\d+)$/, { en: "line $1)", "zh-Hant": "第 $1) 項" }],
  [/^PartB(\d+)$/, { en: "Part B, line $1)", "zh-Hant": "B部第 $1) 項" }],
  [/^SectionII$/, { en: "Section II", "zh-Hant": "第二章節" }],
  [/^SectionIII$/, { en: "Section III", "zh-Hant": "第三章節" }],
  [/^(?:Purchase|Sale)(\d+)$/, { en: "line $1)", "zh-Hant": "第 $1) 項" }],
  [/^Confirmation(\d+)$/, { en: "confirmation ($1)", "zh-Hant": "第 $1 項確認" }],
  [/^Text$/, { en: "words", "zh-Hant": "文字" }],
  [/^Remarks$/, { en: "Remarks", "zh-Hant": "備註" }],
];

/** `Class B, line 2), number` for `Class1.Event2.Issued`. @param classNames of the blocks, in their order */
export function fieldInWords(name: string, language: Language, classNames: readonly string[]): string {
  const parts = name.split(".");
  const joint = language === "en" ? ", " : "、";
  for (let from = 0; from < parts.length; from += 1) {
    const words = FIELDS[parts.slice(from).join(".")];
    if (words !== undefined)
      return [...parts.slice(0, from).map((part) => partInWords(part, language, classNames)), words[language]].join(
        joint,
      );
  }
  return parts.map((part) => partInWords(part, language, classNames)).join(joint);
}

function partInWords(part: string, language: Language, classNames: readonly string[]): string {
  const number = /^Class(\d+)$/.exec(part)?.[1];
  if (number !== undefined) return classNames[parseInt(number, 10) - 1] ?? part;
  for (const [pattern, words] of PARTS) if (pattern.test(part)) return part.replace(pattern, words[language]);
  return part;
}
