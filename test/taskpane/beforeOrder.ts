import type { FrameLocator } from "playwright-core";
import type { BrowserDesk, OpenDesk } from "../support/browserDesk";
import { checked, turnTo } from "./drivePane";
import { testOfWholeRun } from "../support/sampled";

/** What the record of a purchase into treasury leaves on a day, on the page before an order. */
export function beforeOrder(desk: () => BrowserDesk): void {
  describe("before an order", () => {
    testOfWholeRun("mandate, highest price, periods and moratorium stand for the day that is typed", async () => {
      const opened = await openedOn(desk(), "08/09/2026");
      const { pane } = opened;
      // The mandate of 276,570,000 had come to 11,923,200 with the purchase of the day.
      expect(await figures(pane, "Mandate")).toEqual([
        "Authorised 276,570,000 Mandate!B5",
        "Bought by then 11,923,200",
        "Left 264,646,800",
      ]);
      // The closes before the day average 2.74; 5% more is 2.877, and the last step of 0.005 below it 2.875.
      expect(await figures(pane, "Highest price")).toEqual([
        "Below HKD 2.877",
        "At most HKD 2.875",
        "Average of five closes HKD 2.74",
      ]);
      await pane.getByText("None entered.", { exact: false }).waitFor();
      await pane.getByLabel("Day of the order").fill("09/10/2026");
      await pane.getByText("None: the record has no purchase in the 30 days up to that day.").waitFor();
      await pane.getByLabel("Day of the order").fill("08/10/2026");
      await pane.getByText("Up to 8 October 2026, after the purchase of 8 September 2026", { exact: false }).waitFor();
    });

    testOfWholeRun("shares thought of are taken from the mandate, and figures that are none refused", async () => {
      const { pane } = await openedOn(desk(), "08/09/2026");
      await pane.getByLabel("Shares to be bought").fill("264,646,801");
      await pane.getByText("More than is left of the mandate.").waitFor();
      expect((await figures(pane, "Mandate")).at(-1)).toBe("Left after these shares -1");
      await pane.getByLabel("Shares to be bought").fill("1.5");
      await pane.getByText("Enter whole shares, as 1,000,000.").waitFor();
      await expect(pane.getByText("Left after").count()).resolves.toBe(0);
    });
  });
}

async function openedOn(desk: BrowserDesk, day: string): Promise<OpenDesk> {
  const opened = await checked(desk, "?pane=320&example=treasury.xlsx");
  await turnTo(opened.pane, "Before an order");
  await opened.pane.getByLabel("Day of the order").fill(day);
  return opened;
}

/** The lines of a section, names before figures. */
async function figures(pane: FrameLocator, section: string): Promise<readonly string[]> {
  const lines = await pane.getByRole("region", { name: section }).locator(".figures > div").allInnerTexts();
  return lines.map((line) => line.replace(/\s+/g, " ").trim());
}
