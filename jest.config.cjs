/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  // A slow machine must pass, a hang must not.
  testTimeout: 60_000,
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
      },
    ],
  },
  moduleNameMapper: { "\\.css$": "<rootDir>/test/support/emptyStyle.cjs" },
  globalSetup: "<rootDir>/test/support/findBrowser.cjs",
  testSequencer: "<rootDir>/test/support/longestFirst.cjs",
  reporters: ["default", "<rootDir>/test/support/closingLine.cjs"],
};
