import type { BrowserDesk } from "../support/browserDesk";
import { afterNextCheck, button, checked, seriousOf, tabTo, turnTo } from "./drivePane";
import { testOfWholeRun } from "../support/sampled";

/** What stands beside the work itself: the menu of a finding, help, a report. */
export function helpAndMenu(desk: () => BrowserDesk): void {
  describe("the menu of a finding", () => {
    testOfWholeRun(
      "goes to the cell, copies, and opens acceptance with its name and moment; by pointer and by keyboard",
      async () => {
        const opened = await checked(desk(), "?pane=320");
        const { page, pane } = opened;
        const line = pane.locator(".finding-head", { hasText: "Class A opens on" });
        await line.click({ button: "right" });
        await pane.getByRole("menuitem", { name: "Go to Share classes!H5" }).click();
        await page.locator(".luckysheet-sheets-item-active", { hasText: "Share classes" }).waitFor();
        await pane.locator(".findings").waitFor();
        await line.focus();
        await page.keyboard.press("Shift+F10");
        await pane.getByRole("menuitem", { name: "Accept…" }).waitFor();
        // The pane is seen behind it.
        await expect(
          pane
            .locator(".head")
            .evaluate(
              (head) =>
                document.elementFromPoint(20, 20)?.closest(".head") === head ||
                head.contains(document.elementFromPoint(20, 20)),
            ),
        ).resolves.toBe(true);
        await page.keyboard.press("Escape");
        await expect(pane.locator(":focus").textContent()).resolves.toContain("Class A opens on");
        await page.keyboard.press("Shift+F10");
        await pane.getByRole("menuitem", { name: "Accept…" }).click();
        await page.keyboard.type("Filed so by the board");
        await tabTo(opened, /^Your name/);
        await page.keyboard.type("Chan Tai Man");
        await page.keyboard.press("Enter");
        await button(pane, "1 accepted").click();
        await pane.getByText(/^Chan Tai Man, \d{1,2} \w+ \d{4}, \d\d:\d\d$/).waitFor();
        await button(pane, "Put the findings on a sheet").click();
        await page.locator(".luckysheet-sheets-item-active", { hasText: /^Findings \d{4}/ }).waitFor();
      },
    );
  });

  describe("a check that marks cells", () => {
    test("moves nothing on the page of findings", async () => {
      const { page, pane } = await checked(desk(), "?pane=320");
      await page.waitForTimeout(1_000);
      const frame = await (await pane.locator("html").elementHandle()).ownerFrame();
      await frame?.evaluate(() => {
        new PerformanceObserver((list) => {
          for (const { startTime } of list.getEntries()) document.body.dataset["moved"] = String(startTime);
        }).observe({ type: "layout-shift" });
      });
      await afterNextCheck(pane, () => button(pane, "Check").click());
      await page.waitForTimeout(600);
      await expect(frame?.evaluate(() => document.body.dataset["moved"] ?? "")).resolves.toBe("");
    });
  });

  describe("Esc", () => {
    testOfWholeRun(
      "closes what opened, and the keyboard is where it was: severity, acceptance, the list of pages",
      async () => {
        const { page, pane } = await checked(desk(), "?pane=320");
        const focused = pane.locator(":focus");
        const line = pane.locator(".finding-head", { hasText: "Class A opens on" });
        await line.click({ button: "right" });
        await pane.getByRole("menuitem", { name: "Severity of this check…" }).click();
        await pane.getByText("A finding counts as").waitFor();
        await expect(focused.textContent()).resolves.toBe("Severity of this check");
        await page.keyboard.press("Escape");
        await pane.getByText("A finding counts as").waitFor({ state: "detached" });
        await expect(focused.textContent()).resolves.toBe("Severity of this check");
        await button(pane, "Accept…").click();
        await pane.getByLabel("Why is this correct as it is?").waitFor();
        await page.keyboard.press("Escape");
        await pane.getByLabel("Why is this correct as it is?").waitFor({ state: "detached" });
        await pane.locator("button:focus", { hasText: "Accept…" }).waitFor();
        await pane.locator(".head-title button").click();
        await pane.locator("#pages").waitFor();
        await page.keyboard.press("Escape");
        await pane.locator("#pages").waitFor({ state: "detached" });
        await expect(focused.getAttribute("aria-controls")).resolves.toBe("pages");
      },
    );
  });

  describe("help", () => {
    testOfWholeRun(
      "names keys, version and licence, and a report that holds no figure and no name of the workbook, in Chinese",
      async () => {
        const { pane } = await checked(desk(), "?pane=320&language=zh-HK");
        await turnTo(pane, /^說明$/);
        await pane.getByText(/^MIT 授權條款/).waitFor();
        const report = await pane.getByRole("textbox", { name: "報告文字" }).inputValue();
        expect(report).toMatch(/^Next Day Return \d+\.\d+\.\d+\nExcel: /);
        expect(report).toContain("B140 × 1");
        expect(report).not.toMatch(/SenseTime|sensetime|Class [AB]|25,?948/);
        expect(await seriousOf(pane)).toEqual([]);
      },
    );
  });
}
