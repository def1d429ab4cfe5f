import { agreesWithReport, compareRepurchaseReport, type ReportOutcome } from "../actions/compareRepurchaseReport";
import { openFileWorkbook } from "../file/openFileWorkbook";
import type { ComparedRow } from "../forms/repurchaseReport/compareReport";
import type { ReportColumn } from "../forms/repurchaseReport/readReport";
import { showCell } from "../shares/values/cell";
import { showDateInText } from "../shares/values/civilDate";
import type { TwoFileCommand } from "./commands";
import { asLines, type ExitCode, type Output, printObject } from "./output";
import { noMovements, NoRegister } from "./refusal";
import { cellList, quoted } from "./showComparison";
import { UsageError } from "./tableOptions";

/** Compares a Share Repurchase Report of the Exchange with the register. 0: every row of the issuer agrees. 1: something differs or is missing. 2: no report, or no register. */
export async function compareReport(
  { first, register, json, lastReturn, answers }: TwoFileCommand,
  output: Output,
): Promise<ExitCode> {
  if (lastReturn !== null)
    throw new UsageError("--last-return takes a published return: a Share Repurchase Report has no closing balances.");
  const outcome = await compareRepurchaseReport(await openFileWorkbook(first), await openFileWorkbook(register), {
    answers,
  });
  if (!outcome.isReport)
    throw new UsageError(
      `"${first}" is a workbook without the headings of the Exchange's Share Repurchase Report (stock code, trading date, number). To compare a return sheet with the record, use verify.`,
    );
  if (!outcome.hasMovements) throw new NoRegister(noMovements(register, outcome.whyNoMovements));
  const equal = agreesWithReport(outcome);
  if (json) printObject(output, asJson(outcome, equal));
  else output.out(asLines(linesOf(outcome)));
  return equal ? 0 : 1;
}

const COLUMN_WORDS: Readonly<Record<ReportColumn, string>> = {
  company: "company",
  stockCode: "stock code",
  securityType: "type of security",
  tradingDate: "trading date",
  number: "number",
  highest: "highest price",
  lowest: "lowest price",
  paid: "aggregate price paid",
  method: "method",
  totalNumber: "total number",
  forCancellation: "for cancellation",
  forTreasury: "for treasury",
  underMandate: "bought under the mandate",
  percent: "percentage of the mandate's base",
};

function linesOf({ rows, stockCodes }: ReportOutcome): readonly string[] {
  const printed = rows.filter(({ state }) => state !== "not in the report").length;
  const codes = stockCodes.map((code) => code.padStart(5, "0")).join(", ");
  const differing = rows.flatMap(linesOfRow);
  return [
    ...differing,
    stockCodes.length === 0
      ? "The record names no stock code, so no row of the report is known to be its issuer's. Enter it in Share classes."
      : `Share Repurchase Report: ${printed} ${printed === 1 ? "row" : "rows"} of ${codes}. ${differing.length === 0 ? "All agree with the record." : `${differing.length} differences.`}`,
  ];
}

function linesOfRow({ state, tradingDate, securityType, number, cells, figures }: ComparedRow): readonly string[] {
  const day = tradingDate === null ? "a day not read" : showDateInText(tradingDate);
  const row = [day, securityType, number].filter((part) => part !== "").join(" ");
  if (state !== "in both") return [`${state}  ${row}${cellList(cells.map(showCell))}`];
  return figures
    .filter((figure) => figure.state === "differs")
    .map(
      ({ column, published, fromRegister, publishedCell, registerCells }) =>
        `differs  ${row}: ${COLUMN_WORDS[column]}  published ${quoted(published)} (${showCell(publishedCell)}), the record gives ${quoted(fromRegister)}${cellList(registerCells.map(showCell))}`,
    );
}

function asJson({ rows, stockCodes }: ReportOutcome, equal: boolean): Readonly<Record<string, unknown>> {
  return {
    equal,
    form: "Share Repurchase Report",
    stockCodes: stockCodes.map((code) => code.padStart(5, "0")),
    rows: rows.map(({ state, tradingDate, securityType, number, cells, figures }) => ({
      state,
      tradingDate,
      securityType,
      number,
      cells: cells.map(showCell),
      fields: figures.map(({ column, state: stateOf, published, fromRegister, publishedCell, registerCells }) => ({
        name: column,
        state: stateOf,
        published,
        fromRegister,
        publishedCell: showCell(publishedCell),
        registerCells: registerCells.map(showCell),
      })),
    })),
  };
}
