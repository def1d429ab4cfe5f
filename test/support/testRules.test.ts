import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const REPOSITORY = resolve(__dirname, "../..");

interface Channel {
  readonly onMessage: (listener: (answer: unknown) => void) => void;
  readonly postMessage: (message: string) => void;
}

interface Pool {
  readonly run: (path: string, options: { readonly channel: Channel }) => unknown;
}

interface RunnerModule {
  readonly RunnersThatAnswer: new (ofAll: object) => Map<string, { run: (test: { path: string }) => unknown }> & {
    set: (project: string, runner: { pool: Pool; run: () => unknown }) => unknown;
  };
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "next-day-return-rules-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs files of tests as `npm test` does, two at a time. @returns what became of each test, by its title; what is skipped is "pending" */
function outcomesOf(...files: readonly string[]): Readonly<Record<string, string>> {
  const config = join(folder, "jest.config.cjs");
  const tried = files.map((_, index) => join(folder, `tried${index}.test.ts`));
  files.forEach((tests, index) => {
    writeFileSync(tried[index] ?? "", tests);
  });
  const ours = JSON.stringify(join(REPOSITORY, "jest.config.cjs"));
  writeFileSync(
    config,
    `const { runner, setupFilesAfterEnv, transform } = require(${ours});
     const inRepository = (path) => path.replace("<rootDir>", ${JSON.stringify(REPOSITORY)});
     module.exports = {
       rootDir: ${JSON.stringify(folder)},
       runner: inRepository(runner),
       setupFilesAfterEnv: setupFilesAfterEnv.map(inRepository),
       testMatch: ${JSON.stringify(tried)},
       transform,
     };`,
  );
  const { stdout, error } = spawnSync(
    process.execPath,
    [join(REPOSITORY, "node_modules/jest/bin/jest.js"), "--config", config, "--json", "--maxWorkers=2"],
    { cwd: REPOSITORY, encoding: "utf8", timeout: 50_000 },
  );
  // Ended by itself, in time.
  expect(error).toBeUndefined();
  const { testResults } = JSON.parse(stdout) as {
    testResults: { message: string; assertionResults: { title: string; status: string }[] }[];
  };
  return Object.fromEntries(
    testResults.flatMap(({ message, assertionResults }) =>
      assertionResults.length === 0
        ? [["a file", /Worker exited unexpectedly/.exec(message)?.[0] ?? message]]
        : assertionResults.map(({ title, status }) => [title, status]),
    ),
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

test("a test that stands still ends with its process; what is left open keeps no run from its end", () => {
  expect(
    outcomesOf(
      `test("stands still", () => { for (;;); }, 200);`,
      `test("leaves a server open", () => { require("node:http").createServer().listen(0); });`,
      `test("is run beside", () => undefined);`,
    ),
  ).toEqual({ "a file": "Worker exited unexpectedly", "leaves a server open": "passed", "is run beside": "passed" });
});

test("each process that asks for its settings is given them, whichever asks first", async () => {
  const { RunnersThatAnswer } = (await import(join(__dirname, "runner.mjs"))) as RunnerModule;
  const channels: Channel[] = [];
  const pool: Pool = { run: (_path, { channel }) => channels.push(channel) };
  const runners = new RunnersThatAnswer({ globalConfig: {}, runtime: "child_process" });
  runners.set("project", { pool, run: () => undefined });
  const answered: string[] = [];
  for (const name of ["first", "second"]) {
    runners.get("project")?.run({ path: name });
    channels.at(-1)?.onMessage(() => answered.push(name));
  }
  for (const channel of channels) channel.postMessage("jest-light-runner-get-worker-data");
  expect(answered).toEqual(["first", "second"]);
});
