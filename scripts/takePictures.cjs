/**
 * The pictures of the desk in `docs/pictures`, taken of the program as it is: `npm run pictures`. It builds the desk, opens it in the packaged
 * Chromium, does what each picture shows, and looks at the whole window. A picture changes only where the program does: its clock stands still.
 */
const { execFileSync } = require("node:child_process");
const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { createServer } = require("node:http");
const { tmpdir } = require("node:os");
const path = require("node:path");
const chromium = require("@sparticuz/chromium").default ?? require("@sparticuz/chromium");
const { chromium: browserType } = require("playwright-core");

const ROOT = path.resolve(__dirname, "..");
const PICTURES = path.join(ROOT, "docs/pictures");
const WINDOW = { width: 1280, height: 800 };
/** The day the return shown is written: noon in Hong Kong. */
const TODAY = new Date("2022-12-30T04:00:00Z");
const CONTENT_TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".png": "image/png" };

function serve(folder) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const file = pathname === "/" ? "/index.html" : pathname;
    try {
      const body = readFileSync(path.join(folder, file));
      response.writeHead(200, { "content-type": CONTENT_TYPES[path.extname(file)] ?? "application/octet-stream" });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((ready) => {
    server.listen(0, "localhost", () => {
      ready(server);
    });
  });
}

/** What is done on the desk, checked by a press, before each picture is taken. */
const SHOWN = {
  "desk-findings": async ({ page, pane, type }) => {
    await type("Movements", "E4", "-31,757,000");
    await pane.locator(".line-cause .cell-link").first().click();
    await page.locator(".luckysheet-sheets-item-active", { hasText: "Movements" }).waitFor();
  },
  "desk-remarks": async ({ page, pane, turnTo }) => {
    await turnTo("Remarks");
    await pane.locator(".remark-text .figure", { hasText: "31,775,000" }).first().click();
    await page.locator(".luckysheet-sheets-item-active", { hasText: "Movements" }).waitFor();
  },
  "desk-return": async ({ pane, turnTo }) => {
    await turnTo("Return");
    await pane.getByRole("button", { name: "Write the return" }).click();
    await pane.getByText(/The return is on the sheet/).waitFor();
  },
  "desk-bridge": async ({ pane, turnTo }) => {
    await turnTo("Charts");
    await pane.getByRole("button", { name: "Place on a sheet" }).click();
    await pane.getByText(/with a chart that follows its cells/).waitFor();
    await pane.locator(".page").evaluate((shown) => shown.scrollTo(0, 0));
  },
};

async function take(browser, origin, name) {
  const page = await browser.newPage({ viewport: WINDOW });
  await page.clock.setFixedTime(TODAY);
  await page.goto(origin);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: "Check this workbook" }).click();
  await pane.locator(".finding-head").first().waitFor();
  await SHOWN[name]({
    page,
    pane,
    type: (...cell) => page.evaluate((given) => window.nextDayReturnDesk.type(...given), cell),
    turnTo: async (to) => {
      await pane.locator(".head-title button").click();
      await pane.locator("#pages").getByRole("button", { name: to, exact: true }).click();
    },
  });
  // Checks, marks and the grid have come to rest.
  await new Promise((rested) => setTimeout(rested, 2_500));
  await page.screenshot({ path: path.join(PICTURES, `${name}.png`) });
  await page.close();
}

async function main() {
  const folder = mkdtempSync(path.join(tmpdir(), "pictures-"));
  const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--mode", "production", "--env", "desk", "--output-path", folder], {
    cwd: ROOT,
  });
  const server = await serve(folder);
  const browser = await browserType.launch({
    executablePath: await chromium.executablePath(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    const asked = process.argv.slice(2);
    for (const name of Object.keys(SHOWN))
      if (asked.length === 0 || asked.includes(name))
        await take(browser, `http://localhost:${server.address().port}`, name);
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

main().catch((failure) => {
  console.error(failure);
  process.exitCode = 1;
});
