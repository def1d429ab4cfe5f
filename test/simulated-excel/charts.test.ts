import { openOnSimulatedExcel, type OpenedInExcel } from "../support/excelWorkbook";
import { registerXlsx } from "../support/registerXlsx";

let opened: OpenedInExcel;
beforeEach(async () => {
  opened = await openOnSimulatedExcel(await registerXlsx());
  opened.host.edit("Movements", "H1:J3", [
    ["", "Low", "High"],
    ["First", 1, 2],
    ["Second", 3, 4],
  ]);
});

const charts = () => opened.host.sheet("Movements").charts;

/** Draws a chart of H1:J3 through Microsoft's client, and does something with it. */
function draw(
  then: (chart: Excel.Chart, context: Excel.RequestContext) => unknown = () => undefined,
  address = "H1:J3",
): Promise<void> {
  return opened.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Movements");
    await then(sheet.charts.add("BarStacked", sheet.getRange(address), "Columns"), context);
    await context.sync();
  });
}

describe("a chart", () => {
  it("takes its series from the columns, their names from the first row and the bars' from the first column, where these are texts", async () => {
    await draw();
    await draw(() => undefined, "I2:J3");
    expect(charts().map(({ series }) => series.map(({ name }) => name))).toEqual([
      ["Low", "High"],
      ["Series1", "Series2"],
    ]);
  });

  it("is found again by the client, measured in points, and deleted", async () => {
    await draw(async (chart, context) => {
      chart.name = "Ours";
      chart.setPosition("B2", "C4");
      await context.sync();
      chart.load("name,left,top,width,height");
      await context.sync();
      expect([chart.name, chart.left, chart.top, chart.width, chart.height]).toEqual([
        "Ours",
        sized([0], "columnWidths"),
        sized([0], "rowHeights"),
        sized([1, 2], "columnWidths"),
        sized([1, 2, 3], "rowHeights"),
      ]);
      const { charts: all } = context.workbook.worksheets.getItem("Movements");
      all.load("items/name");
      await context.sync();
      expect(all.items.map(({ name }) => name)).toEqual(["Ours"]);
      all.getItem("Ours").delete();
    });
    expect(charts()).toEqual([]);
  });

  it("lies and is drawn further down once a row came in above it", async () => {
    await draw((chart) => {
      chart.setPosition("H6", "J9");
    });
    opened.host.editor.insertDown(opened.host.sheet("Movements"), { row: 0, column: 7, rows: 1, columns: 3 }, "user");
    expect(charts()[0]).toMatchObject({
      source: { row: 1, column: 7, rows: 3, columns: 3 },
      over: { row: 6, column: 7, rows: 4, columns: 3 },
    });
  });

  const refused: readonly (readonly [string, (chart: Excel.Chart) => void, string])[] = [
    [
      "a colour that is none",
      (chart) => {
        chart.series.getItemAt(0).format.fill.setSolidColor("grey-ish");
      },
      "ChartFill.setSolidColor",
    ],
    [
      "a series it has not",
      (chart) => {
        chart.series.getItemAt(2).gapWidth = 40;
      },
      "ChartSeriesCollection.getItemAt",
    ],
    [
      "a gap wider than five bars",
      (chart) => {
        chart.series.getItemAt(0).gapWidth = 501;
      },
      "ChartSeries.gapWidth",
    ],
    [
      "labels at every half bar",
      (chart) => {
        chart.axes.categoryAxis.tickLabelSpacing = 0.5;
      },
      "ChartAxis.tickLabelSpacing",
    ],
    [
      "a least category",
      (chart) => {
        chart.axes.categoryAxis.minimum = 0;
      },
      "ChartAxis.minimum",
    ],
    [
      "a place that ends before it begins",
      (chart) => {
        chart.setPosition("D9", "B2");
      },
      "Chart.setPosition",
    ],
    [
      "a member nobody modelled",
      (chart) => {
        chart.plotArea.width = 5;
      },
      "Chart.plotArea",
    ],
  ];
  it.each(refused)("refuses %s, and says where", async (_what, then, errorLocation) => {
    await expect(
      draw((chart) => {
        then(chart);
      }),
    ).rejects.toMatchObject({ debugInfo: { errorLocation } });
  });

  it("is not drawn on a protected sheet, nor of a kind that was not modelled", async () => {
    const waterfall = opened.excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Movements");
      sheet.charts.add("Waterfall", sheet.getRange("H1:J3"), "Columns");
      await context.sync();
    });
    await expect(waterfall).rejects.toMatchObject({ message: expect.stringContaining("Waterfall") });
    opened.host.sheet("Movements").isProtected = true;
    await expect(draw()).rejects.toMatchObject({ code: "AccessDenied" });
    expect(charts()).toEqual([]);
  });
});

function sized(indexes: readonly number[], sizes: "columnWidths" | "rowHeights"): number {
  const known = opened.host.sheet("Movements")[sizes];
  return indexes.reduce((sum, index) => sum + (known.get(index) ?? { columnWidths: 48, rowHeights: 15 }[sizes]), 0);
}
