// The register behind Tencent's Next Day Disclosure Return of 13 June 2025. Every fact is that return's own: of the nineteen
// purchases disclosed before it gives the number and the average price, of the last one highest, lowest and total paid.
import { COUNT, DAY, day, newRegister, pairs, rows } from "../sheets.mjs";

const EARLIER = [
  ["2025-05-19", 979_000, 511.1568],
  ["2025-05-20", 971_000, 515.1644],
  ["2025-05-21", 963_000, 519.6149],
  ["2025-05-22", 970_000, 516.1015],
  ["2025-05-23", 970_000, 516.0341],
  ["2025-05-26", 979_000, 511.1519],
  ["2025-05-27", 979_000, 511.0299],
  ["2025-05-28", 985_000, 508.0729],
  ["2025-05-29", 985_000, 507.8373],
  ["2025-05-30", 1_003_000, 499.1247],
  ["2025-06-02", 1_013_000, 494.1132],
  ["2025-06-03", 994_000, 503.4883],
  ["2025-06-04", 980_000, 510.5569],
  ["2025-06-05", 975_000, 513.4981],
  ["2025-06-06", 975_000, 513.6916],
  ["2025-06-09", 968_000, 517.1222],
  ["2025-06-10", 973_000, 514.3402],
  ["2025-06-11", 969_000, 516.5328],
  ["2025-06-12", 975_000, 513.1472],
];

export function build() {
  const register = newRegister();
  pairs(register, "Issuer", "Issuer", [
    ["Name of issuer", "Tencent Holdings Limited"],
    ["Date submitted", day("2025-06-13")],
    ["Status", "New Submission"],
    ["Submitted by", "Lau Suk Yi"],
    ["Title", "Secretary"],
    ["Percentage decimals", 5],
    ["Repeat percentages of earlier purchases", "Yes"],
    ["Part A without an event", "Not applicable"],
    ["Date of explanatory statement", day("2025-04-08")],
    ["Confirmations", "(iv)"],
  ]);
  rows(
    register,
    "Share classes",
    "Share classes",
    [
      { key: "name", heading: "Share class", width: 14 },
      { key: "kind", heading: "Kind of shares", width: 20 },
      { key: "listed", heading: "Listed", width: 10 },
      { key: "code", heading: "Stock code", width: 12 },
      { key: "counter", heading: "Multi-counter stock code", width: 16 },
      { key: "opening", heading: "Opening balance", width: 20, format: COUNT },
      { key: "date", heading: "Opening date", width: 20, format: DAY },
      { key: "treasury", heading: "Opening treasury shares", width: 16, format: COUNT },
      { key: "closing", heading: "Closing balance", width: 20, format: COUNT },
    ],
    [
      {
        name: "Ordinary",
        kind: "Ordinary shares",
        listed: "Yes",
        code: "00700",
        counter: "80700 RMB",
        opening: 9_190_417_249,
        date: day("2025-06-12"),
        treasury: 0,
        closing: 9_190_417_249,
      },
    ],
  );
  rows(
    register,
    "Repurchases",
    "Share repurchases under the mandate of 14 May 2025",
    [
      { key: "date", heading: "Trading date", width: 20, format: DAY },
      { key: "number", heading: "No. repurchased", width: 16, format: COUNT },
      { key: "high", heading: "Highest price (HKD)", width: 14, format: "#,##0.00" },
      { key: "low", heading: "Lowest price (HKD)", width: 14, format: "#,##0.00" },
      { key: "paid", heading: "Total paid (HKD)", width: 20, format: "#,##0.00" },
      { key: "average", heading: "Average price (HKD)", width: 16, format: "#,##0.0000" },
      { key: "method", heading: "Method", width: 18 },
      { key: "purpose", heading: "Purpose", width: 16 },
      { key: "cancelled", heading: "Cancelled on", width: 20, format: DAY },
      { key: "disclosed", heading: "Disclosed on", width: 20, format: DAY },
    ],
    [
      ...EARLIER.map(([date, number, average]) => ({
        date: day(date),
        number,
        average,
        method: "On the Exchange",
        purpose: "cancellation",
        disclosed: day(date),
      })),
      {
        date: day("2025-06-13"),
        number: 982_000,
        high: 515,
        low: 506.5,
        paid: 500_382_813.6,
        method: "On the Exchange",
        purpose: "cancellation",
      },
    ],
  );
  pairs(
    register,
    "Mandate",
    "Repurchase mandate",
    [
      ["Date of resolution", day("2025-05-14")],
      // Not printed: ten times the shares authorised gives the printed 0.21317 %.
      ["Shares in issue at resolution", 9_189_018_660],
      ["Shares authorised", 918_901_866],
    ],
    { "Shares in issue at resolution": COUNT, "Shares authorised": COUNT },
  );
  pairs(
    register,
    "Last return",
    "Last return",
    [
      ["Closing balance", 9_190_417_249],
      ["Closing date", day("2025-06-12")],
    ],
    { "Closing balance": COUNT },
  );
  return register;
}
