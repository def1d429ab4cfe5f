import { type FilledPurchaseReport, reportValues } from "../filledReturn";
import type { ClassLabels, LabelledField, PurchaseReportBlock, SaleReportBlock, TableColumns } from "../form";
import { STATEMENT_FIELD, statementText } from "../returnFields";
import type { FormWord } from "../words";
import { wordsBox } from "./boxes";
import { classLabelRows } from "./layOutClass";
import { edges, fieldLine, headingRows, tableBoxes, withEmptyBoxes } from "./layOutTable";
import { ALL_BORDERS } from "./looks";
import { group, type Group, type Strip } from "./paginate";
import type { LaidBox, LaidRow } from "./rows";
import { gap, row, says, type SheetContext, toTheEdge } from "./sheetContext";

/** Section II: the repurchases, their totals, what the mandate has come to, and the confirmation with its notes. */
export function layOutPurchaseReport(context: SheetContext, block: PurchaseReportBlock): readonly Group[] {
  const report = context.filled.sectionII;
  if (report === null) return [notApplicable(context, block.applies)];
  const days = report.purchases.map((purchase, index) => ({
    shareClass: purchase.shareClass,
    boxes: tableBoxes(block.boxes, purchase, `SectionII.Purchase${index + 1}.`),
  }));
  return [
    ...dealings(context, block, days),
    totals(context, block.totals, (fields) => fieldLine(fields, context, reportValues(report), "SectionII.")),
    mandate(context, block, report),
    statement(context, block),
    notes(context, block),
  ];
}

/** Section III: the on-market sales of treasury shares and their totals. */
export function layOutSaleReport(context: SheetContext, block: SaleReportBlock): readonly Group[] {
  const report = context.filled.sectionIII;
  if (report === null) return [notApplicable(context, block.applies)];
  const days = report.sales.map((sale, index) => ({
    shareClass: sale.shareClass,
    boxes: tableBoxes(block.boxes, sale, `SectionIII.Sale${index + 1}.`),
  }));
  return [
    ...dealings(context, block, days),
    totals(context, block.totals, (fields) => fieldLine(fields, context, report, "SectionIII.")),
  ];
}

function notApplicable(context: SheetContext, applies: FormWord): Group {
  return group([
    row(context, [
      wordsBox(says(context, applies), [0, 5]),
      wordsBox(says(context, "notApplicable"), toTheEdge(context, 6), { borders: ALL_BORDERS }),
    ]),
    gap(4),
  ]);
}

interface Day {
  readonly shareClass: string;
  readonly boxes: readonly LaidBox[];
}

interface DealingsBlock {
  readonly applies: FormWord;
  readonly section: FormWord;
  readonly labels: ClassLabels;
  readonly heading: FormWord;
  readonly table: TableColumns;
}

/** A table of dealings for each class that was dealt in. */
function dealings(context: SheetContext, block: DealingsBlock, days: readonly Day[]): readonly Group[] {
  const opening = group(
    [
      row(context, [wordsBox(says(context, block.applies), toTheEdge(context))]),
      row(context, [wordsBox(says(context, block.section), toTheEdge(context), { bold: true, larger: 1 })]),
    ],
    { keepWithNext: true },
  );
  const classes = [...new Set(days.map((day) => day.shareClass))];
  const columns = headingRows(context, block.table);
  const tables = classes.map((name, index): Group => {
    const filledClass = context.filled.classes.find(({ shareClass }) => shareClass === name);
    const labels = filledClass === undefined ? [] : classLabelRows(context, block.labels, filledClass, index + 1, null);
    const strips = days
      .filter((day) => day.shareClass === name)
      .map((day, line): Strip => [dayRow(context, block.table, day, line + 1)]);
    const [first = [], ...rest] = strips;
    const title = row(context, [wordsBox(says(context, block.heading), toTheEdge(context), { bold: true })]);
    const again = row(context, [
      wordsBox(`${says(context, block.heading)} ${says(context, "continued")}`, toTheEdge(context), { bold: true }),
    ]);
    return {
      strips: [[...labels, gap(4), title, ...columns, ...first], ...rest],
      startsPage: false,
      keepTogether: true,
      keepWithNext: false,
      continuation: [again, ...columns],
    };
  });
  return [opening, ...tables];
}

function dayRow(context: SheetContext, table: TableColumns, { boxes }: Day, number: number): LaidRow {
  const dated = boxes.map((box) =>
    box.at[0] === 1 ? { ...box, style: { ...box.style, ...edges("top", "right", "bottom") } } : box,
  );
  return row(
    context,
    withEmptyBoxes(table, [wordsBox(`${number}).`, [0, 0], edges("top", "left", "bottom")), ...dated]),
  );
}

function totals<Value extends string>(
  context: SheetContext,
  lines: readonly (readonly LabelledField<Value>[])[],
  boxesOf: (fields: readonly LabelledField<Value>[]) => readonly LaidBox[],
): Group {
  return group([...lines.map((fields) => row(context, boxesOf(fields))), gap(4)]);
}

/** Part B; "Not applicable" for an issuer whose primary listing is elsewhere. */
function mandate(context: SheetContext, block: PurchaseReportBlock, report: FilledPurchaseReport): Group {
  const heading = says(context, block.mandate.heading);
  if (report.mandate === null) {
    return group([
      row(context, [
        wordsBox(heading, [0, 5], { bold: true }),
        wordsBox(says(context, "notApplicable"), toTheEdge(context, 6), { borders: ALL_BORDERS }),
      ]),
      gap(4),
    ]);
  }
  const lines = block.mandate.lines.map((field) =>
    row(context, fieldLine([field], context, reportValues(report), "SectionII.")),
  );
  return group([row(context, [wordsBox(heading, toTheEdge(context), { bold: true })]), ...lines, gap(4)]);
}

function statement(context: SheetContext, block: PurchaseReportBlock): Group {
  const text = statementText(context.filled, block);
  return group([row(context, [{ ...wordsBox(text, toTheEdge(context)), name: STATEMENT_FIELD }]), gap(4)]);
}

function notes(context: SheetContext, block: PurchaseReportBlock): Group {
  const { notesHeading } = block;
  if (notesHeading === null)
    return group(block.notes.map((note) => row(context, [wordsBox(says(context, note), toTheEdge(context))])));
  const numbered = block.notes.map((note, index) =>
    row(context, [
      wordsBox(`${index + 1}.`, [0, 0], { vertical: "top" }),
      wordsBox(says(context, note), toTheEdge(context, 1), { vertical: "top" }),
    ]),
  );
  return group([
    row(context, [wordsBox(says(context, notesHeading), toTheEdge(context), { bold: true })]),
    ...numbered,
  ]);
}
