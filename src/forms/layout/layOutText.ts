import type { Filled } from "../filledReturn";
import type { Block, LabelledField, Note } from "../form";
import { remarksText } from "../remarksText";
import { fieldBox, wordsBox } from "./boxes";
import { fieldLine } from "./layOutTable";
import { ALL_BORDERS, bordersOn, type BoxStyle } from "./looks";
import { group, type Group } from "./paginate";
import { boxHeight, HIGHEST_ROW, type LaidRow } from "./rows";
import { gap, type ReturnContext, row, says, saysAsPrinted, type SheetContext, toTheEdge } from "./sheetContext";
import { splitParagraph } from "./splitParagraph";

type BlockOf<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

const HEADING_STYLES: Readonly<Record<BlockOf<"heading">["style"], Partial<BoxStyle>>> = {
  title: { bold: true, larger: 4, horizontal: "center" },
  subtitle: { larger: 1, horizontal: "center" },
  section: { bold: true, larger: 1 },
};

/** Title, subtitle or the name of a section. */
export function layOutHeading(context: SheetContext, block: BlockOf<"heading">): readonly Group[] {
  return [
    group(
      [
        row(context, [wordsBox(saysAsPrinted(context, block.word), toTheEdge(context), HEADING_STYLES[block.style])]),
        gap(2),
      ],
      {
        keepWithNext: true,
      },
    ),
  ];
}

/** A paragraph of the form over the whole width. */
export function layOutParagraph(context: SheetContext, block: BlockOf<"paragraph">): readonly Group[] {
  return [group([gap(4), row(context, [wordsBox(saysAsPrinted(context, block.word), toTheEdge(context))]), gap(4)])];
}

/** Labelled fields of the return: header and sign-off. */
export function layOutFields<Value extends string>(
  context: SheetContext,
  block: { readonly lines: readonly (readonly LabelledField<Value>[])[]; readonly ruled: boolean },
  values: Filled<Value>,
): readonly Group[] {
  const rows = block.lines.flatMap((line) =>
    block.ruled
      ? [row(context, fieldLine(line, context, values, ""))]
      : line.flatMap((field) => signedLine(context, field, values)),
  );
  return [group(block.ruled ? rows : [gap(10), ...rows])];
}

/** A line to sign on, its caption in small under it. */
function signedLine<Value extends string>(
  context: SheetContext,
  { label, labelAt, field: { name, format, from }, at, caption }: LabelledField<Value>,
  values: Filled<Value>,
): readonly LaidRow[] {
  const line = row(
    context,
    [
      wordsBox(says(context, label), labelAt),
      fieldBox(values[from], format, at, name, { borders: bordersOn("bottom") }),
    ],
    20,
  );
  return caption === undefined ? [line] : [line, row(context, [wordsBox(says(context, caption), at, { larger: -1 })])];
}

/** The confirmations the issuer keeps; "Not applicable" where it keeps none (CK Hutchison, 15 September 2021). */
export function layOutConfirmations(
  context: SheetContext,
  block: BlockOf<"confirmations">,
  confirmations: readonly string[],
): readonly Group[] {
  const heading =
    block.heading === null
      ? []
      : [row(context, [wordsBox(says(context, block.heading), toTheEdge(context), { bold: true })])];
  if (confirmations.length === 0) {
    return [group([...heading, row(context, [wordsBox(says(context, "notApplicable"), toTheEdge(context))]), gap(8)])];
  }
  const lead = [
    row(context, [wordsBox(saysAsPrinted(context, block.lead), toTheEdge(context))]),
    row(context, [wordsBox(says(context, block.note), toTheEdge(context))]),
    gap(4),
  ];
  const items = confirmations.map((text, index) =>
    row(context, [{ ...wordsBox(text, toTheEdge(context, 1)), name: `Confirmation${index + 1}.Text` }]),
  );
  return [
    group([...heading, ...lead], { keepWithNext: true }),
    { ...group([]), strips: items.map((item) => [item]) },
    group([gap(8)]),
  ];
}

/** The form's notes, numbered, their points beneath them; upright in Chinese, whose type has no italics. */
export function layOutNotes(context: SheetContext, block: BlockOf<"notes">): readonly Group[] {
  const heading = group(
    [row(context, [wordsBox(says(context, block.heading), toTheEdge(context), { bold: true })]), gap(2)],
    {
      keepWithNext: true,
    },
  );
  const strips = block.notes.map((note, index) =>
    noteRows(context, note, index + 1, block.italic && context.language === "en"),
  );
  return [heading, { ...group([], { lastTwoTogether: true }), strips }];
}

function noteRows(context: SheetContext, { word, bullets }: Note, number: number, italic: boolean): readonly LaidRow[] {
  const style = { italic, vertical: "top" } as const;
  return [
    row(context, [
      wordsBox(`${number}.`, [0, 0], style),
      wordsBox(saysAsPrinted(context, word), toTheEdge(context, 1), style),
    ]),
    ...bullets.map((bullet) =>
      row(context, [wordsBox(`- ${saysAsPrinted(context, bullet)}`, toTheEdge(context, 1), style)]),
    ),
  ];
}

/** The narrative, whole; in several cells only where it is longer than the highest row. No line prints where there is none. */
export function layOutRemarks(context: ReturnContext, block: BlockOf<"remarks">): readonly Group[] {
  const text = remarksText(context.filled);
  if (text === "") return [];
  const style = { vertical: "top", borders: ALL_BORDERS } as const;
  const pieces = splitParagraph(
    text,
    (piece) => boxHeight(context.measure, wordsBox(piece, toTheEdge(context, 2), style)) <= HIGHEST_ROW,
  );
  const rows = pieces.map((piece, index) =>
    row(context, [
      wordsBox(index === 0 ? says(context, block.label) : "", [0, 1], style),
      { ...wordsBox(piece, toTheEdge(context, 2), style), name: `Remarks.Part${index + 1}` },
    ]),
  );
  return [group([gap(8)]), { ...group([]), strips: rows.map((piece) => [piece]) }];
}
