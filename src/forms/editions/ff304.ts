import { firstDayOf } from "../../shares/register/datedRules";
import {
  CLOSING_FIELDS,
  EVENT_FIELDS,
  MANDATE_FIELDS,
  OPENING_FIELDS,
  PURCHASE_FIELDS,
  PURCHASE_TOTAL_FIELDS,
} from "../fieldTable";
import type { Block, FormEdition, PrintingRules, PurchaseReportBlock, TableColumns } from "../form";
import type { FormWord } from "../words";
import { classLabels, COLUMN_WIDTHS, EVENT_COLUMNS } from "./grid";
import { CLOSING_BLOCKS, headerBlocks, IDENTICAL, plainNote, SECOND_COUNTER_DESCRIPTION } from "./sharedBlocks";

const LAST = COLUMN_WIDTHS.length - 1;

type ClassWords = readonly [kind: FormWord, designation: FormWord];

const EVENTS_TABLE: TableColumns = {
  headings: [
    { word: "ff304.column.events", at: EVENT_COLUMNS, level: "both" },
    { word: "ff304.column.issued", at: [3, 3], level: "both" },
    { word: "ff304.column.percent", at: [4, 4], level: "both" },
    { word: "ff304.column.price", at: [5, 5], level: "both" },
    { word: "ff304.column.marketPrice", at: [6, 6], level: "both" },
    { word: "ff304.column.discount", at: [7, 7], level: "both" },
  ],
  columns: [EVENT_COLUMNS, [3, 3], [4, 4], [5, 5], [6, 6], [7, 7]],
};

const PURCHASES_TABLE: TableColumns = {
  headings: [
    { word: "tradingDate", at: [0, 1], level: "both" },
    { word: "ff304.sectionII.number", at: [2, 2], level: "both" },
    { word: "ff304.sectionII.method", at: [3, 4], level: "both" },
    { word: "ff304.sectionII.highest", at: [5, 5], level: "both" },
    { word: "ff304.sectionII.lowest", at: [6, 6], level: "both" },
    { word: "ff304.sectionII.paid", at: [7, 7], level: "both" },
  ],
  columns: [
    [0, 1],
    [2, 2],
    [3, 4],
    [5, 5],
    [6, 6],
    [7, 7],
  ],
};

function purchaseReport(labels: ClassWords): PurchaseReportBlock {
  return {
    kind: "purchaseReport",
    applies: "ff304.sectionII.applies",
    section: "sectionII",
    labels: classLabels(labels, "ff304.sectionII.listed", "label.stockCode", LAST),
    heading: "ff304.sectionII.a",
    table: PURCHASES_TABLE,
    boxes: [
      { field: PURCHASE_FIELDS.Date, at: [1, 1] },
      { field: PURCHASE_FIELDS.Number, at: [2, 2] },
      { field: PURCHASE_FIELDS.Method, at: [3, 4] },
      { field: PURCHASE_FIELDS.Highest, at: [5, 5] },
      { field: PURCHASE_FIELDS.Lowest, at: [6, 6] },
      { field: PURCHASE_FIELDS.Paid, at: [7, 7] },
    ],
    totals: [
      [
        { label: "ff304.sectionII.totalNumber", labelAt: [0, 1], field: PURCHASE_TOTAL_FIELDS.TotalNumber, at: [2, 2] },
        { label: "ff304.sectionII.totalPaid", labelAt: [3, 6], field: PURCHASE_TOTAL_FIELDS.TotalPaid, at: [7, 7] },
      ],
    ],
    mandate: {
      heading: "ff304.sectionII.b",
      lines: [
        { label: "ff304.sectionII.b1", labelAt: [0, 5], field: MANDATE_FIELDS.Purchased, at: [6, 7] },
        { label: "ff304.sectionII.b2", labelAt: [0, 5], field: MANDATE_FIELDS.Percent, at: [6, 7] },
      ],
    },
    statement: "ff304.sectionII.statement",
    notesHeading: null,
    notes: ["ff304.sectionII.note"],
  };
}

function blocks(labels: ClassWords): readonly Block[] {
  return [
    ...headerBlocks("ff304.subtitle", "ff304.lead", LAST),
    {
      kind: "classes",
      labels: classLabels(labels, "ff304.listed", "label.stockCode", LAST),
      heading: null,
      table: EVENTS_TABLE,
      opening: {
        label: "ff304.opening",
        boxes: [
          { field: OPENING_FIELDS.Date, at: [2, 2] },
          { field: OPENING_FIELDS.Issued, at: [3, 3] },
        ],
      },
      events: [
        { field: EVENT_FIELDS.Issued, at: [3, 3] },
        { field: EVENT_FIELDS.Percent, at: [4, 4] },
        { field: EVENT_FIELDS.Price, at: [5, 5] },
        { field: EVENT_FIELDS.MarketPrice, at: [6, 6] },
        { field: EVENT_FIELDS.Discount, at: [7, 7] },
      ],
      closing: {
        label: "ff304.closing",
        boxes: [
          { field: CLOSING_FIELDS.Date, at: [2, 2] },
          { field: CLOSING_FIELDS.Issued, at: [3, 3] },
        ],
      },
      uncancelled: null,
    },
    {
      kind: "confirmations",
      startsPage: true,
      heading: null,
      lead: "ff304.confirmation.lead",
      note: "ff304.confirmation.note",
    },
    {
      kind: "notes",
      heading: "notesToSectionI",
      italic: true,
      notes: [
        plainNote("ff304.note1"),
        plainNote("ff304.note2"),
        plainNote("ff304.note3"),
        plainNote("ff304.note4"),
        plainNote("ff304.note5"),
        { word: "ff304.note6", bullets: ["ff304.note6.a", "ff304.note6.b"] },
        { word: "ff304.note7", bullets: ["ff304.note7.a", "ff304.note7.b", "ff304.note7.c"] },
        plainNote("ff304.note8"),
        plainNote("ff304.note9"),
        { word: "ff304.note10", bullets: IDENTICAL },
        plainNote("ff304.note11"),
      ],
    },
    { kind: "paragraph", startsPage: true, word: "sectionII.lead" },
    purchaseReport(labels),
    ...CLOSING_BLOCKS,
  ];
}

function rules(classWords: ClassWords, designation: PrintingRules["designation"]): PrintingRules {
  return {
    classLabels: classWords,
    designation,
    uncancelled: "among the events",
    eventList: "FF304",
    uncancelledList: "FF304",
    rowWithoutEvent: false,
    confirmations: [
      "ff304.confirmation.1",
      "ff304.confirmation.2",
      "ff304.confirmation.3",
      "ff304.confirmation.4",
      "ff304.confirmation.5",
      "ff304.confirmation.6",
      "ff304.confirmation.7",
      "ff304.confirmation.8",
    ],
  };
}

/** What the editions of FF304 differ in. */
interface Ff304Constants extends Pick<FormEdition, "id" | "version" | "labelOrder" | "from"> {
  /** The labels of a class, in their order on the line. */
  readonly classLabels: ClassWords;
  readonly designation: PrintingRules["designation"];
}

function ff304(constants: Ff304Constants): FormEdition {
  const { id, version, labelOrder, from, classLabels: labels, designation } = constants;
  return {
    id,
    form: "FF304",
    version,
    labelOrder,
    from,
    rules: rules(labels, designation),
    blocks: blocks(labels),
    leftBlank: [SECOND_COUNTER_DESCRIPTION],
    columnWidths: COLUMN_WIDTHS,
  };
}

/** FF304 as SenseTime filed it on 30 December 2022: "Type of shares" first, no version at the foot; v1.2.4 of 21 November 2022 has that order too. */
export const FF304_OLD_LABELS = ff304({
  id: "FF304 old labels",
  version: null,
  labelOrder: "old",
  from: null,
  classLabels: ["label.kind", "label.designation"],
  designation: "with the word Class",
});

/**
 * FF304 v1.2.5 as Tencent filed it on 18 January 2024: "Class of shares" first. The labels changed on an unknown day between
 * 30 December 2022 and October 2023; that of FF301 is taken for it.
 */
export const FF304_NEW_LABELS = ff304({
  id: "FF304 v1.2.5",
  version: "1.2.5",
  labelOrder: "new",
  from: firstDayOf("class labels exchanged"),
  classLabels: ["label.kind.swapped", "label.designation.swapped"],
  designation: "bare",
});
