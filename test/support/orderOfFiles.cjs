// The tests in the browser take longer than any other file, and wait more than they work: begun last, they would be waited for alone. The add-in is built
// half-way, when what it shares with the desk has been compiled for theirs.
const { default: Sequencer } = require("@jest/test-sequencer");

const BEGUN_FIRST = /inBrowser\.test\.ts$/;
const BEGUN_HALF_WAY = /addInBoots\.test\.ts$/;

module.exports = class OrderOfFiles extends Sequencer {
  sort(tests) {
    const sorted = [...super.sort(tests)];
    const first = sorted.filter(({ path }) => BEGUN_FIRST.test(path));
    const later = sorted.filter(({ path }) => BEGUN_HALF_WAY.test(path));
    const others = sorted.filter((test) => !first.includes(test) && !later.includes(test));
    const half = Math.floor(others.length / 2);
    return [...first, ...others.slice(0, half), ...later, ...others.slice(half)];
  }
};
