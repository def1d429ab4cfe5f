import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { errorCode } from "../file/errorCode";
import type { Task } from "./many/tasks";
import { runCommand } from "./runCommand";

/** Set where standard output did not take what was printed: nobody may then read "fine" out of the exit code. */
let outputFailed = false;

if (isMainThread) start();
else serve();

function start(): void {
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

  const stop = new AbortController();
  const isSeen = process.stdout.isTTY && process.stderr.isTTY;
  void runCommand(
    process.argv.slice(2),
    { out: (text) => process.stdout.write(text), err: (text) => process.stderr.write(text) },
    {
      ...(isSeen ? { terminal: (text: string) => process.stderr.write(text) } : {}),
      // A thread runs this very file.
      newWorker: () => new Worker(__filename),
      untilInterrupted() {
        // Once: who presses Ctrl-C again will not wait.
        process.once("SIGINT", () => {
          stop.abort();
        });
        return stop.signal;
      },
    },
  ).then((code) => {
    // Not exit(): output to a pipe must be taken before the process ends.
    process.exitCode = outputFailed ? 2 : code;
    // Whoever started us sees that Ctrl-C ended it.
    if (stop.signal.aborted) process.kill(process.pid, "SIGINT");
  });
}

/** A thread of a run over many registers: does one task after another. */
function serve(): void {
  parentPort?.on("message", (task: Task) => {
    void import("./many/perform")
      .then(({ perform }) => perform(task))
      .then((answer) => parentPort?.postMessage(answer));
  });
}
