import { beforeOrder } from "./beforeOrder";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { type BrowserDesk, type OpenDesk, startBrowserDesk } from "../support/browserDesk";
import { longRegister } from "../support/longRegister";
import { gridsXlsx } from "../support/gridsXlsx";
import { oddRegister, TRUST_REGISTER, TWO_ROW_REGISTER } from "../support/oddRegister";
import { IS_WHOLE, isTried, testOfWholeRun } from "../support/sampled";
import { skipWithoutBrowser } from "../support/testBrowser";
import {
  afterNextCheck,
  button,
  cellTexts,
  checked as checkedAt,
  intoPane,
  openAll,
  reload,
  seriousOf,
  tabTo,
  textsOf,
  turnTo,
  typeInto,
} from "./drivePane";
import { dropped } from "./dropped";
import { entries } from "./entries";
import { filing } from "./filing";
import { firstWalk } from "./firstWalk";
import { helpAndMenu } from "./helpAndMenu";
import { remarks } from "./remarks";
import { keyboardInPane } from "./keyboardInPane";
import { settingsOfChecks } from "./settingsOfChecks";
import { settingsOfReturn } from "./settingsOfReturn";
import { startAndSetUp } from "./startAndSetUp";
import { TWO_CANDIDATES, tablesAside } from "./tablesAside";
import { workOfTheDay } from "./workOfTheDay";

skipWithoutBrowser();

const LONG = 600;
const FIRST_LOAD_BUDGET = 150_000;
const PAGES = [
  "Findings",
  "Return",
  "Remarks",
  "Add a movement",
  "Before an order",
  "Set-up",
  "Checks",
  "Charts",
  "Help",
  "Start",
] as const;

let desk: BrowserDesk;

beforeAll(async () => {
  desk = await startBrowserDesk({
    "long.xlsx": await longRegister(LONG),
    "odd.xlsx": await oddRegister(),
    "empty.xlsx": await gridsXlsx("## Sheet1\n| |\n"),
    "treasury.xlsx": new Uint8Array(readFileSync("examples/treasury-purchase-2026-09-08.xlsx")),
    "trust.xlsx": await gridsXlsx(TRUST_REGISTER),
    "two-candidates.xlsx": await gridsXlsx(TWO_CANDIDATES),
    "two-row.xlsx": await gridsXlsx(TWO_ROW_REGISTER),
  });
}, 600_000);
// Nothing to close where the build failed: the build reports that once.
afterAll(() => (desk as BrowserDesk | undefined)?.close());
afterEach(async () => {
  expect(desk.complaints.splice(0)).toEqual([]);
  await Promise.all(desk.context.pages().map((page) => page.close()));
});
jest.setTimeout(60_000);

const checked = (query?: string): Promise<OpenDesk> => checkedAt(desk, query);

describe("the whole job", () => {
  testOfWholeRun("by mouse: check, look, accept, write, and what next", async () => {
    const { page, pane } = await checked();
    await pane.locator(".finding-head", { hasText: "Class A opens on" }).click();
    await button(pane, "Accept…").click();
    await pane.getByLabel("Why is this correct as it is?").fill("Filed so by the board");
    await button(pane, "Accept").click();
    await button(pane, "1 accepted").waitFor();
    await button(pane, "To the return").click();
    await pane.getByText("On this return: 3 rows").waitFor();
    await pane
      .getByRole("region", { name: /Preview of the sheet/ })
      .getByText("-31,775,000")
      .first()
      .waitFor();
    await button(pane, "Write the return").click();
    await pane.getByText(/The return is on the sheet/).waitFor();
    await page.locator(".luckysheet-sheets-item", { hasText: "FF304 2022-12-30" }).waitFor();
    await pane.getByText(/Due by 08:30 Hong Kong time on 3 January 2023/).waitFor();
  });

  test("by keyboard alone, from the first press to the written sheet", async () => {
    const opened = await desk.open();
    const { page, pane } = opened;
    await button(pane, "Check this workbook").waitFor();
    await intoPane(pane);
    const focused = pane.locator(":focus");
    await tabTo(opened, /^Check this workbook/);
    await page.keyboard.press("Enter");
    await pane.locator(".finding-head").first().waitFor();
    await page.keyboard.press("F8");
    await page.keyboard.press("F8");
    await pane.getByText("2 of 2").waitFor();
    await tabTo(opened, /A return is needed/);
    await page.keyboard.press("ArrowUp");
    await pane.getByText("1 of 2").waitFor();
    await page.keyboard.press("ArrowDown");
    await pane.getByText("2 of 2").waitFor();
    await page.keyboard.press("Enter");
    await expect(focused.getAttribute("aria-expanded")).resolves.toBe("true");
    await tabTo(opened, /^To the return/);
    await page.keyboard.press("Enter");
    await pane.getByText("On this return: 3 rows").waitFor();
    await tabTo(opened, /^Write the return/);
    await page.keyboard.press("Enter");
    await pane.getByText(/The return is on the sheet/).waitFor();
  });

  testOfWholeRun("from the ribbon, without taking the keyboard", async () => {
    const { page, pane } = await desk.open();
    await button(pane, "Check this workbook").waitFor();
    await page.getByRole("button", { name: "Check movements" }).click();
    await pane.locator(".finding-head").first().waitFor();
    await expect(pane.locator("body").evaluate(({ ownerDocument }) => ownerDocument.hasFocus())).resolves.toBe(false);
    await page.getByRole("button", { name: "Write return" }).click();
    await pane.getByText(/The return is on the sheet/).waitFor();
    await expect(
      page.getByRole("button", { name: "Write return" }).evaluate((each) => each.ownerDocument.activeElement === each),
    ).resolves.toBe(true);
  });

  test("a wrong figure is found as it is typed, refused, fixed from the proposal, and put back", async () => {
    const opened = await checked();
    const { pane } = opened;
    await typeInto(opened, "Movements", "E4", "-31,775,001");
    await button(pane, /^[1-9]\d* errors?$/).waitFor();
    await opened.page.getByRole("button", { name: "Write return" }).click();
    await pane.getByText(/Not written:/).waitFor();
    await turnTo(pane, "Return");
    await expect(button(pane, "Write the return").getAttribute("aria-disabled")).resolves.toBe("true");
    await typeInto(opened, "Movements", "E4", "-31,775,000");
    await typeInto(opened, "Movements", "F4", "25,941,670,421");
    await turnTo(pane, "Findings");
    const proposing = pane
      .locator(".line", { has: pane.locator(".finding-message", { hasText: "25,941,670,421" }) })
      .first();
    await proposing.locator(".finding-head").click();
    await proposing.getByRole("button", { name: /^Propose/ }).click();
    await proposing.getByRole("button", { name: "Apply" }).click();
    await pane.getByText(/was changed/).waitFor();
    await button(pane, "0 errors").waitFor();
    await button(pane, "Undo").click();
    await button(pane, /^[1-9]\d* errors?$/).waitFor();
  });
});

describe("a likely slip", () => {
  testOfWholeRun(
    "stands over its findings, is put right from there after old and new were shown, and is gone",
    async () => {
      const opened = await checked("?pane=320");
      const { page, pane } = opened;
      await typeInto(opened, "Movements", "E4", "-31,757,000");
      const slip = pane.locator(".line-cause");
      await slip.getByText("-31,775,000 (two digits exchanged) settles this.").waitFor();
      await expect(
        pane.locator(".line").evaluateAll((all) => all.slice(0, 2).map((each) => each.textContent)),
      ).resolves.toEqual([expect.stringMatching(/^Errors/), expect.stringMatching(/^Likely slip/)]);
      await expect(pane.locator(".line-follows .finding-cell").textContent()).resolves.toBe("Share classes!I4");
      await intoPane(pane);
      await tabTo(opened, /^Put right… Movements!E4: -31,775,000$/);
      await page.keyboard.press("Enter");
      await expect(slip.locator(".changes").textContent()).resolves.toContain("-31,757,000-31,775,000");
      expect(await seriousOf(pane)).toEqual([]);
      await slip.getByRole("button", { name: "Apply" }).click();
      await button(pane, "0 errors").waitFor();
      await expect(slip.count()).resolves.toBe(0);
    },
  );
});

describe("what it keeps", () => {
  testOfWholeRun("page and language outlive a reload of the pane", async () => {
    const opened = await checked();
    const { page, pane } = opened;
    await turnTo(pane, "Charts");
    await pane.locator(".head-title button").click();
    await button(pane, "繁體中文").click();
    await pane
      .getByRole("heading", { name: /由期初至期終結存/ })
      .first()
      .waitFor();
    await page.waitForTimeout(900);
    await reload(opened);
    await pane
      .getByRole("heading", { name: /由期初至期終結存/ })
      .first()
      .waitFor();
  });
});

describe("what a saved copy keeps", () => {
  testOfWholeRun(
    "an accepted warning, and how a column is read; what is decided in the pane is not thrown away unasked",
    async () => {
      const opened = await checked();
      const { page, pane } = opened;
      await pane.locator(".finding-head", { hasText: "Class A opens on" }).click();
      await button(pane, "Accept…").click();
      await pane.getByLabel("Why is this correct as it is?").fill("董事會 <決議>");
      await button(pane, "Accept").click();
      await button(pane, "1 accepted").waitFor();
      await turnTo(pane, "Set-up");
      await pane.locator(".table-name", { hasText: "Movements" }).click();
      await afterNextCheck(pane, async () => {
        await pane.getByLabel("Heading of Details").selectOption("Percentage");
      });
      await page.locator("input[type=file]").setInputFiles("examples/sensetime-2022-12-30.xlsx");
      await page.getByText(/has changes that are not saved/).waitFor();
      await page.getByRole("button", { name: "Cancel" }).click();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save a copy" }).click(),
      ]);
      await page.locator("input[type=file]").setInputFiles(await download.path());
      await page.locator(".file").filter({ hasNotText: "sensetime" }).waitFor();
      await button(pane, /^Check$/).click();
      await turnTo(pane, "Set-up");
      await pane.locator(".table-name", { hasText: "Movements" }).click();
      await expect(pane.getByLabel("Heading of Details").inputValue()).resolves.toBe("Percentage");
      await turnTo(pane, "Findings");
      await button(pane, "1 accepted").click();
      await pane.locator(".finding-head", { hasText: "Class A opens on" }).click();
      await pane.getByText("Accepted: 董事會 <決議>", { exact: true }).waitFor();
    },
  );
});

describe("many findings", () => {
  testOfWholeRun("hundreds stay fluid: a screenful in the document, search and steps reach the rest", async () => {
    const { page, pane } = await checked("?example=long.xlsx");
    const total = Number(/of (\d+)|^(\d+)$/.exec((await pane.locator(".steps .quiet").textContent()) ?? "")?.[2] ?? 0);
    expect(total).toBeGreaterThanOrEqual(LONG);
    expect(await pane.locator(".line").count()).toBeLessThan(60);
    await pane.getByLabel("Search findings").fill(`D${LONG + 1}`);
    await pane
      .locator(".finding-cell", { hasText: `D${LONG + 1}` })
      .first()
      .waitFor();
    await pane.getByLabel("Search findings").fill("");
    await pane.locator(".steps").getByRole("button", { name: "Previous" }).click();
    await pane.getByText(`${total} of ${total}`).waitFor();
    await page.keyboard.press("Shift+F8");
    await pane.getByText(`${total - 1} of ${total}`).waitFor();
  });
});

describe("how it looks", () => {
  const LOOKS = [
    ["light and contrast", "?theme=light", ["none", "active"]],
    ["dark", "?theme=dark", ["none"]],
  ] as const;

  test.each(LOOKS.filter(([name]) => IS_WHOLE || name !== "dark"))(
    "%s: nothing serious for axe-core on any page",
    async (name, query, contrasts) => {
      const { page, pane } = await checked(query);
      for (const each of PAGES.filter((_, place) => isTried(place, 3))) {
        await turnTo(pane, each);
        await openAll(pane);
        for (const forcedColors of contrasts) {
          // Names, roles and places are those of the light page: only colours differ.
          const looked = name === "dark" || forcedColors === "active" ? "colours" : "everything";
          // A colour on its way from one to the other is neither.
          await page.emulateMedia({ forcedColors, reducedMotion: "reduce" });
          expect({ each, forcedColors, serious: await seriousOf(pane, looked) }).toEqual({
            each,
            forcedColors,
            serious: [],
          });
        }
      }
      const background = await pane.locator(".pane").evaluate((element) => getComputedStyle(element).backgroundColor);
      expect(background === "rgb(255, 255, 255)").toBe(name !== "dark");
    },
  );

  testOfWholeRun("contrast: what is current is marked by a line", async () => {
    const { page, pane } = await checked("?theme=light");
    await page.emulateMedia({ forcedColors: "active" });
    await page.keyboard.press("F8");
    await pane.getByText("1 of 2").waitFor();
    const outlines = (part: string): Promise<readonly string[]> =>
      pane.locator(part).evaluateAll((all) => all.map((each) => getComputedStyle(each).outlineStyle));
    expect([await outlines(".line[data-current]"), new Set(await outlines(".line:not([data-current])"))]).toEqual([
      ["solid"],
      new Set(["none"]),
    ]);
    await pane.locator(".head-title button").click();
    expect([
      await outlines(".pages [aria-current]"),
      new Set(await outlines(".pages .pages-entry:not([aria-current])")),
    ]).toEqual([["solid"], new Set(["none"])]);
  });

  const LANGUAGES = [
    ["en-GB", PAGES],
    ["zh-HK", ["檢查結果", "報表", "備註", "新增變動", "下單之前", "設定", "檢查項目", "圖表", "說明", "開始"]],
  ] as const;

  test.each(LANGUAGES.filter(([language]) => IS_WHOLE || language === "zh-HK"))(
    "320 px in %s: no page runs over, and Excel's corner stays free",
    async (language, pages) => {
      const { pane } = await checked(`?pane=320&language=${language}`);
      for (const each of pages) {
        await turnTo(pane, each);
        await openAll(pane);
        if (each === "Set-up" || each === "設定") {
          await button(pane, /^(Point out a table|指明表格)…$/).click();
          // Each of the four tables, and the one pointed out.
          await pane.locator(".fields").nth(4).waitFor();
        }
        if (each === "Add a movement")
          await pane.locator("select").last().selectOption("treasury-transfer-scheme-director");
        const over = await pane
          .locator("html")
          .evaluate((root) =>
            [...root.querySelectorAll(".head, .page, .lines")]
              .filter((part) => part.scrollWidth > part.clientWidth)
              .map(({ className }) => className),
          );
        expect({ page: each, over }).toEqual({ page: each, over: [] });
      }
      const right = await pane
        .locator(".head")
        .evaluate((head) =>
          Math.max(...[...head.querySelectorAll("button")].map((each) => each.getBoundingClientRect().right)),
        );
      expect(right).toBeLessThanOrEqual(320 - 34);
    },
  );

  test("in Chinese where Excel is: no page says anything in English of its own", async () => {
    const opened = await checked("?language=zh-HK");
    const { pane } = opened;
    const sheets = ["Share classes", "Movements", "Last return", "Issuer"];
    const ofRegister = [...sheets, ...(await cellTexts(opened, ...sheets)), "Class A", "Class B"].sort(
      (a, b) => b.length - a.length,
    );
    for (const each of [/^檢查結果/, /^報表/, /^備註/, /^新增變動/, /^設定/, /^檢查項目/, /^圖表/, /^開始/]) {
      await turnTo(pane, each);
      await openAll(pane);
      await pane.locator(".head-title button").click();
      const english = (await textsOf(pane)).filter((text) =>
        /[a-z]{3,}/i.test(
          ofRegister
            .reduce((left, words) => left.replaceAll(words, ""), text)
            .replace(/Excel|Enter|PDF|GEM|Shift|F8|\([ivx]+\)/g, ""),
        ),
      );
      expect({ each, english }).toEqual({ each, english: [] });
      await pane.locator(".head-title button").click();
    }
    await expect(pane.locator(".pane").getAttribute("lang")).resolves.toBe("zh-Hant");
  });
});

describe("what it may do", () => {
  test("nothing that comes in as markup runs, restyles the page or reaches beyond it", async () => {
    const { pane } = await checked();
    const refused = await pane.locator("body").evaluate(async (body) => {
      const reported: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
        reported.push(effectiveDirective);
      });
      const add = (name: string, attributes: Readonly<Record<string, string>>, text = ""): void => {
        const element = document.createElement(name);
        for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
        element.textContent = text;
        body.append(element);
        element.click();
      };
      add("script", {}, "document.title = 'run'");
      add("style", {}, "body { visibility: hidden }");
      add("p", { style: "color: red", onclick: "alert(1)" });
      add("script", { src: "https://elsewhere.invalid/a.js" });
      add("link", { rel: "stylesheet", href: "https://elsewhere.invalid/a.css" });
      add("img", { src: "https://elsewhere.invalid/a.png" });
      add("iframe", { src: "https://elsewhere.invalid/" });
      add("base", { href: "https://elsewhere.invalid/" });
      add("object", { data: "https://elsewhere.invalid/a.pdf" });
      await fetch("https://elsewhere.invalid/").catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 300));
      return { reported, title: document.title, visibility: getComputedStyle(body).visibility };
    });
    // The browser complains of each refusal.
    desk.complaints.splice(0);
    expect(refused.reported.sort()).toEqual([
      "base-uri",
      "connect-src",
      "frame-src",
      "img-src",
      "object-src",
      "script-src-attr",
      "script-src-elem",
      "script-src-elem",
      "style-src-attr",
      "style-src-elem",
      "style-src-elem",
    ]);
    expect(refused).toMatchObject({ title: "Next Day Return", visibility: "visible" });
  });
});

describe("what it weighs", () => {
  test(`the first load is at most ${FIRST_LOAD_BUDGET / 1000} kB gzip in all`, () => {
    const styles = readdirSync(desk.folder).filter((name) => /^taskpane\.\w+\.css$/.test(name));
    expect(styles).toHaveLength(1);
    const sizes = ["taskpane.html", ...styles, "taskpane.js"].map(
      (name) => gzipSync(readFileSync(join(desk.folder, name))).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(FIRST_LOAD_BUDGET);
  });
});

startAndSetUp(() => desk);
tablesAside(() => desk);
helpAndMenu(() => desk);
firstWalk(() => desk);
entries(() => desk);
workOfTheDay(() => desk);
settingsOfReturn(() => desk);
beforeOrder(() => desk);
filing(() => desk);
dropped(() => desk);
remarks(() => desk);
keyboardInPane(() => desk);
settingsOfChecks(() => desk);
