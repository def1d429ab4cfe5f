const { mkdtempSync } = require("node:fs");
const { tmpdir } = require("node:os");
const { join } = require("node:path");

/**
 * Before the tests, once for all of their processes: a folder for what they build, which `removeBuilds.cjs` takes away, and the browser for tests of pages:
 * on Linux the packaged Chromium, elsewhere an Edge or Chrome that is installed.
 * `NEXT_DAY_RETURN_BROWSER` chooses: `packaged`, `msedge`, `chrome`, or `none` for none.
 */
const CHANNELS = ["msedge", "chrome"];

async function isInstalled(channel) {
  // Loaded where it is asked only: it takes a second.
  const { chromium } = require("playwright-core");
  try {
    await (await chromium.launch({ channel })).close();
    return true;
  } catch {
    return false;
  }
}

module.exports = async () => {
  process.env.NEXT_DAY_RETURN_BUILDS ??= mkdtempSync(join(tmpdir(), "next-day-return-builds-"));
  if (process.env.NEXT_DAY_RETURN_BROWSER !== undefined) return;
  let found = process.platform === "linux" && process.arch === "x64" ? "packaged" : "none";
  for (const channel of found === "none" ? CHANNELS : []) {
    if (!(await isInstalled(channel))) continue;
    found = channel;
    break;
  }
  process.env.NEXT_DAY_RETURN_BROWSER = found;
};
