// `npm run test:long`: the tests that try every hand and every slip of a register, all of them, with their table on standard output.
const { spawn } = require("node:child_process");
const { join } = require("node:path");

const child = spawn(
  process.execPath,
  [
    join(__dirname, "../../node_modules/jest/bin/jest.js"),
    "test/reading",
    "test/checks/seededFaults/diagnoses",
    "--maxWorkers=2",
    ...process.argv.slice(2),
  ],
  { stdio: "inherit", env: { ...process.env, LONG: "1" } },
);
child.on("close", (code) => {
  process.exitCode = code ?? 1;
});
