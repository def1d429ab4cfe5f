import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import chromium from "@sparticuz/chromium";
import { type Browser, chromium as browserType, type Page } from "playwright-core";
import { openXlsx } from "../src/simulated-excel/openXlsx";
import type { SimulatedExcel } from "../src/simulated-excel/simulatedExcel";
import { generatedRegister } from "../test/support/generatedRegister";
import { longRegister } from "../test/support/longRegister";
import { registerInExcel } from "../test/support/registerInExcel";
import { flawedRegister } from "./flawedRegister";
import { milliseconds, table, timesOf } from "./measure";
import { besidePage, type PageTimes } from "./pane/besidePage";
import { type PaneServer, servePane } from "./pane/paneServer";
import { tasksOf } from "./pane/tracedTasks";

/**
 * The pane in Chromium: how soon it is there, beside Microsoft's React template for task panes; whether many findings scroll without a halt; and for how long
 * a large register blocks it. The simulated Excel runs in this process and not in the page's, as Excel does.
 */
const LOADS = 9;
const FINDINGS = 1_000;
const SIZES = [10_000, 100_000] as const;
/** Milliseconds that a read of a large register may block the pane. */
const BLOCKING = 100;
const EDITS = 15;
const START = "Check this workbook";

interface Bench {
  readonly browser: Browser;
  readonly server: PaneServer;
}

/** A page of its own, nothing of it in any cache. */
async function opened({ browser, server }: Bench, path: string, button: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 380, height: 720 } });
  const page = await context.newPage();
  page.on("pageerror", (failure) => {
    console.error(`${path}: ${failure.message}`);
  });
  await page.addInitScript(besidePage, button);
  await page.goto(`${server.origin}/${path}`);
  await page.getByRole("button", { name: button }).waitFor();
  return page;
}

function timesOn(page: Page): Promise<PageTimes> {
  return page.evaluate(() => {
    if (!window.besidePage) throw new Error("The page is not measured");
    return window.besidePage.times();
  });
}

const longest = ({ longTasks }: PageTimes): number => Math.max(0, ...longTasks.map(([, length]) => length));

async function loads(bench: Bench): Promise<void> {
  const pages = {
    "the pane": ["taskpane.html", START],
    "Microsoft's template": ["template.html", "Put it there"],
  } as const;
  const taken = new Map<string, PageTimes[]>(Object.keys(pages).map((name) => [name, []]));
  for (let load = 0; load < LOADS + 1; load++) {
    for (const [name, [path, button]] of Object.entries(pages)) {
      bench.server.open(registerInExcel(generatedRegister({ rows: 100 })));
      const page = await opened(bench, path, button);
      // Long enough for whatever the page still does after its button is there.
      await page.waitForTimeout(700);
      // The first load of all is the browser's own start.
      if (load > 0) taken.get(name)?.push(await timesOn(page));
      await page.context().close();
    }
  }
  const interactive = ({ buttonShown, longTasks }: PageTimes): number =>
    Math.max(buttonShown, ...longTasks.map(([start, length]) => start + length));
  const median = (times: readonly PageTimes[], of: (times: PageTimes) => number): string =>
    milliseconds(timesOf(times.map(of)).median);
  console.log(
    table([
      ["page", "first paint", "main button", "interactive", "longest task"],
      ...[...taken].map(([name, times]) => [
        name,
        median(times, (each) => each.firstPaint),
        median(times, (each) => each.buttonShown),
        median(times, interactive),
        median(times, longest),
      ]),
    ]),
  );
}

async function scrolling(bench: Bench): Promise<void> {
  bench.server.open(await openXlsx(await longRegister(FINDINGS)));
  const page = await opened(bench, "taskpane.html", START);
  await page.getByRole("button", { name: START }).click();
  await page.locator(".finding-head").first().waitFor();
  const lines: string[][] = [["1,000 findings", "longest task", "second", "on the wall"]];
  const say = async (what: string, hands: () => Promise<void>): Promise<void> => {
    await page.waitForTimeout(500);
    const [first, second] = await tasksOf(bench.browser, page, async () => {
      await hands();
      await page.waitForTimeout(300);
    });
    lines.push([
      what,
      milliseconds(first?.processor ?? 0),
      milliseconds(second?.processor ?? 0),
      milliseconds(first?.wall ?? 0),
    ]);
  };
  const list = page.locator(".lines");
  await list.hover();
  const wheel = (by: number) => async (): Promise<void> => {
    for (let turn = 0; turn < 60; turn++) await page.mouse.wheel(0, by);
  };
  const press = (key: string, times: number) => async (): Promise<void> => {
    for (let turn = 0; turn < times; turn++) await page.keyboard.press(key);
  };
  await say("wheel, down", wheel(400));
  await say("wheel, up", wheel(-400));
  await say("wheel, in leaps of ten screens", wheel(7_000));
  await say("F8, 60 times", press("F8", 60));
  await page.locator(".finding-head").first().focus();
  await say("arrow down, 60 times", press("ArrowDown", 60));
  await say("End and Home", async () => {
    for (const key of ["End", "Home", "End", "Home"]) await page.keyboard.press(key);
  });
  await say("a word searched", () => page.getByLabel("Search findings").pressSequentially("D900"));
  console.log(table(lines));
  await page.context().close();
}

async function largeRegister(bench: Bench, rows: number): Promise<readonly string[][]> {
  const register = flawedRegister(rows);
  const host = registerInExcel(register.workbook);
  bench.server.open(host);
  const page = await opened(bench, "taskpane.html", START);
  const lines: string[][] = [];
  const say = async (what: string, work: () => Promise<void>): Promise<void> => {
    await page.waitForTimeout(500);
    const start = performance.now();
    const tasks = await tasksOf(bench.browser, page, work);
    const whole = performance.now() - start;
    const blocking = tasks.filter(({ processor }) => processor >= BLOCKING);
    lines.push([
      rows.toLocaleString("en"),
      what,
      milliseconds(whole),
      tasks
        .slice(0, 4)
        .map(({ processor }) => processor.toFixed(0))
        .join(", "),
      String(blocking.length),
    ]);
  };
  await say("check, marks", async () => {
    await page.getByRole("button", { name: START }).click();
    await page.locator(".finding-head").first().waitFor({ timeout: 120_000 });
    await page.waitForTimeout(1_000);
  });
  await say("an edit", async () => {
    const before = await summaryOn(page);
    edited(host, register);
    await page.waitForFunction((text) => document.querySelector(".filters, .steps")?.textContent !== text, before, {
      timeout: 120_000,
    });
    await page.waitForTimeout(500);
  });
  await page.context().close();
  return lines;
}

/** From a cell edited in Excel to the list that shows it, and from an opened pane to the findings of its first check. */
async function felt(bench: Bench, rows: number): Promise<readonly string[]> {
  const register = flawedRegister(rows);
  const host = registerInExcel(register.workbook);
  bench.server.open(host);
  const opening = performance.now();
  const page = await opened(bench, "taskpane.html", START);
  await page.getByRole("button", { name: START }).click();
  await page.locator(".finding-head").first().waitFor({ timeout: 120_000 });
  const first = performance.now() - opening;
  await checkEdits(page);
  const taken: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const before = await checksOn(page);
    const start = performance.now();
    edited(host, register);
    await page.waitForFunction(
      (ended) => document.querySelector<HTMLElement>("[data-checks]")?.dataset["checks"] !== ended,
      before,
      {
        timeout: 120_000,
      },
    );
    taken.push(performance.now() - start);
    await page.waitForTimeout(500);
  }
  await page.context().close();
  const { median } = timesOf(taken);
  return [rows.toLocaleString("en"), milliseconds(first), milliseconds(median), milliseconds(Math.max(...taken))];
}

/** Edits are checked, also where Excel would lose what can be undone. */
async function checkEdits(page: Page): Promise<void> {
  await page.waitForTimeout(1_000);
  await page.locator(".head-title button").click();
  await page.getByLabel("Check after each edit").check();
  await page.locator(".head-title button").click();
  await page.waitForTimeout(1_000);
}

/** How many checks have ended: the list shows the last. */
function checksOn(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.querySelector<HTMLElement>("[data-checks]")?.dataset["checks"]);
}

function summaryOn(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector(".filters, .steps")?.textContent ?? null);
}

function edited(host: SimulatedExcel, register: ReturnType<typeof flawedRegister>): void {
  register.edit(host);
}

async function main(): Promise<void> {
  console.log("The pane in Chromium\n");
  const folder = mkdtempSync(join(tmpdir(), "next-day-return-pane-"));
  execFileSync(process.execPath, [join(process.env["BENCH_FOLDER"] ?? "bench", "pane/buildPages.cjs"), folder], {
    stdio: "inherit",
  });
  const server = await servePane(folder);
  const browser = await browserType.launch({
    executablePath: await chromium.executablePath(),
    headless: true,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
  try {
    await loads({ browser, server });
    console.log();
    await scrolling({ browser, server });
    console.log();
    const waits = [];
    for (const rows of [1_000, 5_000, 10_000]) waits.push(await felt({ browser, server }, rows));
    console.log(table([["rows", "pane opened to first findings", "edit to finding, median", "longest"], ...waits]));
    console.log();
    const lines = [];
    for (const rows of SIZES) lines.push(...(await largeRegister({ browser, server }, rows)));
    console.log(table([["rows", "work", "whole", "longest tasks, ms", "of 100 ms or longer"], ...lines]));
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  }
}

main().catch((failure: unknown) => {
  console.error(failure instanceof Error ? failure.stack : String(failure));
  process.exitCode = 1;
});
