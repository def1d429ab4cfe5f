import { firstDayOf } from "../../shares/register/datedRules";
import type { CivilDate } from "../../shares/values/civilDate";
import { CLASS_FIELDS } from "../fieldTable";
import type { ClassLabels, ColumnHeading, LeftBlank, Note, Span, TableColumns } from "../form";
import {
  authorisedFields,
  FLOAT_FIELDS,
  issuedFields,
  MONTHLY_HEADER_FIELDS,
  type MonthlyRow,
} from "../monthly/monthlyFieldTable";
import type {
  MonthlyBlock,
  MonthlyEdition,
  MonthlyRules,
  MonthlyTableRow,
  PublicFloatLines,
} from "../monthly/monthlyForm";
import type { FormWord, WordKey } from "../words";
import { WORDS_EN } from "../words.en";
import { FF301 } from "../words/ff301";
import { unread } from "../words/officialWord";
import { detailParts, grandTotals, type Ff301Columns } from "./ff301Parts";
import { signOff } from "./sharedBlocks";

/** Points, by column of the grid: a number, words, figures. Together the width of an A4 page on its side. */
const COLUMN_WIDTHS = [24, 88, 72, 72, 56, 62, 90, 78, 78, 75, 75] as const;
const LAST = COLUMN_WIDTHS.length - 1;

/** A text of the Next Day Return that FF301 has as well: the Chinese of these was not read on any FF301. */
function inEnglish(word: WordKey): FormWord {
  return { en: WORDS_EN[word], "zh-Hant": unread(WORDS_EN[word].text) };
}

/** What the editions of FF301 differ in. */
interface Ff301Constants extends Pick<MonthlyEdition, "id" | "version" | "labelOrder"> {
  readonly from: CivilDate | null;
  readonly hasTreasury: boolean;
  readonly hasFloat: boolean;
}

function classLabels(classWords: readonly [FormWord, FormWord], listed: FormWord, stockCode: FormWord): ClassLabels {
  const toTheEdge: Span = [5, LAST];
  return {
    lines: [
      [
        { label: classWords[0], labelAt: [1, 1], field: CLASS_FIELDS.Kind, at: [2, 3] },
        { label: classWords[1], labelAt: [4, 5], field: CLASS_FIELDS.Designation, at: [6, 7] },
        { label: listed, labelAt: [8, 9], field: CLASS_FIELDS.Listed, at: [10, LAST] },
      ],
      [
        { label: stockCode, labelAt: [0, 1], field: CLASS_FIELDS.StockCode, at: [2, 3] },
        { label: "label.description", labelAt: [4, 4], field: CLASS_FIELDS.Description, at: toTheEdge },
      ],
    ],
    multiCounter: {
      label: "label.multiCounter",
      labelAt: [0, 1],
      field: CLASS_FIELDS.MultiCounter,
      at: [2, 3],
      blank: { label: "label.description", labelAt: [4, 4], at: toTheEdge },
    },
  };
}

const ROW_LABELS: readonly (readonly [row: MonthlyRow, label: FormWord])[] = [
  ["Opening", FF301.opening],
  ["Change", FF301.change],
  ["Closing", FF301.closing],
];

function table(headings: readonly (readonly [word: FormWord, at: Span])[], labelAt: Span): TableColumns {
  const placed = headings.map(([word, at]): ColumnHeading => ({ word, at, level: "both" }));
  return { headings: placed, columns: [labelAt, ...headings.map(([, at]) => at)] };
}

const LABEL_AT: Span = [0, 3];

function authorised(labels: ClassLabels): MonthlyBlock {
  return {
    kind: "authorised",
    labels,
    labelAt: LABEL_AT,
    table: table(
      [
        [FF301.authorisedNumber, [4, 6]],
        [FF301.parValue, [7, 8]],
        [FF301.authorisedCapital, [9, LAST]],
      ],
      LABEL_AT,
    ),
    rows: ROW_LABELS.map(([row, label]) => {
      const fields = authorisedFields(row);
      return {
        row,
        label,
        boxes: [
          { field: fields.number, at: [4, 6] },
          // A change has no par value of its own.
          ...(row === "Change" ? [] : [{ field: fields.parValue, at: [7, 8] as const }]),
          { field: fields.capital, at: [9, LAST] },
        ],
      };
    }),
    total: { label: FF301.authorisedTotal, labelAt: [0, 8], at: [9, LAST] },
  };
}

function issued(
  labels: ClassLabels,
  { hasTreasury, hasFloat }: Pick<Ff301Constants, "hasTreasury" | "hasFloat">,
): MonthlyBlock {
  const rows = ROW_LABELS.map(([row, label]): MonthlyTableRow<"issued" | "treasury" | "total"> => {
    const fields = issuedFields(row);
    if (!hasTreasury) return { row, label, boxes: [{ field: fields.issued, at: [4, LAST] }] };
    return {
      row,
      label,
      boxes: [
        { field: fields.issued, at: [4, 6] },
        { field: fields.treasury, at: [7, 8] },
        // Lufax, August 2024: the row of the change has no total.
        ...(row === "Change" ? [] : [{ field: fields.total, at: [9, LAST] as const }]),
      ],
    };
  });
  const headings: readonly (readonly [FormWord, Span])[] = hasTreasury
    ? [
        [FF301.issued, [4, 6]],
        [FF301.treasury, [7, 8]],
        [FF301.total, [9, LAST]],
      ]
    : [];
  const columns = hasTreasury ? table(headings, LABEL_AT) : { headings: [], columns: [LABEL_AT, [4, LAST] as const] };
  return { kind: "issued", labels, labelAt: LABEL_AT, table: columns, rows, float: hasFloat ? PUBLIC_FLOAT : null };
}

const PUBLIC_FLOAT: PublicFloatLines = {
  heading: FF301.floatHeading,
  lead: FF301.floatLead,
  answers: [
    { label: FF301.floatMet, labelAt: [1, LAST], field: FLOAT_FIELDS.Met, at: [0, 0] },
    { label: FF301.floatNotMet, labelAt: [1, LAST], field: FLOAT_FIELDS.NotMet, at: [0, 0] },
  ],
  requirement: FF301.floatRequirement,
  lines: [
    { label: FF301.floatThreshold, labelAt: [0, 3], field: FLOAT_FIELDS.Threshold, at: [4, LAST] },
    { label: FF301.floatAdditional, labelAt: [0, 3], field: FLOAT_FIELDS.Additional, at: [4, LAST] },
  ],
};

const plain = (word: FormWord): Note => ({ word, bullets: [] });

const IDENTICAL_NOTE: Note = {
  word: FF301.noteOfIdentical,
  bullets: [inEnglish("identical.a"), inEnglish("identical.b"), inEnglish("identical.c")],
};

function notes({ hasTreasury, hasFloat }: Ff301Constants): readonly Note[] {
  if (!hasTreasury) return [plain(FF301.note1), plain(FF301.note2), IDENTICAL_NOTE];
  return [
    plain(FF301.noteOfExchange),
    plain(FF301.noteOfDate),
    plain(FF301.noteOfNotCancelled),
    ...(hasFloat ? [plain(FF301.noteOfFloat)] : []),
    plain(FF301.noteOfConfirmations),
    IDENTICAL_NOTE,
  ];
}

function blocks(constants: Ff301Constants): readonly MonthlyBlock[] {
  const { hasTreasury, hasFloat, labelOrder } = constants;
  const classWords: readonly [FormWord, FormWord] =
    labelOrder === "old" ? ["label.kind", "label.designation"] : ["label.kind.swapped", "label.designation.swapped"];
  const labels = classLabels(
    classWords,
    hasTreasury ? FF301.listedOnExchange : FF301.listed,
    hasTreasury ? FF301.stockCodeIfListed : FF301.stockCode,
  );
  const columns: Ff301Columns = { last: LAST, hasTreasury, labelOrder, labels };
  const sectionII = hasFloat ? FF301.sectionIIWithFloat : hasTreasury ? FF301.sectionIIWithTreasury : FF301.sectionII;
  return [
    { kind: "heading", word: hasFloat ? FF301.titleWithFloat : FF301.title, style: "title" },
    {
      kind: "fields",
      ruled: true,
      lines: [
        [
          { label: FF301.month, labelAt: [0, 1], field: MONTHLY_HEADER_FIELDS.Month, at: [2, 5] },
          { label: "header.status", labelAt: [6, 6], field: MONTHLY_HEADER_FIELDS.Status, at: [7, LAST] },
        ],
      ],
    },
    { kind: "paragraph", word: FF301.to },
    {
      kind: "fields",
      ruled: true,
      lines: [
        [{ label: "header.issuer", labelAt: [0, 1], field: MONTHLY_HEADER_FIELDS.Issuer, at: [2, LAST] }],
        [{ label: "header.dateSubmitted", labelAt: [0, 1], field: MONTHLY_HEADER_FIELDS.DateSubmitted, at: [2, LAST] }],
      ],
    },
    { kind: "heading", word: FF301.sectionI, style: "section" },
    authorised(labels),
    { kind: "heading", startsPage: true, word: sectionII, style: "section" },
    issued(labels, { hasTreasury, hasFloat }),
    {
      kind: "heading",
      startsPage: true,
      word: hasTreasury ? FF301.sectionIIIWithTreasury : FF301.sectionIII,
      style: "section",
    },
    ...detailParts(columns),
    grandTotals(columns),
    { kind: "not applicable", word: FF301.sectionIV },
    {
      kind: "confirmations",
      startsPage: true,
      heading: FF301.sectionV,
      lead: hasTreasury ? FF301.confirmationLeadWithTreasury : FF301.confirmationLead,
      note: hasFloat
        ? FF301.confirmationNoteWithFloat
        : hasTreasury
          ? FF301.confirmationNoteWithTreasury
          : FF301.confirmationNote,
    },
    signOff([2, 6]),
    { kind: "notes", heading: FF301.notes, italic: false, notes: notes(constants) },
  ];
}

const CONFIRMATIONS_WITH_TREASURY = (identical: FormWord): readonly FormWord[] => [
  FF301.confirmation1WithTreasury,
  FF301.confirmation2WithTreasury,
  FF301.confirmation3WithTreasury,
  identical,
  FF301.confirmation5WithTreasury,
  FF301.confirmation6WithTreasury,
  FF301.confirmation7WithTreasury,
  FF301.confirmation8WithTreasury,
];

function rules({ hasTreasury, hasFloat, labelOrder }: Ff301Constants): MonthlyRules {
  const items = [1, 2, 3, 4, 5, 6, 7, 8] as const;
  return {
    classLabels:
      labelOrder === "old" ? ["label.kind", "label.designation"] : ["label.kind.swapped", "label.designation.swapped"],
    designation: labelOrder === "old" ? "with the word Class" : "bare",
    confirmations: hasTreasury
      ? CONFIRMATIONS_WITH_TREASURY(hasFloat ? FF301.confirmation4WithFloat : FF301.confirmation4WithTreasury)
      : items.map((item) => (item === 4 ? FF301.confirmation4 : inEnglish(`ff304.confirmation.${item}`))),
    categories: hasTreasury ? "FF301 Part E from June 2024" : "FF301 Part E",
    hasTreasury,
  };
}

const LEFT_BLANK: readonly LeftBlank[] = [
  {
    field: "Remarks under Section II and under the parts of Section III",
    reason: "The record keeps no words about a month; the remarks of its Next Day returns are about their days.",
  },
  {
    field: "Type and stock code of warrants and convertibles",
    reason: "The Schemes table has no column for them: they do not change from month to month.",
  },
  {
    field: "General meeting approval date in Part E",
    reason: "The record does not say which resolution a movement rests on.",
  },
  {
    field: "Section IV",
    reason: "The record knows nothing of Hong Kong depositary receipts: it prints as not applicable.",
  },
];

const LEFT_BLANK_WITH_FLOAT: LeftBlank = {
  field: "Additional information beside the public float, and a threshold other than 25%",
  reason:
    "The words of other thresholds were not seen: the percentage of the record stands alone. What the rules ask for beside it is the issuer's.",
};

function ff301(constants: Ff301Constants): MonthlyEdition {
  const { id, version, labelOrder, from, hasFloat } = constants;
  return {
    id,
    form: "FF301",
    version,
    labelOrder,
    from,
    rules: rules(constants),
    blocks: blocks(constants),
    leftBlank: [...LEFT_BLANK, ...(hasFloat ? [LEFT_BLANK_WITH_FLOAT] : [])],
    columnWidths: COLUMN_WIDTHS,
  };
}

const BEFORE_TREASURY = { hasTreasury: false, hasFloat: false } as const;
const WITH_TREASURY = { labelOrder: "new", hasTreasury: true, hasFloat: false } as const;

/** Every edition of FF301, in the order of the days from which they serve the months that end on them or later. */
export const FF301_EDITIONS: readonly MonthlyEdition[] = [
  // CCT Fortis, June 2023, is the last seen with the old order of the labels; Kanzhun, July 2023, the first with the new.
  ff301({ id: "FF301 v1.0.1", version: "1.0.1", labelOrder: "old", from: null, ...BEFORE_TREASURY }),
  ff301({
    id: "FF301 v1.0.2",
    version: "1.0.2",
    labelOrder: "new",
    from: firstDayOf("class labels exchanged"),
    ...BEFORE_TREASURY,
  }),
  // Lufax, August 2024.
  ff301({ id: "FF301 v1.1.0", version: "1.1.0", from: firstDayOf("treasury regime"), ...WITH_TREASURY }),
  ff301({ id: "FF301 v1.1.1", version: "1.1.1", from: firstDayOf("FF301 v1.1.1"), ...WITH_TREASURY }),
  ff301({ id: "FF301 v1.2.0", version: "1.2.0", from: firstDayOf("public float"), ...WITH_TREASURY, hasFloat: true }),
];
