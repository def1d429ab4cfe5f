const { ASKED_FOR } = require("./test/support/typescript.cjs");

// For the processes that run the tests: each loads the program once, not once for every file of tests.
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} ${ASKED_FOR}`.trim();

/** @type {import("jest").Config} */
module.exports = {
  runner: "<rootDir>/test/support/runner.mjs",
  setupFilesAfterEnv: ["<rootDir>/test/support/testRules.cjs"],
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: {},
  globalSetup: "<rootDir>/test/support/makeReady.cjs",
  globalTeardown: "<rootDir>/test/support/removeBuilds.cjs",
  testSequencer: "<rootDir>/test/support/orderOfFiles.cjs",
  reporters: ["default", "<rootDir>/test/support/closingLine.cjs"],
};
