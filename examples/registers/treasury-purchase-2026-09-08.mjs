// A made-up issuer that holds what it buys in treasury, as most do. Its purchase of 8 September 2026 is a row of the Exchange's Share Repurchase Report of
// the next day, figure for figure: number, prices, total paid, what the mandate has come to (11,923,200) and its percentage (0.4311). The report prints no
// balances: those, the closes, the transfer and the cancellation are made up around it.
import { COUNT, DAY, day, newRegister, pairs, rows } from "../sheets.mjs";

/** Before the purchase: 2.82 stays below the cap of 1.05 times their average. */
const CLOSES = [
  ["2026-09-01", 2.74],
  ["2026-09-02", 2.76],
  ["2026-09-03", 2.75],
  ["2026-09-04", 2.73],
  ["2026-09-07", 2.72],
];

export function build() {
  const register = newRegister();
  pairs(register, "Issuer", "Issuer", [
    ["Name of issuer", "Lantern Bay Holdings Limited"],
    ["Short name", "Lantern Bay"],
    ["Date submitted", day("2026-09-08")],
    ["Status", "New Submission"],
    ["Submitted by", "Chan Tai Man"],
    ["Title", "Company Secretary"],
    ["Place of incorporation", "Cayman Islands"],
    ["Percentage decimals", 4],
    ["Date of explanatory statement", day("2026-04-16")],
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
      { key: "date", heading: "Opening date", width: 20, format: DAY },
      { key: "opening", heading: "Opening balance (excluding treasury)", width: 20, format: COUNT },
      { key: "treasury", heading: "Opening treasury shares", width: 16, format: COUNT },
      { key: "total", heading: "Opening total", width: 18, format: COUNT },
      { key: "closing", heading: "Closing balance", width: 20, format: COUNT },
      { key: "closingTreasury", heading: "Closing treasury shares", width: 18, format: COUNT },
      { key: "closingTotal", heading: "Closing total", width: 20, format: COUNT },
    ],
    [
      {
        name: "Ordinary",
        kind: "Ordinary shares",
        listed: "Yes",
        code: "09999",
        date: day("2026-08-31"),
        opening: 2_755_483_200,
        treasury: 10_216_800,
        total: 2_765_700_000,
        closing: 2_754_276_800,
        closingTreasury: 9_423_200,
        closingTotal: 2_763_700_000,
      },
    ],
  );
  rows(
    register,
    "Movements",
    "Movements",
    [
      { key: "date", heading: "Date", width: 20, format: DAY },
      { key: "event", heading: "Event", width: 44 },
      { key: "details", heading: "Details", width: 44 },
      { key: "number", heading: "Number of shares", width: 16, format: COUNT },
      { key: "treasury", heading: "Treasury shares", width: 16, format: COUNT },
      { key: "price", heading: "Issue price (HKD)", width: 14, format: "0.00" },
      { key: "director", heading: "Director", width: 10 },
    ],
    [
      {
        date: day("2026-09-02"),
        event: "Transfer of treasury shares - share award scheme",
        details: "2025 Share Award Scheme",
        number: 500_000,
        treasury: -500_000,
        price: 0,
        director: "No",
      },
      {
        date: day("2026-09-04"),
        event: "Cancellation of treasury shares",
        treasury: -2_000_000,
        number: 0,
      },
    ],
  );
  rows(
    register,
    "Repurchases",
    "Share repurchases under the mandate of 20 May 2026",
    [
      { key: "date", heading: "Trading date", width: 20, format: DAY },
      { key: "number", heading: "No. repurchased", width: 16, format: COUNT },
      { key: "high", heading: "Highest price (HKD)", width: 14, format: "#,##0.000" },
      { key: "low", heading: "Lowest price (HKD)", width: 14, format: "#,##0.000" },
      { key: "paid", heading: "Total paid (HKD)", width: 20, format: "#,##0.00" },
      { key: "method", heading: "Method", width: 18 },
      { key: "purpose", heading: "Purpose", width: 16 },
      { key: "under", heading: "Purchased under the mandate", width: 20, format: COUNT },
    ],
    [
      {
        date: day("2026-09-08"),
        number: 1_706_400,
        high: 2.82,
        low: 2.695,
        paid: 4_786_606,
        method: "On the Exchange",
        purpose: "treasury",
        under: 11_923_200,
      },
    ],
  );
  rows(
    register,
    "Closing prices",
    "Closing prices",
    [
      { key: "date", heading: "Date", width: 20, format: DAY },
      { key: "close", heading: "Close (HKD)", width: 14, format: "#,##0.00" },
    ],
    CLOSES.map(([date, close]) => ({ date: day(date), close })),
  );
  pairs(
    register,
    "Mandate",
    "Repurchase mandate",
    [
      ["Date of resolution", day("2026-05-20")],
      ["Shares in issue at resolution", 2_765_700_000],
      ["Shares authorised", 276_570_000],
      ["Purchased before this register", 10_216_800],
    ],
    {
      "Shares in issue at resolution": COUNT,
      "Shares authorised": COUNT,
      "Purchased before this register": COUNT,
    },
  );
  rows(
    register,
    "Last return",
    "Last return",
    [
      { key: "balance", heading: "Closing balance", width: 20, format: COUNT },
      { key: "treasury", heading: "Treasury shares", width: 16, format: COUNT },
      { key: "date", heading: "Closing date", width: 20, format: DAY },
    ],
    [{ balance: 2_755_483_200, treasury: 10_216_800, date: day("2026-08-31") }],
  );
  return register;
}
