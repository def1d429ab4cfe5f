import type { BrowserDesk, OpenDesk } from "../support/browserDesk";
import { checked, tabTo, turnTo } from "./hands";

/** A page that comes late: where the keyboard is meanwhile, and afterwards. */
export function keyboardInPane(desk: () => BrowserDesk): void {
  describe("the keyboard, while a page is loaded", () => {
    test("stays in the pane however often Tab is pressed, and goes on from the page once it is there", async () => {
      const opened = await checked(desk());
      const { page, pane } = opened;
      const arrives = await holdPages(opened);
      await tabTo(opened, /^Pages/, "Shift+Tab");
      await page.keyboard.press("Enter");
      await tabTo(opened, /^Return$/);
      await page.keyboard.press("Enter");
      await pane.getByText("Loading…").waitFor();
      for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press("Tab");
      await expect(pane.locator(":focus").textContent()).resolves.toBe("Loading…");
      await tabTo(opened, /^Check$/, "Shift+Tab");
      for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press("Tab");
      arrives();
      await pane.getByText("Going in: 3 rows").waitFor();
      await page.keyboard.press("Tab");
      await expect(pane.getByLabel("Closing date").evaluate((each) => each.matches(":focus"))).resolves.toBe(true);
    });

    test("is not taken from somebody who types in the sheet meanwhile", async () => {
      const opened = await checked(desk());
      const { page, pane } = opened;
      const arrives = await holdPages(opened);
      await turnTo(pane, "Return");
      await pane.getByText("Loading…").waitFor();
      // The place that goes had the keyboard before the sheet was clicked into.
      await page.keyboard.press("Tab");
      await expect(pane.locator(":focus").textContent()).resolves.toBe("Loading…");
      await page.locator(".fortune-cell-area").click({ position: { x: 500, y: 400 } });
      await page.keyboard.type("Agreed with ");
      arrives();
      await pane.getByText("Going in: 3 rows").waitFor();
      await page.keyboard.type("counsel");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() => Array.from({ length: 40 }, (_, row) => window.nextDayReturnDesk?.read("Issuer", `B${row + 1}`)).includes("Agreed with counsel"));
    });
  });
}

/** From now on the parts of the pane that are loaded when first opened do not arrive, until let through. */
async function holdPages({ page }: OpenDesk): Promise<() => void> {
  const held: (() => void)[] = [];
  let through = false;
  await page.route(/\/\d+\.[0-9a-f]{8}\.js$/, (route) => {
    if (through) void route.continue();
    else held.push(() => void route.continue());
  });
  return () => {
    through = true;
    for (const goOn of held.splice(0)) goOn();
  };
}
