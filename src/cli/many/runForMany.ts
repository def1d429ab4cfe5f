import type { ExitCode, Output } from "../output";
import { type Crew, thisThread, WorkerCrew } from "./crew";
import type { CommandForMany } from "./isForMany";
import { runMany } from "./runMany";
import { coresOf, type Means } from "./session";

/** Runs a command over many registers. @throws UsageError */
export async function runForMany(command: CommandForMany, output: Output, means: Means): Promise<ExitCode> {
  const crew = crewOf(means);
  const host = { output, means, crew };
  try {
    switch (command.command) {
      case "due":
        return await (await import("../due/dueCommand")).due(command, host);
      case "verify":
      case "compare":
        return await (await import("./verifyMany")).verifyMany(command, host);
      default:
        return await runMany(command, host);
    }
  } finally {
    await crew.dismiss();
  }
}

function crewOf({ newWorker }: Means): Crew {
  return newWorker === undefined
    ? thisThread(async (task) => (await import("./perform")).perform(task))
    : new WorkerCrew(newWorker, coresOf());
}
