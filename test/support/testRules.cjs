/**
 * What jest's own runner sees to, and the one that shares a program among files does not: that a test ends in its time, that one said to fail fails, and
 * that the tests of a file can be skipped.
 */
const { addEventHandler } = require("jest-circus");
const fc = require("fast-check");
const { ASKED_FOR } = require("./typescript.cjs");
const timeWatcher = require("./watchTime.cjs");

// What a test starts runs as it would anywhere.
process.env.NODE_OPTIONS = (process.env.NODE_OPTIONS ?? "").replace(ASKED_FOR, "").trim();

// What a test left open, a server or a program that waits, keeps no run from its end.
if (process.send) process.once("disconnect", () => process.exit());

// A slow machine must pass, a hang must not.
const USUAL = 60_000;

// The run of every day tries the same chances each time, so that it fails for a change alone; the long run tries new ones. Nor does it look for the
// smallest counterexample for longer than a test may take.
if (!process.env["LONG"])
  fc.configureGlobal({ seed: 20_221_230, interruptAfterTimeLimit: USUAL, markInterruptAsFailure: true });
/** How much longer than a test may take its process may stand still: it is ended then, and with it the other tests of the file. */
const STANDING_STILL = 3;

const watchTime = timeWatcher();

/** What a file asked for, for what it declares after. */
let asked = { file: "", time: USUAL };

const fileRunning = () => expect.getState().testPath;

jest.setTimeout = (time) => {
  asked = { file: fileRunning(), time };
  return jest;
};

let skipped = "";

/** Every test of the file is skipped, and listed so by its name; nothing is made ready for them. Called before the first of them. */
jest.skipFile = () => {
  skipped = fileRunning();
};

function withinTime(work, own) {
  const time = own ?? (asked.file === fileRunning() ? asked.time : USUAL);
  return async () => {
    let timer;
    watchTime(fileRunning(), time * STANDING_STILL);
    const late = new Promise((_resolve, reject) => {
      timer = setTimeout(() => reject(new Error(`Not done within ${time / 1000} s`)), time);
    });
    try {
      return await Promise.race([work(), late]);
    } finally {
      clearTimeout(timer);
      watchTime(null, 0);
    }
  };
}

function failing(work) {
  return async () => {
    try {
      await work();
    } catch {
      return;
    }
    throw new Error("This test is said to fail, and passes");
  };
}

addEventHandler(({ name, timeout, failing: isToFail }, { currentDescribeBlock }) => {
  if (name !== "add_test" && name !== "add_hook") return;
  const declared = (name === "add_test" ? currentDescribeBlock.children : currentDescribeBlock.hooks).at(-1);
  if (!declared.fn) return;
  if (skipped === fileRunning()) {
    if (name === "add_test") declared.mode = "skip";
    else declared.fn = () => undefined;
    return;
  }
  const limited = withinTime(declared.fn, timeout);
  declared.fn = isToFail ? failing(limited) : limited;
});
