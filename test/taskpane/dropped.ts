import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Locator } from "playwright-core";
import type { BrowserDesk, OpenDesk } from "../support/browserDesk";
import { button, checked, turnTo } from "./drivePane";
import { testOfWholeRun } from "../support/sampled";

const PUBLISHED = resolve("test/fixtures/pdf/ff304-sensetime-2022-12-30.pdf");
const LOCKED = resolve("test/fixtures/pdf/needs-password.pdf");
const WORKBOOK = resolve("examples/tencent-2025-06-13.xlsx");

/** Drags files from the desktop over a place, and lets them go there, as the browser's own process does. */
async function drop({ page }: OpenDesk, place: Locator, files: readonly string[]): Promise<void> {
  await place.scrollIntoViewIfNeeded();
  const box = await place.boundingBox();
  if (box === null) throw new Error("There is no place to drop on");
  const session = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await session.send("Input.dispatchDragEvent", {
      type,
      x: box.x + box.width / 2,
      y: box.y + box.height / 2,
      data: { items: [], files: [...files], dragOperationsMask: 1 },
    });
  await session.detach();
}

/** Files let go by hand over the pane and over the desk: right ones, wrong ones, several, a folder. */
export function dropped(desk: () => BrowserDesk): void {
  describe("files dropped by hand", () => {
    let folder: string;
    let old: string;
    beforeAll(() => {
      folder = mkdtempSync(join(tmpdir(), "dropped-"));
      old = join(folder, "old.xls");
      // The head of a compound file: what Excel wrote up to 2003.
      writeFileSync(old, Buffer.from("d0cf11e0a1b11ae1000000000000000000000000", "hex"));
    });
    afterAll(() => {
      rmSync(folder, { recursive: true });
    });

    testOfWholeRun(
      "where a return is compared: each wrong one is refused by its name, and the refusal goes once a right one is read",
      async () => {
        const opened = await checked(desk(), "?pane=320");
        const { page, pane } = opened;
        await turnTo(pane, "Return");
        await pane.getByText("Compare with a published return").click();
        const box = pane.getByLabel("Text of the published return");
        await drop(opened, box, [old]);
        await pane.getByText(/^“old\.xls” is neither a PDF nor a text\./).waitFor();
        await drop(opened, box, [WORKBOOK]);
        await pane.getByText(/^“tencent-2025-06-13\.xlsx” is neither a PDF nor a text\./).waitFor();
        await drop(opened, box, [folder]);
        await pane.getByText(/could not be read: it is a folder/).waitFor();
        await drop(opened, box, [LOCKED]);
        await pane.getByText(/^“needs-password\.pdf” needs a password/).waitFor();
        await drop(opened, box, [PUBLISHED, LOCKED]);
        await pane.getByText(/^Several files were dropped\. One return is compared at a time\.$/).waitFor();
        await drop(opened, box, [PUBLISHED]);
        await pane.getByText(/^All \d+ fields agree with the record\.$/).waitFor();
        await expect(pane.locator(".notices .message").count()).resolves.toBe(0);
        // Beside the box nothing happens: the page stays.
        await drop(opened, pane.locator(".head"), [old]);
        await pane.getByText(/^All \d+ fields agree with the record\.$/).waitFor();
        expect(page.url()).toContain("?pane=320");
      },
    );

    testOfWholeRun("on the desk: a workbook is opened, anything else refused, and what is open stays", async () => {
      const opened = await checked(desk());
      const { page } = opened;
      const ribbon = page.locator(".ribbon");
      for (const wrong of [old, folder, PUBLISHED]) {
        await drop(opened, ribbon, [wrong]);
        await page.getByText(/could not be opened as an Excel workbook/).waitFor();
      }
      await drop(opened, ribbon, [WORKBOOK, resolve("examples/tencent-2024-01-18.xlsx")]);
      await page.getByText("Several files were dropped. Open one workbook at a time.").waitFor();
      await page.locator(".file", { hasText: "sensetime" }).waitFor();
      await drop(opened, ribbon, [WORKBOOK]);
      await page.locator(".file", { hasText: "tencent-2025-06-13.xlsx" }).waitFor();
      await button(opened.pane, "Check this workbook").waitFor();
    });
  });
}
