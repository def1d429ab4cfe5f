import { execFileSync, spawnSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openFileWorkbook } from "../../src/file/openFileWorkbook";

const REPOSITORY = resolve(__dirname, "../..");
const REGISTER = join(REPOSITORY, "examples/sensetime-2022-12-30.xlsx");
const STOP = join(REPOSITORY, "test/support/stopAtFileCall.cjs");
/** More calls than a write makes: the loop ends when a run is no longer stopped. */
const MOST_CALLS = 60;

/** What a file left beside the return is called: hidden, with the return's name, and known for ours by its ending. */
const LEFT_BESIDE = /^\.return\.xlsx\.[0-9a-f-]{36}\.part$/;

let built: string;
beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), "next-day-return-cli-"));
  execFileSync(process.execPath, [join(REPOSITORY, "node_modules/webpack/bin/webpack.js"), "--config", "webpack.cli.config.cjs", "--output-path", built], { cwd: REPOSITORY, stdio: "ignore" });
}, 120_000);
afterAll(() => rm(built, { recursive: true }));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "next-day-return-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Runs `write`, stopped at a call to the file system. True where it was stopped, false where it came to its end. */
function isStopped(at: number): boolean {
  const words = ["--require", STOP, join(built, "next-day-return.js"), "write", REGISTER, "--out", join(folder, "return.xlsx")];
  const { signal, status, stderr } = spawnSync(process.execPath, words, { env: { ...process.env, STOP_AT: String(at) }, encoding: "utf8" });
  if (signal === null && status !== 0) throw new Error(`The write failed of itself: ${stderr}`);
  return signal !== null;
}

describe("a write that is stopped", () => {
  it("leaves the old return or the whole new one, at whichever point the process ends", async () => {
    const target = join(folder, "return.xlsx");
    let stops = 0;
    let replaced = 0;
    for (; stops < MOST_CALLS; stops++) {
      await writeFile(target, "the old return");
      if (!isStopped(stops)) break;
      const names = (await readdir(folder)).filter((name) => name !== "return.xlsx");
      expect(names.filter((name) => !LEFT_BESIDE.test(name))).toEqual([]);
      // Not one more than this run's own: what an earlier one left is gone below.
      expect(names.length).toBeLessThanOrEqual(1);
      for (const name of names) await rm(join(folder, name));
      if ((await readFile(target, "utf8")) === "the old return") continue;
      replaced += 1;
      expect((await (await openFileWorkbook(target)).survey()).sheets).toHaveLength(1);
    }
    // It was stopped before the change and after it, or the loop proves nothing.
    expect(stops).toBeGreaterThan(7);
    expect(stops).toBeLessThan(MOST_CALLS);
    expect(replaced).toBeGreaterThan(0);
    expect((await (await openFileWorkbook(target)).survey()).sheets).toHaveLength(1);
  }, 120_000);
});
