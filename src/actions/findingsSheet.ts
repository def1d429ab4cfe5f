import { findingsProperty } from "../forms/findingsSheets";
import { pageOfPaper } from "../forms/layout/pageOfPaper";
import { textHeight } from "../forms/layout/textMeasure";
import { TYPEFACES } from "../forms/layout/typeface";
import { showCell } from "../shares/values/cell";
import type { Finding, Language, Severity } from "../shares/values/finding";
import { showMoment } from "../shares/values/momentInHongKong";
import { sourceInChinese } from "../shares/values/sourceInChinese";
import { type CellLook, type PlannedCell, RETURN_SHEET_PROPERTY, type WrittenSheet } from "../workbook/sheetPlan";
import type { EditableWorkbook } from "../workbook/workbook";
import { acceptancesOf, acceptedBecause, type Acceptance } from "./acceptWarning";

interface SheetWords {
  readonly sheetName: (day: string) => string;
  readonly title: (moment: string) => string;
  readonly headings: readonly string[];
  readonly severity: Readonly<Record<Severity | "accepted" | "not checked", string>>;
}

const WORDS: Readonly<Record<Language, SheetWords>> = {
  en: {
    sheetName: (day) => `Findings ${day}`,
    title: (moment) => `Findings of ${moment}, Hong Kong time`,
    headings: [
      "Kind",
      "Cell",
      "Finding",
      "What to do",
      "Check",
      "Source",
      "Accepted because",
      "Accepted by",
      "Accepted on",
    ],
    severity: {
      error: "Error",
      warning: "Warning",
      note: "Note",
      accepted: "Accepted warning",
      "not checked": "Not checked",
    },
  },
  "zh-Hant": {
    sheetName: (day) => `檢查結果 ${day}`,
    title: (moment) => `香港時間${moment}的檢查結果`,
    headings: ["嚴重程度", "儲存格", "檢查結果", "處理方法", "檢查編號", "依據", "接受理由", "接受人", "接受時間"],
    severity: { error: "錯誤", warning: "警告", note: "提示", accepted: "已接受的警告", "not checked": "未能檢查" },
  },
};

const WIDTHS = [70, 110, 260, 200, 50, 130, 130, 80, 90];
/** A finding of every row of a table names its first cells, and how many more. */
const MOST_CELLS = 6;
/** Excel has no taller row, in points. */
const TALLEST = 409;

/**
 * Writes what a check found on a sheet of its own: each finding with its cells, what to do, its clause, and of accepted ones who accepted them, when and why.
 * @param moment when it was written, as `momentInHongKong` gives it
 */
export async function writeFindingsSheet(
  workbook: EditableWorkbook,
  findings: readonly Finding[],
  language: Language,
  moment: string,
): Promise<WrittenSheet> {
  const acceptances = await acceptancesOf(workbook, findings);
  const lines = findings
    .map((finding, index) => ({ finding, acceptance: acceptances[index] ?? null }))
    .sort((a, b) => orderOf(a.finding) - orderOf(b.finding))
    .map(({ finding, acceptance }) => lineOf(finding, acceptance, language));
  const { name: face, size } = TYPEFACES[language];
  const look = (bold: boolean, wrap = true): CellLook => ({
    font: { name: face, size, bold, italic: false },
    horizontal: "left",
    vertical: "top",
    wrap,
    borders: { top: false, right: false, bottom: !bold, left: false },
    fill: null,
    numberFormat: "@",
  });
  const [bold, plain] = [look(true), look(false)];
  const cell = (row: number, column: number, text: string, as: CellLook): PlannedCell => ({
    row,
    column,
    value: text === "" ? null : { kind: "text", text },
    look: as,
    name: null,
  });
  const { sheetName, title, headings } = WORDS[language];
  const heightOf = (texts: readonly string[]): number =>
    Math.min(
      TALLEST,
      Math.max(
        ...texts.map((text, column) =>
          textHeight(text, WIDTHS[column] ?? 0, TYPEFACES[language], { size, bold: false }),
        ),
      ),
    );
  return workbook.write({
    sheetName: sheetName(moment.slice(0, 10)),
    cells: [
      cell(0, 0, title(showMoment(moment, language)), look(true, false)),
      ...headings.map((heading, column) => cell(2, column, heading, bold)),
      ...lines.flatMap((line, row) => line.map((text, column) => cell(3 + row, column, text, plain))),
    ],
    merges: [],
    columnWidths: WIDTHS,
    rowHeights: [heightOf([""]), heightOf([""]), heightOf(headings), ...lines.map(heightOf)],
    page: pageOfPaper("landscape", { repeatedRows: [2, 2] }),
    properties: { [RETURN_SHEET_PROPERTY]: findingsProperty(moment) },
  });
}

type Kind = keyof SheetWords["severity"];

const ORDER: readonly Kind[] = ["error", "warning", "note", "accepted", "not checked"];

function kindOf(finding: Finding): Kind {
  if (acceptedBecause(finding) !== null) return "accepted";
  return finding.outcome === "failed" || finding.severity === "error" ? finding.severity : "not checked";
}

function orderOf(finding: Finding): number {
  return ORDER.indexOf(kindOf(finding));
}

/** An accepted finding says its reason at the end, which has a column of its own. */
function withoutReason(message: string, reason: string): string {
  return message.replace(/\s?(?:Accepted: |已接受：)[\s\S]*$/, (end) => (end.endsWith(reason) ? "" : end));
}

function lineOf(finding: Finding, acceptance: Acceptance | null, language: Language): readonly string[] {
  const { cells, message, todo, code, source } = finding;
  const more = cells.length - MOST_CELLS;
  const reason = acceptedBecause(finding);
  return [
    WORDS[language].severity[kindOf(finding)],
    [...cells.slice(0, MOST_CELLS).map(showCell), ...(more > 0 ? [`+${more}`] : [])].join(", "),
    reason === null ? message[language] : withoutReason(message[language], reason),
    reason === null ? todo[language] : "",
    code,
    (language === "zh-Hant" ? sourceInChinese(source) : null) ?? source,
    reason ?? "",
    acceptance?.by ?? "",
    acceptance === null ? "" : showMoment(acceptance.at, language),
  ];
}
