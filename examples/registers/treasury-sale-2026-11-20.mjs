// A made-up issuer that sells and transfers treasury shares: Section III filled, which no published return known to us has. Every figure is made up. The
// five closes before the sale average 2.85; the floor to check against is the higher of that and the last close, less 20%.
import { COUNT, DAY, day, newRegister, pairs, rows } from "../sheets.mjs";

const CLOSES = [
  ["2026-11-13", 2.83],
  ["2026-11-16", 2.85],
  ["2026-11-17", 2.86],
  ["2026-11-18", 2.84],
  ["2026-11-19", 2.87],
];

const SCHEME = "2025 Share Award Scheme";

export function build() {
  const register = newRegister();
  pairs(register, "Issuer", "Issuer", [
    ["Name of issuer", "Lantern Bay Holdings Limited"],
    ["Short name", "Lantern Bay"],
    ["Date submitted", day("2026-11-20")],
    ["Submitted by", "Chan Tai Man"],
    ["Title", "Company Secretary"],
    ["Place of incorporation", "Cayman Islands"],
    ["Percentage decimals", 4],
    ["Confirmations", "(i), (iv)"],
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
      { key: "opening", heading: "Opening balance", width: 20, format: COUNT },
      { key: "treasury", heading: "Opening treasury shares", width: 16, format: COUNT },
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
        date: day("2026-10-31"),
        opening: 2_754_276_800,
        treasury: 9_423_200,
        closing: 2_757_876_800,
        closingTreasury: 5_823_200,
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
      { key: "holder", heading: "Holder", width: 20 },
    ],
    [
      {
        date: day("2026-11-20"),
        event: "Transfer of treasury shares - share award scheme",
        details: SCHEME,
        number: 400_000,
        treasury: -400_000,
        price: 0,
        director: "Yes",
        holder: "Wong Siu Ming",
      },
      {
        date: day("2026-11-20"),
        event: "Transfer of treasury shares - share award scheme",
        details: SCHEME,
        number: 200_000,
        treasury: -200_000,
        price: 0,
        director: "No",
      },
    ],
  );
  rows(
    register,
    "Treasury sales",
    "On-market sales of treasury shares",
    [
      { key: "date", heading: "Trading date", width: 20, format: DAY },
      { key: "number", heading: "Number sold", width: 16, format: COUNT },
      { key: "high", heading: "Highest price (HKD)", width: 14, format: "#,##0.00" },
      { key: "low", heading: "Lowest price (HKD)", width: 14, format: "#,##0.00" },
      { key: "received", heading: "Total received (HKD)", width: 20, format: "#,##0.00" },
      { key: "method", heading: "Method", width: 18 },
    ],
    [
      {
        date: day("2026-11-20"),
        number: 3_000_000,
        high: 2.9,
        low: 2.86,
        received: 8_637_000,
        method: "On the Exchange",
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
  rows(
    register,
    "Last return",
    "Last return",
    [
      { key: "balance", heading: "Closing balance", width: 20, format: COUNT },
      { key: "treasury", heading: "Treasury shares", width: 16, format: COUNT },
      { key: "date", heading: "Closing date", width: 20, format: DAY },
    ],
    [{ balance: 2_754_276_800, treasury: 9_423_200, date: day("2026-10-31") }],
  );
  return register;
}
