import type { CellRef } from "./values/cell";
import type { Register } from "./register/register";
import { classCell } from "./register/rowCells";

/** A stock code that cannot be right as it stands, or not beside the other one. */
export interface StockCodeInDoubt {
  readonly shareClass: string;
  readonly code: string;
  readonly other: string;
  readonly wrong: "not five digits" | "not of shares" | "counters differ" | "used twice";
  readonly cells: readonly CellRef[];
}

/** Codes of shares on the Main Board and GEM: 00001 to 09999. Others are of structured products, debt and counters in Renminbi. */
const OF_SHARES = /^0\d{4}$/;

/** The second counter of a class has the last four digits of the first: 80700 beside 00700. */
export function stockCodesInDoubt(register: Register): StockCodeInDoubt[] {
  const doubts: StockCodeInDoubt[] = [];
  const used = new Map<string, CellRef>();
  for (const shareClass of register.classes) {
    const { name, stockCode, multiCounter } = shareClass;
    const counter = /^\D*(\d+)/.exec(multiCounter)?.[1] ?? "";
    const own = classCell(shareClass, "Stock code");
    const second = classCell(shareClass, "Multi-counter stock code");
    const tell = (code: string, other: string, wrong: StockCodeInDoubt["wrong"], ...cells: CellRef[]): number =>
      doubts.push({ shareClass: name, code, other, wrong, cells });
    if (stockCode !== "" && !/^\d{5}$/.test(stockCode)) tell(stockCode, "", "not five digits", own);
    else if (stockCode !== "" && !OF_SHARES.test(stockCode)) tell(stockCode, "", "not of shares", own);
    if (multiCounter !== "" && counter.length !== 5) tell(multiCounter, "", "not five digits", second);
    else if (counter !== "" && /^\d{5}$/.test(stockCode) && counter.slice(1) !== stockCode.slice(1))
      tell(counter, stockCode, "counters differ", second, own);
    const before = used.get(stockCode);
    if (stockCode !== "" && before !== undefined) tell(stockCode, "", "used twice", own, before);
    used.set(stockCode, own);
  }
  return doubts;
}
