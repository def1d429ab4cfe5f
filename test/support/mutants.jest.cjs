/**
 * The tests of the changed code's own folder, for runs of mutants: they state its rules. What drives whole programs says less, and takes hours. Jest's own
 * runner loads the program anew for each file, as a changed line needs that is evaluated once only, and says which test reached which line.
 */
const { globalSetup } = require("../../jest.config.cjs");
const { COMPILED } = require("./typescript.cjs");

module.exports = {
  rootDir: "../..",
  globalSetup,
  testEnvironment: "node",
  testTimeout: 60_000,
  testMatch: (process.env.MUTATED_TESTS ?? "").split(",").map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  testPathIgnorePatterns: ["/node_modules/", "/seededFaults"],
  transform: { "^.+\\.tsx?$": ["@swc/jest", { jsc: COMPILED }] },
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/emptyStyle.cjs" },
  reporters: [],
};
