import type { RecordLanguage } from "../actions/newRecord";
import type { Answer } from "../actions/tableAnswers";
import type { FormCode } from "../shares/register/issuer";
import type { CivilDate } from "../shares/values/civilDate";
import type { CivilMonth } from "../shares/values/civilMonth";
import type { Language } from "../shares/values/finding";

/** What a command takes that runs on one register or on many. */
export interface ForRegisters {
  /** A workbook; or a folder or pattern that leads to workbooks. */
  readonly register: string;
  /** Further inputs of the same kinds. */
  readonly others: readonly string[];
}

export interface CheckCommand extends ForRegisters {
  readonly command: "check";
  readonly json: boolean;
  readonly answers: readonly Answer[];
}

/** What a command takes that writes a workbook. */
interface ToWrite {
  /** The workbook; with many registers the folder. */
  readonly out: string | null;
  /** The folder in which a free name is taken; null for the register's own. */
  readonly into: string | null;
}

export interface WriteCommand extends ForRegisters, ToWrite {
  readonly command: "write";
  readonly json: boolean;
  readonly form: FormCode | null;
  readonly languages: readonly Language[];
  readonly asAt: CivilDate | null;
  readonly force: boolean;
  readonly answers: readonly Answer[];
}

/** Something that was written or published, against the register. */
export interface TwoFileCommand {
  readonly command: "verify" | "compare";
  /** The return, or the text of one. */
  readonly first: string;
  readonly register: string;
  /** Verify: all that was named, returns and registers in any order, where it is more than these two files. */
  readonly inputs: readonly string[];
  readonly json: boolean;
  /** Compare: the file for a Last return table out of the published closing balances. */
  readonly lastReturn: string | null;
  /** Compare: replace a file that is no return of ours. */
  readonly force: boolean;
  readonly answers: readonly Answer[];
}

/** The summary of a month, for the Monthly Return. */
export interface MonthCommand extends ForRegisters, ToWrite {
  readonly command: "month";
  readonly month: CivilMonth;
  readonly json: boolean;
  readonly languages: readonly Language[];
  /** Replace a file that is no return of ours. */
  readonly force: boolean;
  readonly answers: readonly Answer[];
}

/** The list of an evening. */
export interface DueCommand {
  readonly command: "due";
  /** Folders, files, patterns; with `from` files of results. */
  readonly inputs: readonly string[];
  /** The inputs are lines that `due --json` printed, here or on other machines. */
  readonly from: boolean;
  readonly json: boolean;
  /** The file for the page; null for none. */
  readonly html: string | null;
  /** The file for the calendar; null for none. */
  readonly ics: string | null;
  readonly languages: readonly Language[];
  /** Reads everything anew. */
  readonly fresh: boolean;
  /** Replaces files that are no page or calendar of ours. */
  readonly force: boolean;
}

/** Returns that were filed, against the register as it is now. */
export interface CorrectCommand {
  readonly command: "correct";
  readonly register: string;
  /** The returns as they were filed: workbooks, PDFs, texts. */
  readonly returns: readonly string[];
  readonly answers: readonly Answer[];
  readonly json: boolean;
  readonly out: string | null;
  /** Replace a file that is no return of ours. */
  readonly force: boolean;
}

/** Published returns, into a record of share movements. */
export interface StartCommand {
  readonly command: "start";
  readonly published: readonly string[];
  readonly out: string;
  readonly language: "en" | "zh-Hant" | "both";
  readonly json: boolean;
  /** Writes in spite of contradictions, and replaces a file that is no return of ours. */
  readonly force: boolean;
}

/** Whatever can be asked for. */
export type AskedCommand =
  | CheckCommand
  | WriteCommand
  | TwoFileCommand
  | MonthCommand
  | CorrectCommand
  | StartCommand
  | DueCommand
  | HeadroomCommand
  | TemplateCommand
  | HelpCommand;

/** The empty tables of a new record. */
export interface TemplateCommand {
  readonly command: "template";
  readonly out: string;
  /** Of the headings. */
  readonly language: RecordLanguage;
  readonly json: boolean;
  /** Replaces a file that is there. */
  readonly force: boolean;
}

/** What the register leaves before an order. */
export interface HeadroomCommand extends ForRegisters {
  readonly command: "headroom";
  readonly asAt: CivilDate | null;
  /** Shares somebody thinks of buying; null where no number was named. */
  readonly number: bigint | null;
  readonly json: boolean;
  readonly answers: readonly Answer[];
}

interface HelpCommand {
  readonly command: "help";
}
