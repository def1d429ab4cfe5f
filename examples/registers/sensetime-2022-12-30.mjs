// The register behind SenseTime's Next Day Disclosure Return of 30 December 2022. Every fact is that return's own.
import { COUNT, DAY, day, formula, newRegister, pairs, PERCENT, rows } from "../sheets.mjs";

const OPENING_B = 25_973_445_420;
const OPENING_A = 7_527_254_580;
const CANCELLED = 31_775_000;
const CONVERTED = 7_139_508;
const CONVERSION = "Conversion of Class A ordinary shares to Class B ordinary shares";

export function build() {
  const register = newRegister();
  pairs(register, "Issuer", "Issuer", [
    [
      "Name of issuer",
      "SenseTime Group Inc (a company controlled through weighted voting rights and incorporated in the Cayman Islands with limited liability)",
    ],
    ['Short name (the "Company")', "SenseTime Group Inc."],
    ["Date submitted", day("2022-12-30")],
    ["Status", "New Submission"],
    ["Submitted by", "Xu Li"],
    ["Title", "Director"],
  ]);
  rows(
    register,
    "Share classes",
    "Share classes",
    [
      { key: "name", heading: "Share class", width: 14 },
      { key: "kind", heading: "Kind of shares", width: 24 },
      { key: "listed", heading: "Listed", width: 10 },
      { key: "code", heading: "Stock code", width: 12 },
      { key: "description", heading: "Description", width: 16 },
      { key: "weighted", heading: "Weighted voting rights", width: 14 },
      { key: "opening", heading: "Opening balance", width: 20, format: COUNT },
      { key: "date", heading: "Opening date", width: 20, format: DAY },
      { key: "closing", heading: "Closing balance", width: 20, format: COUNT },
    ],
    [
      {
        name: "Class B",
        kind: "WVR ordinary shares",
        listed: "Yes",
        code: "00020",
        weighted: "No",
        opening: OPENING_B,
        date: day("2022-11-30"),
        closing: 25_948_809_928,
      },
      {
        name: "Class A",
        kind: "WVR ordinary shares",
        listed: "No",
        weighted: "Yes",
        opening: OPENING_A,
        date: day("2022-12-30"),
        closing: 7_520_115_072,
      },
    ],
  );
  const openings = "'Share classes'!$G$4:$G$5";
  const classes = "'Share classes'!$A$4:$A$5";
  const balance = (row, result) =>
    formula(`SUMIFS(${openings},${classes},B${row})+SUMIFS(E$4:E${row},B$4:B${row},B${row})`, result);
  const percentage = (row, result) => formula(`ROUND(ABS(E${row})/SUM(${openings}),4)`, result);
  const date = day("2022-12-30");
  rows(
    register,
    "Movements",
    "Movements in share capital, 2022",
    [
      { key: "date", heading: "Date", width: 20, format: DAY },
      { key: "name", heading: "Share class", width: 14 },
      { key: "event", heading: "Event", width: 38 },
      { key: "details", heading: "Details", width: 16 },
      { key: "number", heading: "Number of shares", width: 18, format: COUNT },
      { key: "balance", heading: "Balance after", width: 20, format: COUNT },
      { key: "percentage", heading: "Percentage", width: 12, format: PERCENT },
      { key: "bought", heading: "Purchase dates", width: 34 },
      { key: "holder", heading: "Holder", width: 30 },
      { key: "disclosed", heading: "Disclosed on", width: 20, format: DAY },
    ],
    [
      {
        date,
        name: "Class B",
        event: "Repurchase of shares and cancelled",
        number: -CANCELLED,
        balance: balance(4, OPENING_B - CANCELLED),
        percentage: percentage(4, 0.0009),
        bought: "16, 19, 20, 21, 22, 23 and 26 September 2022",
      },
      {
        date,
        name: "Class B",
        event: CONVERSION,
        number: CONVERTED,
        balance: balance(5, OPENING_B - CANCELLED + CONVERTED),
        percentage: percentage(5, 0.0002),
        holder: "Infinity Vision Enterprise Inc.",
      },
      {
        date,
        name: "Class A",
        event: CONVERSION,
        number: -CONVERTED,
        balance: balance(6, OPENING_A - CONVERTED),
        percentage: percentage(6, 0.0002),
        holder: "Infinity Vision Enterprise Inc.",
      },
    ],
    { event: "Total", number: formula("SUM(E4:E6)", -CANCELLED) },
  );
  rows(
    register,
    "Last return",
    "Closing balances of the last return",
    [
      { key: "name", heading: "Share class", width: 14 },
      { key: "balance", heading: "Closing balance", width: 20, format: COUNT },
      { key: "date", heading: "Closing date", width: 20, format: DAY },
    ],
    [
      { name: "Class B", balance: OPENING_B, date: day("2022-11-30") },
      { name: "Class A", balance: OPENING_A, date: day("2022-12-30") },
    ],
  );
  return register;
}
