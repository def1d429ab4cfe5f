import { EVENT_FIELDS } from "../fieldTable";
import type { Filled, FilledClass, FilledEvent, FilledUncancelled } from "../filledReturn";
import type { ClassesBlock, ClassLabels } from "../form";
import type { ClassValue } from "../returnValues";
import { fieldBox, wordsBox } from "./boxes";
import { ALL_BORDERS } from "./looks";
import { asPartOfTallRow, edges, fieldLine, headingRows, tableBoxes, withEmptyBoxes } from "./layOutTable";
import { group, type Group, type Strip } from "./paginate";
import type { LaidBox, LaidRow } from "./rows";
import { gap, type ReturnContext, row, says, type SheetContext, toTheEdge } from "./sheetContext";
import type { FilledField } from "../filledField";

const AFTER_CLASS = 10;

/** The blocks of Section I, one a class: label lines, table, and the list of uncancelled purchases where the form has one. */
export function layOutClasses(context: ReturnContext, block: ClassesBlock): readonly Group[] {
  return context.filled.classes.flatMap((shareClass, index) => {
    const prefix = `Class${index + 1}.`;
    const table = classTable(context, block, shareClass, index + 1, prefix);
    return block.uncancelled === null
      ? [table, space()]
      : [table, partB(context, block.uncancelled, shareClass, prefix), space()];
  });
}

function space(): Group {
  return group([gap(AFTER_CLASS)]);
}

/**
 * The lines that say which class a table is about.
 * @param prefix of the fields' names; null where the lines repeat a class named elsewhere on the sheet
 */
export function classLabelRows(
  context: SheetContext,
  labels: ClassLabels,
  shareClass: Filled<ClassValue>,
  number: number,
  prefix: string | null,
): readonly LaidRow[] {
  const lines = labels.lines.map((line, index) => {
    const boxes = fieldLine(line, context, shareClass, prefix);
    return row(context, index === 0 ? [wordsBox(`${number}.`, [0, 0], { borders: ALL_BORDERS }), ...boxes] : boxes);
  });
  if (shareClass.multiCounter.value === null) return lines;
  const { multiCounter } = labels;
  const { blank } = multiCounter;
  const second: readonly LaidBox[] = [
    ...fieldLine([multiCounter], context, shareClass, prefix),
    wordsBox(says(context, blank.label), blank.labelAt, { borders: ALL_BORDERS }),
    wordsBox("", blank.at, { borders: ALL_BORDERS }),
  ];
  return [...lines, row(context, second)];
}

function classTable(
  context: SheetContext,
  block: ClassesBlock,
  shareClass: FilledClass,
  number: number,
  prefix: string,
): Group {
  const labels = classLabelRows(context, block.labels, shareClass, number, prefix);
  const title = block.heading === null ? [gap(4)] : [gap(4), titleRow(context, says(context, block.heading))];
  const columns = headingRows(context, block.table);
  const events = shareClass.events.map((event, index) =>
    eventRows(context, block, event, index + 1, `${prefix}Event${index + 1}.`),
  );
  const [first = [], ...rest] = events;
  const body: Strip[] = [
    [...labels, ...title, ...columns, balanceRow(context, block, "opening", shareClass, prefix), ...first],
    ...rest,
  ];
  // The closing balance never stands alone at the head of a page.
  const last = body.pop() ?? [];
  const names = [shareClass.kind.text, shareClass.designation.text].filter(
    (text) => text !== "" && text !== says(context, "notApplicable"),
  );
  const again = repeatedTitle(context, `${number}. ${names.join(", ")}`);
  return {
    strips: [...body, [...last, balanceRow(context, block, "closing", shareClass, prefix)]],
    startsPage: false,
    keepTogether: true,
    keepWithNext: false,
    lastTwoTogether: false,
    continuation: [again, ...columns],
  };
}

function titleRow(context: SheetContext, text: string): LaidRow {
  return row(context, [wordsBox(text, toTheEdge(context), { bold: true })]);
}

function repeatedTitle(context: SheetContext, title: string): LaidRow {
  return titleRow(context, `${title} ${says(context, "continued")}`);
}

function balanceRow(
  context: SheetContext,
  block: ClassesBlock,
  which: "opening" | "closing",
  shareClass: FilledClass,
  prefix: string,
): LaidRow {
  const { label, boxes } = block[which];
  const fields = boxes.map(({ field: { name, format, from }, at }) =>
    fieldBox(
      shareClass[which][from],
      format,
      at,
      prefix + name,
      format === "date" ? edges("top", "right", "bottom") : {},
    ),
  );
  return row(
    context,
    withEmptyBoxes(block.table, [wordsBox(says(context, label), [0, 1], edges("top", "left", "bottom")), ...fields]),
  );
}

interface NumberedLine {
  readonly number: number;
  readonly prefix: string;
  readonly category: FilledField;
  readonly detail: FilledField;
  readonly date: FilledField;
  readonly figures: readonly LaidBox[];
}

function eventRows(
  context: SheetContext,
  block: ClassesBlock,
  event: FilledEvent,
  number: number,
  prefix: string,
): Strip {
  const figures = tableBoxes(block.events, event, prefix);
  return numberedRows(context, block.table, { number, prefix, ...event, figures });
}

function uncancelledRows(
  context: SheetContext,
  list: NonNullable<ClassesBlock["uncancelled"]>,
  line: FilledUncancelled,
  number: number,
  prefix: string,
): Strip {
  const figures = tableBoxes(list.boxes, line, prefix);
  return numberedRows(context, list.table, { number, prefix, ...line, figures });
}

/** `1).` and the category beside the figures, the detail under it where there is one, then "Date of changes" and the date. */
function numberedRows(context: SheetContext, table: ClassesBlock["table"], line: NumberedLine): Strip {
  const { number, prefix, category, detail, date, figures } = line;
  const top: readonly LaidBox[] = [
    wordsBox(`${number}).`, [0, 0], edges("top", "left")),
    fieldBox(category, "text", [1, 2], prefix + EVENT_FIELDS.Category.name, edges("top", "right")),
    ...figures,
  ];
  const middle: readonly LaidBox[] = [
    wordsBox("", [0, 0], edges("left")),
    fieldBox(detail, "text", [1, 2], prefix + EVENT_FIELDS.Detail.name, edges("right")),
  ];
  const foot: readonly LaidBox[] = [
    wordsBox("", [0, 0], edges("left", "bottom")),
    wordsBox(says(context, "dateOfChanges"), [1, 1], edges("bottom")),
    fieldBox(date, "date", [2, 2], prefix + EVENT_FIELDS.Date.name, edges("right", "bottom")),
  ];
  const parts = detail.value === null ? [top, foot] : [top, middle, foot];
  return parts.map((boxes, index) =>
    row(
      context,
      asPartOfTallRow(withEmptyBoxes(table, boxes), { first: index === 0, last: index === parts.length - 1 }),
    ),
  );
}

function partB(
  context: SheetContext,
  list: NonNullable<ClassesBlock["uncancelled"]>,
  shareClass: FilledClass,
  prefix: string,
): Group {
  const heading = says(context, list.heading);
  const { uncancelled } = shareClass;
  if (uncancelled.length === 0) {
    const none = [
      wordsBox(heading, [0, 5], { bold: true }),
      wordsBox(says(context, "notApplicable"), toTheEdge(context, 6), { borders: ALL_BORDERS }),
    ];
    return group([gap(6), row(context, none)]);
  }
  const columns = headingRows(context, list.table);
  const lines = uncancelled.map((line, index) =>
    uncancelledRows(context, list, line, index + 1, `${prefix}PartB${index + 1}.`),
  );
  const [first = [], ...rest] = lines;
  return {
    strips: [[gap(6), titleRow(context, heading), ...columns, ...first], ...rest],
    startsPage: false,
    keepTogether: true,
    keepWithNext: false,
    lastTwoTogether: false,
    continuation: [repeatedTitle(context, heading), ...columns],
  };
}
