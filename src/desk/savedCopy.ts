import JSZip from "jszip";
import { addCharts } from "./addCharts";
import { AUTOMATIC, type ChartModel } from "../simulated-excel/model/chartModel";
import { saveXlsx } from "../simulated-excel/openXlsx";
import type { SimulatedExcel } from "../simulated-excel/simulatedExcel";
import type { PlannedChart } from "../workbook/sheetPlan";

const UNPAINTED = "#7F7F7F";

/** The workbook as it now is, as .xlsx bytes, with the charts drawn in it. */
export async function savedCopy(excel: SimulatedExcel): Promise<Uint8Array> {
  const bytes = await saveXlsx(excel);
  const sheets = excel.book.sheets.map(({ name, charts }, index) => ({
    sheetName: name,
    number: index + 1,
    charts: charts.map(asPlanned),
  }));
  if (sheets.every(({ charts }) => charts.length === 0)) return bytes;
  const zip = await JSZip.loadAsync(bytes);
  await addCharts(zip, sheets);
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}

function asPlanned({ name, title, source, over, series }: ChartModel): PlannedChart {
  const colour = (asked: string): string => (asked === AUTOMATIC ? UNPAINTED : asked);
  return {
    name,
    title,
    source,
    over,
    series: series.map(({ fill, outline }) =>
      fill === null ? null : { fill: colour(fill), outline: colour(outline ?? fill) },
    ),
  };
}
