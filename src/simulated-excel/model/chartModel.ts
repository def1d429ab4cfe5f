import type { Rectangle } from "./rectangle";

export interface AxisModel {
  visible: boolean;
  majorGridlines: boolean;
  reversed: boolean;
  /** "" for automatic, here and below. */
  minimum: number | "";
  maximum: number | "";
  tickLabelSpacing: number | "";
}

/** Fill and outline: `#RRGGBB`, null for none, "automatic" while Excel chooses. */
export interface SeriesModel {
  readonly name: string;
  fill: string | null;
  outline: string | null;
  gapWidth: number;
}

export const AUTOMATIC = "automatic";

/** A chart drawn from cells, as it was set up. Nothing here draws. */
export interface ChartModel {
  readonly id: string;
  readonly type: string;
  name: string;
  /** The cells it is drawn from. */
  readonly sourceSheet: string;
  source: Rectangle;
  /** The cells it lies over. */
  over: Rectangle;
  title: string;
  titleVisible: boolean;
  legendVisible: boolean;
  plotVisibleOnly: boolean;
  readonly categoryAxis: AxisModel;
  readonly valueAxis: AxisModel;
  readonly series: readonly SeriesModel[];
}

/** About where Excel puts a chart nobody placed. */
const UNPLACED: Rectangle = { row: 4, column: 4, rows: 15, columns: 8 };
const USUAL_GAP = 150;

function automaticAxis(majorGridlines: boolean): AxisModel {
  return { visible: true, majorGridlines, reversed: false, minimum: "", maximum: "", tickLabelSpacing: "" };
}

/** A new chart as Excel makes it: with a legend, gridlines along the values, the rest automatic. */
export function newChart(
  made: Pick<ChartModel, "id" | "type" | "name" | "sourceSheet" | "source"> & {
    readonly seriesNames: readonly string[];
  },
): ChartModel {
  const { id, type, name, sourceSheet, source, seriesNames } = made;
  return {
    id,
    type,
    name,
    sourceSheet,
    source,
    over: UNPLACED,
    title: "Chart Title",
    titleVisible: true,
    legendVisible: true,
    plotVisibleOnly: true,
    categoryAxis: automaticAxis(false),
    valueAxis: automaticAxis(true),
    series: seriesNames.map((seriesName) => ({
      name: seriesName,
      fill: AUTOMATIC,
      outline: AUTOMATIC,
      gapWidth: USUAL_GAP,
    })),
  };
}
