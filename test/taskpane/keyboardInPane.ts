import type { BrowserDesk, OpenDesk } from "../support/browserDesk";
import { isTried } from "../support/sampled";
import { button, checked, openAll, tabTo, turnTo } from "./drivePane";
import { testOfWholeRun } from "../support/sampled";

/** A page that comes late: where the keyboard is meanwhile, and afterwards. */
export function keyboardInPane(desk: () => BrowserDesk): void {
  describe("the keyboard, while a page is loaded", () => {
    testOfWholeRun(
      "stays in the pane however often Tab is pressed, and goes on from the page once it is there",
      async () => {
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
        await pane.getByText("On this return: 3 rows").waitFor();
        await page.keyboard.press("Tab");
        await expect(pane.getByLabel("Closing date").evaluate((each) => each.matches(":focus"))).resolves.toBe(true);
      },
    );

    testOfWholeRun("goes to what a press opened; Esc closes that, and Tab goes on from its button", async () => {
      const opened = await checked(desk());
      const { page, pane } = opened;
      const focused = pane.locator(":focus");
      await turnTo(pane, "Return");
      await button(pane, "Write the return").click();
      await pane.getByText(/The return is on the sheet/).waitFor();
      await button(pane, "Roll forward…").focus();
      await page.keyboard.press("Enter");
      await pane.locator(".after .box:focus").waitFor();
      await page.keyboard.press("Tab");
      await expect(focused.evaluate((each) => each.closest(".box") !== null)).resolves.toBe(true);
      await page.keyboard.press("Escape");
      await pane.locator(".after .box").waitFor({ state: "detached" });
      await expect(focused.textContent()).resolves.toBe("Roll forward…");
    });

    testOfWholeRun("is seen wherever Tab stops", async () => {
      const opened = await checked(desk());
      const { page, pane } = opened;
      // A line drawn slowly looks at first as if it were not there.
      await page.emulateMedia({ reducedMotion: "reduce" });
      const unseen: string[] = [];
      for (const each of ["Findings", "Return", "Remarks", "Set-up"].filter((_, place) => isTried(place, 2))) {
        await turnTo(pane, each);
        await openAll(pane);
        await pane.locator(".page").focus();
        const stops = await unseenStops(opened, 30);
        expect(stops.count).toBeGreaterThan(5);
        unseen.push(...stops.unseen);
      }
      expect(unseen).toEqual([]);
    });

    testOfWholeRun("is not taken from somebody who types in the sheet meanwhile", async () => {
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
      await pane.getByText("On this return: 3 rows").waitFor();
      await page.keyboard.type("counsel");
      await page.keyboard.press("Enter");
      await page.waitForFunction(() =>
        Array.from({ length: 40 }, (_, row) => window.nextDayReturnDesk?.read("Issuer", `B${row + 1}`)).includes(
          "Agreed with counsel",
        ),
      );
    });
  });
}

/** Goes on by Tab. Returns how often it stopped, and which stops look the same with the keyboard as without. */
async function unseenStops(
  { page, pane }: OpenDesk,
  most: number,
): Promise<{ readonly count: number; readonly unseen: readonly string[] }> {
  const unseen: string[] = [];
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press("Tab");
    const stop = await pane.locator("body").evaluate(({ ownerDocument }) => {
      const look = (element: Element): string =>
        [element, element.parentElement, element.parentElement?.parentElement]
          .flatMap((each) =>
            each
              ? ["", "::before", "::after"].map((part) => {
                  const { outline, boxShadow, border, backgroundColor, transform, textDecoration } = getComputedStyle(
                    each,
                    part,
                  );
                  return [outline, boxShadow, border, backgroundColor, transform, textDecoration].join(" ");
                })
              : [],
          )
          .join("\n");
      const kept = globalThis as typeof globalThis & {
        lastStop?: { readonly element: Element; readonly having: string };
      };
      const { lastStop } = kept;
      const now = ownerDocument.hasFocus() ? ownerDocument.querySelector(":focus") : null;
      // A box for a date has stops of the browser's own within it, and is left by the last of them.
      if (now === lastStop?.element) return { gone: false, unseen: null };
      if (now) kept.lastStop = { element: now, having: look(now) };
      const left =
        lastStop?.element.isConnected === true && look(lastStop.element) === lastStop.having
          ? lastStop.element.outerHTML.slice(0, 200)
          : null;
      return { gone: !ownerDocument.hasFocus(), unseen: left };
    });
    if (stop.unseen !== null) unseen.push(stop.unseen);
    if (stop.gone) return { count, unseen };
  }
  return { count: most, unseen };
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
