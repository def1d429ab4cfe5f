import type { BrowserDesk } from "../support/browserDesk";
import { button, checked, turnTo } from "./drivePane";
import { testOfWholeRun } from "../support/sampled";

/** What checks weigh, set from the list of them and from a finding. */
export function settingsOfChecks(desk: () => BrowserDesk): void {
  describe("what a check weighs", () => {
    testOfWholeRun(
      "is set by keyboard alone, with what is written in sight, and the finding is counted so",
      async () => {
        const { page, pane } = await checked(desk(), "?example=long.xlsx");
        const [errors] = /\d+/.exec((await button(pane, /^\d+ errors?$/).textContent()) ?? "") ?? [];
        const warnings = Number(/\d+/.exec((await button(pane, /^\d+ warnings?$/).textContent()) ?? "")?.[0] ?? "0");
        await turnTo(pane, "Checks");
        const search = pane.getByLabel("Search checks");
        await search.focus();
        await page.keyboard.type("T110");
        await pane.getByText("1 check", { exact: true }).waitFor();
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        await pane.getByLabel("A finding counts as").waitFor();
        await page.keyboard.press("Tab");
        // From "a warning" to "a note".
        await page.keyboard.press("ArrowDown");
        await button(pane, "Put into Settings…").waitFor();
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        await pane.getByText("A new sheet “Settings”, with its first row:").waitFor();
        await pane.locator("ins", { hasText: "T110 · note" }).waitFor();
        await page.keyboard.press("Tab");
        await page.keyboard.press("Enter");
        await pane.getByText("The setting was added: Settings!A3:B3.").waitFor();
        await page.locator(".luckysheet-sheets-item", { hasText: "Settings" }).waitFor();
        await pane.locator(".chip", { hasText: "set" }).waitFor();
        await turnTo(pane, "Findings");
        await button(pane, `${errors ?? ""} errors`).waitFor();
        const left = Number(/\d+/.exec((await button(pane, /^\d+ warnings?$/).textContent()) ?? "")?.[0] ?? "0");
        expect(left).toBeLessThan(warnings);
      },
    );

    testOfWholeRun("is set from its finding, and its threshold refused where it is no number", async () => {
      const { pane } = await checked(desk(), "?example=tencent-2025-06-13.xlsx&pane=320");
      await turnTo(pane, "Checks");
      await pane.getByLabel("Search checks").fill("price cap");
      await pane.locator(".check-head").click();
      const threshold = pane.getByRole("textbox", { name: /default/ });
      await threshold.fill("soon");
      await pane.getByText(/^Enter 0 to 1,000 percent/).waitFor();
      await expect(button(pane, "Put into Settings…").count()).resolves.toBe(0);
      await threshold.fill("4.5");
      await button(pane, "Put into Settings…").click();
      await button(pane, "Apply").click();
      await pane.getByText(/^The setting was added: Settings!A3:B3\.$/).waitFor();
      await turnTo(pane, "Findings");
      const first = pane.locator(".line", { has: pane.locator(".severity-warning, .severity-note") }).first();
      await first.locator(".finding-head").click();
      await pane.getByText("Severity of this check").click();
      await pane.getByLabel("A finding counts as").selectOption("error");
      await button(pane, "Put into Settings…").click();
      await pane.getByText("A new row at the foot of the Settings table on the sheet “Settings”:").waitFor();
      await button(pane, "Apply").click();
      await pane.getByText(/^The setting was added: Settings!A4:B4\.$/).waitFor();
    });
  });
}
