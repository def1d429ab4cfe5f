import type { BrowserDesk } from "../support/browserDesk";
import { button, cellTexts, checked, intoPane, seriousOf, tabTo, turnTo } from "./drivePane";
import { testOfWholeRun } from "../support/sampled";

/** Purchases, cancellations and conversions, added as what they are. */
export function entries(desk: () => BrowserDesk): void {
  describe("an entry", () => {
    testOfWholeRun(
      "a day's executions at two venues are pasted, refused where wrong, added, shown and undone",
      async () => {
        const opened = await checked(desk(), "?example=tencent-2025-06-13.xlsx&pane=320");
        const { page, pane } = opened;
        const before = await cellTexts(opened, "Repurchases");
        await turnTo(pane, "Add a movement");
        await pane.getByLabel(/^What happened/).selectOption("Purchase of shares");
        await pane.getByLabel(/^Trading date/).fill("16/6/2025");
        await pane.getByText("16 June 2025").waitFor();
        await pane.getByLabel(/^Highest price/).fill("1,23");
        await pane.getByText(/^Use commas between thousands only/).waitFor();
        await pane.getByLabel(/^Highest price/).fill("");
        await button(pane, "Paste executions").click();
        await pane.getByLabel("Rows").fill("Qty\tPrice\tVenue\n1,000\tHK$505.5\t\n2,000\t510\t\n500\t508\tNYSE");
        await button(pane, "Use these rows").click();
        // 1,000 × 505.5 + 2,000 × 510 = 1,525,500; ÷ 3,000 = 508.5. 19,588,000 were bought under the mandate of 918,901,866.
        await pane.getByText("On the Exchange: 3,000 shares for HKD 1,525,500").waitFor();
        await pane.getByText("Average price on the Exchange: HKD 508.5").waitFor();
        await pane.getByText("Under the mandate: 19,591,500 of 918,901,866 bought, 899,310,366 left").waitFor();
        await pane.getByText(/^No new issue.* up to 16 July 2025/).waitFor();
        expect(await seriousOf(pane)).toEqual([]);
        await button(pane, "Add to the record").click();
        await pane.getByText(/^Added: Repurchases!A24:J25\./).waitFor();
        const added = await page.evaluate(() =>
          ["A24", "B24", "C24", "D24", "E24", "F24", "G25"].map((cell) =>
            window.nextDayReturnDesk?.read("Repurchases", cell),
          ),
        );
        expect(added).toEqual(["16 June 2025", "3000", "510", "505.5", "1525500", "508.5", "NYSE"]);
        await button(pane, "Undo").click();
        // The check of what was added may end meanwhile: only the cells say that it is undone, the lower row first.
        await page.waitForFunction(() =>
          ["B24", "G25"].every((cell) => window.nextDayReturnDesk?.read("Repurchases", cell) === ""),
        );
        expect(await cellTexts(opened, "Repurchases")).toEqual(before);
      },
    );

    testOfWholeRun(
      "a sale of treasury shares makes the table it lacks, keeps the keyboard, and stands there",
      async () => {
        const opened = await checked(desk(), "?example=treasury-purchase-2026-09-08.xlsx&pane=320");
        const { page, pane } = opened;
        await turnTo(pane, "Add a movement");
        await pane.getByLabel(/^What happened/).selectOption("Sale of treasury shares");
        await button(pane, "Make the table “Treasury sales”").focus();
        await page.keyboard.press("Enter");
        await pane.getByLabel(/^Trading date/).waitFor();
        await expect(pane.locator(":focus").evaluate(({ tagName }) => tagName)).resolves.toBe("MAIN");
        await pane.getByLabel(/^Trading date/).fill("9/10/2026");
        await tabTo(opened, /^Number of shares/, "Tab");
        await page.keyboard.type("1,000");
        await pane.getByLabel(/^Highest price/).fill("3");
        await pane.getByText(/^Reported on the return due at .* \(Rule 10\.06B\)$/).waitFor();
        await button(pane, "Add to the record").click();
        await pane.getByText("Added: Treasury sales!", { exact: false }).waitFor();
        const row = await page.evaluate(() =>
          ["A4", "A5"].map((cell) => window.nextDayReturnDesk?.read("Treasury sales", cell)),
        );
        expect(row).toEqual(["9 October 2026", ""]);
      },
    );

    testOfWholeRun(
      "a conversion writes both legs, out of the weighted class alone; by keyboard, in Chinese",
      async () => {
        const opened = await checked(desk(), "?language=zh-HK&pane=320");
        const { page, pane } = opened;
        await turnTo(pane, "新增變動");
        await pane.getByLabel(/^事件/).waitFor();
        await intoPane(pane);
        const choose = async (label: RegExp, typed: string): Promise<void> => {
          await tabTo(opened, label);
          await page.keyboard.type(typed);
        };
        await tabTo(opened, /^事件/);
        // Purchase, cancellation, conversion.
        for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press("ArrowDown");
        await choose(/^日期/, "30/12/2022");
        await choose(/^由類別/, "Class B");
        await choose(/^轉為類別/, "Class A");
        await pane.getByText(/^Class A 附有不同投票權：只可由其轉出/).waitFor();
        await tabTo(opened, /^由類別/, "Shift+Tab");
        await page.keyboard.type("Class A");
        await choose(/^轉為類別/, "Class B");
        await choose(/^股份數目/, "1000");
        await choose(/^轉換股份的持有人/, "Infinity Vision");
        await tabTo(opened, /^加入紀錄/);
        await page.keyboard.press("Enter");
        await pane.getByText(/^已加入：Movements!/).waitFor();
        const legs = await page.evaluate(() =>
          ["B7", "E7", "I7", "B8", "E8", "I8"].map((cell) => window.nextDayReturnDesk?.read("Movements", cell)),
        );
        expect(legs).toEqual(["Class A", "-1000", "Infinity Vision", "Class B", "1000", "Infinity Vision"]);
      },
    );
  });
}
