import { parseArgs } from "node:util";
import { type CivilDate, parseCivilDate } from "../shares/values/civilDate";
import { monthOfDay, parseCivilMonth } from "../shares/values/civilMonth";
import { todayInHongKong } from "../shares/values/todayInHongKong";
import type { Language } from "../shares/values/finding";
import type {
  AskedCommand,
  CorrectCommand,
  DueCommand,
  ForRegisters,
  HeadroomCommand,
  MonthCommand,
  StartCommand,
  TemplateCommand,
  TwoFileCommand,
} from "./commands";
import { tableAnswersOf, UsageError } from "./tableOptions";
import type { FormCode } from "../shares/register/issuer";

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
  number: { type: "string" },
  "last-return": { type: "string" },
  from: { type: "string", multiple: true },
  html: { type: "string" },
  ics: { type: "string" },
  fresh: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const LANGUAGES: Readonly<Record<string, readonly Language[]>> = {
  en: ["en"],
  "zh-Hant": ["zh-Hant"],
  both: ["en", "zh-Hant"],
};

/** Reads the words of a command. @throws UsageError */
export function readArguments(words: readonly string[]): AskedCommand {
  const { values, positionals } = parse(words);
  const [command, ...inputs] = positionals;
  if (values.help === true || command === "help") return { command: "help" };
  if (values["last-return"] !== undefined && command !== "compare")
    throw new UsageError("--last-return belongs to compare.");
  if (command === "due") return dueOf(inputs, values);
  for (const option of ["from", "html", "ics", "fresh"] as const)
    if (values[option] !== undefined) throw new UsageError(`--${option} belongs to due.`);
  if (command === "template") return templateOf(inputs, values);
  if (command === "headroom") return headroomCommandOf(inputs, values);
  if (values.number !== undefined) throw new UsageError("--number belongs to headroom.");
  if (command === "month") return monthOf(inputs, values);
  if (values.month !== undefined) throw new UsageError("--month belongs to month.");
  if (command === "correct") return correctOf(inputs, values);
  if (command === "start") return startOf(inputs, values);
  if (command === "verify" || command === "compare") return twoFiles(command, inputs, values);
  if (command !== "check" && command !== "write")
    throw new UsageError(
      command === undefined
        ? "Say check or write, and the record."
        : `There is no command "${command}"; say check, write, verify, compare, correct, start, month, headroom, due or template.`,
    );
  const registers = registersOf(inputs, `Name the record: next-day-return ${command} RECORD.xlsx`);
  const json = values.json ?? false;
  if (command === "check") {
    refuseOptionsOfWrite(values);
    return { command, ...registers, json, answers: tableAnswersOf(values.table, values.column) };
  }
  return {
    command,
    ...registers,
    json,
    out: values.out ?? null,
    into: null,
    form: formOf(values.form),
    languages: languagesOf(values.lang),
    asAt: dateOf(values["as-at"]),
    force: values.force ?? false,
    answers: tableAnswersOf(values.table, values.column),
  };
}

/** The inputs of a command that takes one register or many. @throws UsageError without any */
function registersOf([register, ...others]: readonly string[], otherwise: string): ForRegisters {
  if (register === undefined) throw new UsageError(otherwise);
  return { register, others };
}

const FIRST_FILES: Readonly<Record<TwoFileCommand["command"], string>> = {
  verify: "RETURN.xlsx",
  compare: "PUBLISHED.pdf",
};

function twoFiles(command: TwoFileCommand["command"], files: readonly string[], values: Values): TwoFileCommand {
  const [first, register = "", ...more] = files;
  // A folder or a pattern may be all that verify needs.
  if (first === undefined || (register === "" && command === "compare")) throw new UsageError(nameBoth(command));
  if (more.length > 0 && command === "compare")
    throw new UsageError(`Two files at a time: "${more.join(" ")}" is too much. A name with spaces goes in quotes.`);
  const lastReturn = values["last-return"] ?? null;
  refuseOptionsOfWrite(values, lastReturn === null ? OPTIONS_OF_WRITE : OPTIONS_OF_WRITE.slice(1));
  return {
    command,
    first,
    register,
    inputs: files,
    json: values.json ?? false,
    lastReturn,
    force: values.force ?? false,
    answers: tableAnswersOf(values.table, values.column),
  };
}

function correctOf([register, ...returns]: readonly string[], values: Values): CorrectCommand {
  if (register === undefined || returns.length === 0)
    throw new UsageError("Name the record and the returns filed: next-day-return correct RECORD.xlsx RETURN.xlsx…");
  for (const option of ["form", "lang", "as-at"] as const)
    if (values[option] !== undefined) throw new UsageError(`--${option} does not belong to correct.`);
  return {
    command: "correct",
    register,
    returns,
    answers: tableAnswersOf(values.table, values.column),
    json: values.json ?? false,
    out: values.out ?? null,
    force: values.force ?? false,
  };
}

function startOf(published: readonly string[], values: Values): StartCommand {
  const out = values.out ?? "";
  if (published.length === 0 || out === "")
    throw new UsageError(
      "Name the published returns and the record: next-day-return start PUBLISHED.pdf… --out RECORD.xlsx",
    );
  for (const option of ["form", "as-at", "table", "column"] as const)
    if (values[option] !== undefined) throw new UsageError(`--${option} does not belong to start.`);
  const languages = languagesOf(values.lang);
  return {
    command: "start",
    published,
    out,
    language: languages.length > 1 ? "both" : (languages[0] ?? "en"),
    json: values.json ?? false,
    force: values.force ?? false,
  };
}

function dueOf(inputs: readonly string[], values: Values): DueCommand {
  for (const option of ["out", "form", "as-at", "month", "table", "column"] as const)
    if (values[option] !== undefined) throw new UsageError(`--${option} does not belong to due.`);
  const results = values.from ?? [];
  if (inputs.length + results.length === 0)
    throw new UsageError("Name the folder of the records: next-day-return due FOLDER");
  return {
    command: "due",
    inputs: [...results, ...inputs],
    from: results.length > 0,
    json: values.json ?? false,
    html: values.html ?? null,
    ics: values.ics ?? null,
    languages: languagesOf(values.lang),
    fresh: values.fresh ?? false,
    force: values.force ?? false,
  };
}

/** Both files are needed, and one was named. */
export function nameBoth(command: TwoFileCommand["command"]): string {
  return `Name both files: next-day-return ${command} ${FIRST_FILES[command]} RECORD.xlsx`;
}

function monthOf(inputs: readonly string[], values: Values): MonthCommand {
  const otherwise = "Name the record and the month: next-day-return month RECORD.xlsx --month YYYY-MM";
  const registers = registersOf(inputs, otherwise);
  if (values.month === undefined) throw new UsageError(otherwise);
  for (const option of ["form", "as-at"] as const)
    if (values[option] !== undefined) throw new UsageError(`--${option} belongs to write.`);
  const month = parseCivilMonth(values.month);
  if (month === null) throw new UsageError(`--month is a month such as 2022-12, not "${values.month}".`);
  if (month > monthOfDay(todayInHongKong()))
    throw new UsageError(`--month ${month} has not begun: there is nothing to sum up yet.`);
  return {
    command: "month",
    ...registers,
    month,
    json: values.json ?? false,
    out: values.out ?? null,
    into: null,
    languages: languagesOf(values.lang),
    force: values.force ?? false,
    answers: tableAnswersOf(values.table, values.column),
  };
}

function headroomCommandOf(inputs: readonly string[], values: Values): HeadroomCommand {
  const registers = registersOf(inputs, "Name the record: next-day-return headroom RECORD.xlsx [--number SHARES]");
  for (const option of ["out", "form", "lang", "force", "month"] as const)
    if (values[option] !== undefined) throw new UsageError(`--${option} does not belong to headroom.`);
  const number = (values.number ?? "").replace(/,/g, "");
  if (values.number !== undefined && !/^[1-9]\d*$/.test(number))
    throw new UsageError(`--number is a number of shares such as 100,000, not "${values.number}".`);
  return {
    command: "headroom",
    ...registers,
    asAt: dateOf(values["as-at"]),
    number: number === "" ? null : BigInt(number),
    json: values.json ?? false,
    answers: tableAnswersOf(values.table, values.column),
  };
}

function templateOf(inputs: readonly string[], values: Values): TemplateCommand {
  if (inputs.length > 0 || values.out === undefined)
    throw new UsageError("Name the file to be written, and nothing else: next-day-return template --out FILE.xlsx");
  for (const option of ["form", "as-at", "month", "number", "table", "column"] as const)
    if (values[option] !== undefined) throw new UsageError(`--${option} does not belong to template.`);
  const [first = "en", ...others] = languagesOf(values.lang);
  return {
    command: "template",
    out: values.out,
    language: others.length > 0 ? "both" : first,
    json: values.json ?? false,
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
