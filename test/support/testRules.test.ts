import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const REPOSITORY = resolve(__dirname, "../..");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "next-day-return-rules-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs tests as `npm test` does. @returns what became of each, by its title; what is skipped is "pending" */
function outcomesOf(tests: string): Readonly<Record<string, string>> {
  const file = join(folder, "tried.test.ts");
  writeFileSync(file, tests);
  const config = join(folder, "jest.config.cjs");
  const ours = JSON.stringify(join(REPOSITORY, "jest.config.cjs"));
  writeFileSync(
    config,
    `const { runner, setupFilesAfterEnv, transform } = require(${ours});
     const inRepository = (path) => path.replace("<rootDir>", ${JSON.stringify(REPOSITORY)});
     module.exports = {
       rootDir: ${JSON.stringify(folder)},
       runner: require.resolve(runner, { paths: [${JSON.stringify(REPOSITORY)}] }),
       setupFilesAfterEnv: setupFilesAfterEnv.map(inRepository),
       testMatch: [${JSON.stringify(file)}],
       transform,
     };`,
  );
  const { stdout } = spawnSync(
    process.execPath,
    [join(REPOSITORY, "node_modules/jest/bin/jest.js"), "--config", config, "--json"],
    { cwd: REPOSITORY, encoding: "utf8" },
  );
  const { testResults } = JSON.parse(stdout) as {
    testResults: { assertionResults: { title: string; status: string }[] }[];
  };
  return Object.fromEntries(
    testResults.flatMap(({ assertionResults }) => assertionResults.map(({ title, status }) => [title, status])),
  );
}

test("a test ends in its time or fails, and the next is run; one said to fail fails", () => {
  expect(
    outcomesOf(`
      test("waits for what never comes", () => new Promise(() => setTimeout(() => undefined, 600_000).unref()), 200);
      test("comes after it", () => { expect(1).toBe(1); });
      test("is wrong", () => { expect(1).toBe(2); });
      test.failing("is said to fail and does", () => { expect(1).toBe(2); });
      test.failing("is said to fail and passes", () => { expect(1).toBe(1); });
      describe("with an hour of its own", () => {
        jest.setTimeout(200);
        test("waits longer than the file asked for", () => new Promise(() => setTimeout(() => undefined, 600_000).unref()));
      });
    `),
  ).toEqual({
    "waits for what never comes": "failed",
    "comes after it": "passed",
    "is wrong": "failed",
    "is said to fail and does": "passed",
    "is said to fail and passes": "failed",
    "waits longer than the file asked for": "failed",
  });
});

test("the tests of a skipped file are listed, and nothing is made ready for them", () => {
  expect(
    outcomesOf(`
      jest.skipFile();
      beforeAll(() => { throw new Error("made ready"); });
      test("needs a browser", () => { throw new Error("was run"); });
    `),
  ).toEqual({ "needs a browser": "pending" });
});
