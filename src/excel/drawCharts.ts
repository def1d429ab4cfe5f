import { regionAddress } from "../shares/values/cell";
import { HostFailure } from "../workbook/hostFailure";
import type { PlannedChart, SeriesPaint, SheetPlan, UnsupportedFeature } from "../workbook/sheetPlan";
import type { ExcelSession } from "./excelSession";

/** Part of a bar's thickness left between two bars, in percent. */
const GAP = 40;

/**
 * Draws the charts of a plan on its finished sheet, in a request of their own. Needs ExcelApi 1.8. If Excel refuses, the charts are deleted.
 * @returns `chart` if Excel refused
 * @throws HostFailure if a half-drawn chart could not be deleted
 */
export async function drawCharts(
  session: ExcelSession,
  sheetName: string,
  { charts = [] }: SheetPlan,
): Promise<readonly UnsupportedFeature[]> {
  if (charts.length === 0) return [];
  try {
    await session.run(sheetName, async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetName);
      for (const chart of charts) drawChart(sheet, chart);
      await context.sync();
    });
    return [];
  } catch (failure) {
    if (!(failure instanceof HostFailure)) throw failure;
    await session.run(sheetName, eraseCharts(sheetName));
    return ["chart"];
  }
}

function drawChart(sheet: Excel.Worksheet, { name, title, source, over, series }: PlannedChart): void {
  const chart = sheet.charts.add("BarStacked", sheet.getRange(regionAddress(source)).untrack(), "Columns");
  chart.name = name;
  const [first = "", last = first] = regionAddress(over).split(":");
  chart.setPosition(first, last);
  chart.title.text = title;
  chart.legend.visible = false;
  // The chart stays if the secretary hides its source columns.
  chart.plotVisibleOnly = false;
  const { categoryAxis, valueAxis } = chart.axes;
  // The first row of the table on top; every bar with its name, however many.
  categoryAxis.reversePlotOrder = true;
  categoryAxis.tickLabelSpacing = 1;
  // The axis does not start at zero, so its numbers would mislead.
  valueAxis.minimum = 0;
  valueAxis.visible = false;
  valueAxis.majorGridlines.visible = false;
  series.forEach((paint, index) => {
    paintSeries(chart.series.getItemAt(index), paint);
  });
}

function paintSeries(series: Excel.ChartSeries, paint: SeriesPaint | null): void {
  series.gapWidth = GAP;
  const { fill, line } = series.format;
  if (paint === null) {
    fill.clear();
    line.clear();
    return;
  }
  fill.setSolidColor(paint.fill);
  line.color = paint.outline;
}

/** The sheet is new, and all the charts on it are ours. */
function eraseCharts(sheetName: string): (context: Excel.RequestContext) => Promise<void> {
  return async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheetName);
    charts.load("items/name");
    await context.sync();
    for (const chart of charts.items) chart.delete();
    await context.sync();
  };
}
