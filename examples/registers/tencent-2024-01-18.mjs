// The register behind Tencent's Next Day Disclosure Return of 18 January 2024 (FF304). Every fact is that return's own, but two that it
// only implies: what was bought under the mandate before these rows (169,202,600 less their sum), and the number of shares in issue at
// the resolution, which is not printed: this one gives the printed 1.76474 %.
import { COUNT, DAY, day, newRegister, pairs, rows } from "../sheets.mjs";

const EARLIER = [
  ["2024-01-08", 1_740_000],
  ["2024-01-09", 1_760_000],
  ["2024-01-10", 1_790_000],
  ["2024-01-11", 1_740_000],
  ["2024-01-12", 1_730_000],
  ["2024-01-15", 1_730_000],
  ["2024-01-16", 2_830_000],
  ["2024-01-17", 3_650_000],
];
const LAST = 3_640_000;
const BOUGHT = EARLIER.reduce((sum, [, number]) => sum + number, LAST);

export function build() {
  const register = newRegister();
  pairs(register, "Issuer", "Issuer", [
    ["Name of issuer", "Tencent Holdings Limited"],
    ["Date submitted", day("2024-01-18")],
    ["Submitted by", "Lau Suk Yi"],
    ["Title", "Secretary"],
    ["Percentage decimals", 5],
    ["Date of explanatory statement", day("2023-04-06")],
    ["Confirmations", "(iv)"],
    ["Last return", day("2024-01-17")],
  ]);
  rows(
    register,
    "Share classes",
    "Share classes",
    [
      { key: "kind", heading: "Class of shares", width: 20 },
      { key: "code", heading: "Stock code", width: 12 },
      { key: "counter", heading: "Multi-counter stock code", width: 16 },
      { key: "opening", heading: "Opening", width: 20, format: COUNT },
      { key: "date", heading: "As at", width: 20, format: DAY },
    ],
    [{ kind: "Ordinary shares", code: "00700", counter: "80700 RMB", opening: 9_452_393_365, date: day("2024-01-17") }],
  );
  rows(
    register,
    "Buy-back log",
    "Buy-back log, January 2024",
    [
      { key: "date", heading: "Purchase date", width: 20, format: DAY },
      { key: "number", heading: "Number of securities purchased", width: 16, format: COUNT },
      { key: "high", heading: "High", width: 12, format: '"HKD "#,##0.00' },
      { key: "low", heading: "Low", width: 12, format: '"HKD "#,##0.00' },
      { key: "paid", heading: "Consideration", width: 22, format: '"HKD "#,##0.00' },
      { key: "cancelled", heading: "Cancellation date", width: 20, format: DAY },
      { key: "disclosed", heading: "NDDR date", width: 20, format: DAY },
    ],
    [
      ...EARLIER.map(([date, number]) => ({ date: day(date), number, disclosed: day(date) })),
      { date: day("2024-01-18"), number: LAST, high: 278.8, low: 271.2, paid: 1_002_506_232 },
    ],
  );
  pairs(
    register,
    "Mandate",
    "General mandate to repurchase",
    [
      ["Date of resolution", day("2023-05-17")],
      ["Shares in issue at resolution", 9_587_961_965],
      ["Shares authorised", 958_796_196],
      ["Purchased before this register", 169_202_600 - BOUGHT],
    ],
    { "Shares in issue at resolution": COUNT, "Shares authorised": COUNT, "Purchased before this register": COUNT },
  );
  return register;
}
