// The tests in the browser take longer than any other file, and wait more than they work: begun last, they would be waited for alone.
const { default: Sequencer } = require("@jest/test-sequencer");

const BEGUN_FIRST = /inBrowser\.test\.ts$/;

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    const sorted = [...super.sort(tests)];
    const isFirst = ({ path }) => BEGUN_FIRST.test(path);
    return [...sorted.filter(isFirst), ...sorted.filter((test) => !isFirst(test))];
  }
};
