import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ExitCode } from "../../src/cli/output";
import type { Means } from "../../src/cli/many/session";
import { runCommand } from "../../src/cli/runCommand";

export interface Run {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as `npx next-day-return` does, its output kept. */
export function run(...words: readonly string[]): Promise<Run> {
  return runWith({}, ...words);
}

/** As `run`, with means of one's own: another moment, a terminal. */
export async function runWith(means: Means, ...words: readonly string[]): Promise<Run> {
  let out = "";
  let err = "";
  const code = await runCommand(words, { out: (text) => (out += text), err: (text) => (err += text) }, means);
  return { code, out, err };
}

/** The objects of NDJSON. */
export function objectsOf(out: string): Record<string, unknown>[] {
  return out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** Gives each test a folder of its own, taken away after it. */
export function ownFolder(): (name: string) => string {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "return-"));
  });
  afterEach(() => rm(folder, { recursive: true }));
  return (name) => join(folder, name);
}
