// `npm run test:long`: every test that tries a sample by default, with all there is to try. Which those are is what imports say: nobody keeps a list.
const { spawn } = require("node:child_process");
const { join } = require("node:path");

const child = spawn(
  process.execPath,
  [
    join(__dirname, "../../node_modules/jest/bin/jest.js"),
    "--maxWorkers=2",
    ...process.argv.slice(2),
    "--findRelatedTests",
    join(__dirname, "sampled.ts"),
  ],
  { stdio: "inherit", env: { ...process.env, LONG: "1" } },
);
child.on("close", (code) => {
  process.exitCode = code ?? 1;
});
