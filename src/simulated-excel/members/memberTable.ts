import type { Since } from "../protocol/hostObject";
import * as charts from "./chartMembers";
import * as conditional from "./conditionalFormatMembers";
import * as format from "./formatMembers";
import * as names from "./nameMembers";
import * as page from "./pageMembers";
import * as ranges from "./rangeMembers";
import type { Kinds, Session } from "./session";
import * as tables from "./tableMembers";
import * as workbook from "./workbookMembers";
import * as worksheet from "./worksheetMembers";

/** Every member of the simulated Excel. Any other fails, by name. */
const KINDS = {
  workbook: workbook.workbookKind,
  application: workbook.applicationKind,
  workbookCreated: workbook.workbookCreatedKind,
  functions: workbook.functionsKind,
  functionResult: workbook.functionResultKind,
  worksheets: workbook.worksheetsKind,
  settings: workbook.settingsKind,
  setting: workbook.settingKind,
  worksheet: worksheet.worksheetKind,
  protection: worksheet.protectionKind,
  range: ranges.rangeKind,
  rangeAreas: ranges.rangeAreasKind,
  rangeCollection: ranges.rangeCollectionKind,
  rangeFormat: format.rangeFormatKind,
  rangeFill: format.rangeFillKind,
  rangeFont: format.rangeFontKind,
  rangeBorders: format.rangeBordersKind,
  rangeBorder: format.rangeBorderKind,
  tables: tables.tablesKind,
  table: tables.tableKind,
  tableColumns: tables.tableColumnsKind,
  tableColumn: tables.tableColumnKind,
  tableRows: tables.tableRowsKind,
  tableRow: tables.tableRowKind,
  autoFilter: tables.autoFilterKind,
  names: names.namesKind,
  name: names.nameKind,
  conditionalFormats: conditional.conditionalFormatsKind,
  conditionalFormat: conditional.conditionalFormatKind,
  customFormat: conditional.customFormatKind,
  customRule: conditional.customRuleKind,
  customLook: conditional.customLookKind,
  customFill: conditional.customFillKind,
  customFont: conditional.customFontKind,
  pageLayout: page.pageLayoutKind,
  headersFooters: page.headersFootersKind,
  headerFooter: page.headerFooterKind,
  pageBreaks: page.pageBreaksKind,
  pageBreak: page.pageBreakKind,
  charts: charts.chartsKind,
  chart: charts.chartKind,
  chartTitle: charts.chartTitleKind,
  chartLegend: charts.chartLegendKind,
  chartAxes: charts.chartAxesKind,
  chartAxis: charts.chartAxisKind,
  chartGridlines: charts.chartGridlinesKind,
  chartSeriesCollection: charts.chartSeriesCollectionKind,
  chartSeries: charts.chartSeriesKind,
  chartSeriesFormat: charts.chartSeriesFormatKind,
  chartFill: charts.chartFillKind,
  chartLine: charts.chartLineKind,
} as const;

/** The kinds, bound to one session. */
export function bindKinds(session: () => Session): Kinds {
  return {
    workbook: (target) => KINDS.workbook.of(target, session()),
    application: (target) => KINDS.application.of(target, session()),
    workbookCreated: (target) => KINDS.workbookCreated.of(target, session()),
    functions: (target) => KINDS.functions.of(target, session()),
    functionResult: (target) => KINDS.functionResult.of(target, session()),
    worksheets: (target) => KINDS.worksheets.of(target, session()),
    settings: (target) => KINDS.settings.of(target, session()),
    setting: (target) => KINDS.setting.of(target, session()),
    worksheet: (target) => KINDS.worksheet.of(target, session()),
    protection: (target) => KINDS.protection.of(target, session()),
    range: (target) => KINDS.range.of(target, session()),
    rangeAreas: (target) => KINDS.rangeAreas.of(target, session()),
    rangeCollection: (target) => KINDS.rangeCollection.of(target, session()),
    rangeFormat: (target) => KINDS.rangeFormat.of(target, session()),
    rangeFill: (target) => KINDS.rangeFill.of(target, session()),
    rangeFont: (target) => KINDS.rangeFont.of(target, session()),
    rangeBorders: (target) => KINDS.rangeBorders.of(target, session()),
    rangeBorder: (target) => KINDS.rangeBorder.of(target, session()),
    tables: (target) => KINDS.tables.of(target, session()),
    table: (target) => KINDS.table.of(target, session()),
    tableColumns: (target) => KINDS.tableColumns.of(target, session()),
    tableColumn: (target) => KINDS.tableColumn.of(target, session()),
    tableRows: (target) => KINDS.tableRows.of(target, session()),
    tableRow: (target) => KINDS.tableRow.of(target, session()),
    autoFilter: (target) => KINDS.autoFilter.of(target, session()),
    names: (target) => KINDS.names.of(target, session()),
    name: (target) => KINDS.name.of(target, session()),
    conditionalFormats: (target) => KINDS.conditionalFormats.of(target, session()),
    conditionalFormat: (target) => KINDS.conditionalFormat.of(target, session()),
    customFormat: (target) => KINDS.customFormat.of(target, session()),
    customRule: (target) => KINDS.customRule.of(target, session()),
    customLook: (target) => KINDS.customLook.of(target, session()),
    customFill: (target) => KINDS.customFill.of(target, session()),
    customFont: (target) => KINDS.customFont.of(target, session()),
    pageLayout: (target) => KINDS.pageLayout.of(target, session()),
    headersFooters: (target) => KINDS.headersFooters.of(target, session()),
    headerFooter: (target) => KINDS.headerFooter.of(target, session()),
    pageBreaks: (target) => KINDS.pageBreaks.of(target, session()),
    pageBreak: (target) => KINDS.pageBreak.of(target, session()),
    charts: (target) => KINDS.charts.of(target, session()),
    chart: (target) => KINDS.chart.of(target, session()),
    chartTitle: (target) => KINDS.chartTitle.of(target, session()),
    chartLegend: (target) => KINDS.chartLegend.of(target, session()),
    chartAxes: (target) => KINDS.chartAxes.of(target, session()),
    chartAxis: (target) => KINDS.chartAxis.of(target, session()),
    chartGridlines: (target) => KINDS.chartGridlines.of(target, session()),
    chartSeriesCollection: (target) => KINDS.chartSeriesCollection.of(target, session()),
    chartSeries: (target) => KINDS.chartSeries.of(target, session()),
    chartSeriesFormat: (target) => KINDS.chartSeriesFormat.of(target, session()),
    chartFill: (target) => KINDS.chartFill.of(target, session()),
    chartLine: (target) => KINDS.chartLine.of(target, session()),
  };
}

interface Listed {
  readonly since: Since;
  readonly call?: unknown;
  readonly set?: unknown;
}

function membersOf(kind: {
  readonly members: Readonly<Record<string, Listed>>;
}): readonly (readonly [string, Listed])[] {
  return Object.entries(kind.members);
}

/** A line of the table: `Range.Values`, since which ExcelApi, and whether it is read, set or called. */
export interface MemberLine {
  readonly name: string;
  readonly since: Since;
  readonly does: "read" | "read and set" | "call";
}

/** The table of members, for people to read. */
export function memberLines(): readonly MemberLine[] {
  return Object.values(KINDS).flatMap((kind) =>
    membersOf(kind).map(([name, { since, call, set }]): MemberLine => ({
      name: `${kind.typeName}.${name}`,
      since,
      does: call ? "call" : set ? "read and set" : "read",
    })),
  );
}
