// The register behind MINISO's Next Day Disclosure Return of 18 October 2024, as far as its published pages 1 and 2 go:
// the purchases of its Part B are not among them, so the row that refers to Part B is kept as the secretary would type it.
import { COUNT, DAY, day, newRegister, pairs, rows } from "../sheets.mjs";

const CANCELLED =
  "175,435 American depository shares (representing 701,740 ordinary shares) repurchased from the NYSE from July 5, 2024 to July 25, 2024 were cancelled on October 8, 2024";

export function build() {
  const register = newRegister();
  pairs(register, "Issuer", "Issuer", [
    ["Name of issuer", "MINISO Group Holding Limited"],
    ["Date submitted", day("2024-10-18")],
    ["Percentage decimals", 6],
  ]);
  rows(
    register,
    "Share classes",
    "Share classes",
    [
      { key: "name", heading: "Class", width: 14 },
      { key: "listed", heading: "Listed on the Exchange", width: 12 },
      { key: "code", heading: "Stock code", width: 12 },
      { key: "opening", heading: "Balance b/f", width: 20, format: COUNT },
      { key: "date", heading: "Opening date", width: 20, format: DAY },
      { key: "treasury", heading: "Treasury shares", width: 16, format: COUNT },
    ],
    [
      {
        name: "Ordinary shares",
        listed: "Yes",
        code: "09896",
        opening: 1_259_282_577,
        date: day("2024-09-30"),
        treasury: 0,
      },
    ],
  );
  rows(
    register,
    "Movements",
    "Movements since the September monthly return",
    [
      { key: "date", heading: "Date of change", width: 20, format: DAY },
      { key: "event", heading: "Nature", width: 36 },
      { key: "details", heading: "Details", width: 50 },
      { key: "number", heading: "No. of shares", width: 16, format: COUNT },
      { key: "price", heading: "Price", width: 16, format: '"HKD "#,##0.0000' },
      { key: "balance", heading: "Balance c/f", width: 20, format: COUNT },
    ],
    [
      {
        date: day("2024-10-08"),
        event: "Shares repurchased and cancelled",
        details: CANCELLED,
        number: -701_740,
        price: 34.6296,
        balance: 1_258_580_837,
      },
      { date: day("2024-10-17"), event: "Other", details: "See Part B", number: 0, balance: 1_258_580_837 },
    ],
  );
  return register;
}
