/**
 * Ends a process whose test has stopped answering: one that waits within a call, or turns in a loop, never comes to the timer that would fail it. Runs in a
 * thread of its own, which goes on while the tests' thread does not.
 */
const { writeSync } = require("node:fs");
const { isMainThread, parentPort, Worker } = require("node:worker_threads");

const STANDARD_ERROR = 2;

function watch() {
  let limit;
  parentPort.on("message", ({ file, time }) => {
    clearTimeout(limit);
    if (file === null) return;
    limit = setTimeout(() => {
      writeSync(STANDARD_ERROR, `${file}: a test did not answer within ${time / 1000} s, and its process was ended\n`);
      process.kill(process.pid, "SIGKILL");
    }, time);
  });
}

if (!isMainThread) watch();

/** @returns what is said at the beginning of a test, with its time in milliseconds, and at its end, with null */
module.exports = function timeWatcher() {
  const thread = new Worker(__filename, { execArgv: [], env: {} });
  thread.unref();
  return (file, time) => thread.postMessage({ file, time });
};
