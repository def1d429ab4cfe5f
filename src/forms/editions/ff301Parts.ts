import type { MonthPart } from "../../shares/month/monthParts";
import { CLASS_FIELDS } from "../fieldTable";
import type { Box, ClassLabels, ColumnHeading, LabelledField, Span, TableColumns } from "../form";
import { PART_FIELDS, PART_TOTAL_FIELDS } from "../monthly/monthlyFieldTable";
import type { MonthlyBlock, PartBlock, PartTotal } from "../monthly/monthlyForm";
import type { PartValue } from "../monthly/monthlyValues";
import type { FormWord } from "../words";
import { FF301 } from "../words/ff301";

/** What the columns of Section III depend on. */
export interface Ff301Columns {
  /** Last column of the grid. */
  readonly last: number;
  readonly hasTreasury: boolean;
  readonly labelOrder: "old" | "new";
  /** Of Sections I and II. From June 2024 the parts have the same (Moon, January 2026). */
  readonly labels: ClassLabels;
}

/** A column: its heading, its place, and the field of a line in it; null where it holds none of its own. */
type Column = readonly [word: FormWord, at: Span, field: Box<PartValue>["field"] | null];

interface PartOf {
  readonly part: MonthPart;
  readonly heading: FormWord;
  readonly words: FormWord;
  readonly wordsAt: Span;
  readonly columns: readonly Column[];
  readonly movement?: PartBlock["movement"];
  readonly below?: PartBlock["below"];
  readonly totals?: readonly PartTotal[];
}

/** Parts A to E. */
export function detailParts(of: Ff301Columns): readonly MonthlyBlock[] {
  return [options(of), instruments(of, "B"), instruments(of, "C"), agreements(of), otherMovements(of)].map((part) =>
    partBlock(of, part),
  );
}

/** What all parts come to. */
export function grandTotals({ last, hasTreasury }: Ff301Columns): MonthlyBlock {
  const total = (label: FormWord, field: PartTotal["field"]): PartTotal => ({
    label,
    labelAt: [0, 7],
    field,
    at: [8, last],
  });
  return {
    kind: "totals",
    totals: hasTreasury
      ? [
          total(FF301.grandTotalIssued, PART_TOTAL_FIELDS.NewShares),
          total(FF301.grandTotalTreasury, PART_TOTAL_FIELDS.TreasuryShares),
        ]
      : [total(FF301.grandTotal, PART_TOTAL_FIELDS.NewShares)],
  };
}

function partBlock(of: Ff301Columns, part: PartOf): PartBlock {
  const { last, hasTreasury } = of;
  const other = part.part === "E";
  const headings: readonly ColumnHeading[] = [
    { word: part.words, at: part.wordsAt, level: "both" },
    ...part.columns.map(([word, at]): ColumnHeading => ({ word, at, level: "both" })),
  ];
  const table: TableColumns = { headings, columns: headings.map(({ at }) => at) };
  const total = (label: FormWord, field: PartTotal["field"]): PartTotal => ({
    label,
    labelAt: [0, 7],
    field,
    at: [8, last],
  });
  return {
    kind: "part",
    part: part.part,
    heading: part.heading,
    labels: hasTreasury ? of.labels : issuableLabels(of),
    table,
    wordsAt: part.wordsAt,
    boxes: part.columns.flatMap(([, at, field]) => (field === null ? [] : [{ field, at }])),
    movement: part.movement ?? [],
    below: part.below ?? [],
    totals: [
      ...(hasTreasury
        ? [
            total(other ? FF301.partETotalIssued : FF301.partTotalIssued, PART_TOTAL_FIELDS.NewShares),
            total(other ? FF301.partETotalTreasury : FF301.partTotalTreasury, PART_TOTAL_FIELDS.TreasuryShares),
          ]
        : [total(FF301.partTotal, PART_TOTAL_FIELDS.NewShares)]),
      ...(part.totals ?? []),
    ],
  };
}

/** Which shares a part is about, up to May 2024: no description, and no second counter. */
function issuableLabels({ last, labelOrder }: Ff301Columns): ClassLabels {
  const old = labelOrder === "old";
  return {
    lines: [
      [
        {
          label: old ? FF301.kindIssuable : FF301.kindIssuableSwapped,
          labelAt: [1, 1],
          field: CLASS_FIELDS.Kind,
          at: [2, 3],
        },
        {
          label: old ? FF301.designationIssuable : FF301.designationIssuableSwapped,
          labelAt: [4, 5],
          field: CLASS_FIELDS.Designation,
          at: [6, 6],
        },
        {
          label: FF301.listedIssuable,
          labelAt: [7, 9],
          field: CLASS_FIELDS.Listed,
          at: [10, last],
        },
      ],
      [
        {
          label: FF301.stockCodeIssuable,
          labelAt: [0, 6],
          field: CLASS_FIELDS.StockCode,
          at: [7, last],
        },
      ],
    ],
    multiCounter: {
      label: "label.multiCounter",
      labelAt: [0, 1],
      field: CLASS_FIELDS.MultiCounter,
      at: [2, 3],
      blank: { label: "label.description", labelAt: [4, 4], at: [5, last] },
    },
  };
}

function withPart(word: (typeof FF301)["newSharesWithTreasury"], part: MonthPart): FormWord {
  const named = (language: "en" | "zh-Hant"): (typeof word)["en"] => ({
    ...word[language],
    text: word[language].text.replace("{part}", part),
  });
  return { en: named("en"), "zh-Hant": named("zh-Hant") };
}

/** What was issued under a line in the month, and what may be; in Part E, what has changed. */
function issuedColumns(
  { last, hasTreasury }: Ff301Columns,
  part: MonthPart,
  before: FormWord,
  [first, second]: readonly [Span, Span],
): readonly Column[] {
  if (!hasTreasury)
    return [
      [before, first, PART_FIELDS.NewShares],
      [FF301.issuable, [second[0], part === "A" ? second[1] : last], PART_FIELDS.Issuable],
    ];
  const third: Span = [second[1] + 1, part === "A" ? second[1] + 1 : last];
  if (part === "E")
    return [
      [FF301.changeWithTreasury, first, PART_FIELDS.NewShares],
      [FF301.treasuryChange, second, PART_FIELDS.TreasuryShares],
      [FF301.notCancelled, third, PART_FIELDS.NotCancelled],
    ];
  return [
    [withPart(FF301.newSharesWithTreasury, part), first, PART_FIELDS.NewShares],
    [withPart(FF301.treasuryTransferred, part), second, PART_FIELDS.TreasuryShares],
    [FF301.issuableWithTreasury, third, PART_FIELDS.Issuable],
  ];
}

function options(of: Ff301Columns): PartOf {
  const { last, hasTreasury } = of;
  const step = (label: FormWord, field: LabelledField<PartValue>["field"]): LabelledField<PartValue> => ({
    label,
    labelAt: [4, 4],
    field,
    at: [5, 5],
  });
  return {
    part: "A",
    heading: FF301.partA,
    words: FF301.scheme,
    wordsAt: [0, 2],
    columns: [
      [FF301.optionsOpening, [3, 3], PART_FIELDS.Opening],
      [FF301.movement, [4, 5], null],
      [FF301.optionsClosing, [6, 6], PART_FIELDS.Closing],
      ...issuedColumns(of, "A", FF301.newSharesA, [
        [7, 7],
        [8, 8],
      ]),
      [FF301.grantable, [hasTreasury ? 10 : 9, last], PART_FIELDS.Grantable],
    ],
    movement: [
      step(FF301.granted, PART_FIELDS.Granted),
      step(FF301.exercised, PART_FIELDS.Exercised),
      step(FF301.cancelled, PART_FIELDS.Cancelled),
      step(FF301.lapsed, PART_FIELDS.Lapsed),
    ],
    below: [{ label: FF301.approvalDate, labelAt: [0, 3], field: PART_FIELDS.ApprovalDate, at: [4, 6] }],
    totals: [{ label: FF301.funds, labelAt: [0, 7], field: PART_TOTAL_FIELDS.Funds, at: [8, last] }],
  };
}

/** Warrants and convertibles. */
function instruments(of: Ff301Columns, part: "B" | "C"): PartOf {
  const isWarrant = part === "B";
  const line = (label: FormWord, field: LabelledField<PartValue>["field"]): LabelledField<PartValue> => ({
    label,
    labelAt: [0, 3],
    field,
    at: [4, 7],
  });
  return {
    part,
    heading: of.hasTreasury
      ? isWarrant
        ? FF301.partBWithTreasury
        : FF301.partCWithTreasury
      : isWarrant
        ? FF301.partB
        : FF301.partC,
    words: isWarrant ? FF301.warrants : FF301.convertibles,
    wordsAt: [0, 2],
    columns: [
      [FF301.currency, [3, 3], PART_FIELDS.Currency],
      [FF301.amountOpening, [4, 5], PART_FIELDS.Opening],
      [FF301.movement, [6, 6], PART_FIELDS.Moved],
      [FF301.amountClosing, [7, 7], PART_FIELDS.Closing],
      ...issuedColumns(of, part, isWarrant ? FF301.newSharesB : FF301.newSharesC, [
        [8, 8],
        [9, 9],
      ]),
    ],
    below: [
      ...(isWarrant
        ? []
        : [
            line(
              of.hasTreasury ? FF301.convertibleTypeWithTreasury : FF301.convertibleType,
              PART_FIELDS.InstrumentType,
            ),
          ]),
      line(
        of.hasTreasury
          ? isWarrant
            ? FF301.warrantCodeOnExchange
            : FF301.convertibleCodeOnExchange
          : isWarrant
            ? FF301.warrantCode
            : FF301.convertibleCode,
        PART_FIELDS.InstrumentCode,
      ),
      line(isWarrant ? FF301.subscriptionPrice : FF301.conversionPrice, PART_FIELDS.Price),
      line(FF301.approvalDate, PART_FIELDS.ApprovalDate),
    ],
  };
}

function agreements(of: Ff301Columns): PartOf {
  return {
    part: "D",
    heading: of.hasTreasury ? FF301.partDWithTreasury : FF301.partD,
    words: FF301.description,
    wordsAt: [0, 4],
    columns: [
      [FF301.approvalDate, [5, 6], PART_FIELDS.ApprovalDate],
      ...issuedColumns(of, "D", FF301.newSharesD, [
        [7, 7],
        [8, 8],
      ]),
    ],
  };
}

function otherMovements(of: Ff301Columns): PartOf {
  const { hasTreasury } = of;
  return {
    part: "E",
    heading: hasTreasury ? FF301.partEWithTreasury : FF301.partE,
    words: hasTreasury ? FF301.events : FF301.typeOfIssue,
    wordsAt: [0, 3],
    columns: [
      [FF301.currency, [4, 4], PART_FIELDS.Currency],
      [FF301.price, [5, 5], PART_FIELDS.Price],
      [hasTreasury ? FF301.dateOfEvent : FF301.date, [6, 6], PART_FIELDS.Date],
      [FF301.approvalDate, [7, 7], PART_FIELDS.ApprovalDate],
      ...issuedColumns(of, "E", FF301.newSharesE, [
        [8, 8],
        [9, 9],
      ]),
    ],
  };
}
