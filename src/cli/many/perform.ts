import { verifyReturn } from "../../actions/verifyReturn";
import { workbookFactsOf } from "../../due/workbookFacts";
import { openFile, openFileWorkbook } from "../../file/openFileWorkbook";
import { isOurs } from "../../workbook/isOurs";
import { HostFailure } from "../../workbook/hostFailure";
import { failureWords, NoRegister } from "../refusal";
import type { Output } from "../output";
import { runOne } from "../runOne";
import { hashOf } from "./hashOf";
import type { Answer, FactsAnswer, RegisterCommand, ReturnAnswer, RunAnswer, Task } from "./tasks";

/** Does a task. Whatever fails is a line of its answer: one register stops nothing. */
export async function perform(task: Task): Promise<Answer> {
  try {
    switch (task.kind) {
      case "run":
        return await runOnRegister(task.command, task.isFound);
      case "facts":
        return await factsOf(task.file);
      case "return":
        return await compared(task.file, task.register);
    }
  } catch (error) {
    return { kind: "failed", line: failureWords(error) };
  }
}

async function runOnRegister(command: RegisterCommand, isFound: boolean): Promise<RunAnswer> {
  let out = "";
  let err = "";
  const objects: object[] = [];
  const output: Output = {
    out: (text) => (out += text),
    err: (text) => (err += text),
    object: (value) => objects.push(value),
  };
  try {
    const code = await runOne(command, output);
    const lines = objects.map((each) => JSON.stringify({ file: command.register, exitCode: code, ...each }));
    return { kind: "run", code, out, err, objects: lines, passedOver: "" };
  } catch (error) {
    if (!(error instanceof NoRegister)) throw error;
    // Only now is the workbook opened a second time: most that are looked at are registers.
    const isReturn = isOurs(await (await openFileWorkbook(command.register)).survey());
    if (!isFound && !isReturn) throw error;
    return { kind: "run", code: null, out: "", err: "", objects: [], passedOver: isReturn ? "" : error.message };
  }
}

/** The hash is of the bytes that were read: the file may be saved again meanwhile. */
async function factsOf(file: string): Promise<FactsAnswer> {
  const { workbook, bytes } = await openFile(file);
  const hash = hashOf(bytes);
  if (!(workbook instanceof HostFailure)) return { kind: "facts", hash, facts: await workbookFactsOf(workbook) };
  const { kind: refusal } = workbook;
  // The same bytes are refused the next time as well.
  if (refusal !== "not a workbook" && refusal !== "password-protected") throw workbook;
  return { kind: "facts", hash, facts: { register: null, returns: [], whyNoRegister: null, refusal } };
}

async function compared(file: string, register: string): Promise<ReturnAnswer> {
  const { sheets } = await verifyReturn(await openFileWorkbook(file), await openFileWorkbook(register));
  return {
    kind: "return",
    sheets: sheets.map(({ sheet, stamp, registerChanged, fields }) => ({
      sheet,
      agrees: stamp !== null && fields.every(({ state }) => state === "agrees"),
      registerChanged: registerChanged === true,
    })),
  };
}
