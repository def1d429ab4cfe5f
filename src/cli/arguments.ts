import { parseArgs } from "node:util";
import { type CivilDate, parseCivilDate } from "../shares/values/civilDate";
import { type CivilMonth, monthOfDay, parseCivilMonth } from "../shares/values/civilMonth";
import { todayInHongKong } from "../shares/values/todayInHongKong";
import type { Language } from "../shares/values/finding";
import type { TableAnswer } from "../actions/tableAnswers";
import { tableAnswersOf, UsageError } from "./tableOptions";
import type { FormCode } from "../shares/register/issuer";

export { UsageError } from "./tableOptions";

export const USAGE = `Usage:
  next-day-return check REGISTER.xlsx [--table KIND=SHEET[!RANGE]] [--column KIND.FIELD=HEADING] [--json]
  next-day-return write REGISTER.xlsx [--out FILE.xlsx] [--form FF304|FF305] [--lang en|zh-Hant|both]
                                      [--as-at YYYY-MM-DD] [--table KIND=SHEET[!RANGE]] [--column KIND.FIELD=HEADING]
                                      [--force] [--json]
  next-day-return verify RETURN.xlsx REGISTER.xlsx [--json]
  next-day-return compare PUBLISHED.pdf|.txt REGISTER.xlsx [--last-return FILE.xlsx [--force]] [--json]
  next-day-return month REGISTER.xlsx --month YYYY-MM [--out FILE.xlsx [--force]] [--lang en|zh-Hant|both] [--json]

  --force writes the return in spite of errors, and replaces a file that is no return written by next-day-return.

  --table says on which sheet (and in which cells of it) a table stands, --column under which heading a field; both may be given several times:
  --table "Movements=Capital 2025" --column "Movements.Number of shares=Qty"
  A finding that asks such a question ends with the words to add. Rows of the register's Settings table say the same: Table Movements | Capital 2025.`;

export interface CheckCommand {
  readonly command: "check";
  readonly register: string;
  readonly json: boolean;
  readonly answers: readonly TableAnswer[];
}

export interface WriteCommand {
  readonly command: "write";
  readonly register: string;
  readonly json: boolean;
  readonly out: string | null;
  readonly form: FormCode | null;
  readonly languages: readonly Language[];
  readonly asAt: CivilDate | null;
  readonly force: boolean;
  readonly answers: readonly TableAnswer[];
}

/** Something that was written or published, against the register. */
export interface TwoFileCommand {
  readonly command: "verify" | "compare";
  /** The return, or the text of one. */
  readonly first: string;
  readonly register: string;
  readonly json: boolean;
  /** Compare: the file for a Last return table out of the published closing balances. */
  readonly lastReturn: string | null;
  /** Compare: replace a file that is no return of ours. */
  readonly force: boolean;
}

/** The summary of a month, for the Monthly Return. */
export interface MonthCommand {
  readonly command: "month";
  readonly register: string;
  readonly month: CivilMonth;
  readonly json: boolean;
  readonly out: string | null;
  readonly languages: readonly Language[];
  /** Replace a file that is no return of ours. */
  readonly force: boolean;
}

export interface HelpCommand {
  readonly command: "help";
}

const OPTIONS = {
  json: { type: "boolean" },
  out: { type: "string" },
  form: { type: "string" },
  lang: { type: "string" },
  "as-at": { type: "string" },
  force: { type: "boolean" },
  table: { type: "string", multiple: true },
  column: { type: "string", multiple: true },
  month: { type: "string" },
  "last-return": { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

const LANGUAGES: Readonly<Record<string, readonly Language[]>> = {
  en: ["en"],
  "zh-Hant": ["zh-Hant"],
  both: ["en", "zh-Hant"],
};

/** Reads the words of a command. @throws UsageError */
export function readArguments(
  words: readonly string[],
): CheckCommand | WriteCommand | TwoFileCommand | MonthCommand | HelpCommand {
  const { values, positionals } = parse(words);
  const [command, register, ...more] = positionals;
  if (values.help === true || command === "help") return { command: "help" };
  if (values["last-return"] !== undefined && command !== "compare")
    throw new UsageError("--last-return belongs to compare.");
  if (command === "month") return monthOf(positionals.slice(1), values);
  if (values.month !== undefined) throw new UsageError("--month belongs to month.");
  if (command === "verify" || command === "compare") return twoFiles(command, positionals.slice(1), values);
  if (command !== "check" && command !== "write")
    throw new UsageError(
      command === undefined
        ? "Say check or write, and the register."
        : `There is no command "${command}"; say check, write, verify, compare or month.`,
    );
  if (register === undefined) throw new UsageError(`Name the register: next-day-return ${command} REGISTER.xlsx`);
  if (more.length > 0)
    throw new UsageError(`One register at a time: "${more.join(" ")}" is too much. A name with spaces goes in quotes.`);
  const json = values.json ?? false;
  if (command === "check") {
    refuseOptionsOfWrite(values);
    return { command, register, json, answers: tableAnswersOf(values.table, values.column) };
  }
  return {
    command,
    register,
    json,
    out: values.out ?? null,
    form: formOf(values.form),
    languages: languagesOf(values.lang),
    asAt: dateOf(values["as-at"]),
    force: values.force ?? false,
    answers: tableAnswersOf(values.table, values.column),
  };
}

const FIRST_FILES: Readonly<Record<TwoFileCommand["command"], string>> = {
  verify: "RETURN.xlsx",
  compare: "PUBLISHED.pdf",
};

function twoFiles(command: TwoFileCommand["command"], files: readonly string[], values: Values): TwoFileCommand {
  const [first, register, ...more] = files;
  if (first === undefined || register === undefined)
    throw new UsageError(`Name both files: next-day-return ${command} ${FIRST_FILES[command]} REGISTER.xlsx`);
  if (more.length > 0)
    throw new UsageError(`Two files at a time: "${more.join(" ")}" is too much. A name with spaces goes in quotes.`);
  const lastReturn = values["last-return"] ?? null;
  refuseOptionsOfWrite(values, lastReturn === null ? OPTIONS_OF_WRITE : OPTIONS_OF_WRITE.slice(1));
  return { command, first, register, json: values.json ?? false, lastReturn, force: values.force ?? false };
}

function monthOf([register, ...more]: readonly string[], values: Values): MonthCommand {
  if (register === undefined || values.month === undefined)
    throw new UsageError("Name the register and the month: next-day-return month REGISTER.xlsx --month YYYY-MM");
  if (more.length > 0)
    throw new UsageError(`One register at a time: "${more.join(" ")}" is too much. A name with spaces goes in quotes.`);
  for (const option of ["form", "as-at"] as const)
    if (values[option] !== undefined) throw new UsageError(`--${option} belongs to write.`);
  const month = parseCivilMonth(values.month);
  if (month === null) throw new UsageError(`--month is a month such as 2022-12, not "${values.month}".`);
  if (month > monthOfDay(todayInHongKong()))
    throw new UsageError(`--month ${month} has not begun: there is nothing to sum up yet.`);
  return {
    command: "month",
    register,
    month,
    json: values.json ?? false,
    out: values.out ?? null,
    languages: languagesOf(values.lang),
    force: values.force ?? false,
  };
}

const OPTIONS_OF_WRITE = ["force", "out", "form", "lang", "as-at"] as const;

function refuseOptionsOfWrite(values: Values, options: readonly (keyof Values)[] = OPTIONS_OF_WRITE): void {
  for (const option of options) if (values[option] !== undefined) throw new UsageError(`--${option} belongs to write.`);
}

type Values = ReturnType<typeof parse>["values"];

function parse(
  words: readonly string[],
): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node's own words, first sentence: which option is unknown or lacks its value.
    if (error instanceof TypeError)
      throw new UsageError((error.message.split(". ")[0] ?? error.message).replace(/\n[\s\S]*/, ""));
    throw error;
  }
}

function formOf(text: string | undefined): FormCode | null {
  if (text === undefined) return null;
  if (text === "FF304" || text === "FF305") return text;
  throw new UsageError(`--form is FF304 or FF305, not "${text}".`);
}

function languagesOf(text = "en"): readonly Language[] {
  const languages = Object.hasOwn(LANGUAGES, text) ? LANGUAGES[text] : undefined;
  if (languages === undefined) throw new UsageError(`--lang is en, zh-Hant or both, not "${text}".`);
  return languages;
}

function dateOf(text: string | undefined): CivilDate | null {
  if (text === undefined) return null;
  const date = parseCivilDate(text);
  if (date === null) throw new UsageError(`--as-at is a day such as 2022-12-30, not "${text}".`);
  return date;
}
