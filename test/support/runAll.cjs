// `npm test`: types, lint, layers and format beside the tests, for a machine has two cores; last, the line a run is read by.
const { spawn } = require("node:child_process");
const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");
const { closingLine } = require("./closingLine.cjs");

const PACKAGES = join(__dirname, "../../node_modules");
const folder = mkdtempSync(join(tmpdir(), "closing-"));
const counts = join(folder, "counts.json");

/** A slow machine must pass, a hang must not. */
const LONGEST = 40 * 60_000;
const IN_GROUPS = process.platform !== "win32";
const running = new Set();

/** Ends a program and what it has started. */
function end(child) {
  try {
    process.kill(IN_GROUPS ? -child.pid : child.pid, "SIGKILL");
  } catch (error) {
    // It has ended already.
    if (!["ESRCH", "EPERM"].includes(error.code)) throw error;
  }
}

for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => {
    running.forEach(end);
    process.kill(process.pid, signal);
  });

/** Runs a program of Node; its output is kept where it runs beside another. Nothing it has started goes on after it, and it has an end. */
function run(program, args, { kept = false, env = {} } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      stdio: kept ? ["ignore", "pipe", "pipe"] : "inherit",
      env: { ...process.env, ...env },
      detached: IN_GROUPS,
    });
    running.add(child);
    let output = "";
    const limit = setTimeout(() => {
      output += `Not done within ${LONGEST / 60_000} minutes, and ended\n`;
      if (!kept) process.stdout.write(output);
      end(child);
    }, LONGEST);
    child.stdout?.on("data", (text) => (output += text));
    child.stderr?.on("data", (text) => (output += text));
    child.on("error", (error) => resolve({ code: 1, output: `${output}${error}` }));
    child.on("exit", () => {
      clearTimeout(limit);
      running.delete(child);
      end(child);
    });
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

async function staticChecks() {
  const layers = await run(
    join(PACKAGES, "dependency-cruiser/bin/dependency-cruise.mjs"),
    ["src", "--config", ".dependency-cruiser.cjs"],
    { kept: true },
  );
  const lint = await run(join(PACKAGES, "oxlint/bin/oxlint"), [], { kept: true });
  const format = await run(join(PACKAGES, "oxfmt/bin/oxfmt"), ["--check", "."], { kept: true });
  return [
    { name: "types and lint", failed: lint.code !== 0, output: lint.output },
    { name: "layers", failed: layers.code !== 0, output: layers.output },
    { name: "format", failed: format.code !== 0, output: format.output },
  ];
}

(async () => {
  const [checks, tests] = await Promise.all([
    staticChecks(),
    run(join(PACKAGES, "jest/bin/jest.js"), ["--maxWorkers=2", ...process.argv.slice(2)], {
      env: { CLOSING_COUNTS: counts },
    }),
  ]);
  for (const { name, failed, output } of checks)
    process.stdout.write(`${name}: ${failed ? `failed\n${output}` : "passed"}\n`);
  const broken = checks.filter(({ failed }) => failed).length;
  // A run of tests that ended without counting is a failure, whatever it printed.
  let { passed, failed, skipped } = { passed: 0, failed: 1, skipped: 0 };
  try {
    ({ passed, failed, skipped } = JSON.parse(readFileSync(counts, "utf8")));
  } catch (error) {
    process.stdout.write(`The tests ended before they were counted: ${error.message}\n`);
  }
  rmSync(folder, { recursive: true });
  process.exitCode = broken > 0 || failed > 0 || tests.code !== 0 ? 1 : 0;
  const total = { passed: passed + checks.length - broken, failed: failed + broken, skipped };
  process.stdout.write(`${closingLine(total)}\n`);
})();
