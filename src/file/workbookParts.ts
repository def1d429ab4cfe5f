import type { PlannedChart, SheetPlan } from "../workbook/sheetPlan";
import { chartXml, drawingXml } from "./chartXml";
import type { DefinedName } from "./definedNames";
import { escapeXml } from "./escapeXml";
import { NumberedEntries } from "./numberedEntries";
import { contentTypesXml, type PartLink, RELATIONSHIPS, relationshipsXml, SPREADSHEET, XML } from "./packageXml";
import { plannedNames } from "./plannedNames";
import { sheetXml } from "./sheetXml";
import { StyleSheet } from "./styleSheet";

/** LibreOffice keeps the row heights of a file that says it is Excel's; those of any other it measures anew, and the thin rows come out higher. */
const APPLICATION = `${XML}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application></Properties>`;

/** A sheet of a new workbook. */
export interface NewSheet {
  readonly sheetName: string;
  readonly plan: SheetPlan;
}

/**
 * The parts of a new workbook, by their names.
 * @throws HostFailure `too large` for a text no cell can hold
 */
export function workbookParts(sheets: readonly NewSheet[]): ReadonlyMap<string, string> {
  const styles = new StyleSheet();
  const texts = new NumberedEntries();
  const parts = new Map<string, string>();
  const types = new Map<string, string>([["xl/workbook.xml", "spreadsheetml.sheet.main"]]);
  const links: PartLink[] = [];
  let charts = 0;
  sheets.forEach(({ sheetName, plan }, index) => {
    const sheet = `sheet${index + 1}`;
    parts.set(`xl/worksheets/${sheet}.xml`, sheetXml(plan, { sheetName, styles, texts }));
    types.set(`xl/worksheets/${sheet}.xml`, "spreadsheetml.worksheet");
    links.push({ id: `rId${index + 1}`, kind: "worksheet", target: `worksheets/${sheet}.xml` });
    if (plan.charts === undefined || plan.charts.length === 0) return;
    const drawing = `drawing${index + 1}`;
    parts.set(
      `xl/worksheets/_rels/${sheet}.xml.rels`,
      relationshipsXml([{ id: "rId1", kind: "drawing", target: `../drawings/${drawing}.xml` }]),
    );
    drawCharts(plan.charts, { sheetName, drawing, before: charts, parts, types });
    charts += plan.charts.length;
  });
  links.push(
    { id: `rId${sheets.length + 1}`, kind: "styles", target: "styles.xml" },
    { id: `rId${sheets.length + 2}`, kind: "sharedStrings", target: "sharedStrings.xml" },
  );
  parts.set("xl/styles.xml", styles.xml());
  parts.set("xl/sharedStrings.xml", `${XML}${texts.element("sst").replace("<sst", `<sst xmlns="${SPREADSHEET}"`)}`);
  types.set("xl/styles.xml", "spreadsheetml.styles").set("xl/sharedStrings.xml", "spreadsheetml.sharedStrings");
  parts.set("xl/workbook.xml", workbookXml(sheets));
  parts.set("xl/_rels/workbook.xml.rels", relationshipsXml(links));
  parts.set("docProps/app.xml", APPLICATION);
  types.set("docProps/app.xml", "extended-properties");
  parts.set(
    "_rels/.rels",
    relationshipsXml([
      { id: "rId1", kind: "officeDocument", target: "xl/workbook.xml" },
      { id: "rId2", kind: "extended-properties", target: "docProps/app.xml" },
    ]),
  );
  // In front of all others, where programs that guess a file's kind look for it.
  return new Map([["[Content_Types].xml", contentTypesXml(types)], ...parts]);
}

interface DrawingTarget {
  readonly sheetName: string;
  readonly drawing: string;
  /** Charts of the sheets before. */
  readonly before: number;
  readonly parts: Map<string, string>;
  readonly types: Map<string, string>;
}

function drawCharts(
  charts: readonly PlannedChart[],
  { sheetName, drawing, before, parts, types }: DrawingTarget,
): void {
  parts.set(`xl/drawings/${drawing}.xml`, drawingXml(charts));
  types.set(`xl/drawings/${drawing}.xml`, "drawing");
  const links = charts.map((chart, index): PartLink => {
    const name = `chart${before + index + 1}`;
    parts.set(`xl/charts/${name}.xml`, chartXml(chart, sheetName));
    types.set(`xl/charts/${name}.xml`, "drawingml.chart");
    return { id: `rId${index + 1}`, kind: "chart", target: `../charts/${name}.xml` };
  });
  parts.set(`xl/drawings/_rels/${drawing}.xml.rels`, relationshipsXml(links));
}

function workbookXml(sheets: readonly NewSheet[]): string {
  const listed = sheets.map(
    ({ sheetName }, index) => `<sheet name="${escapeXml(sheetName)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  const names = sheets.flatMap(({ sheetName, plan }, index) =>
    plannedNames(plan, sheetName).map((name) => nameXml(name, index)),
  );
  const hasFormulas = sheets.some(({ plan }) => (plan.formulas ?? []).length > 0);
  return (
    `${XML}<workbook xmlns="${SPREADSHEET}" xmlns:r="${RELATIONSHIPS}"><sheets>${listed.join("")}</sheets>` +
    (names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`) +
    `${hasFormulas ? '<calcPr fullCalcOnLoad="1"/>' : ""}</workbook>`
  );
}

function nameXml({ name, hidden, formula }: DefinedName, sheetIndex: number): string {
  const hiding = hidden ? ' hidden="1"' : "";
  return `<definedName name="${escapeXml(name)}" localSheetId="${sheetIndex}"${hiding}>${escapeXml(formula)}</definedName>`;
}
