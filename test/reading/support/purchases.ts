import ckh from "../../fixtures/returns/ckh-2021-09-15-zh.json";
import tencentOnFF304 from "../../fixtures/returns/tencent-2024-01-18.json";
import tencent from "../../fixtures/returns/tencent-2025-06-13.json";

/** A purchase as a published return gives it; "" where it does not. */
export interface Purchase {
  readonly date: string;
  readonly number: number;
  readonly high: string;
  readonly low: string;
  readonly paid: string;
  readonly average: string;
  /** Shares bought so far, this row included. */
  readonly soFar: number;
  /** The day of the return that reported it; "" for the one to report now. */
  readonly filed: string;
}

const plain = (price: string): string => price.replace(/^HKD /, "").replaceAll(",", "");

function inOrder(rows: readonly Omit<Purchase, "soFar">[]): readonly Purchase[] {
  let soFar = 0;
  return rows.map((row) => ({ ...row, soFar: (soFar += row.number) }));
}

/** The twenty of Tencent's return of 13 June 2025; of the last one its report gives the prices. */
export const TENCENT_PURCHASES: readonly Purchase[] = inOrder(
  tencent.classes.flatMap(({ part_b }) =>
    part_b.map(({ date, number, price }) => {
      const report = tencent.section_ii.repurchase_report.find(({ trading_date }) => trading_date === date);
      return {
        date,
        number,
        high: plain(report?.highest ?? ""),
        low: plain(report?.lowest ?? ""),
        paid: plain(report?.aggregate ?? ""),
        average: report === undefined ? plain(price) : "",
        filed: report === undefined ? date : "",
      };
    }),
  ),
);

/** The nine of Tencent's return of 18 January 2024. */
export const TENCENT_PURCHASES_OF_2024: readonly Purchase[] = inOrder(
  tencentOnFF304.classes.flatMap(({ movements }) =>
    movements.map(({ date, number }) => {
      const report = tencentOnFF304.section_ii.purchase_report.find(({ trading_date }) => trading_date === date);
      return {
        date,
        number,
        high: plain(report?.highest ?? ""),
        low: plain(report?.lowest ?? ""),
        paid: plain(report?.paid ?? ""),
        average: "",
        filed: report === undefined ? date : "",
      };
    }),
  ),
);

/** The eight of CK Hutchison's return of 15 September 2021, without prices. */
export const CKH_PURCHASES: readonly Purchase[] = inOrder(
  ckh.classes.flatMap(({ movements }) =>
    movements.map(({ date, number }) => ({
      date,
      number,
      high: "",
      low: "",
      paid: "",
      average: "",
      filed: date === ckh.date_submitted ? "" : date,
    })),
  ),
);

/** A line of a grid for each purchase. */
export const lines = (purchases: readonly Purchase[], line: (purchase: Purchase, at: number) => string): string =>
  purchases.map(line).join("\n");
