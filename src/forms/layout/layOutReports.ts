import { type Filled, linesOfMandate, mandateValues, totalValues } from "../filledReturn";
import type { ClassLabels, LabelledField, PurchaseReportBlock, SaleReportBlock, TableColumns } from "../form";
import { STATEMENT_FIELD, statementText } from "../returnFields";
import type { PurchaseReportValue } from "../returnValues";
import type { FormWord } from "../words";
import { wordsBox } from "./boxes";
import { classLabelRows } from "./layOutClass";
import { edges, fieldLine, headingRows, tableBoxes, withEmptyBoxes } from "./layOutTable";
import { ALL_BORDERS } from "./looks";
import { group, type Group, type Strip } from "./paginate";
import type { LaidBox, LaidRow } from "./rows";
import { gap, type ReturnContext, row, says, saysAsPrinted, type SheetContext, toTheEdge } from "./sheetContext";

/** Section II: class by class the repurchases, their totals and what the mandates have come to; then the confirmation with its notes. */
export function layOutPurchaseReport(context: ReturnContext, block: PurchaseReportBlock): readonly Group[] {
  const report = context.filled.sectionII;
  if (report === null) return [notApplicable(context, block.applies)];
  const days = report.purchases.map((purchase, index) => ({
    shareClass: purchase.shareClass,
    boxes: tableBoxes(block.boxes, purchase, `SectionII.Purchase${index + 1}.`),
  }));
  return [
    reportOpening(context, block),
    ...report.classes.flatMap((of, index) => [
      dealings(context, block, of.shareClass, days, index + 1),
      ...of.totals.map((total) =>
        totals(context, block.totals, (fields) => fieldLine(fields, context, totalValues(report, total), total.prefix)),
      ),
      ...(of.mandates.length === 0 ? [noMandate(context, block)] : []),
      ...of.mandates.map((each) => {
        const lines = linesOfMandate(block.mandate.lines, each);
        return mandate(context, { ...block.mandate, lines }, mandateValues(report, each), each.prefix);
      }),
    ]),
    statement(context, block),
    notes(context, block),
  ];
}

/** Section III: class by class the on-market sales of treasury shares and their totals. */
export function layOutSaleReport(context: ReturnContext, block: SaleReportBlock): readonly Group[] {
  const report = context.filled.sectionIII;
  if (report === null) return [notApplicable(context, block.applies)];
  const days = report.sales.map((sale, index) => ({
    shareClass: sale.shareClass,
    boxes: tableBoxes(block.boxes, sale, `SectionIII.Sale${index + 1}.`),
  }));
  const classes = [...new Set(days.map((day) => day.shareClass))];
  return [
    reportOpening(context, block),
    ...classes.flatMap((name, index) => [
      dealings(context, block, name, days, index + 1),
      ...report.totals
        .filter(({ shareClass }) => shareClass === name)
        .map(({ values, prefix }) =>
          totals(context, block.totals, (fields) => fieldLine(fields, context, values, prefix)),
        ),
    ]),
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

function reportOpening(context: SheetContext, block: DealingsBlock): Group {
  return group(
    [
      row(context, [wordsBox(says(context, block.applies), toTheEdge(context))]),
      row(context, [wordsBox(says(context, block.section), toTheEdge(context), { bold: true, larger: 1 })]),
    ],
    { keepWithNext: true },
  );
}

/** The table of the dealings in a class. */
function dealings(
  context: ReturnContext,
  block: DealingsBlock,
  name: string,
  days: readonly Day[],
  number: number,
): Group {
  const columns = headingRows(context, block.table);
  const filledClass = context.filled.classes.find(({ shareClass }) => shareClass === name);
  const labels = filledClass === undefined ? [] : classLabelRows(context, block.labels, filledClass, number, null);
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
    lastTwoTogether: false,
    continuation: [again, ...columns],
  };
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

/** Part B of an issuer whose primary listing is elsewhere. */
function noMandate(context: SheetContext, block: PurchaseReportBlock): Group {
  return group([
    row(context, [
      wordsBox(says(context, block.mandate.heading), [0, 5], { bold: true }),
      wordsBox(says(context, "notApplicable"), toTheEdge(context, 6), { borders: ALL_BORDERS }),
    ]),
    gap(4),
  ]);
}

/** Part B: the lines of a mandate. */
function mandate(
  context: SheetContext,
  { heading, lines }: PurchaseReportBlock["mandate"],
  values: Filled<PurchaseReportValue>,
  prefix: string,
): Group {
  const title = row(context, [wordsBox(says(context, heading), toTheEdge(context), { bold: true })]);
  return group([title, ...lines.map((line) => row(context, fieldLine([line], context, values, prefix))), gap(4)]);
}

function statement(context: ReturnContext, block: PurchaseReportBlock): Group {
  const text = statementText(context.filled, block);
  return group([row(context, [{ ...wordsBox(text, toTheEdge(context)), name: STATEMENT_FIELD }]), gap(4)]);
}

function notes(context: SheetContext, block: PurchaseReportBlock): Group {
  const { notesHeading } = block;
  if (notesHeading === null)
    return group(block.notes.map((note) => row(context, [wordsBox(saysAsPrinted(context, note), toTheEdge(context))])));
  const numbered = block.notes.map((note, index) =>
    row(context, [
      wordsBox(`${index + 1}.`, [0, 0], { vertical: "top" }),
      wordsBox(saysAsPrinted(context, note), toTheEdge(context, 1), { vertical: "top" }),
    ]),
  );
  return group([
    row(context, [wordsBox(says(context, notesHeading), toTheEdge(context), { bold: true })]),
    ...numbered,
  ]);
}
