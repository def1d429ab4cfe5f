/** Prints, last, the line a continuous-integration run is read by. */
module.exports = class ClosingLine {
  onRunComplete(_contexts, results) {
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
    process.stderr.write("");
    this.line = `${results.numPassedTests} passed, ${failed} failed`;
    process.on("exit", () => process.stdout.write(`${this.line}\n`));
  }
};
