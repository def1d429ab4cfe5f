import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const REPOSITORY = resolve(__dirname, "../..");

/** Builds the command line for the tests of a file, in a folder that goes after them. @returns the folder, once they run */
export function builtCommandLine(): () => string {
  let built = "";
  beforeAll(async () => {
    built = await mkdtemp(join(tmpdir(), "next-day-return-cli-"));
    execFileSync(
      process.execPath,
      [join(REPOSITORY, "node_modules/webpack/bin/webpack.js"), "--env", "command-line", "--output-path", built],
      { cwd: REPOSITORY, stdio: "ignore" },
    );
  }, 120_000);
  afterAll(() => rm(built, { recursive: true }));
  return () => built;
}
