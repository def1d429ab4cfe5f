import { firstDayOf } from "../../shares/register/datedRules";
import { CLOSING_FIELDS, EVENT_FIELDS, OPENING_FIELDS, UNCANCELLED_FIELDS } from "../fieldTable";
import type {
  Block,
  Box,
  ClassesBlock,
  ClassLabels,
  ColumnHeading,
  FormEdition,
  PrintingRules,
  Span,
  TableColumns,
} from "../form";
import type { BalanceValue, EventValue } from "../returnValues";
import type { FormWord } from "../words";
import { repurchases, treasurySales } from "./ff305Reports";
import { classLabels, COLUMN_WIDTHS, EVENT_COLUMNS } from "./grid";
import { CLOSING_BLOCKS, headerBlocks, IDENTICAL, plainNote, SECOND_COUNTER_DESCRIPTION } from "./sharedBlocks";

/** What the editions of FF305 differ in. */
export interface Ff305Constants extends Pick<FormEdition, "id" | "version" | "from" | "columnWidths"> {
  /** The table of Part A, and the fields of its rows under the columns of events. */
  readonly partA: TableColumns;
  readonly events: readonly Box<EventValue>[];
  /** The column of the total number of issued shares, of which only balances have one. */
  readonly totalAt: Span;
}

const CLASS_WORDS: readonly [FormWord, FormWord] = ["label.kind.swapped", "label.designation.swapped"];

/** The official list has no headings of its own; ours repeats those of Part A it stands under, page after page. */
const PART_B_HEADINGS: readonly ColumnHeading[] = [
  { word: "ff305.column.events", at: EVENT_COLUMNS, level: "both" },
  { word: "ff305.column.issued", at: [3, 3], level: "both" },
  { word: "ff305.column.percent", at: [4, 4], level: "both" },
  { word: "ff305.column.price", at: [6, 6], level: "both" },
];

function balances(fields: typeof OPENING_FIELDS | typeof CLOSING_FIELDS, totalAt: Span): readonly Box<BalanceValue>[] {
  return [
    { field: fields.Date, at: [2, 2] },
    { field: fields.Issued, at: [3, 3] },
    { field: fields.Treasury, at: [5, 5] },
    { field: fields.Total, at: totalAt },
  ];
}

function classes({ partA, events, totalAt }: Ff305Constants, labels: ClassLabels): ClassesBlock {
  return {
    kind: "classes",
    labels,
    heading: "ff305.partA",
    table: partA,
    opening: { label: "ff305.opening", boxes: balances(OPENING_FIELDS, totalAt) },
    events,
    closing: { label: "ff305.closing", boxes: balances(CLOSING_FIELDS, totalAt) },
    uncancelled: {
      heading: "ff305.partB",
      table: { headings: PART_B_HEADINGS, columns: partA.columns },
      boxes: [
        { field: UNCANCELLED_FIELDS.Shares, at: [3, 3] },
        { field: UNCANCELLED_FIELDS.Percent, at: [4, 4] },
        { field: UNCANCELLED_FIELDS.Price, at: [6, 6] },
      ],
    },
  };
}

function blocks(constants: Ff305Constants): readonly Block[] {
  const last = constants.columnWidths.length - 1;
  const labels = classLabels(CLASS_WORDS, "ff305.listed", "ff305.stockCode", last);
  return [
    ...headerBlocks("ff305.subtitle", "ff305.lead", last),
    classes(constants, labels),
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
    repurchases(labels, last),
    { kind: "paragraph", startsPage: true, word: "ff305.sectionIII.lead" },
    treasurySales(labels, last),
    ...CLOSING_BLOCKS,
  ];
}

const RULES: PrintingRules = {
  classLabels: CLASS_WORDS,
  designation: "bare",
  uncancelled: "in a list of their own",
  eventList: "FF305 Part A",
  uncancelledList: "FF305 Part B",
  rowWithoutEvent: true,
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
};

/** An edition of FF305. */
export function ff305(constants: Ff305Constants): FormEdition {
  const { id, version, from, columnWidths } = constants;
  return {
    id,
    form: "FF305",
    version,
    labelOrder: "new",
    from,
    rules: RULES,
    blocks: blocks(constants),
    leftBlank: [
      SECOND_COUNTER_DESCRIPTION,
      {
        field: "Section III B, additional information, and the confirmation under it",
        reason:
          "No return with a sale of treasury shares was found to read them from; nobody shall sign words we made up.",
      },
    ],
    columnWidths,
  };
}

/** FF305 v1.3.0 of the treasury share regime, as Tencent filed it on 13 June 2025. */
export const FF305_V1_3_0: Ff305Constants = {
  id: "FF305 v1.3.0",
  version: "1.3.0",
  from: firstDayOf("treasury regime"),
  columnWidths: COLUMN_WIDTHS,
  partA: {
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
    columns: [EVENT_COLUMNS, [3, 3], [4, 4], [5, 5], [6, 6], [7, 7]],
  },
  events: [
    { field: EVENT_FIELDS.Issued, at: [3, 3] },
    { field: EVENT_FIELDS.Percent, at: [4, 4] },
    { field: EVENT_FIELDS.Treasury, at: [5, 5] },
    { field: EVENT_FIELDS.Price, at: [6, 6] },
  ],
  totalAt: [7, 7],
};

export const FF305 = ff305(FF305_V1_3_0);
