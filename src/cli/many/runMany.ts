import { stat } from "node:fs/promises";
import { join } from "node:path";
import { UsageError } from "../tableOptions";
import { makeFolder } from "../outFile";
import { asLines, type ExitCode } from "../output";
import { answersInOrder } from "./crew";
import { findWorkbooks, type FoundWorkbook } from "./findWorkbooks";
import { type Host, type Session, startSession } from "./session";
import type { Answer, ManyCommand, Task } from "./tasks";

/** Runs a command on every register its inputs lead to, and prints what each says in the order of their paths. The exit code is the worst of all. */
export async function runMany(command: ManyCommand, host: Host): Promise<ExitCode> {
  const found = await findWorkbooks([command.register, ...command.others]);
  const folder = "out" in command ? command.out : null;
  if (folder !== null) await refuseFile(folder);
  const session = startSession(host, command.json, found.workbooks.length);
  session.warn([...found.passedOver, ...found.empty.map((input) => `"${input}" leads to no workbook (.xlsx).`)]);
  const tally: Tally = { codes: found.empty.length > 0 ? [2] : [], returns: 0, others: 0 };
  const items = found.workbooks.map((workbook) => ({ workbook, task: taskFor(command, workbook, folder) }));
  for await (const { item, answer } of answersInOrder(items, host.crew, session.inHand, session.stop)) {
    session.step();
    report(item.workbook, answer, session, tally);
  }
  if (tally.codes.length === 0 && !session.stop.aborted) {
    session.warn([`None of ${found.workbooks.length} workbooks holds a record of share movements.`]);
    return 2;
  }
  if (!command.json) session.print(summary(tally));
  return session.stop.aborted ? session.sayStopped() : worst(tally.codes);
}

/** How the registers stood, and what was no register. */
export interface Tally {
  readonly codes: ExitCode[];
  returns: number;
  others: number;
}

function taskFor(command: ManyCommand, { file, below, isFound }: FoundWorkbook, folder: string | null): Task {
  const into = folder === null ? null : join(folder, below);
  const one = "out" in command ? { ...command, register: file, out: null, into } : { ...command, register: file };
  return { kind: "run", command: one, isFound };
}

async function refuseFile(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null);
  if (found !== null && !found.isDirectory())
    throw new UsageError(`With several records --out names a folder, and "${folder}" is a file.`);
  await makeFolder(folder);
}

/** Prints what came of a workbook, and counts it. */
export function report({ file }: FoundWorkbook, answer: Answer, session: Session, tally: Tally): void {
  if (answer.kind === "failed") {
    tally.codes.push(2);
    session.failed(file, answer.line.en);
  } else if (answer.kind === "run" && answer.code === null) {
    if (answer.passedOver === "") tally.returns += 1;
    else {
      tally.others += 1;
      session.passedOver(file, answer.passedOver);
    }
  } else if (answer.kind === "run" && answer.code !== null) {
    tally.codes.push(answer.code);
    session.answered(file, answer);
  }
}

/** The worst of all codes. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0;
}

/** `12 records: 9 in order, 2 with errors or differences, 1 not read. 3 returns passed over.` */
export function summary({ codes, returns, others }: Tally, what = "record"): string {
  const count = (code: ExitCode): number => codes.filter((each) => each === code).length;
  const parts = [
    [count(0), "in order"],
    [count(1), "with errors or differences"],
    [count(2), "not read"],
  ].flatMap(([number, words]) => (number === 0 ? [] : [`${number} ${words}`]));
  const passedOver = [
    ...(returns === 0 ? [] : [`${returns} ${returns === 1 ? "return" : "returns"}`]),
    ...(others === 0 ? [] : [`${others} ${others === 1 ? "workbook" : "workbooks"} without a record`]),
  ];
  return asLines([
    `${codes.length} ${codes.length === 1 ? what : `${what}s`}: ${parts.join(", ")}.` +
      (passedOver.length === 0 ? "" : ` Passed over: ${passedOver.join(", ")}.`),
  ]);
}
