import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, RunOptions } from "axe-core";
import type { FrameLocator, Locator } from "playwright-core";
import type { BrowserDesk, OpenDesk } from "../support/browserDesk";

export const button = (pane: FrameLocator, name: string | RegExp): Locator => pane.getByRole("button", { name });

/** A desk with its register checked by a press. */
export async function checked(desk: BrowserDesk, query?: string): Promise<OpenDesk> {
  const opened = await desk.open(query);
  await button(opened.pane, /^(Check this workbook|檢查本活頁簿)$/).click();
  await opened.pane.locator(".finding-head").first().waitFor();
  return opened;
}

export async function turnTo(pane: FrameLocator, page: string | RegExp): Promise<void> {
  await pane.locator(".head-title button").click();
  await pane.locator("#pages").getByRole("button", { name: page }).click();
}

/** Types into a cell of the grid's active sheet, as a person does: through the name box's cell. */
export async function typeInto({ page }: OpenDesk, sheet: string, address: string, text: string): Promise<void> {
  await page.evaluate(
    ([name, where, value]) => window.nextDayReturnDesk?.type(name ?? "", where ?? "", value ?? ""),
    [sheet, address, text],
  );
}

/** axe-core's rules that look at colours. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

const AXE = readFileSync(createRequire(__filename).resolve("axe-core/axe.min.js"), "utf8");

/** What of a page axe-core looks at: everything, or what colours alone change. */
type LookedAt = "everything" | "colours";

/** What axe-core finds serious in the pane as it is. */
export async function seriousOf(pane: FrameLocator, looked: LookedAt = "everything"): Promise<readonly string[]> {
  const root = await pane.locator("html").elementHandle();
  const owner = await root.ownerFrame();
  if (!owner) throw new Error("The pane has no frame");
  if (!(await owner.evaluate(() => "axe" in globalThis))) await owner.evaluate(AXE);
  await owner.evaluate(() =>
    Promise.race([
      Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
      new Promise((resolve) => setTimeout(resolve, 1_000)),
    ]),
  );
  const results = await owner.evaluate(
    (rules) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run({
        resultTypes: ["violations"],
        selectors: false,
        ...(rules === null ? {} : { runOnly: { type: "rule", values: [...rules] } }),
      }),
    looked === "colours" ? OF_COLOURS : null,
  );
  return results.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** Goes by the Tab key, or back by it, to what reads so, or is so called: the keyboard alone. */
export async function tabTo({ page, pane }: OpenDesk, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  const focused = pane.locator(":focus");
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press(key);
    if ((await focused.count()) === 0) continue;
    const called = await focused.evaluate((element) => {
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLSelectElement
          ? [...(element.labels ?? [])].map(({ textContent }) => textContent)
          : [];
      return (
        [element.getAttribute("aria-label"), ...labels, element.textContent].find(
          (text) => text !== null && text !== "",
        ) ?? ""
      );
    });
    if (name.test(called)) return;
  }
  throw new Error(`Tab does not reach ${String(name)}`);
}

/** The keyboard is in the pane, at its beginning. */
export async function intoPane(pane: FrameLocator): Promise<void> {
  await pane.locator("body").evaluate((body) => body.ownerDocument.defaultView?.focus());
}

/** Waits for the check that something sets off. */
export async function afterNextCheck(pane: FrameLocator, work: () => Promise<void>): Promise<void> {
  const ended = pane.locator("[data-checks]");
  const before = await ended.getAttribute("data-checks");
  await work();
  await pane.locator(`[data-checks]:not([data-checks="${before ?? ""}"])`).waitFor({ state: "attached" });
}

/** What stands in the first cells of sheets, as one would find it in the formula bar. */
export async function cellTexts({ page }: OpenDesk, ...sheets: readonly string[]): Promise<readonly string[]> {
  return page.evaluate((names) => {
    const addresses = Array.from(
      { length: 12 * 60 },
      (_, cell) => `${String.fromCharCode(65 + (cell % 12))}${Math.floor(cell / 12) + 1}`,
    );
    return names.flatMap((sheet) =>
      addresses.map((address) => window.nextDayReturnDesk?.read(sheet, address) ?? "").filter((text) => text !== ""),
    );
  }, sheets);
}

/** The pane alone is loaded anew, as Excel does when it is closed and opened. */
export async function reload({ page }: OpenDesk): Promise<void> {
  await page.locator("iframe").evaluate((frame) => (frame as HTMLIFrameElement).contentWindow?.location.reload());
}

/** There are a hundred checks, all laid out alike. */
const MOST_OPENED = 4;

/** Opens whatever of a page can be opened in place. */
export async function openAll(pane: FrameLocator): Promise<void> {
  await pane.locator(".page h2, .page h3, .page label, .page li, .page button").first().waitFor();
  await pane.locator(".finding-head[aria-expanded=false], .table-name[aria-expanded=false]").evaluateAll((all) => {
    for (const one of all) (one as HTMLElement).click();
  });
  await pane.locator("details").evaluateAll((all, most) => {
    for (const one of all.slice(0, most)) (one as HTMLDetailsElement).open = true;
  }, MOST_OPENED);
}

/** Every text the pane shows or has a screen reader say, but for what is marked as being in English. */
export async function textsOf(pane: FrameLocator): Promise<readonly string[]> {
  return pane.locator(".pane").evaluate((root) => {
    const texts: string[] = [];
    for (const element of root.querySelectorAll("*")) {
      if (element.closest("[lang]")?.getAttribute("lang") === "en") continue;
      // The bars of a chart bear the first letters of what the table below it says whole.
      if (element.closest(".chart") !== null) continue;
      for (const name of ["aria-label", "placeholder", "title", "alt"]) texts.push(element.getAttribute(name) ?? "");
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? "");
    }
    return texts.filter((text) => text.trim() !== "");
  });
}
