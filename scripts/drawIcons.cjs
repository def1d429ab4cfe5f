/**
 * Draws the PNG icons from their SVG, in the Chromium the tests use: `node scripts/drawIcons.cjs`.
 * The pane's icon has a drawing of its own for 16 pixels, where the large one would blur.
 */
const { readFileSync, writeFileSync } = require("node:fs");
const path = require("node:path");
const chromium = require("@sparticuz/chromium").default ?? require("@sparticuz/chromium");
const { chromium: browserType } = require("playwright-core");

const ASSETS = path.join(__dirname, "../assets");

const DRAWINGS = [
  { name: "pane", sizes: [16, 32, 64, 80, 128], small: "pane-16" },
  { name: "check", sizes: [16, 32, 80] },
  { name: "write", sizes: [16, 32, 80] },
  { name: "movement", sizes: [16, 32, 80] },
];

async function drawIcons() {
  const browser = await browserType.launch({
    executablePath: await chromium.executablePath(),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  for (const { name, sizes, small } of DRAWINGS) {
    for (const size of sizes) {
      const svg = readFileSync(path.join(ASSETS, `${size === 16 && small ? small : name}.svg`), "utf8");
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      writeFileSync(path.join(ASSETS, `${name}-${size}.png`), await page.screenshot({ omitBackground: true }));
    }
  }
  await browser.close();
}

void drawIcons();
