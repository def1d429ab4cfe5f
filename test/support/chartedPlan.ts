import type { CellLook, PlannedCell, SheetPlan } from "../../src/workbook/sheetPlan";
import { SAMPLE_PLAN } from "./samplePlan";

const LOOK: CellLook = {
  font: { name: "Arial", size: 9, bold: false, italic: false },
  horizontal: "left",
  vertical: "center",
  wrap: false,
  borders: { top: false, right: false, bottom: false, left: false },
  fill: null,
  numberFormat: "General",
};

const TABLE: readonly (readonly (string | number)[])[] = [
  ["Bar", "Lift", "Balance", "Change"],
  ["Opening", 0, 100, 0],
  ["Issue", 100, 0, 20],
  ["Closing", 0, 120, 0],
];

const cells = TABLE.flatMap((row, down) =>
  row.map((value, across): PlannedCell => ({
    row: 1 + down,
    column: 1 + across,
    value: typeof value === "string" ? { kind: "text", text: value } : { kind: "number", decimal: String(value) },
    look: LOOK,
    name: null,
  })),
);

/** A small table with a chart of it: four rows in B2:E5, drawn over B7:E16. The first series is not seen. */
export const CHARTED_PLAN: SheetPlan = {
  ...SAMPLE_PLAN,
  sheetName: "Secretary's bridge",
  cells,
  merges: [],
  charts: [
    {
      name: "Bridge 1",
      title: "A & B: <way>",
      source: { row: 1, column: 1, rows: 4, columns: 4 },
      over: { row: 6, column: 1, rows: 10, columns: 4 },
      series: [null, { fill: "#404040", outline: "#000000" }, { fill: "#FFFFFF", outline: "#123456" }],
    },
  ],
};
