import { readArguments } from "./arguments";
import { USAGE } from "./usage";
import { isForMany } from "./many/isForMany";
import type { Means } from "./many/session";
import { asLines, type ExitCode, type Output, unsteered } from "./output";
import { failureLine } from "./refusal";

/**
 * Runs one command. Failures end in one line on standard error; only defects of ours pass through, in one line too.
 * @param means what a run over many registers may use
 */
export async function runCommand(words: readonly string[], to: Output, means: Means = {}): Promise<ExitCode> {
  const output = unsteered(to);
  try {
    const command = readArguments(words);
    if (command.command === "help") {
      output.out(`${USAGE}\n`);
      return 0;
    }
    if (command.command === "template") return await (await import("./templateCommand")).template(command, output);
    if (command.command === "start") return await (await import("./startCommand")).start(command, output);
    if (command.command === "correct") return await (await import("./correctCommand")).correct(command, output);
    // Of what reads and checks nothing is loaded before it is needed: the list of unchanged registers needs none of it.
    if (command.command !== "due" && !(await isForMany(command)))
      return await (await import("./runOne")).runOne(command, output);
    const { runForMany } = await import("./many/runForMany");
    return await runForMany(command, output, means);
  } catch (error) {
    output.err(asLines([failureLine(error)]));
    return 2;
  }
}
