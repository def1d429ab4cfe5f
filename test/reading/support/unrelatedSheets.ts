import { type Cell, count, day, money, text } from "./book";
import type { Table } from "./tables";

type Entry = string | number;

/** A sheet that has nothing to do with shares in issue, with headings that a register has too. */
function other(sheet: string, headings: readonly string[], rows: readonly (readonly Entry[])[]): Table {
  return {
    role: "other",
    sheet,
    title: null,
    pairs: false,
    chinese: false,
    columns: headings.map((heading, at) => ({ field: `other ${at}`, headings: [heading] })),
    rows: rows.map((row) => ({ is: "other", cells: row.map(cellOf) })),
  };
}

function cellOf(entry: Entry): Cell {
  if (typeof entry === "number") return Number.isInteger(entry) ? count(entry) : money(entry);
  return /^\d{4}-\d\d-\d\d$/.test(entry) ? day(entry) : text(entry);
}

/** What else stands in a company secretary's workbook. */
export const UNRELATED: readonly Table[] = [
  other(
    "Stationery",
    ["Date", "Particulars", "Quantity", "Price", "Currency", "Total"],
    [
      ["2025-05-02", "Paper, A4", 20, 38.5, "HKD", 770],
      ["2025-05-19", "Ink", 4, 210, "HKD", 840],
      ["2025-06-13", "Envelopes", 500, 0.4, "HKD", 200],
    ],
  ),
  other(
    "Petty cash",
    ["Date", "Description", "Debit", "Credit", "Balance"],
    [
      ["2025-05-01", "Balance b/f", "", "", 3_000],
      ["2025-05-06", "Courier", 180, "", 2_820],
      ["2025-05-30", "Top up", "", 500, 3_320],
    ],
  ),
  other(
    "Minutes",
    ["Date", "Event", "Details", "No. of directors"],
    [
      ["2025-05-14", "Annual general meeting", "Grant of the repurchase mandate", 7],
      ["2025-06-12", "Board meeting", "Approval of share buy-back", 6],
    ],
  ),
  other(
    "Option grants",
    ["Date of grant", "Grantee", "Number of options", "Exercise price", "Vesting date"],
    [
      ["2022-07-04", "Employees", 1_500_000, 2.41, "2025-07-04"],
      ["2025-05-16", "A director", 200_000, 512.5, "2026-05-16"],
    ],
  ),
  other(
    "Payroll",
    ["Date", "Employee", "Type", "Number", "Amount", "Balance"],
    [
      ["2025-05-30", "Chan Tai Man", "Salary", 101, 30_000.5, 30_000.5],
      ["2025-05-30", "Lee Siu Ming", "Salary", 102, 28_500, 58_500.5],
    ],
  ),
  other(
    "Dividends",
    ["Record date", "Payment date", "Class", "Dividend per share", "Shares", "Total paid"],
    [["2025-05-20", "2025-05-30", "Ordinary", 4.5, 9_190_417_249, 41_356_877_620.5]],
  ),
  other(
    "Leave",
    ["Date", "Type", "No. of days", "Balance"],
    [
      ["2025-05-05", "Annual leave", 1, 14],
      ["2025-05-06", "Annual leave", 1, 13],
    ],
  ),
  other(
    "Price list",
    ["Item", "Unit price", "Currency", "As at"],
    [
      ["Share certificate, printed", 12.5, "HKD", "2025-01-01"],
      ["Annual report", 45, "HKD", "2025-01-01"],
    ],
  ),
  other(
    "Market",
    ["Date", "Open", "High", "Low", "Close", "Volume"],
    [
      ["2025-06-12", 512.5, 517, 510, 514.5, 15_400_000],
      ["2025-06-13", 514, 515, 506.5, 507, 18_250_000],
    ],
  ),
  other(
    "文具",
    ["日期", "項目", "數量", "單價", "總額"],
    [
      ["2021-09-02", "影印紙", 30, 36.5, 1_095],
      ["2021-09-14", "信封", 800, 0.5, 400],
    ],
  ),
  other(
    "Contacts",
    ["Name", "Title", "Company", "Phone"],
    [
      ["Wong Mei", "Manager", "The share registrar", "2862 8555"],
      ["Ho Ka", "Partner", "Solicitors", "2525 0000"],
    ],
  ),
  other(
    "Award schedule",
    ["Vesting date", "Class", "Awards granted", "Awards vested", "Awards lapsed"],
    [
      ["2025-07-01", "Class B", 400_000, 0, 0],
      ["2026-07-01", "Class B", 400_000, 0, 12_000],
    ],
  ),
];
