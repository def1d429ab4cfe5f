import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const REPOSITORY = resolve(__dirname, "../..");

/** The command line, built once for a run of tests: the first file that asks builds it, and others wait. @returns its folder, once the tests run */
export function builtCommandLine(): () => string {
  const folder = join(process.env["NEXT_DAY_RETURN_BUILDS"] ?? "", "cli");
  beforeAll(async () => {
    const done = join(folder, "done");
    if ((await mkdir(folder, { recursive: true })) === undefined) while (!existsSync(done)) await pause(50);
    else
      try {
        build(folder);
      } finally {
        await writeFile(done, "");
      }
    if (!existsSync(join(folder, "next-day-return.js"))) throw new Error("The command line could not be built");
  }, 180_000);
  return () => folder;
}

function build(folder: string): void {
  const webpack = join(REPOSITORY, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--env", "command-line", "--output-path", folder], {
    cwd: REPOSITORY,
    stdio: "ignore",
  });
}
