/**
 * Runs tests for Stryker in one process that stays: a change is switched on and the tests that reach it are run, without starting anything. Only a change
 * that is evaluated as a file is loaded makes what leans on that file be loaded anew. Jest's own runner needs seconds for a change; this one milliseconds.
 */
import { Module, createRequire } from "node:module";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

const require = createRequire(import.meta.url);
const circus = require("jest-circus");
const fc = require("fast-check");
const { transformSync } = require("@swc/core");
const { COMPILED } = require("./typescript.cjs");

/** A test that takes longer than this many milliseconds of work is left out: it would be waited for thousands of times. */
const LONGEST_TEST = 150;
/** What the tests of one change may take together, in milliseconds: the nearest to it first. */
const LONGEST_TRIAL = 1_000;
/** What the first process of a run has seen, in the copy of the program. */
const KNOWN = "mutants-known.json";
/** Files of tests that are loaded anew for one change, at most. */
const MOST_LOADED = 5;

/** The copy of the program with the changes in it: the folder in which Stryker begins its work. */
let root = "";
const isOurs = (name) => ["src", "test"].some((folder) => name.startsWith(path.join(root, folder)));

/** Who requires a file, by its name. */
const requiredBy = new Map();
const compiled = new Map();

function prepareLoading() {
  process.setSourceMapsEnabled(false);
  const { require: requireAsNode } = Module.prototype;
  Module.prototype.require = function requireAndNote(request) {
    const name = this.filename && request.startsWith(".") ? Module._resolveFilename(request, this) : "";
    if (isOurs(name)) requiredBy.set(name, (requiredBy.get(name) ?? new Set()).add(this.filename));
    return requireAsNode.call(this, request);
  };
  for (const extension of [".ts", ".tsx"])
    Module._extensions[extension] = (module, filename) => {
      if (!compiled.has(filename)) {
        const options = { swcrc: false, module: { type: "commonjs" }, jsc: COMPILED, filename };
        compiled.set(filename, transformSync(readFileSync(filename, "utf8"), options).code);
      }
      module._compile(compiled.get(filename), filename);
    };
}

/** A file, and all that lean on it, each with its distance. */
function leaningOn(file) {
  const distances = new Map([[file, 0]]);
  for (const [name, distance] of distances)
    for (const other of requiredBy.get(name) ?? []) if (!distances.has(other)) distances.set(other, distance + 1);
  return distances;
}

/** `test/shares/values/ratio.test.ts` for `src/shares/values/ratio.ts`. */
function ownTestsOf(source) {
  return path.join(root, "test", path.relative(path.join(root, "src"), source)).replace(/\.tsx?$/, ".test.ts");
}

/** The tests of a block and of those in it, with the blocks around them. */
function* testsIn(block, around = [block]) {
  for (const child of block.children) {
    if (child.type === "describeBlock") yield* testsIn(child, [...around, child]);
    else if (child.mode !== "skip" && child.mode !== "todo") yield { fn: child.fn, around, title: child.name };
  }
}

async function call(fn) {
  await (fn.length > 0
    ? new Promise((done, reject) => fn((error) => (error ? reject(error) : done(undefined))))
    : fn());
}

async function runHooks(kind, blocks) {
  for (const { hooks } of blocks) for (const hook of hooks) if (hook.type === kind) await call(hook.fn);
}

/** The files of tests that are loaded, and what became of their tests. */
class LoadedTests {
  #loaded = new Map();

  /** The tests of a file, by their names. */
  of(file) {
    const kept = this.#loaded.get(file);
    if (kept) return kept;
    circus.resetState();
    delete require.cache[file];
    require(file);
    const tests = new Map();
    for (const test of testsIn(circus.getState().rootDescribeBlock)) {
      const name = [path.relative(root, file), ...test.around.slice(1).map((block) => block.name), test.title].join(
        " > ",
      );
      let id = name;
      for (let count = 2; tests.has(id); count += 1) id = `${name} (${count})`;
      tests.set(id, test);
    }
    this.#loaded.set(file, tests);
    return tests;
  }

  forget(files) {
    for (const file of files) {
      delete require.cache[file];
      this.#loaded.delete(file);
    }
  }

  /** Runs some tests of a file. @returns what the first that failed says, or null; `each` is told of every test */
  async run(file, ids, { each = () => undefined, goOn = false } = {}) {
    const tests = this.of(file);
    const chosen = [...tests].filter(([id]) => ids === null || ids.has(id));
    const begun = new Set();
    let failed = null;
    for (const [id, { fn, around }] of chosen) {
      globalThis.__stryker__.currentTestId = id;
      expect.setState({ testPath: file, currentTestName: id, suppressedErrors: [] });
      const began = process.cpuUsage();
      let message = null;
      try {
        for (const block of around)
          if (!begun.has(block)) {
            begun.add(block);
            await runHooks("beforeAll", [block]);
          }
        await runHooks("beforeEach", around);
        await call(fn);
        const [suppressed] = expect.getState().suppressedErrors;
        if (suppressed) throw suppressed;
      } catch (error) {
        message = String(error?.message ?? error) || "failed";
      }
      try {
        await runHooks("afterEach", [...around].reverse());
      } catch (error) {
        message ??= String(error);
      }
      globalThis.__stryker__.currentTestId = undefined;
      // The work done for it, however busy the machine.
      const { user, system } = process.cpuUsage(began);
      each(id, (user + system) / 1_000, message);
      if (message === null) continue;
      failed ??= { id, message };
      if (!goOn) break;
    }
    await runHooks("afterAll", [...begun].reverse());
    return failed;
  }
}

class OneProcess {
  #tests = new LoadedTests();
  #files = [];
  /** Of each test of use: its file and how long it takes. */
  #known = new Map();
  /** What was loaded under a change, to be loaded anew. */
  #changed = new Set();

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    root = process.cwd();
    globalThis.__stryker__ ??= {};
    prepareLoading();
    await import(path.join(path.dirname(require.resolve("jest-light-runner")), "global-setup.js"));
    // The same chances each time, as many as a tenth of a second has room for. A failure is enough: its smallest example is not looked for.
    fc.configureGlobal({ seed: 20_221_230, endOnFailure: true, interruptAfterTimeLimit: 100 });
    this.#files = process.env["MUTATED_TESTS"]
      .split(",")
      .flatMap((folder) =>
        readdirSync(path.join(root, folder), { recursive: true }).map((name) => path.join(root, folder, name)),
      )
      .filter((name) => name.endsWith(".test.ts"))
      .sort();
  }

  async dryRun() {
    const seen = globalThis.__stryker__;
    seen.activeMutant = undefined;
    const results = [];
    for (const file of this.#files) {
      await this.#tests.run(file, null, {
        goOn: true,
        each: (id, took, message) => {
          // One that fails without a change counts how many chances were tried, which are fewer here.
          if (message !== null || took > LONGEST_TEST) {
            delete seen.mutantCoverage?.perTest[id];
            return;
          }
          this.#known.set(id, { file, took });
          results.push({ id, name: id, fileName: file, timeSpentMs: took, status: 0 });
        },
      });
    }
    const edges = [...requiredBy].map(([name, by]) => [name, [...by]]);
    writeFileSync(path.join(root, KNOWN), JSON.stringify({ known: [...this.#known], edges }));
    return { status: "complete", tests: results, mutantCoverage: seen.mutantCoverage };
  }

  /** After a change that ran out of time there is a new process: it takes up what the first has seen. */
  #takeUp() {
    if (this.#known.size > 0 || !existsSync(path.join(root, KNOWN))) return;
    const { known, edges } = JSON.parse(readFileSync(path.join(root, KNOWN), "utf8"));
    this.#known = new Map(known);
    for (const [name, by] of edges) requiredBy.set(name, new Set(by));
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, sandboxFileName, mutantActivation }) {
    this.#takeUp();
    const seen = globalThis.__stryker__;
    this.#tests.forget(this.#changed);
    this.#changed.clear();
    Object.assign(seen, { hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    const source = path.resolve(sandboxFileName);
    const distances = leaningOn(source);
    const isStatic = mutantActivation === "static";
    if (isStatic) {
      this.#changed = new Set(distances.keys());
      this.#tests.forget(this.#changed);
    }
    const asked = testFilter ? new Set(testFilter) : null;
    const groups = this.#inOrder(asked, distances, ownTestsOf(source));
    let [killer, nrOfTests] = [null, 0];
    for (const { file, ids } of isStatic ? groups.slice(0, MOST_LOADED) : groups) {
      nrOfTests += ids.size;
      killer = await this.#tryOn(file, ids, activeMutant.id, isStatic);
      if (killer || seen.hitCount > hitLimit) break;
    }
    seen.activeMutant = undefined;
    if (seen.hitCount > hitLimit) return { status: "timeout", reason: "Hit limit reached" };
    if (!killer) return { status: "survived", nrOfTests };
    return { status: "killed", killedBy: [killer.id], failureMessage: killer.message.slice(0, 400), nrOfTests };
  }

  async dispose() {
    // Nothing was started.
  }

  /** The tests of use by their files: those named like the changed file first, then the nearest to it; of each the quickest, as many as there is time for. */
  #inOrder(asked, distances, own) {
    const files = new Map();
    for (const [id, { file, took }] of this.#known)
      if (asked ? asked.has(id) : distances.has(file)) files.set(file, [...(files.get(file) ?? []), { id, took }]);
    const placeOf = (file) => (file === own ? 0 : (distances.get(file) ?? 99));
    const weight = ([file, tests]) => placeOf(file) * 1_000 + tests.reduce((sum, { took }) => sum + took, 0);
    let left = LONGEST_TRIAL;
    return [...files]
      .sort((a, b) => weight(a) - weight(b))
      .map(([file, tests]) => {
        const chosen = tests.toSorted((a, b) => a.took - b.took).filter(({ took }) => (left -= took) > 0);
        return { file, ids: new Set(chosen.map(({ id }) => id)) };
      })
      .filter(({ ids }) => ids.size > 0);
  }

  /** A failure counts only where the same test passes again without the change: else something kept a value of an earlier one. */
  async #tryOn(file, ids, mutant, isStatic, isSecond = false) {
    const seen = globalThis.__stryker__;
    const own = isStatic ? mutant : undefined;
    seen.activeMutant = own;
    let killer;
    try {
      this.#tests.of(file);
      seen.activeMutant = mutant;
      killer = await this.#tests.run(file, ids);
    } catch (error) {
      killer = { id: [...ids][0], message: String(error?.message ?? error) };
    }
    seen.activeMutant = undefined;
    if (!killer || isStatic || isSecond) return killer;
    const hits = seen.hitCount;
    const again = await this.#tests.run(file, new Set([killer.id]));
    seen.hitCount = hits;
    if (!again) return killer;
    this.#tests.forget([...requiredBy.keys(), ...this.#files]);
    return this.#tryOn(file, ids, mutant, isStatic, true);
  }
}

export const strykerPlugins = [{ kind: "TestRunner", name: "one-process", injectableClass: OneProcess }];
