/** Licences that let the product be sold and its source stay closed, on no more than a notice. */
const ALLOWED = new Set([
  "MIT",
  "MIT/X11",
  "ISC",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "0BSD",
  "Zlib",
  "Unlicense",
  "CC0-1.0",
  "BlueOak-1.0.0",
]);

/** True where an SPDX expression leaves a way of use that is allowed: `A OR B` lets us choose, `A AND B` binds to both. */
function isAllowed(expression) {
  const plain = expression.replace(/[()]/g, " ").trim();
  return plain
    .split(/\s+OR\s+/)
    .some((choice) => choice.split(/\s+AND\s+/).every((licence) => ALLOWED.has(licence.trim())));
}

module.exports = { isAllowed };
