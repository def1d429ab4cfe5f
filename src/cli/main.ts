import { runCommand } from "./runCommand";
import { errorCode } from "../file/errorCode";

/** Set where standard output did not take what was printed: nobody may then read "fine" out of the exit code. */
let outputFailed = false;

process.stdout.on("error", (cause) => {
  if (!outputFailed)
    process.stderr.write(
      `The output could not be written in full (${errorCode(cause) ?? "unknown"}): the disk is full, or nobody reads it any more. Run the command again.\n`,
    );
  outputFailed = true;
  process.exitCode = 2;
});
// There is nowhere left to say it.
process.stderr.on("error", () => undefined);

void runCommand(process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
}).then((code) => {
  // Not exit(): output to a pipe must be taken before the process ends.
  process.exitCode = outputFailed ? 2 : code;
});
