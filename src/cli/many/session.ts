import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import type { Crew } from "./crew";
import { asLines, type ExitCode, type Output } from "../output";
import { Progress } from "./progress";
import type { RunAnswer } from "./tasks";

/** What a long run may use. */
export interface Means {
  /** Writes to a terminal that a person looks at, as it is; absent where output goes anywhere else. */
  readonly terminal?: (text: string) => unknown;
  /** Starts a thread that does tasks; without it they are done in this one. */
  readonly newWorker?: () => Worker;
  /** From the moment it is called, Ctrl-C stops the run in place of the process. */
  readonly untilInterrupted?: () => AbortSignal;
  /** The moment it is; by default the system's. */
  readonly now?: () => Date;
}

/** A long run's output, its means and those who do its tasks. */
export interface Host {
  readonly output: Output;
  readonly means: Means;
  readonly crew: Crew;
}

/** Registers begun and not yet printed, for each core: enough that one long register keeps nobody waiting, and few enough that memory does not grow with the number of registers. */
const IN_HAND_PER_CORE = 8;

/** Cores to use. */
export function coresOf(): number {
  return Math.max(1, availableParallelism());
}

/** One long run, as it is seen. */
export interface Session {
  readonly stop: AbortSignal;
  readonly inHand: number;
  step(): void;
  print(text: string): void;
  warn(lines: readonly string[]): void;
  failed(file: string, line: string): void;
  passedOver(file: string, line: string): void;
  answered(file: string, answer: RunAnswer): void;
  sayStopped(): ExitCode;
}

export function startSession({ output, means }: Host, json: boolean, total: number): Session {
  const progress = new Progress(means.terminal ?? null, total);
  let done = 0;
  const out = (text: string): void => {
    progress.clear();
    output.out(text);
  };
  const err = (text: string): void => {
    progress.clear();
    output.err(text);
  };
  const object = (file: string, rest: Readonly<Record<string, unknown>>): void =>
    out(`${JSON.stringify({ file, ...rest })}\n`);
  const stop = means.untilInterrupted?.() ?? new AbortController().signal;
  return {
    stop,
    inHand: IN_HAND_PER_CORE * coresOf(),
    step() {
      done += 1;
      progress.step();
      if (done === total) progress.clear();
    },
    print: out,
    warn: (lines) => {
      if (lines.length > 0) err(asLines(lines));
    },
    failed(file, line) {
      if (json) object(file, { exitCode: 2, error: line });
      else err(asLines([`${file}: ${line}`]));
    },
    passedOver(file, line) {
      if (json) object(file, { exitCode: 0, passedOver: line });
      else err(asLines([`${file}: ${line} Passed over.`]));
    },
    answered(file, { out: text, err: errors, objects }) {
      if (json) for (const each of objects) out(`${each}\n`);
      else out(`${asLines([file])}${text}\n`);
      if (errors !== "") err(errors);
    },
    sayStopped() {
      err(asLines([`Stopped. ${done} of ${total} workbooks were looked at; what was written is whole.`]));
      return 2;
    },
  };
}
