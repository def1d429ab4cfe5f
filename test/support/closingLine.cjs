const { writeFileSync } = require("node:fs");

/**
 * Counts for the line that a run is read by: `N passed, N failed`. Printed at the very end, or, where `CLOSING_COUNTS` names a file,
 * left there for the run that has more to count.
 */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
    };
    const file = process.env["CLOSING_COUNTS"];
    if (file) writeFileSync(file, JSON.stringify(counts));
    else process.on("exit", () => process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`));
  }
};
