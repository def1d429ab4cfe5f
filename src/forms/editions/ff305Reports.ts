import {
  MANDATE_FIELDS,
  PURCHASE_FIELDS,
  PURCHASE_NOTE_FIELDS,
  PURCHASE_TOTAL_FIELDS,
  SALE_FIELDS,
  SALE_TOTAL_FIELDS,
} from "../fieldTable";
import type { ClassLabels, ColumnHeading, PurchaseReportBlock, SaleReportBlock, Span } from "../form";
import type { FormWord } from "../words";

/** The columns of a report: trading date, number, method, highest, lowest, amount. */
function reportColumns(last: number): readonly Span[] {
  return [
    [0, 1],
    [2, 2],
    [3, 4],
    [5, 5],
    [6, 6],
    [7, last],
  ];
}

function reportHeadings(
  words: readonly [number: FormWord, method: FormWord, highest: FormWord, lowest: FormWord, amount: FormWord],
  last: number,
): readonly ColumnHeading[] {
  const [number, method, highest, lowest, amount] = words;
  return [
    { word: "tradingDate", at: [0, 1], level: "both" },
    { word: number, at: [2, 2], level: "both" },
    { word: method, at: [3, 4], level: "both" },
    { word: highest, at: [5, 5], level: "both" },
    { word: lowest, at: [6, 6], level: "both" },
    { word: amount, at: [7, last], level: "both" },
  ];
}

/** Section II. */
export function repurchases(labels: ClassLabels, last: number): PurchaseReportBlock {
  return {
    kind: "purchaseReport",
    applies: "ff305.sectionII.applies",
    section: "sectionII",
    labels,
    heading: "ff305.sectionII.a",
    table: {
      headings: reportHeadings(
        [
          "ff305.sectionII.number",
          "ff305.sectionII.method",
          "ff305.sectionII.highest",
          "ff305.sectionII.lowest",
          "ff305.sectionII.paid",
        ],
        last,
      ),
      columns: reportColumns(last),
    },
    boxes: [
      { field: PURCHASE_FIELDS.Date, at: [1, 1] },
      { field: PURCHASE_FIELDS.Number, at: [2, 2] },
      { field: PURCHASE_FIELDS.Method, at: [3, 4] },
      { field: PURCHASE_FIELDS.Highest, at: [5, 5] },
      { field: PURCHASE_FIELDS.Lowest, at: [6, 6] },
      { field: PURCHASE_FIELDS.Paid, at: [7, last] },
    ],
    totals: [
      [
        { label: "ff305.sectionII.totalNumber", labelAt: [0, 1], field: PURCHASE_TOTAL_FIELDS.TotalNumber, at: [2, 2] },
        { label: "ff305.sectionII.totalPaid", labelAt: [3, 6], field: PURCHASE_TOTAL_FIELDS.TotalPaid, at: [7, last] },
      ],
      [
        {
          label: "ff305.sectionII.forCancellation",
          labelAt: [0, 1],
          field: PURCHASE_TOTAL_FIELDS.ForCancellation,
          at: [2, 2],
        },
      ],
      [{ label: "ff305.sectionII.forTreasury", labelAt: [0, 1], field: PURCHASE_TOTAL_FIELDS.ForTreasury, at: [2, 2] }],
    ],
    mandate: {
      heading: "ff305.sectionII.b",
      lines: [
        { label: "ff305.sectionII.b1", labelAt: [0, 5], field: MANDATE_FIELDS.ResolutionDate, at: [6, last] },
        { label: "ff305.sectionII.b2", labelAt: [0, 5], field: MANDATE_FIELDS.Authorised, at: [6, last] },
        { label: "ff305.sectionII.b3", labelAt: [0, 5], field: MANDATE_FIELDS.Purchased, at: [6, last] },
        { label: "ff305.sectionII.b4", labelAt: [0, 5], field: MANDATE_FIELDS.Percent, at: [6, last] },
        { label: "ff305.sectionII.b5", labelAt: [0, 5], field: PURCHASE_NOTE_FIELDS.Moratorium, at: [6, last] },
      ],
    },
    statement: "ff305.sectionII.statement",
    notesHeading: "ff305.sectionII.notes",
    notes: ["ff305.sectionII.note1", "ff305.sectionII.note2"],
  };
}

/** Section III. */
export function treasurySales(labels: ClassLabels, last: number): SaleReportBlock {
  return {
    kind: "saleReport",
    applies: "ff305.sectionIII.applies",
    section: "sectionIII",
    labels,
    heading: "ff305.sectionIII.a",
    table: {
      headings: reportHeadings(
        [
          "ff305.sectionIII.number",
          "ff305.sectionIII.method",
          "ff305.sectionIII.highest",
          "ff305.sectionIII.lowest",
          "ff305.sectionIII.received",
        ],
        last,
      ),
      columns: reportColumns(last),
    },
    boxes: [
      { field: SALE_FIELDS.Date, at: [1, 1] },
      { field: SALE_FIELDS.Number, at: [2, 2] },
      { field: SALE_FIELDS.Method, at: [3, 4] },
      { field: SALE_FIELDS.Highest, at: [5, 5] },
      { field: SALE_FIELDS.Lowest, at: [6, 6] },
      { field: SALE_FIELDS.Received, at: [7, last] },
    ],
    totals: [
      [
        { label: "ff305.sectionIII.totalNumber", labelAt: [0, 1], field: SALE_TOTAL_FIELDS.TotalNumber, at: [2, 2] },
        {
          label: "ff305.sectionIII.totalReceived",
          labelAt: [3, 6],
          field: SALE_TOTAL_FIELDS.TotalReceived,
          at: [7, last],
        },
      ],
    ],
  };
}
