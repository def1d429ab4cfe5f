/**
 * Finds the browser for the tests of pages, once for all of them: on Linux the packaged Chromium, elsewhere an Edge or Chrome that is installed.
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
  if (process.env.NEXT_DAY_RETURN_BROWSER !== undefined) return;
  let found = process.platform === "linux" && process.arch === "x64" ? "packaged" : "none";
  for (const channel of found === "none" ? CHANNELS : []) {
    if (!(await isInstalled(channel))) continue;
    found = channel;
    break;
  }
  process.env.NEXT_DAY_RETURN_BROWSER = found;
};
