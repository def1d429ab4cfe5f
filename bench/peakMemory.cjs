/**
 * Loaded before a process that is measured (`node --require`): says at its end, on file 3, the most memory it held with all its threads, in kilobytes, and the
 * time of processors it took, in milliseconds.
 */
const { writeSync } = require("node:fs");
const { isMainThread } = require("node:worker_threads");

if (isMainThread)
  process.on("exit", () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1000}`);
  });
