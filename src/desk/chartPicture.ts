import { AUTOMATIC, type ChartModel } from "../simulated-excel/model/chartModel";
import type { SheetModel } from "../simulated-excel/model/sheetModel";

const TITLE_ROOM = 28;
const LABELS = 0.34;
const LINE = 13;
const UNPAINTED = "#7F7F7F";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The stacked bars of a chart about as Excel draws them, as the data URL of an image. */
export function chartPicture(chart: ChartModel, from: SheetModel, { width, height }: Size): string {
  const { row, column, rows, columns } = chart.source;
  const bars = Array.from({ length: rows - 1 }, (_, index) => {
    const cells = Array.from({ length: columns }, (__, at) => from.cell(row + 1 + index, column + at).content);
    return {
      name: String(typeof cells[0] === "object" ? cells[0].error : cells[0]),
      lengths: cells.slice(1).map(Number),
    };
  });
  const longest = Math.max(1, ...bars.map(({ lengths }) => lengths.reduce((sum, length) => sum + length, 0)));
  const left = width * LABELS;
  const scale = (width - left - 12) / longest;
  const pitch = (height - TITLE_ROOM - 8) / Math.max(1, bars.length);
  const drawn = bars.map(({ name, lengths }, index) => {
    const top = TITLE_ROOM + index * pitch;
    const lines = name.split("\n");
    const label = lines
      .map((line, at) => text(line, left - 6, top + pitch / 2 + (at - (lines.length - 1) / 2) * LINE + 4, "end", 11))
      .join("");
    let start = left;
    const parts = lengths.map((length, series) => {
      const part = barPart(chart.series[series], {
        x: start,
        y: top + pitch * 0.15,
        width: length * scale,
        height: pitch * 0.7,
      });
      start += length * scale;
      return part;
    });
    return label + parts.join("");
  });
  const axis = `<line x1="${left}" x2="${left}" y1="${TITLE_ROOM}" y2="${height - 8}" stroke="#808080"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Segoe UI, sans-serif"><rect width="100%" height="100%" fill="#FFFFFF" stroke="#BFBFBF"/>${text(chart.title, width / 2, 19, "middle", 13)}${axis}${drawn.join("")}</svg>`;
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
}

function barPart(
  series: ChartModel["series"][number] | undefined,
  { x, y, width, height }: Size & { readonly x: number; readonly y: number },
): string {
  if (series === undefined || series.fill === null || width <= 0) return "";
  const fill = series.fill === AUTOMATIC ? UNPAINTED : series.fill;
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="${series.outline ?? "none"}"/>`;
}

function text(words: string, x: number, y: number, anchor: string, size: number): string {
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-size="${size}">${words.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</text>`;
}
