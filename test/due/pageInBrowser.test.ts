import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { AxeResults } from "axe-core";
import { type Browser, chromium as browserType, type Page } from "playwright-core";
import { duePage } from "../../src/due/page/duePage";
import { dueList } from "../../src/due/dueRow";
import { IS_WHOLE } from "../support/sampled";
import { browserToStart, skipWithoutBrowser } from "../support/testBrowser";
import { evening } from "./evening";

skipWithoutBrowser();

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");
const NOW = new Date("2025-06-13T10:05:00Z");
const folder = mkdtempSync(join(tmpdir(), "next-day-return-page-"));
let browser: Browser;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  const file = join(folder, "evening.html");
  writeFileSync(
    file,
    duePage(dueList(evening, NOW), {
      now: NOW,
      languages: ["en"],
      addressOf: (of) => `./${encodeURIComponent(of)}`,
      hashOf: (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`,
    }),
  );
  browser = await browserType.launch({
    ...(await browserToStart()),
    headless: true,
    args: ["--no-sandbox", "--disable-gpu", "--no-first-run"],
  });
  page = await browser.newPage();
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => complaints.push(message.text()));
  page.on("request", (request) => {
    if (request.url() !== pathToFileURL(file).href) complaints.push(`asked for ${request.url()}`);
  });
  await page.goto(pathToFileURL(file).href);
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

const issuers = (): Promise<string[]> =>
  page
    .locator("tbody tr td:nth-child(4)")
    .evaluateAll((cells) => cells.map((cell) => cell.getAttribute("data-key") ?? ""));

const LOOKS = [
  [320, "light", "en"],
  [320, "dark", "zh-Hant-HK"],
  [1280, "light", "zh-Hant-HK"],
  [1280, "dark", "en"],
  [320, "light", "zh-Hant-HK"],
  [320, "dark", "en"],
  [1280, "light", "en"],
  [1280, "dark", "zh-Hant-HK"],
] as const;

test.each(IS_WHOLE ? LOOKS : LOOKS.slice(0, 2))(
  "%i px, %s, %s: axe-core finds nothing, and nothing is cut off or wider than the page",
  async (width, colorScheme, language) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    if ((await page.locator("html").getAttribute("lang")) !== language) await page.locator("button.language").click();
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    await page.evaluate(AXE);
    const { violations, incomplete } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect([...violations, ...incomplete].map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // One language at a time.
    const other = language === "en" ? "zh-Hant-HK" : "en";
    expect(await page.locator(`body [lang="${other}"]:visible`).count()).toBe(0);
  },
);

test("a press on a heading sorts by it, another the other way round, and the deadline brings the urgent back", async () => {
  await page.setViewportSize({ width: 1280, height: 900 });
  const asMade = await issuers();
  const byIssuer = page.locator("thead button").nth(3);
  await byIssuer.press("Enter");
  const sorted = [...asMade].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  expect(await issuers()).toEqual(sorted);
  await byIssuer.click();
  expect(await page.locator("thead th").nth(3).getAttribute("aria-sort")).toBe("descending");
  expect(await issuers()).toEqual([...sorted].reverse());
  await page.locator("thead button").nth(1).click();
  expect((await issuers())[0]).toBe(asMade[0]);
});

test("it prints black on white, with its headings and without its buttons", async () => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  expect(await page.locator("body").evaluate((body) => getComputedStyle(body).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
  expect(await page.locator("button.language").isVisible()).toBe(false);
  expect(await page.locator("thead").isVisible()).toBe(true);
  expect((await page.pdf({ preferCSSPageSize: true })).length).toBeGreaterThan(10_000);
  await page.emulateMedia({ media: "screen" });
});

test("nothing of it was refused by its own policy, and no address was asked for", () => {
  expect(complaints).toEqual([]);
});
