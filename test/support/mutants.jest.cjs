/** The tests that state rules, for runs of mutants: what drives whole programs says less, and takes hours. */
const base = require("../../jest.config.cjs");

module.exports = {
  ...base,
  rootDir: "../..",
  testMatch: ["shares", "checks", "forms", "remarks"].map((area) => `<rootDir>/test/${area}/**/*.test.ts`),
  testPathIgnorePatterns: ["/node_modules/", "/seededFaults"],
  reporters: [],
};
