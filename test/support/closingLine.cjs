const { writeFileSync } = require("node:fs");

/** @param {{ passed: number, failed: number, skipped: number }} counts */
function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}

/** True where somebody asked for tests by name: the others are not skipped for a reason worth telling. */
function isNarrowed({ testNamePattern }) {
  return Boolean(testNamePattern);
}

/**
 * Counts for the line that a run is read by: `N passed, N failed`, and `N skipped` where any is. Every skipped test is listed by its name. Printed at the very end, or, where `CLOSING_COUNTS`
 * names a file, left there for the run that has more to count.
 */
class ClosingLine {
  constructor(config) {
    this.config = config;
  }

  onRunComplete(_contexts, results) {
    const counts = {
      passed: results.numPassedTests,
      failed: results.numFailedTests + results.numRuntimeErrorTestSuites,
      skipped: results.numPendingTests + results.numTodoTests,
    };
    for (const { testResults } of results.testResults)
      for (const { status, ancestorTitles, title } of testResults)
        if (status === "pending" && !isNarrowed(this.config))
          process.stdout.write(`skipped: ${[...ancestorTitles, title].join(" ")}\n`);
    const file = process.env["CLOSING_COUNTS"];
    if (file) writeFileSync(file, JSON.stringify(counts));
    else process.on("exit", () => process.stdout.write(`${closingLine(counts)}\n`));
  }
}

module.exports = ClosingLine;
module.exports.closingLine = closingLine;
