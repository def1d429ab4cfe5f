import { execFile } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { addressesIn, complaintsOf } from "../manifest/complaintsOf";
import { readManifest } from "../manifest/readManifest";
import { type AddInOptions, type AddInPage, openAddIn, type Opened, startBrowser } from "../support/officeHost";
import { IS_WHOLE } from "../support/sampled";
import { skipWithoutBrowser } from "../support/testBrowser";

skipWithoutBrowser();

const REPOSITORY = resolve(__dirname, "../..");
const WORKBOOK = readFileSync(join(REPOSITORY, "examples/sensetime-2022-12-30.xlsx"));
const HOME = "https://addins.example.hk/secretary/next-day-return";

let folder: string;
let browser: Browser;
const pages: AddInPage[] = [];

async function open(opened: Opened, options: Partial<AddInOptions> = {}): Promise<AddInPage> {
  const page = await openAddIn(browser, { opened, folder, workbook: WORKBOOK, ...options });
  pages.push(page);
  return page;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "next-day-return-add-in-"));
  const webpack = join(REPOSITORY, "node_modules/webpack/bin/webpack.js");
  await promisify(execFile)(process.execPath, [webpack, "--mode", "production", "--output-path", folder], {
    cwd: REPOSITORY,
    env: { ...process.env, NEXT_DAY_RETURN_URL: `${HOME}/`, NEXT_DAY_RETURN_SUPPORT: "cosec-it@example.hk" },
  });
  browser = await startBrowser();
}, 600_000);

afterEach(async () => {
  await Promise.all(pages.splice(0).map((page) => page.close()));
});

afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * What the content policy may stop, and why it does no harm: office.js writes its own page for an address it cannot parse, which is never shown.
 */
const HARMLESS = /^style-src-attr inline$|^style-src-elem inline$/;

/** Where the built file behind an address of the manifest stands. */
function builtFile(address: string): string {
  expect(address.startsWith(`${HOME}/`)).toBe(true);
  return join(folder, address.slice(HOME.length));
}

describe("the built add-in on Microsoft's loader", () => {
  test.each(IS_WHOLE ? (["windows", "mac", "web"] as const) : (["windows"] as const))(
    "%s: starts, checks, writes, and completes the three commands of the ribbon",
    async (platform) => {
      const addIn = await open(platform, { under: "/secretary/next-day-return" });
      const { frame, excel } = addIn;
      await frame.getByRole("button", { name: "Check this workbook" }).click();
      await frame
        .getByText(/no errors|0 errors|No findings/i)
        .first()
        .waitFor();

      // The user's own edit: a cancellation of 31,775,000 becomes one of 31,757,000.
      excel.edit("Movements", "E4", -31_757_000);
      await frame
        .getByText(/Movements!E4 reads -31,757,000/)
        .first()
        .waitFor();
      excel.edit("Movements", "E4", -31_775_000);
      await frame
        .getByText(/Checked: 0 errors/)
        .first()
        .waitFor();

      await addIn.press("checkRegister");
      await addIn.press("addMovement");
      await frame.getByRole("main", { name: "Add a movement" }).waitFor();
      const before = excel.book.sheets.length;
      await addIn.press("writeReturn");
      expect(excel.book.sheets).toHaveLength(before + 1);

      expect(addIn.errors).toEqual([]);
      expect(addIn.violations.filter((violation) => !HARMLESS.test(violation))).toEqual([]);
      expect(
        [...addIn.asked].filter(
          (address) => !/^https:\/\/(appsforoffice\.microsoft\.com|hk-excel\.officeapps\.live\.com)\//.test(address),
        ),
      ).toEqual([]);
    },
    60_000,
  );

  test("an Excel in which a check clears the undo stack says that it was edited since, and asks the workbook nothing", async () => {
    const { frame, excel, errors } = await open("windows", { sets: { ExcelApi: "1.18", SharedRuntime: "1.1" } });
    await frame.getByRole("button", { name: "Check this workbook" }).click();
    await frame
      .getByText(/Checked: 0 errors/)
      .first()
      .waitFor();
    // What the pane keeps of the press it writes a moment later.
    await pause(1_500);
    excel.forgetTraffic();
    excel.edit("Movements", "E4", -31_757_000);
    await frame
      .getByText(/Edited since this check\. Press Check/)
      .first()
      .waitFor();
    expect([excel.counted.requests, excel.undoSteps]).toEqual([0, 1]);
    await frame.getByRole("button", { name: "Check", exact: true }).click();
    await frame
      .getByText(/Movements!E4 reads -31,757,000/)
      .first()
      .waitFor();
    expect(errors).toEqual([]);
  }, 60_000);

  test("a part that is not there any more is said, with a way to load the pane again", async () => {
    const first = new Set(readFileSync(join(folder, "taskpane.html"), "utf8").match(/[\w.-]+\.js/g));
    const { frame, errors } = await open("windows", {
      missing: ({ hostname, pathname }) =>
        hostname === "addins.example.hk" && pathname.endsWith(".js") && !first.has(pathname.slice(1)),
    });
    await frame.getByRole("button", { name: "Check this workbook" }).click();
    await frame
      .getByText(/part of the add-in could not be fetched/)
      .first()
      .waitFor();
    await frame.getByRole("button", { name: "Reload" }).first().click();
    await frame
      .getByText(/part of the add-in could not be fetched/)
      .first()
      .waitFor({ state: "hidden" });
    await frame.getByRole("button", { name: "Check this workbook" }).waitFor();
    expect(errors).toEqual([]);
  }, 60_000);

  test("office.js blocked: the address to allow is named", async () => {
    const { frame } = await open("windows", { missing: ({ hostname }) => hostname === "appsforoffice.microsoft.com" });
    await frame.getByText("https://appsforoffice.microsoft.com").first().waitFor({ state: "visible" });
    await expect(frame.getByText("Starting…").isVisible()).resolves.toBe(false);
  }, 60_000);

  test("no script at all: the same words come up by themselves", async () => {
    const { frame } = await open("windows", { missing: ({ pathname }) => pathname.endsWith(".js") });
    const blocked = frame.locator("#office-missing");
    await expect(blocked.isVisible()).resolves.toBe(false);
    await blocked.waitFor({ state: "visible", timeout: 15_000 });
  }, 60_000);

  test("opened in a browser's tab: it says that Excel is the place, and how to install", async () => {
    const { frame } = await open("browser tab");
    await frame.getByText(/This page works inside Excel/).waitFor();
    await frame.getByRole("link", { name: /How to install/ }).click();
    await frame.getByRole("link", { name: "cosec-it@example.hk" }).first().waitFor();
  }, 60_000);

  test("an Excel that lacks what the pane needs is told so", async () => {
    const { frame } = await open("windows", { sets: { ExcelApi: "1.8", SharedRuntime: "1.1" } });
    await frame.getByText(/too old for Next Day Return/).waitFor();
  }, 60_000);

  test("behind every address of the manifest stands a file", () => {
    const manifest = readFileSync(join(folder, "manifest.xml"), "utf8");
    expect(complaintsOf(manifest)).toEqual([]);
    const addresses = addressesIn(readManifest(manifest));
    expect(addresses.length).toBeGreaterThan(10);
    expect(addresses.filter((address) => !existsSync(builtFile(address)))).toEqual([]);
  });

  test("every script and style sheet carries a hash of its contents, and no address of this machine is left", () => {
    const names = readdirSync(folder).filter((name) => /\.(js|css)$/.test(name) && name !== "page.css");
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !/\.[0-9a-f]{8}\.(js|css)$/.test(name))).toEqual([]);
    const texts = readdirSync(folder).filter((name) => /\.(html|xml|js|css)$/.test(name));
    expect(texts.filter((name) => readFileSync(join(folder, name), "utf8").includes("localhost"))).toEqual([]);
  });
});
