import { parseCivilDate } from "../../shares/values/civilDate";
import type {
  Block,
  ClassesBlock,
  ColumnHeading,
  FormEdition,
  PurchaseReportBlock,
  SaleReportBlock,
  Span,
  TableColumns,
} from "../form";
import type { WordKey } from "../words";
import { classLabels, COLUMN_WIDTHS, EVENT_COLUMNS } from "./grid";
import { CLOSING_BLOCKS, headerBlocks, IDENTICAL, plainNote, SECOND_COUNTER_DESCRIPTION } from "./sharedBlocks";

const CLASS_WORDS: readonly [WordKey, WordKey] = ["label.kind.swapped", "label.designation.swapped"];
const LABELS = classLabels(CLASS_WORDS, "ff305.listed");

const TABLE_COLUMNS: readonly Span[] = [EVENT_COLUMNS, [3, 3], [4, 4], [5, 5], [6, 6], [7, 7]];

const PART_A: TableColumns = {
  headings: [
    { word: "ff305.column.events", at: EVENT_COLUMNS, level: "both" },
    { word: "ff305.column.changesIssued", at: [3, 4], level: "upper" },
    { word: "ff305.column.issued", at: [3, 3], level: "lower" },
    { word: "ff305.column.percent", at: [4, 4], level: "lower" },
    { word: "ff305.column.changesTreasury", at: [5, 5], level: "upper" },
    { word: "ff305.column.treasury", at: [5, 5], level: "lower" },
    { word: "ff305.column.price", at: [6, 6], level: "both" },
    { word: "ff305.column.total", at: [7, 7], level: "both" },
  ],
  columns: TABLE_COLUMNS,
};

/** The official list has no headings of its own; ours repeats those of Part A it stands under, page after page. */
const PART_B: TableColumns = {
  headings: [
    { word: "ff305.column.events", at: EVENT_COLUMNS, level: "both" },
    { word: "ff305.column.issued", at: [3, 3], level: "both" },
    { word: "ff305.column.percent", at: [4, 4], level: "both" },
    { word: "ff305.column.price", at: [6, 6], level: "both" },
  ],
  columns: TABLE_COLUMNS,
};

const BALANCES = [
  { source: "Date", at: [2, 2] },
  { source: "Issued", at: [3, 3] },
  { source: "Treasury", at: [5, 5] },
  { source: "Total", at: [7, 7] },
] as const;

const CLASSES: ClassesBlock = {
  kind: "classes",
  labels: LABELS,
  heading: "ff305.partA",
  table: PART_A,
  opening: { label: "ff305.opening", boxes: BALANCES },
  events: [
    { source: "Issued", at: [3, 3] },
    { source: "Percent", at: [4, 4] },
    { source: "Treasury", at: [5, 5] },
    { source: "Price", at: [6, 6] },
  ],
  closing: { label: "ff305.closing", boxes: BALANCES },
  uncancelled: {
    heading: "ff305.partB",
    table: PART_B,
    boxes: [
      { source: "Shares", at: [3, 3] },
      { source: "Percent", at: [4, 4] },
      { source: "Price", at: [6, 6] },
    ],
  },
};

const REPORT_COLUMNS: readonly Span[] = [
  [0, 1],
  [2, 2],
  [3, 4],
  [5, 5],
  [6, 6],
  [7, 7],
];

function reportHeadings(
  words: readonly [number: WordKey, method: WordKey, highest: WordKey, lowest: WordKey, amount: WordKey],
): readonly ColumnHeading[] {
  const [number, method, highest, lowest, amount] = words;
  return [
    { word: "tradingDate", at: [0, 1], level: "both" },
    { word: number, at: [2, 2], level: "both" },
    { word: method, at: [3, 4], level: "both" },
    { word: highest, at: [5, 5], level: "both" },
    { word: lowest, at: [6, 6], level: "both" },
    { word: amount, at: [7, 7], level: "both" },
  ];
}

const REPURCHASES: PurchaseReportBlock = {
  kind: "purchaseReport",
  applies: "ff305.sectionII.applies",
  section: "sectionII",
  labels: LABELS,
  heading: "ff305.sectionII.a",
  table: {
    headings: reportHeadings([
      "ff305.sectionII.number",
      "ff305.sectionII.method",
      "ff305.sectionII.highest",
      "ff305.sectionII.lowest",
      "ff305.sectionII.paid",
    ]),
    columns: REPORT_COLUMNS,
  },
  boxes: [
    { source: "Date", at: [1, 1] },
    { source: "Number", at: [2, 2] },
    { source: "Method", at: [3, 4] },
    { source: "Highest", at: [5, 5] },
    { source: "Lowest", at: [6, 6] },
    { source: "Paid", at: [7, 7] },
  ],
  totals: [
    [
      { label: "ff305.sectionII.totalNumber", labelAt: [0, 1], source: "TotalNumber", at: [2, 2] },
      { label: "ff305.sectionII.totalPaid", labelAt: [3, 6], source: "TotalPaid", at: [7, 7] },
    ],
    [{ label: "ff305.sectionII.forCancellation", labelAt: [0, 1], source: "ForCancellation", at: [2, 2] }],
    [{ label: "ff305.sectionII.forTreasury", labelAt: [0, 1], source: "ForTreasury", at: [2, 2] }],
  ],
  mandate: {
    heading: "ff305.sectionII.b",
    lines: [
      { label: "ff305.sectionII.b1", labelAt: [0, 5], source: "Mandate.ResolutionDate", at: [6, 7] },
      { label: "ff305.sectionII.b2", labelAt: [0, 5], source: "Mandate.Authorised", at: [6, 7] },
      { label: "ff305.sectionII.b3", labelAt: [0, 5], source: "Mandate.Purchased", at: [6, 7] },
      { label: "ff305.sectionII.b4", labelAt: [0, 5], source: "Mandate.Percent", at: [6, 7] },
      { label: "ff305.sectionII.b5", labelAt: [0, 5], source: "Moratorium", at: [6, 7] },
    ],
  },
  statement: "ff305.sectionII.statement",
  notesHeading: "ff305.sectionII.notes",
  notes: ["ff305.sectionII.note1", "ff305.sectionII.note2"],
};

const TREASURY_SALES: SaleReportBlock = {
  kind: "saleReport",
  applies: "ff305.sectionIII.applies",
  section: "sectionIII",
  labels: LABELS,
  heading: "ff305.sectionIII.a",
  table: {
    headings: reportHeadings([
      "ff305.sectionIII.number",
      "ff305.sectionIII.method",
      "ff305.sectionIII.highest",
      "ff305.sectionIII.lowest",
      "ff305.sectionIII.received",
    ]),
    columns: REPORT_COLUMNS,
  },
  boxes: [
    { source: "Date", at: [1, 1] },
    { source: "Number", at: [2, 2] },
    { source: "Method", at: [3, 4] },
    { source: "Highest", at: [5, 5] },
    { source: "Lowest", at: [6, 6] },
    { source: "Received", at: [7, 7] },
  ],
  totals: [
    [
      { label: "ff305.sectionIII.totalNumber", labelAt: [0, 1], source: "TotalNumber", at: [2, 2] },
      { label: "ff305.sectionIII.totalReceived", labelAt: [3, 6], source: "TotalReceived", at: [7, 7] },
    ],
  ],
};

const BLOCKS: readonly Block[] = [
  ...headerBlocks("ff305.subtitle", "ff305.lead"),
  CLASSES,
  {
    kind: "confirmations",
    startsPage: true,
    heading: "ff305.confirmation",
    lead: "ff305.confirmation.lead",
    note: "ff305.confirmation.note",
  },
  {
    kind: "notes",
    heading: "notesToSectionI",
    italic: false,
    notes: [
      plainNote("ff305.note1"),
      plainNote("ff305.note2"),
      plainNote("ff305.note3"),
      plainNote("ff305.note4"),
      plainNote("ff305.note5"),
      plainNote("ff305.note6"),
      plainNote("ff305.note7"),
      { word: "ff305.note8", bullets: IDENTICAL },
    ],
  },
  { kind: "paragraph", startsPage: true, word: "sectionII.lead" },
  REPURCHASES,
  { kind: "paragraph", startsPage: true, word: "ff305.sectionIII.lead" },
  TREASURY_SALES,
  ...CLOSING_BLOCKS,
];

/** FF305 v1.3.0 of the treasury share regime, as Tencent filed it on 13 June 2025. */
export const FF305: FormEdition = {
  id: "FF305 v1.3.0",
  form: "FF305",
  version: "1.3.0",
  labelOrder: "new",
  from: parseCivilDate("2024-06-11"),
  rules: {
    classLabels: CLASS_WORDS,
    designation: "bare",
    balances: "issued, treasury and total",
    uncancelled: "in a list of their own",
    eventList: "FF305 Part A",
    uncancelledList: "FF305 Part B",
    marketPrice: false,
    repeatsPercentages: true,
    rowWithoutEvent: true,
    mandateInFull: true,
    confirmations: [
      "ff305.confirmation.1",
      "ff305.confirmation.2",
      "ff305.confirmation.3",
      "ff305.confirmation.4",
      "ff305.confirmation.5",
      "ff305.confirmation.6",
      "ff305.confirmation.7",
      "ff305.confirmation.8",
    ],
  },
  blocks: BLOCKS,
  leftBlank: [
    SECOND_COUNTER_DESCRIPTION,
    {
      field: "Section III B, additional information, and the confirmation under it",
      reason:
        "No return with a sale of treasury shares was found to read them from; nobody shall sign words we made up.",
    },
  ],
  columnWidths: COLUMN_WIDTHS,
};
