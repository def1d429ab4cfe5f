import type { Words } from "../../shares/values/finding";
import type { WorkbookFacts } from "../../due/dueFacts";
import type { CheckCommand, HeadroomCommand, MonthCommand, TwoFileCommand, WriteCommand } from "../commands";
import type { ExitCode } from "../output";

/** A command on one register of many. */
export type RegisterCommand = CheckCommand | WriteCommand | MonthCommand | HeadroomCommand | TwoFileCommand;

/** A command that takes one register, or as many as its inputs lead to. */
export type ManyCommand = Exclude<RegisterCommand, TwoFileCommand>;

/** A piece of work on one register, in plain data: it may be done in any thread. */
export type Task =
  | { readonly kind: "run"; readonly command: RegisterCommand; readonly isFound: boolean }
  | { readonly kind: "facts"; readonly file: string }
  | { readonly kind: "return"; readonly file: string; readonly register: string };

/** What a command printed of a register; or why there was none in a workbook that was only found. */
export interface RunAnswer {
  readonly kind: "run";
  /** Null for a workbook that is no register and need not be one. */
  readonly code: ExitCode | null;
  readonly out: string;
  readonly err: string;
  /** The objects of `--json`, each in one line with the file in front. */
  readonly objects: readonly string[];
  /** Why nothing ran; "" for a workbook of returns, of which nothing is said. */
  readonly passedOver: string;
}

/** What a workbook holds for the evening, and the hash of the bytes it was read from. */
export interface FactsAnswer {
  readonly kind: "facts";
  readonly hash: string;
  readonly facts: WorkbookFacts;
}

/** Return sheets that were compared with their register, by name. */
export interface ReturnAnswer {
  readonly kind: "return";
  readonly sheets: readonly { readonly sheet: string; readonly agrees: boolean; readonly registerChanged: boolean }[];
}

/** Nothing came of it: the line to print, and to show. */
interface FailedAnswer {
  readonly kind: "failed";
  readonly line: Words;
}

export type Answer = RunAnswer | FactsAnswer | ReturnAnswer | FailedAnswer;
