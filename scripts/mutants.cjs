/**
 * npm run mutants -- src/shares/month: changes the code of a folder or file in every small way Stryker knows, and runs the tests that use it on each
 * change. What survives is a line no test holds. Taken up again where it stopped: what is known of unchanged code is kept in `reports/mutants`.
 */
const { spawnSync } = require("node:child_process");
const { existsSync, mkdirSync, statSync } = require("node:fs");
const path = require("node:path");

const REPOSITORY = path.resolve(__dirname, "..");
const [asked, ...more] = process.argv.slice(2);
if (asked === undefined || !existsSync(path.join(REPOSITORY, asked))) {
  console.error("Name a folder or file of src: npm run mutants -- src/shares/month");
  process.exit(2);
}

const isFolder = statSync(path.join(REPOSITORY, asked)).isDirectory();
const name = asked.replace(/[\\/]+$/, "").replace(/[^\w.-]+/g, "-");
mkdirSync(path.join(REPOSITORY, "reports/mutants"), { recursive: true });
const stryker = path.join(REPOSITORY, "node_modules/@stryker-mutator/core/bin/stryker.js");
const { status } = spawnSync(
  process.execPath,
  [
    stryker,
    "run",
    path.join(REPOSITORY, "stryker.config.json"),
    "--mutate",
    // Stryker parts the patterns by comma.
    isFolder ? ["ts", "tsx"].map((end) => `${asked.replace(/[\\/]+$/, "")}/**/*.${end}`).join() : asked,
    "--incremental",
    "--incrementalFile",
    `reports/mutants/${name}.json`,
    ...more,
  ],
  { cwd: REPOSITORY, stdio: "inherit" },
);
process.exitCode = status ?? 1;
