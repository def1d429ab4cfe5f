const { rmSync } = require("node:fs");

/** Takes away what was built for the tests of this run. */
module.exports = () => {
  const folder = process.env.NEXT_DAY_RETURN_BUILDS;
  if (folder) rmSync(folder, { recursive: true, force: true });
};
