import { basename, dirname, resolve } from "node:path";
import type { WorkbookFacts } from "../../due/dueFacts";
import type { PlacedRegister, PlacedReturn } from "../../due/returnsOfRegisters";
import type { Words } from "../../shares/values/finding";
import { HostFailure } from "../../workbook/hostFailure";
import { failureWords } from "../refusal";
import { answersInOrder } from "./crew";
import { type FoundWorkbook, stemOf } from "./findWorkbooks";
import type { Host, Session } from "./session";

/** What came of reading a workbook. */
export interface ReadWorkbookFile {
  readonly workbook: FoundWorkbook;
  /** Null where nothing could be said of its bytes. */
  readonly facts: WorkbookFacts | null;
  /** Of the bytes that were read; "" without. */
  readonly hash: string;
  /** Why it could not be read, in a line; null where it was. */
  readonly error: Words | null;
}

/** Reads what many workbooks hold, in the order they were found. */
export async function readWorkbooks(
  workbooks: readonly FoundWorkbook[],
  { crew }: Host,
  session: Session,
): Promise<readonly ReadWorkbookFile[]> {
  const items = workbooks.map((workbook) => ({ workbook, task: { kind: "facts", file: workbook.file } as const }));
  const read: ReadWorkbookFile[] = [];
  for await (const { item, answer } of answersInOrder(items, crew, session.inHand, session.stop)) {
    session.step();
    const { workbook } = item;
    if (answer.kind === "facts")
      read.push({ workbook, facts: answer.facts, hash: answer.hash, error: refusalOf(answer.facts, workbook.file) });
    else if (answer.kind === "failed") read.push({ workbook, facts: null, hash: "", error: answer.line });
  }
  return read;
}

/** Why a workbook could not be read, in a line; null where it was. */
export function refusalOf({ refusal }: WorkbookFacts, file: string): Words | null {
  return refusal === null ? null : failureWords(new HostFailure(refusal, basename(file)));
}

/** The registers among workbooks. */
export function registersAmong(read: readonly ReadWorkbookFile[]): readonly PlacedRegister[] {
  return read.flatMap(({ workbook: { file }, facts }) =>
    facts === null || facts.register === null ? [] : [{ ...placeOf(file), register: facts.register }],
  );
}

/** The returns among workbooks, those in registers as well. */
export function returnsAmong(read: readonly ReadWorkbookFile[]): readonly PlacedReturn[] {
  return read.flatMap(({ workbook: { file }, facts }) =>
    (facts?.returns ?? []).map((each) => ({ ...placeOf(file), return: each })),
  );
}

function placeOf(file: string): { readonly file: string; readonly folder: string; readonly stem: string } {
  return { file, folder: dirname(resolve(file)), stem: stemOf(file) };
}
