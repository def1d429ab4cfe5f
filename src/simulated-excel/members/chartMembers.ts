import { newChart, type AxisModel } from "../model/chartModel";
import { shownValue } from "../model/cellContent";
import { type SheetModel, STANDARD_HEIGHT, STANDARD_WIDTH } from "../model/sheetModel";
import type { Rectangle } from "../model/rectangle";
import { type CallArguments, defineKind, type Member } from "../protocol/hostObject";
import { HostRefusal, notModelled } from "../protocol/hostRefusal";
import type { PlacedAxis, PlacedChart, PlacedSeries, Session } from "./session";
import { areasOfAddress, flagValue, numberValue, oneOf, RangeTarget, textValue, wrongValue } from "./targets";

const MOST_TICK_SPACING = 31_999;

function mayDraw(sheet: SheetModel): void {
  if (sheet.isProtected) throw new HostRefusal("AccessDenied", `${sheet.name} is protected`);
}

/** Changes a chart, and announces the change. */
function changing<T extends PlacedChart>(
  since: Member<T, Session>["since"],
  get: (target: T) => unknown,
  set: (target: T, value: unknown) => void,
): Member<T, Session> {
  return {
    since,
    get,
    set: (target, value, { book }) => {
      mayDraw(target.sheet);
      set(target, value);
      book.notify({ kind: "layout", sheet: target.sheet });
    },
  };
}

export const chartsKind = defineKind<SheetModel, Session>(
  "ChartCollection",
  {
    Count: { since: "1.1", get: (sheet) => sheet.charts.length },
    Add: {
      since: "1.1",
      call: (sheet, given, session) => session.kinds.chart({ sheet, chart: addChart(sheet, given, session) }),
    },
    GetItem: {
      since: "1.1",
      call: (sheet, given, { kinds }) => {
        const wanted = given.text(0);
        const chart = sheet.charts.find(({ id, name }) => id === wanted || name === wanted);
        if (!chart) throw new HostRefusal("ItemNotFound", `There is no chart ${wanted}`);
        return kinds.chart({ sheet, chart });
      },
    },
  },
  { items: (sheet, { kinds }) => sheet.charts.map((chart) => kinds.chart({ sheet, chart })) },
);

function addChart(sheet: SheetModel, given: CallArguments, { book }: Session): PlacedChart["chart"] {
  mayDraw(sheet);
  const type = given.text(0);
  if (type !== "BarStacked") throw notModelled(`A chart of type ${type}`);
  if (oneOf("ChartCollection.add", given.textOr(2, "Auto"), ["Auto", "Columns", "Rows"]) !== "Columns")
    throw notModelled("A chart whose series are not columns");
  const { sheet: from, area } = given.object(1, RangeTarget);
  const chart = newChart({
    id: book.nextId(),
    type,
    name: `Chart ${sheet.charts.length + 1}`,
    sourceSheet: from.id,
    source: area,
    seriesNames: seriesNames(from, area),
  });
  sheet.charts = [...sheet.charts, chart];
  book.notify({ kind: "layout", sheet });
  return chart;
}

/** A first column of texts names the bars, a first row of texts the series. */
function seriesNames(sheet: SheetModel, { row, column, rows, columns }: Rectangle): readonly string[] {
  const text = (down: number, across: number): string | null => {
    const { content } = sheet.cell(row + down, column + across);
    return typeof content === "string" && content !== "" ? content : null;
  };
  const isNamed = Array.from({ length: rows - 1 }, (_, index) => text(index + 1, 0)).some((name) => name !== null);
  const first = isNamed ? 1 : 0;
  const isHeaded = Array.from({ length: columns - first }, (_, index) => text(0, first + index)).some(
    (name) => name !== null,
  );
  return Array.from({ length: columns - first }, (_, index) =>
    isHeaded ? String(shownValue(sheet.cell(row, column + first + index).content)) : `Series${index + 1}`,
  );
}

/** From the edge of the sheet to a row or column, in points. */
function before(index: number, sizes: ReadonlyMap<number, number>, standard: number): number {
  return Array.from({ length: index }, (_, at) => sizes.get(at) ?? standard).reduce((sum, size) => sum + size, 0);
}

export const chartKind = defineKind<PlacedChart, Session>(
  "Chart",
  {
    Id: { since: "1.7", get: ({ chart }) => chart.id },
    Name: changing(
      "1.1",
      ({ chart }) => chart.name,
      ({ chart }, value) => {
        chart.name = textValue("Chart.name", value);
      },
    ),
    ChartType: { since: "1.7", get: ({ chart }) => chart.type },
    PlotVisibleOnly: changing(
      "1.8",
      ({ chart }) => chart.plotVisibleOnly,
      ({ chart }, value) => {
        chart.plotVisibleOnly = flagValue("Chart.plotVisibleOnly", value);
      },
    ),
    Left: {
      since: "1.1",
      get: ({ sheet, chart: { over } }) => before(over.column, sheet.columnWidths, STANDARD_WIDTH),
    },
    Top: { since: "1.1", get: ({ sheet, chart: { over } }) => before(over.row, sheet.rowHeights, STANDARD_HEIGHT) },
    Width: {
      since: "1.1",
      get: ({ sheet, chart: { over } }) =>
        before(over.column + over.columns, sheet.columnWidths, STANDARD_WIDTH) -
        before(over.column, sheet.columnWidths, STANDARD_WIDTH),
    },
    Height: {
      since: "1.1",
      get: ({ sheet, chart: { over } }) =>
        before(over.row + over.rows, sheet.rowHeights, STANDARD_HEIGHT) -
        before(over.row, sheet.rowHeights, STANDARD_HEIGHT),
    },
    Title: { since: "1.1", get: (target, { kinds }) => kinds.chartTitle(target) },
    Legend: { since: "1.1", get: (target, { kinds }) => kinds.chartLegend(target) },
    Axes: { since: "1.1", get: (target, { kinds }) => kinds.chartAxes(target) },
    Series: { since: "1.1", get: (target, { kinds }) => kinds.chartSeriesCollection(target) },
    SetPosition: {
      since: "1.1",
      call: ({ sheet, chart }, given, { book }) => {
        mayDraw(sheet);
        const start = cellsAt(sheet, given, 0);
        const end = given.given(1) ? cellsAt(sheet, given, 1) : start;
        const rows = end.row + end.rows - start.row;
        const columns = end.column + end.columns - start.column;
        if (rows < 1 || columns < 1) throw new HostRefusal("InvalidArgument", "A chart ends before it begins");
        chart.over = { row: start.row, column: start.column, rows, columns };
        book.notify({ kind: "layout", sheet });
        return null;
      },
    },
    Delete: {
      since: "1.1",
      call: ({ sheet, chart }, _given, { book }) => {
        mayDraw(sheet);
        sheet.charts = sheet.charts.filter((other) => other !== chart);
        book.notify({ kind: "layout", sheet });
        return null;
      },
    },
  },
  { identity: ({ chart }) => chart.id },
);

function cellsAt(sheet: SheetModel, given: CallArguments, position: number): Rectangle {
  const area = given.objectOrNull(position, RangeTarget)?.area ?? areasOfAddress(sheet, given.text(position))[0];
  if (!area) throw new HostRefusal("InvalidArgument", "A chart lies over no cells");
  return area;
}

export const chartTitleKind = defineKind<PlacedChart, Session>("ChartTitle", {
  Text: changing(
    "1.1",
    ({ chart }) => chart.title,
    ({ chart }, value) => {
      chart.title = textValue("ChartTitle.text", value);
      chart.titleVisible = true;
    },
  ),
  Visible: changing(
    "1.1",
    ({ chart }) => chart.titleVisible,
    ({ chart }, value) => {
      chart.titleVisible = flagValue("ChartTitle.visible", value);
    },
  ),
});

export const chartLegendKind = defineKind<PlacedChart, Session>("ChartLegend", {
  Visible: changing(
    "1.1",
    ({ chart }) => chart.legendVisible,
    ({ chart }, value) => {
      chart.legendVisible = flagValue("ChartLegend.visible", value);
    },
  ),
});

export const chartAxesKind = defineKind<PlacedChart, Session>("ChartAxes", {
  CategoryAxis: {
    since: "1.1",
    get: ({ sheet, chart }, { kinds }) => kinds.chartAxis({ sheet, chart, axis: chart.categoryAxis }),
  },
  ValueAxis: {
    since: "1.1",
    get: ({ sheet, chart }, { kinds }) => kinds.chartAxis({ sheet, chart, axis: chart.valueAxis }),
  },
});

/** Minimum or maximum of the value axis. */
function endMember(key: "minimum" | "maximum"): Member<PlacedAxis, Session> {
  return changing(
    "1.1",
    ({ axis }) => axis[key],
    ({ axis, chart }, value) => {
      if (axis === chart.categoryAxis) throw new HostRefusal("InvalidArgument", `A category axis has no ${key}`);
      axis[key] = value === "" ? "" : numberValue(`ChartAxis.${key}`, value);
    },
  );
}

function flagMember(
  name: string,
  since: Member<PlacedAxis, Session>["since"],
  key: "visible" | "reversed",
): Member<PlacedAxis, Session> {
  return changing(
    since,
    ({ axis }) => axis[key],
    ({ axis }: { readonly axis: AxisModel }, value) => {
      axis[key] = flagValue(`ChartAxis.${name}`, value);
    },
  );
}

export const chartAxisKind = defineKind<PlacedAxis, Session>("ChartAxis", {
  Visible: flagMember("visible", "1.7", "visible"),
  ReversePlotOrder: flagMember("reversePlotOrder", "1.7", "reversed"),
  Minimum: endMember("minimum"),
  Maximum: endMember("maximum"),
  TickLabelSpacing: changing(
    "1.7",
    ({ axis }) => axis.tickLabelSpacing,
    ({ axis }, value) => {
      const spacing = value === "" ? "" : numberValue("ChartAxis.tickLabelSpacing", value);
      if (spacing !== "" && (!Number.isInteger(spacing) || spacing < 1 || spacing > MOST_TICK_SPACING))
        throw wrongValue("ChartAxis.tickLabelSpacing", value);
      axis.tickLabelSpacing = spacing;
    },
  ),
  MajorGridlines: { since: "1.1", get: (target, { kinds }) => kinds.chartGridlines(target) },
});

export const chartGridlinesKind = defineKind<PlacedAxis, Session>("ChartGridlines", {
  Visible: changing(
    "1.1",
    ({ axis }) => axis.majorGridlines,
    ({ axis }, value) => {
      axis.majorGridlines = flagValue("ChartGridlines.visible", value);
    },
  ),
});

export const chartSeriesCollectionKind = defineKind<PlacedChart, Session>(
  "ChartSeriesCollection",
  {
    Count: { since: "1.1", get: ({ chart }) => chart.series.length },
    GetItemAt: {
      since: "1.1",
      call: ({ sheet, chart }, given, { kinds }) => {
        const series = chart.series[given.whole(0)];
        if (!series) throw new HostRefusal("InvalidArgument", `The chart has no series ${given.whole(0)}`);
        return kinds.chartSeries({ sheet, chart, series });
      },
    },
  },
  { items: ({ sheet, chart }, { kinds }) => chart.series.map((series) => kinds.chartSeries({ sheet, chart, series })) },
);

const WIDEST_GAP = 500;

export const chartSeriesKind = defineKind<PlacedSeries, Session>("ChartSeries", {
  Name: { since: "1.1", get: ({ series }) => series.name },
  GapWidth: changing(
    "1.7",
    ({ series }) => series.gapWidth,
    ({ chart, series }, value) => {
      const width = numberValue("ChartSeries.gapWidth", value);
      if (width < 0 || width > WIDEST_GAP) throw wrongValue("ChartSeries.gapWidth", value);
      // All series of a stack have the same gap width.
      for (const each of chart.series) each.gapWidth = width;
      series.gapWidth = width;
    },
  ),
  Format: { since: "1.1", get: (target, { kinds }) => kinds.chartSeriesFormat(target) },
});

export const chartSeriesFormatKind = defineKind<PlacedSeries, Session>("ChartSeriesFormat", {
  Fill: { since: "1.1", get: (target, { kinds }) => kinds.chartFill(target) },
  Line: { since: "1.1", get: (target, { kinds }) => kinds.chartLine(target) },
});

function colourValue(member: string, value: unknown): string {
  if (typeof value !== "string" || !/^#[0-9a-f]{6}$/i.test(value)) throw wrongValue(member, value);
  return value.toUpperCase();
}

function painted(target: PlacedSeries, { book }: Session, paint: (series: PlacedSeries["series"]) => void): null {
  mayDraw(target.sheet);
  paint(target.series);
  book.notify({ kind: "layout", sheet: target.sheet });
  return null;
}

export const chartFillKind = defineKind<PlacedSeries, Session>("ChartFill", {
  SetSolidColor: {
    since: "1.1",
    call: (target, given, session) =>
      painted(target, session, (series) => {
        series.fill = colourValue("ChartFill.setSolidColor", given.value(0));
      }),
  },
  Clear: {
    since: "1.1",
    call: (target, _given, session) =>
      painted(target, session, (series) => {
        series.fill = null;
      }),
  },
});

export const chartLineKind = defineKind<PlacedSeries, Session>("ChartLineFormat", {
  Color: changing(
    "1.1",
    ({ series }) => series.outline,
    ({ series }, value) => {
      series.outline = colourValue("ChartLineFormat.color", value);
    },
  ),
  Clear: {
    since: "1.1",
    call: (target, _given, session) =>
      painted(target, session, (series) => {
        series.outline = null;
      }),
  },
});
