import { returnsOfRegisters } from "../../due/returnsOfRegisters";
import type { Words } from "../../shares/values/finding";
import type { TwoFileCommand } from "../commands";
import type { ExitCode } from "../output";
import { answersInOrder } from "./crew";
import { findWorkbooks } from "./findWorkbooks";
import { readWorkbooks, registersAmong, returnsAmong } from "./readWorkbooks";
import { report, summary, type Tally, worst } from "./runMany";
import { type Host, startSession } from "./session";

const OF_NOBODY: Words = {
  en: "is a return of none of these records, so it was compared with nothing.",
  "zh-Hant": "不屬任何一份紀錄的報表，未作比較。",
};

/** Compares every return among the inputs with its register, which is among them too: in the same workbook, named like it, of the same content, or of the same issuer. */
export async function verifyMany(command: TwoFileCommand, host: Host): Promise<ExitCode> {
  const found = await findWorkbooks(command.inputs);
  const session = startSession(host, command.json, found.workbooks.length);
  session.warn([...found.passedOver, ...found.empty.map((input) => `"${input}" leads to no workbook (.xlsx).`)]);
  const read = await readWorkbooks(found.workbooks, host, session);
  const returns = returnsAmong(read);
  const owned = returnsOfRegisters(registersAmong(read), returns);
  const tally: Tally = { codes: found.empty.length > 0 ? [2] : [], returns: 0, others: 0 };
  for (const { workbook, error } of read)
    if (error !== null) report(workbook, { kind: "failed", line: error }, session, tally);
  const pairs = [...owned].flatMap(([register, of]) =>
    [...new Set(of.map(({ file }) => file))].map((file) => ({ file, register })),
  );
  const items = pairs.map(({ file, register }) => ({
    workbook: { file, isFound: true, below: "" },
    task: { kind: "run", command: { ...command, first: file, register, inputs: [] }, isFound: false } as const,
  }));
  for await (const { item, answer } of answersInOrder(items, host.crew, session.inHand, session.stop))
    report(item.workbook, answer, session, tally);
  const ofNobody = [...new Set(returns.map(({ file }) => file))].filter(
    (file) => !pairs.some((pair) => pair.file === file),
  );
  for (const file of ofNobody)
    report({ file, isFound: true, below: "" }, { kind: "failed", line: OF_NOBODY }, session, tally);
  if (session.stop.aborted) return session.sayStopped();
  if (tally.codes.length === 0) {
    session.warn(["There is no return among these workbooks."]);
    return 2;
  }
  if (!command.json) session.print(summary(tally, "return"));
  return worst(tally.codes);
}
