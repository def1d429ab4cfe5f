import type { BrowserDesk } from "../support/browserDesk";
import { button, checked, turnTo } from "./hands";

/** How a secretary comes to a register the pane reads: the example, and tables it did not know. */
export function startAndSetUp(desk: () => BrowserDesk): void {
  describe("the example", () => {
    test("opens as a workbook of its own, and is the published register", async () => {
      const { page, pane } = await desk().open("?example=odd.xlsx");
      await button(pane, "Open an example").click();
      await page.locator(".file", { hasText: "Book2.xlsx" }).waitFor();
      await button(pane, "Check this workbook").click();
      await pane.locator(".finding-head", { hasText: "Class A opens on" }).waitFor();
    });
  });

  describe("set-up", () => {
    test("a table under headings of its own is pointed out, seen as it will be read, and read", async () => {
      const { page, pane } = await desk().open("?example=odd.xlsx");
      await button(pane, "Check this workbook").click();
      await button(pane, /^\d+ errors?$/).waitFor();
      await turnTo(pane, "Set-up");
      await button(pane, "Point out a table…").click();
      await pane.getByLabel("Sheet").selectOption("Log");
      await pane.getByLabel("Cell of the first heading").fill("A3");
      const choose = (field: string, heading: string) => pane.getByLabel(`Heading of ${field}`, { exact: true }).selectOption(heading);
      await choose("Date", "When");
      await choose("Event", "What happened");
      await choose("Number of shares", "How many");
      await pane.getByRole("row", { name: /^Number of shares/ }).getByText("500", { exact: true }).waitFor();
      await button(pane, "Read it so").click();
      await pane.getByText("Movements is now read from the sheet “Log”.").waitFor();
      await button(pane, "Go to Log!A3:C4").waitFor();
      await turnTo(pane, "Return");
      await pane.getByText("Going in: 1 row").waitFor();
      await expect(pane.locator(".rows").first().textContent()).resolves.toContain("500");
      await page.locator("iframe").evaluate((frame) => (frame as HTMLIFrameElement).contentWindow?.location.reload());
      await button(pane, /^Check$/).click();
      await turnTo(pane, "Set-up");
      await button(pane, "Go to Log!A3:C4").waitFor();
    });

    test("a column is corrected by hand, read so at once, and given back to the headings", async () => {
      const { pane } = await checked(desk(), "?example=odd.xlsx");
      await turnTo(pane, "Set-up");
      await pane.getByRole("button", { name: "Share classes", exact: true }).click();
      const code = pane.getByLabel("Heading of Stock code", { exact: true });
      await expect(code.inputValue()).resolves.toBe("Stock code");
      await code.selectOption("Old code");
      await pane.getByText("as you set it").waitFor();
      await pane.getByRole("row", { name: /^Stock code/ }).getByText("00999").waitFor();
      await button(pane, "Let the headings decide").click();
      await pane.getByRole("row", { name: /^Stock code/ }).getByText("01234").waitFor();
    });
  });
}
