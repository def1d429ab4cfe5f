import type { Register } from "../../../shares/register/register";
import { classCell } from "../../../shares/register/rowCells";
import type { CellRef } from "../../../shares/values/cell";
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

/** A stock code that cannot be right as it stands, or not beside the other one. */
interface StockCodeInDoubt {
  readonly shareClass: string;
  readonly code: string;
  readonly other: string;
  readonly wrong: "not five digits" | "not of shares" | "counters differ" | "used twice";
  readonly cells: readonly CellRef[];
}

/** Codes of shares on the Main Board and GEM: 00001 to 09999. Others are of structured products, debt and counters in Renminbi. */
const OF_SHARES = /^0\d{4}$/;

/** The second counter of a class has the last four digits of the first: 80700 beside 00700. */
function stockCodesInDoubt(register: Register): StockCodeInDoubt[] {
  const doubts: StockCodeInDoubt[] = [];
  const used = new Map<string, CellRef>();
  for (const shareClass of register.classes) {
    const { name, stockCode, multiCounter } = shareClass;
    const counter = /^\D*(\d+)/.exec(multiCounter)?.[1] ?? "";
    const own = classCell(shareClass, "Stock code");
    const second = classCell(shareClass, "Multi-counter stock code");
    const report = (code: string, other: string, wrong: StockCodeInDoubt["wrong"], ...cells: CellRef[]): number =>
      doubts.push({ shareClass: name, code, other, wrong, cells });
    if (stockCode !== "" && !/^\d{5}$/.test(stockCode)) report(stockCode, "", "not five digits", own);
    else if (stockCode !== "" && !OF_SHARES.test(stockCode)) report(stockCode, "", "not of shares", own);
    if (multiCounter !== "" && counter.length !== 5) report(multiCounter, "", "not five digits", second);
    else if (counter !== "" && /^\d{5}$/.test(stockCode) && counter.slice(1) !== stockCode.slice(1))
      report(counter, stockCode, "counters differ", second, own);
    const before = used.get(stockCode);
    if (stockCode !== "" && before !== undefined) report(stockCode, "", "used twice", own, before);
    used.set(stockCode, own);
  }
  return doubts;
}
