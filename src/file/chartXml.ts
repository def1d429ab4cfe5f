import { cellAddress } from "../shares/values/cell";
import type { PlannedChart, SeriesPaint } from "../workbook/sheetPlan";
import { quoteSheet } from "./definedNames";
import { escapeXml } from "./escapeXml";
import { RELATIONSHIPS, XML } from "./packageXml";

const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** Part of a bar's thickness left between two bars, in percent; and how far the series of one bar lie over each other for them to stand end to end. */
const GAP = 40;
const STACKED = 100;
const CATEGORY_AXIS = 1;
const VALUE_AXIS = 2;

/** The part of a chart. It names cells and keeps no copy of what they hold: a program that opens the file draws what it finds there. */
export function chartXml({ title, source, series }: PlannedChart, sheetName: string): string {
  const cells = (column: number, from: number, to: number): string => {
    const absolute = (row: number): string =>
      cellAddress(source.row + row, source.column + column).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
    return `<c:f>${escapeXml(`${quoteSheet(sheetName)}!${absolute(from)}${from === to ? "" : `:${absolute(to)}`}`)}</c:f>`;
  };
  const last = source.rows - 1;
  const drawn = series.map(
    (paint, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef>${cells(index + 1, 0, 0)}</c:strRef></c:tx>${paintXml(paint)}<c:invertIfNegative val="0"/>` +
      `<c:cat><c:strRef>${cells(0, 1, last)}</c:strRef></c:cat><c:val><c:numRef>${cells(index + 1, 1, last)}</c:numRef></c:val></c:ser>`,
  );
  const axis = (id: number, other: number, before: string, after: string): string =>
    `<c:axId val="${id}"/>${before}<c:crossAx val="${other}"/><c:crosses val="autoZero"/>${after}`;
  return (
    `${XML}<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}" xmlns:r="${RELATIONSHIPS}"><c:roundedCorners val="0"/><c:chart>` +
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr><a:r><a:rPr sz="1200" b="1"/><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>` +
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${drawn.join("")}` +
    `<c:gapWidth val="${GAP}"/><c:overlap val="${STACKED}"/><c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>` +
    `<c:catAx>${axis(CATEGORY_AXIS, VALUE_AXIS, '<c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>', '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:tickLblSkip val="1"/><c:noMultiLvlLbl val="0"/>')}</c:catAx>` +
    `<c:valAx>${axis(VALUE_AXIS, CATEGORY_AXIS, '<c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling><c:delete val="1"/><c:axPos val="t"/>', '<c:crossBetween val="between"/>')}</c:valAx>` +
    `</c:plotArea><c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

function paintXml(paint: SeriesPaint | null): string {
  if (paint === null) return "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>";
  const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
  return `<c:spPr>${solid(paint.fill)}<a:ln w="9525">${solid(paint.outline)}</a:ln></c:spPr>`;
}

/** The part that says where the charts of a sheet lie; the n-th is its relationship `rIdn`. A chart's title is its alternative text too. */
export function drawingXml(charts: readonly PlannedChart[]): string {
  const corner = (tag: "from" | "to", column: number, row: number): string =>
    `<xdr:${tag}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${tag}>`;
  const anchors = charts.map(
    ({ name, title, over }, index) =>
      `<xdr:twoCellAnchor>${corner("from", over.column, over.row)}${corner("to", over.column + over.columns, over.row + over.rows)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeXml(name)}" descr="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" xmlns:r="${RELATIONSHIPS}" r:id="rId${index + 1}"/></a:graphicData></a:graphic>` +
      `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  );
  return `${XML}<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING}">${anchors.join("")}</xdr:wsDr>`;
}
