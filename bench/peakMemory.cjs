/** Loaded before a process that is measured (`node --require`): says at its end, on file 3, the most memory it held, in kilobytes. */
const { writeSync } = require("node:fs");

process.on("exit", () => writeSync(3, String(process.resourceUsage().maxRSS)));
