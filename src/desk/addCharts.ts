import type JSZip from "jszip";
import { chartXml, drawingXml } from "../file/chartXml";
import { type PartLink, RELATIONSHIPS, relationshipsXml } from "../file/packageXml";
import type { PlannedChart } from "../workbook/sheetPlan";

/** The charts of one sheet of a finished package. */
export interface SheetCharts {
  readonly sheetName: string;
  /** Its place in the workbook, from 1: by it exceljs names the sheet's part. */
  readonly number: number;
  readonly charts: readonly PlannedChart[];
}

const CONTENT_TYPES = "[Content_Types].xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
/** A sheet's elements have an order: its drawing stands in front of these. */
const BEHIND_DRAWING = /<(?:legacyDrawing|picture|oleObjects|controls|tableParts|extLst)\b|<\/worksheet>/;

/** Puts charts into a package written by exceljs, which draws none. A sheet that has a drawing (of the user's pictures) is left as it is. */
export async function addCharts(zip: JSZip, sheets: readonly SheetCharts[]): Promise<void> {
  for (const { sheetName, number, charts } of sheets) {
    const part = `xl/worksheets/sheet${number}.xml`;
    const xml = await textOf(zip, part);
    if (charts.length === 0 || xml.includes("<drawing ")) continue;
    const drawing = `drawing${freeNumber(zip, "xl/drawings/drawing")}`;
    const names = charts.map((chart) => {
      const name = `chart${freeNumber(zip, "xl/charts/chart")}`;
      zip.file(`xl/charts/${name}.xml`, chartXml(chart, sheetName));
      return name;
    });
    zip.file(`xl/drawings/${drawing}.xml`, drawingXml(charts));
    zip.file(
      `xl/drawings/_rels/${drawing}.xml.rels`,
      relationshipsXml(
        names.map((name, index) => ({ id: `rId${index + 1}`, kind: "chart", target: `../charts/${name}.xml` })),
      ),
    );
    await relate(zip, `xl/worksheets/_rels/sheet${number}.xml.rels`, {
      id: "nextDayReturnDrawing",
      kind: "drawing",
      target: `../drawings/${drawing}.xml`,
    });
    const named = xml.includes("xmlns:r=") ? xml : xml.replace("<worksheet ", `<worksheet xmlns:r="${RELATIONSHIPS}" `);
    zip.file(
      part,
      named.replace(BEHIND_DRAWING, (next) => `<drawing r:id="nextDayReturnDrawing"/>${next}`),
    );
    await declare(zip, [
      [`/xl/drawings/${drawing}.xml`, DRAWING_TYPE],
      ...names.map((name) => [`/xl/charts/${name}.xml`, CHART_TYPE] as const),
    ]);
  }
}

async function textOf(zip: JSZip, part: string): Promise<string> {
  const file = zip.file(part);
  if (!file) throw new Error(`exceljs wrote no ${part}`);
  return file.async("string");
}

function freeNumber(zip: JSZip, start: string): number {
  let number = 1;
  while (zip.file(`${start}${number}.xml`)) number += 1;
  return number;
}

async function relate(zip: JSZip, part: string, link: PartLink): Promise<void> {
  const [start = "", line = ""] = relationshipsXml([link]).split(/(?=<Relationship )/);
  const known = await zip.file(part)?.async("string");
  zip.file(part, known === undefined ? start + line : known.replace("</Relationships>", line));
}

async function declare(zip: JSZip, parts: readonly (readonly [part: string, type: string])[]): Promise<void> {
  const lines = parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  zip.file(CONTENT_TYPES, (await textOf(zip, CONTENT_TYPES)).replace("</Types>", `${lines.join("")}</Types>`));
}
