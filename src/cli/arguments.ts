import { parseArgs } from "node:util";
import { type CivilDate, parseCivilDate } from "../shares/civilDate";
import type { Language } from "../shares/finding";
import type { FormCode } from "../shares/issuer";

export const USAGE = `Usage:
  next-day-return check REGISTER.xlsx [--json]
  next-day-return write REGISTER.xlsx [--out FILE.xlsx] [--form FF304|FF305] [--lang en|zh-Hant|both]
                                      [--as-at YYYY-MM-DD] [--force] [--json]`;

export interface CheckCommand {
  readonly command: "check";
  readonly register: string;
  readonly json: boolean;
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
}

export interface HelpCommand {
  readonly command: "help";
}

/** Wrong usage: one line for standard error, exit 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const OPTIONS = {
  json: { type: "boolean" },
  out: { type: "string" },
  form: { type: "string" },
  lang: { type: "string" },
  "as-at": { type: "string" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

const LANGUAGES: Readonly<Record<string, readonly Language[]>> = { en: ["en"], "zh-Hant": ["zh-Hant"], both: ["en", "zh-Hant"] };

/** Reads the words of a command. @throws UsageError where they are none of ours */
export function readArguments(words: readonly string[]): CheckCommand | WriteCommand | HelpCommand {
  const { values, positionals } = parse(words);
  const [command, register, ...more] = positionals;
  if (values.help === true || command === "help") return { command: "help" };
  if (command !== "check" && command !== "write") throw new UsageError(command === undefined ? "Say check or write, and the register." : `There is no command "${command}"; say check or write.`);
  if (register === undefined) throw new UsageError(`Name the register: next-day-return ${command} REGISTER.xlsx`);
  if (more.length > 0) throw new UsageError(`One register at a time: "${more.join(" ")}" is too much. A name with spaces goes in quotes.`);
  const json = values.json ?? false;
  if (command === "check") {
    for (const option of ["out", "form", "lang", "as-at", "force"] as const) if (values[option] !== undefined) throw new UsageError(`--${option} belongs to write.`);
    return { command, register, json };
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
  };
}

function parse(words: readonly string[]): ReturnType<typeof parseArgs<{ options: typeof OPTIONS; allowPositionals: true }>> {
  try {
    return parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    // Node's own words, first sentence: which option is unknown or lacks its value.
    if (error instanceof TypeError) throw new UsageError((error.message.split(". ")[0] ?? error.message).replace(/\n[\s\S]*/, ""));
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
