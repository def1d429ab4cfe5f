import type JSZip from "jszip";
import type { PlannedChart } from "../workbook/sheetPlan";
import { chartXml, drawingXml, RELATIONSHIPS, XML } from "./chartXml";
import { escapeXml } from "./escapeXml";

/** The charts of one sheet of a finished package. */
export interface SheetCharts {
  readonly sheetName: string;
  /** Its place in the workbook, from 1: by it the .xlsx library names the sheet's part. */
  readonly number: number;
  readonly charts: readonly PlannedChart[];
}

const CONTENT_TYPES = "[Content_Types].xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
/** A sheet's elements have an order: its drawing stands in front of these. */
const BEHIND_DRAWING = /<(?:legacyDrawing|picture|oleObjects|controls|tableParts|extLst)\b|<\/worksheet>/;

/** Puts charts into a package of the .xlsx library, which draws none. A sheet that has a drawing (of the user's pictures) is left as it is. */
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
      relationships(names.map((name, index) => relationship(`rId${index + 1}`, "chart", `../charts/${name}.xml`))),
    );
    await relate(
      zip,
      `xl/worksheets/_rels/sheet${number}.xml.rels`,
      relationship("nextDayReturnDrawing", "drawing", `../drawings/${drawing}.xml`),
    );
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
  if (!file) throw new Error(`the library wrote no ${part}`);
  return file.async("string");
}

function freeNumber(zip: JSZip, start: string): number {
  let number = 1;
  while (zip.file(`${start}${number}.xml`)) number += 1;
  return number;
}

function relationship(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${escapeXml(target)}"/>`;
}

function relationships(lines: readonly string[]): string {
  return `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join("")}</Relationships>`;
}

async function relate(zip: JSZip, part: string, line: string): Promise<void> {
  const known = await zip.file(part)?.async("string");
  zip.file(
    part,
    known === undefined ? relationships([line]) : known.replace("</Relationships>", `${line}</Relationships>`),
  );
}

async function declare(zip: JSZip, parts: readonly (readonly [part: string, type: string])[]): Promise<void> {
  const lines = parts.map(([part, type]) => `<Override PartName="${part}" ContentType="${type}"/>`);
  zip.file(CONTENT_TYPES, (await textOf(zip, CONTENT_TYPES)).replace("</Types>", `${lines.join("")}</Types>`));
}
