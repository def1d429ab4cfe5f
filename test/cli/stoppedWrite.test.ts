import { type ChildProcess, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFile, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openFileWorkbook } from "../../src/file/openFileWorkbook";
import { IS_WHOLE, testOfWholeRun } from "../support/sampled";
import { builtCommandLine } from "../support/builtCommandLine";

const REPOSITORY = resolve(__dirname, "../..");
const REGISTER = join(REPOSITORY, "examples/sensetime-2022-12-30.xlsx");
const STOP = join(REPOSITORY, "test/support/stopAtFileCall.cjs");
/** More calls than a write makes: the loop ends when a run is no longer stopped. */
const MOST_CALLS = 60;
/** Calls from one stop to the next: each is a process of its own. Among the last the new return takes the place of the old. */
const STEP = IS_WHOLE ? 1 : 6;
const STEP_OF_LAST = IS_WHOLE ? 1 : 2;
/** The call at which half of the file is written. */
const HALF_WRITTEN = 3;

/** What a file left beside the return is called: hidden, and known for ours: program, machine, process, part. */
const LEFT_BESIDE = /^\.next-day-return\.([0-9a-f]{12})-(\d+)-[0-9a-f]{12}\.part$/;

const built = builtCommandLine();

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "next-day-return-"));
});
afterEach(() => rm(folder, { recursive: true }));
jest.setTimeout(120_000);

const writeInto = (file: string): readonly string[] => [
  join(built(), "next-day-return.js"),
  "write",
  REGISTER,
  "--out",
  join(folder, file),
  // Some of the tests put any file in the place.
  "--force",
];

/** Runs `write`, stopped at a call to the file system. True where it was stopped, false where it came to its end. */
function isStopped(at: number): boolean {
  const { signal, status, stderr } = spawnSync(process.execPath, ["--require", STOP, ...writeInto("return.xlsx")], {
    env: { ...process.env, STOP_AT: String(at) },
    encoding: "utf8",
  });
  if (signal === null && status !== 0) throw new Error(`The write failed of itself: ${stderr}`);
  return signal !== null;
}

function write(file: string): void {
  execFileSync(process.execPath, writeInto(file), { stdio: "ignore" });
}

/** The hidden file beside the returns, of which there must be one. */
async function leftBeside(): Promise<string> {
  const names = (await readdir(folder)).filter((name) => LEFT_BESIDE.test(name));
  expect(names).toHaveLength(1);
  return names[0] ?? "";
}

describe("a write that is stopped", () => {
  it("leaves the old return or the whole new one, at whichever point the process ends", async () => {
    const target = join(folder, "return.xlsx");
    let stops = 0;
    let replaced = 0;
    for (; stops < MOST_CALLS; stops += stops < 12 ? STEP : STEP_OF_LAST) {
      await writeFile(target, "the old return");
      if (!isStopped(stops)) break;
      const names = (await readdir(folder)).filter((name) => name !== "return.xlsx");
      expect(names.filter((name) => !LEFT_BESIDE.test(name))).toEqual([]);
      // Not one more than this run's own: what an earlier one left is gone.
      expect(names.length).toBeLessThanOrEqual(1);
      if ((await readFile(target, "utf8")) === "the old return") continue;
      replaced += 1;
      expect((await (await openFileWorkbook(target)).survey()).sheets).toHaveLength(1);
    }
    // It was stopped before the change and after it, or the loop proves nothing.
    expect(stops).toBeGreaterThan(7);
    expect(stops).toBeLessThan(MOST_CALLS);
    expect(replaced).toBeGreaterThan(0);
    expect((await (await openFileWorkbook(target)).survey()).sheets).toHaveLength(1);
    expect(await readdir(folder)).toEqual(["return.xlsx"]);
  });

  testOfWholeRun("leaves no file or the whole one where there was none", async () => {
    let stops = 0;
    let written = 0;
    for (; stops < MOST_CALLS; stops += STEP) {
      await rm(join(folder, "return.xlsx"), { force: true });
      if (!isStopped(stops)) break;
      const names = (await readdir(folder)).filter((name) => !LEFT_BESIDE.test(name));
      expect(["return.xlsx", undefined]).toContain(names[0]);
      if (names.length === 0) continue;
      written += 1;
      expect((await (await openFileWorkbook(join(folder, "return.xlsx"))).survey()).sheets).toHaveLength(1);
    }
    expect(stops).toBeLessThan(MOST_CALLS);
    expect(written).toBeGreaterThan(0);
    expect(await readdir(folder)).toEqual(["return.xlsx"]);
  });

  it("leaves nothing that the next write into the folder does not clear away, whatever it writes", async () => {
    expect(isStopped(HALF_WRITTEN)).toBe(true);
    await leftBeside();
    write("another.xlsx");
    expect(await readdir(folder)).toEqual(["another.xlsx"]);
  });

  // Holding a process, and asking whether it is held, are done so on Linux.
  (process.platform === "linux" ? it : it.skip)(
    "goes on where it was only held up, for no other write takes its half-written file away",
    async () => {
      const held = spawn(process.execPath, ["--require", STOP, ...writeInto("return.xlsx")], {
        env: { ...process.env, STOP_AT: String(HALF_WRITTEN), STOP_BY: "SIGSTOP" },
        stdio: "ignore",
      });
      const ended = once(held, "exit");
      try {
        while ((await stateOf(held.pid)) !== "T") await pause(20);
        const part = await leftBeside();
        expect(LEFT_BESIDE.exec(part)?.[2]).toBe(String(held.pid));
        write("another.xlsx");
        expect(await leftBeside()).toBe(part);
      } finally {
        held.kill("SIGCONT");
      }
      expect(await ended).toEqual([0, null]);
      expect((await readdir(folder)).sort()).toEqual(["another.xlsx", "return.xlsx"]);
      expect((await (await openFileWorkbook(join(folder, "return.xlsx"))).survey()).sheets).toHaveLength(1);
    },
  );

  it("takes with it nothing of anybody else's", async () => {
    expect(isStopped(HALF_WRITTEN)).toBe(true);
    const part = await leftBeside();
    const machine = LEFT_BESIDE.exec(part)?.[1] ?? "";
    const ofAnotherMachine = part.replace(
      machine,
      machine.replace(/./, (first) => (first === "0" ? "1" : "0")),
    );
    await rename(join(folder, part), join(folder, ofAnotherMachine));
    // Named as ours are, by a process that is gone, and no file: nothing of ours is a folder or points elsewhere.
    const gone = (ending: string): string => part.replace(/[0-9a-f]{12}\.part$/, `${ending}.part`);
    await mkdir(join(folder, gone("aaaaaaaaaaaa")));
    await symlink(join(folder, ofAnotherMachine), join(folder, gone("bbbbbbbbbbbb")));
    // Almost as ours are.
    const others = [
      `.return.xlsx.${machine}.part`,
      part.slice(1),
      `${part}.xlsx`,
      ".next-day-return.part",
      "kept.part",
    ];
    for (const name of others) await copyFile(join(folder, ofAnotherMachine), join(folder, name));
    const before = await readdir(folder);
    write("another.xlsx");
    expect((await readdir(folder)).sort()).toEqual([...before, "another.xlsx"].sort());
  });
});

describe("a run over many registers", () => {
  const REGISTERS = 60;

  async function clients(count = REGISTERS): Promise<string> {
    const inputs = join(folder, "clients");
    await mkdir(inputs);
    const names = Array.from({ length: count }, (_, index) => `${index}.xlsx`);
    await Promise.all(names.map((name) => copyFile(REGISTER, join(inputs, name))));
    return inputs;
  }

  function started(inputs: string): { run: ChildProcess; ended: Promise<unknown[]>; err: () => string } {
    const run = spawn(
      process.execPath,
      [join(built(), "next-day-return.js"), "write", inputs, "--out", join(folder, "returns")],
      { stdio: ["ignore", "ignore", "pipe"] },
    );
    let err = "";
    run.stderr.on("data", (text: Buffer) => (err += text.toString()));
    return { run, ended: once(run, "close"), err: () => err };
  }

  async function returns(): Promise<readonly string[]> {
    return readdir(join(folder, "returns")).catch(() => []);
  }

  async function expectWhole(names: readonly string[]): Promise<void> {
    for (const name of names)
      expect((await (await openFileWorkbook(join(folder, "returns", name))).survey()).sheets).toHaveLength(1);
  }

  it("is ended by Ctrl-C with every file whole: what was begun is finished, and nothing else is begun", async () => {
    const { run, ended, err } = started(await clients());
    while ((await returns()).filter((name) => name.endsWith(".xlsx")).length === 0) await pause(10);
    run.kill("SIGINT");
    // Whoever started it sees that Ctrl-C ended it.
    expect(await ended).toEqual([null, "SIGINT"]);
    const names = await returns();
    expect(err()).toMatch(/^Stopped\. \d+ of 60 workbooks were looked at; what was written is whole\.\n$/);
    expect(names.filter((name) => name.endsWith(".part"))).toEqual([]);
    expect(names.length).toBeLessThan(REGISTERS);
    expect(err()).toContain(`Stopped. ${names.length} of`);
    await expectWhole(names);
  });

  testOfWholeRun("leaves no half file where Ctrl-C is pressed twice", async () => {
    const { run, ended } = started(await clients());
    while ((await returns()).length === 0) await pause(10);
    run.kill("SIGINT");
    await pause(50);
    run.kill("SIGINT");
    expect(await ended).toEqual([null, "SIGINT"]);
    // Beside whole returns nothing but parts that the next write clears away.
    await expectWhole((await returns()).filter((name) => !LEFT_BESIDE.test(name)));
  });

  testOfWholeRun(
    "twice at once over one folder gives each run a return of every register, under names of their own",
    async () => {
      const inputs = await clients(8);
      const runs = [started(inputs), started(inputs)];
      expect(await Promise.all(runs.map(({ ended }) => ended))).toEqual([
        [0, null],
        [0, null],
      ]);
      const names = await returns();
      expect(names).toHaveLength(16);
      expect(names.filter((name) => name.endsWith(" FF304 2022-12-30.xlsx"))).toHaveLength(8);
      expect(names.filter((name) => name.endsWith(" FF304 2022-12-30 (2).xlsx"))).toHaveLength(8);
      await expectWhole(names);
    },
  );
});

/** The state of a process by the system: `T` for one that is held. */
async function stateOf(id: number | undefined): Promise<string | undefined> {
  return /\) (\w)/.exec(await readFile(`/proc/${id ?? 0}/stat`, "utf8"))?.[1];
}
