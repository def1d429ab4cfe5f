import { stockCodesInDoubt, type StockCodeInDoubt } from "../../../shares/stockCodes";
import { defineCheck } from "../../check";

export const stockCode = defineCheck<{
  shareClass: string;
  code: string;
  other: string;
  wrong: StockCodeInDoubt["wrong"];
}>({
  code: "T116",
  name: "stock-code",
  severity: "warning",
  source: "FF304 and FF305 Section I, Stock code; check against the Exchange's stock code allocation plan",
  title: { en: "Stock code of a class", "zh-Hant": "股份類別的證券代號" },
  *find({ ledger: { register } }) {
    for (const { shareClass, code, other, wrong, cells } of stockCodesInDoubt(register))
      yield { at: cells, facts: { shareClass, code, other, wrong } };
  },
  says: {
    en: ({ shareClass, code, other, wrong }) =>
      ({
        "not five digits": `${shareClass}: the stock code reads ${code}; a code has five digits.`,
        "not of shares": `${shareClass}: the stock code reads ${code}; codes of shares begin with 0.`,
        "counters differ": `${shareClass}: the second counter reads ${code} and the stock code ${other}; their last four digits are usually the same.`,
        "used twice": `${shareClass}: the stock code ${code} is that of another class too.`,
      })[wrong],
    "zh-Hant": ({ shareClass, code, other, wrong }) =>
      ({
        "not five digits": `${shareClass}：證券代號讀作 ${code}；代號應為五位數字。`,
        "not of shares": `${shareClass}：證券代號讀作 ${code}；股份的代號以 0 開首。`,
        "counters differ": `${shareClass}：第二櫃台代號為 ${code}，證券代號為 ${other}；兩者末四位數字一般相同。`,
        "used twice": `${shareClass}：證券代號 ${code} 亦為另一類別的代號。`,
      })[wrong],
  },
  todo: {
    en: "Compare it with the issuer's page on the Exchange's website.",
    "zh-Hant": "請與本交易所網站的發行人資料核對。",
  },
  example: `
Share classes
| Share class | Stock code | Multi-counter stock code | Opening balance | Opening date |
| A | 00700 | 80070 RMB {T116} | 1,000,000 | 2022-11-30 |
| B | 006999 {T116} | | 1,000,000 | 2022-11-30 |
`,
});
