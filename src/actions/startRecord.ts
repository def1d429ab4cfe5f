import { parseMonthly } from "../forms/published/month/parseMonthly";
import { parsePublished } from "../forms/published/parsePublished";
import { whyNoReturn } from "../forms/published/whyNoReturn";
import type { PublishedDocument } from "../forms/published/start/documentFacts";
import type { FigureSource } from "../forms/published/start/pages";
import { type StartedRecord, startedRecord } from "../forms/published/start/startedRecord";
import { pageOfPaper } from "../forms/layout/pageOfPaper";
import { TYPEFACES } from "../forms/layout/typeface";
import type { TableKind } from "../shares/register/table";
import { type CellRef, showCell } from "../shares/values/cell";
import type { Words } from "../shares/values/finding";
import type { PlainValue } from "../workbook/plainValue";
import type { CellLook, PlannedCell, SheetPlan, WrittenSheet } from "../workbook/sheetPlan";
import type { WritableWorkbook } from "../workbook/workbook";
import { headingOfField, placeOfField, type RecordLanguage, writeFirstTable } from "./newRecord";

/** A document to start from: what it is called, and its text. */
export interface StartText {
  readonly name: string;
  readonly text: string;
}

/** What the documents lead to. */
export interface PlannedStart {
  readonly record: StartedRecord;
  /** Documents that are no Next Day Disclosure Return and no Monthly Return, or none that can be read. */
  readonly notReturns: readonly { readonly name: string; readonly why: Words }[];
}

/** Reads published returns, in any order, into the record that they lead to. Writes nothing. */
export function planStart(texts: readonly StartText[]): PlannedStart {
  const documents: PublishedDocument[] = [];
  const notReturns: { readonly name: string; readonly why: Words }[] = [];
  for (const { name, text } of texts) {
    const published = parsePublished(text) ?? parseMonthly(text);
    if (published === null) notReturns.push({ name, why: whyNoReturn(text) });
    else documents.push({ name, text, published });
  }
  return { record: startedRecord(documents), notReturns };
}

/** A figure of the new record, its cell, and where it was read. */
export interface WrittenFigure {
  readonly cell: CellRef;
  readonly field: Words;
  readonly value: PlainValue;
  readonly source: FigureSource;
}

/** The sheets of a new record, and where each of its figures comes from. */
export interface WrittenStart {
  readonly sheets: readonly WrittenSheet[];
  readonly figures: readonly WrittenFigure[];
}

/** The tables of a record that starts from returns, in the order of their sheets. */
const TABLES: readonly TableKind[] = ["Issuer", "Share classes", "Movements", "Repurchases", "Mandate", "Last return"];

/** Writes a record as new sheets: each table with what it begins with, and one that says of each cell in which document and on which page it was read. */
export async function writeStartedRecord(
  workbook: WritableWorkbook,
  { tables }: StartedRecord,
  language: RecordLanguage,
): Promise<WrittenStart> {
  const sheets: WrittenSheet[] = [];
  const figures: WrittenFigure[] = [];
  let classes: string | null = null;
  for (const kind of TABLES) {
    const rows = tables.find((table) => table.kind === kind)?.rows ?? [];
    // An empty table of changes waits for its first row; a mandate with nothing in it would only say that its date is missing.
    if (kind === "Mandate" && rows.length === 0) continue;
    const sheet = await writeFirstTable(workbook, kind, language, rows, classes);
    if (kind === "Share classes") classes = sheet.sheetName;
    sheets.push(sheet);
    rows.forEach((row, at) => {
      for (const [field, { value, source }] of row)
        if (source !== null)
          figures.push({
            cell: { sheet: sheet.sheetName, ...placeOfField(kind, field, at) },
            field: { en: headingOfField(kind, field, "en"), "zh-Hant": headingOfField(kind, field, "zh-Hant") },
            value,
            source,
          });
    });
  }
  sheets.push(await workbook.write(sourcesPlan(figures, language === "zh-Hant" ? "zh-Hant" : "en")));
  return { sheets, figures };
}

const WORDS = {
  title: { en: "Sources", "zh-Hant": "資料來源" },
  cell: { en: "Cell", "zh-Hant": "儲存格" },
  document: { en: "Document", "zh-Hant": "文件" },
  page: { en: "Page", "zh-Hant": "頁" },
} as const satisfies Readonly<Record<string, Words>>;

/** A list of the cells and their documents. It has no names of fields and no figures, by which it might be taken for a table of the record. */
function sourcesPlan(figures: readonly WrittenFigure[], language: keyof Words): SheetPlan {
  const face = TYPEFACES[language];
  const look = (bold: boolean, size = face.size): CellLook => ({
    font: { name: face.name, size, bold, italic: false },
    horizontal: "left",
    vertical: "center",
    wrap: false,
    borders: { top: false, right: false, bottom: false, left: false },
    fill: null,
    numberFormat: "@",
  });
  const [plain, bold, large] = [look(false), look(true), look(true, face.size + 3)];
  const cell = (row: number, column: number, text: string, as: CellLook): PlannedCell => ({
    row,
    column,
    value: text === "" ? null : { kind: "text", text },
    look: as,
    name: null,
  });
  const headings = [WORDS.cell, WORDS.document, WORDS.page];
  return {
    sheetName: WORDS.title[language],
    cells: [
      cell(0, 0, WORDS.title[language], large),
      ...headings.map((words, column) => cell(2, column, words[language], bold)),
      ...figures.flatMap(({ cell: of, source }, index) =>
        [showCell(of), source.document, source.page === null ? "" : String(source.page)].map((text, column) =>
          cell(3 + index, column, text, plain),
        ),
      ),
    ],
    merges: [],
    columnWidths: [160, 260, 50],
    rowHeights: [],
    page: pageOfPaper("portrait"),
    properties: {},
  };
}
