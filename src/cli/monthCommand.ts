import { writeMonth, type MonthOutcome } from "../actions/writeMonth";
import { NewFileWorkbook } from "../file/newFileWorkbook";
import { openFileWorkbook } from "../file/openFileWorkbook";
import { placeMonthly } from "../forms/monthly/placeMonthly";
import { sayDifference } from "../forms/month/sayDifference";
import { type Balance, totalOf } from "../shares/balances/balances";
import { showCell } from "../shares/values/cell";
import { isDisagreement, type MonthDifference } from "../shares/month/monthDifferences";
import { type ShareCount, showCount } from "../shares/values/quantity";
import type { MonthCommand } from "./commands";
import { saveOut } from "./outFile";
import { noMovements, NoRegister } from "./refusal";
import { asLines, type ExitCode, type Output, printObject } from "./output";
import { findingAsJson, findingLine } from "./showFindings";

/** Writes the Monthly Return of a month, and how it ties to the Next Day returns, into a new workbook. 0: everything ties. 1: a difference is named, or a cell could not be read. 2: no register. */
export async function month(command: MonthCommand, output: Output): Promise<ExitCode> {
  const target = new NewFileWorkbook();
  const outcome = await writeMonth(await openFileWorkbook(command.register), target, command.month, command.languages, {
    answers: command.answers,
  });
  if (!outcome.hasMovements) {
    throw new NoRegister(noMovements(command.register, outcome.whyNoMovements, "Nothing was written."));
  }
  const file = await saveOut(target, {
    asked: command.out,
    into: command.into,
    register: command.register,
    ending: `FF301 ${command.month}`,
    force: command.force,
  });
  if (command.json) printObject(output, asJson(outcome, file));
  else output.out(asLines(linesOf(outcome, file)));
  const ties =
    outcome.unread.length === 0 &&
    outcome.summary.classes.every(({ differences }) => !differences.some(isDisagreement));
  return ties ? 0 : 1;
}

function linesOf({ summary, unread, written, tieOuts }: MonthOutcome, file: string): readonly string[] {
  const classes = summary.classes.flatMap((of) => [
    `${of.shareClass.name}: ${shown(of.opening)} at ${summary.openingDate}, ${shown(of.change)} in the month, ${shown(of.closing)} at ${summary.closingDate}`,
    ...of.differences.map(
      (difference) => `  ${isDisagreement(difference) ? "✗" : "–"} ${sayDifference(difference, "en")}`,
    ),
  ]);
  return [
    ...unread.map(findingLine),
    ...classes,
    `Written: ${file} (${[...written, ...tieOuts].map(({ sheetName }) => sheetName).join(", ")})`,
  ];
}

/** Issued shares, and the treasury shares beside them where there are any. */
function shown(balance: Balance | null): string {
  if (balance === null) return "not known";
  return balance.treasury === 0n
    ? showCount(balance.issued)
    : `${showCount(balance.issued)} (and ${showCount(balance.treasury)} in treasury)`;
}

function asJson(
  { summary, unread, written, returns, tieOuts }: MonthOutcome,
  file: string,
): Readonly<Record<string, unknown>> {
  return {
    month: summary.month,
    classes: summary.classes.map((of) => ({
      shareClass: of.shareClass.name,
      opening: { date: summary.openingDate, ...balanceAsJson(of.opening) },
      movements: of.lines.map(({ category, event, dates, disclosedOn, change }) => ({
        category,
        event,
        dates,
        disclosedOn,
        ...balanceAsJson(change),
      })),
      change: balanceAsJson(of.change),
      closing: { date: summary.closingDate, ...balanceAsJson(of.closing) },
      returns: of.returns.map(({ disclosedOn, change }) => ({ disclosedOn, ...balanceAsJson(change) })),
      undisclosed: of.inNoReturn === null ? null : balanceAsJson(of.inNoReturn),
      purchases: { bought: digits(of.bought), cancelled: digits(of.cancelled), uncancelled: digits(of.uncancelled) },
      differences: of.differences.map(differenceAsJson),
    })),
    findings: unread.map(findingAsJson),
    sheets: written.map(({ sheetName }) => sheetName),
    tieOuts: tieOuts.map(({ sheetName }) => sheetName),
    returns: returns.map((filled) => ({
      form: filled.edition.form,
      edition: filled.edition.id,
      language: filled.language,
      fields: Object.fromEntries(placeMonthly(filled).fields.map(({ name, field }) => [name, field.text])),
    })),
    written: file,
  };
}

function balanceAsJson(balance: Balance | null): Readonly<Record<string, string>> {
  return balance === null
    ? { issued: "", treasury: "", total: "" }
    : { issued: digits(balance.issued), treasury: digits(balance.treasury), total: digits(totalOf(balance)) };
}

function differenceAsJson(difference: MonthDifference): Readonly<Record<string, unknown>> {
  const { cells, ...facts } = difference;
  const plain = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [name, typeof value === "bigint" ? digits(value) : value]),
  );
  return { ...plain, cells: cells.map(showCell), message: sayDifference(difference, "en") };
}

/** Counts have commas, as in the rest of the command line's JSON. */
function digits(count: ShareCount): string {
  return showCount(count);
}
