import { readFileSync } from "node:fs";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import type { BrowserDesk } from "../support/browserDesk";
import { button, checked, turnTo } from "./drivePane";
import { testOfWholeRun } from "../support/sampled";

/** Of the mandate, as Tencent published it on 13 June 2025. */
const AUTHORISED = 918_901_866;
const PURCHASED = 19_588_000;
const used = (shares: number): string =>
  `${shares.toLocaleString("en-GB")} (${((shares / AUTHORISED) * 100).toFixed(4)}%)`;

/** A day's work around the main path: a row added, an FF305 written, the mandate seen, files opened and saved. */
export function workOfTheDay(desk: () => BrowserDesk): void {
  describe("a movement", () => {
    testOfWholeRun("is seen as it will be, added to the user's own table, and in the next return", async () => {
      const { page, pane } = await checked(desk(), "?example=miniso-2024-10-18.xlsx");
      await turnTo(pane, "Return");
      const before = Number(/\d+/.exec((await pane.getByText(/On this return: \d+/).textContent()) ?? "")?.[0]);
      // Balance c/f of the last row, and the new shares.
      const after = (1_258_580_837 + 1_234).toLocaleString("en-GB");
      await turnTo(pane, "Add a movement");
      await pane.getByLabel(/^What happened/).selectOption("Exercise of share options");
      await pane.getByLabel(/^Date/).fill("17/10/2024");
      await pane.getByLabel(/^Number of shares/).fill("1234");
      await pane.getByText(`Balance after: ${after}`, { exact: true }).waitFor();
      await button(pane, "Add to the record").click();
      await pane.getByText(/^Added: Movements!/).waitFor();
      await turnTo(pane, "Return");
      await pane.getByText(`On this return: ${before + 1} rows`).waitFor();
      await expect(pane.locator(".rows").first().textContent()).resolves.toContain("1,234");
      const added = await page.evaluate(() =>
        ["A6", "B6", "D6"].map((address) => window.nextDayReturnDesk?.read("Movements", address)),
      );
      expect(added).toEqual(["17 October 2024", "Exercise of share options", "1234"]);
      await expect(page.locator(".file").textContent()).resolves.toBe("miniso-2024-10-18.xlsx");
    });
  });

  describe("an FF305 register", () => {
    testOfWholeRun("is checked, previewed and written on its own form; its mandate is pictured", async () => {
      const { page, pane } = await checked(desk(), "?example=tencent-2025-06-13.xlsx");
      await turnTo(pane, "Return");
      await pane.getByRole("region", { name: "Preview of the sheet “FF305 2025-06-13”" }).waitFor();
      await button(pane, "Write the return").click();
      await page.locator(".luckysheet-sheets-item", { hasText: "FF305 2025-06-13" }).waitFor();
      await turnTo(pane, "Charts");
      const mandate = pane.getByRole("figure", { name: "Use of the repurchase mandate" });
      await mandate.locator(".recharts-bar-rectangle").nth(1).waitFor();
      const widths = await mandate
        .locator(".recharts-bar-rectangle path")
        .evaluateAll((bars) => bars.map((bar) => (bar as SVGGraphicsElement).getBBox().width));
      expect(widths.map((width) => width / widths.reduce((sum, each) => sum + each, 0))).toEqual([
        expect.closeTo(PURCHASED / AUTHORISED, 3),
        expect.closeTo(1 - PURCHASED / AUTHORISED, 3),
      ]);
      await expect(mandate.locator("table").textContent()).resolves.toBe(
        `Purchased${used(PURCHASED)}Left${used(AUTHORISED - PURCHASED)}`,
      );
    });
  });

  describe("long work", () => {
    testOfWholeRun("is stopped by its button, and says so", async () => {
      const { page, pane } = await desk().open("?example=long.xlsx&latency=600");
      await button(pane, "Check this workbook").click();
      await button(pane, "Stop").click();
      await pane.getByText("The check was stopped. Press Check to run it again.").waitFor();
      await expect(pane.locator(".finding-head").count()).resolves.toBe(0);
      await expect(page.locator(".file").textContent()).resolves.toBe("long.xlsx");
      await turnTo(pane, "Set-up");
      await pane.locator(".page").getByText("The check was stopped. Press Check to run it again.").waitFor();
    });
  });

  describe("the desk's files", () => {
    testOfWholeRun("one of the user's own is opened, checked, and saved with its return", async () => {
      const { page, pane } = await desk().open();
      await page.locator("input[type=file]").setInputFiles("examples/miniso-2024-10-18.xlsx");
      await page.locator(".file", { hasText: "miniso-2024-10-18.xlsx" }).waitFor();
      await button(pane, "Check this workbook").click();
      await button(pane, /^\d+ errors?$/).waitFor();
      await turnTo(pane, "Return");
      await button(pane, "Write the return").click();
      await pane.getByText(/The return is on the sheet/).waitFor();
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save a copy" }).click(),
      ]);
      const saved = await openWorkbookBytes(new Uint8Array(readFileSync(await download.path())), "saved.xlsx");
      const { sheets } = await saved.survey();
      expect(sheets.map(({ returnSheet }) => returnSheet).filter((each) => each !== null)).toEqual([
        expect.stringMatching(/^FF305 2024-10-1[78]$/),
      ]);
      expect(sheets.map(({ name }) => name)).toContain("Movements");
      const areas = sheets.flatMap(({ returnSheet, used }) => (returnSheet === null || used === null ? [] : [used]));
      const values = (await saved.read(areas)).flatMap((area) => area.values.flat());
      for (const figure of [1_259_282_577, -701_740, 1_258_580_837]) expect(values).toContain(figure);
    });

    testOfWholeRun("a file that is no workbook is refused in words, and the open one stays", async () => {
      const { page } = await desk().open();
      await page.locator(".file", { hasText: "sensetime" }).waitFor();
      await page.locator("input[type=file]").setInputFiles({
        name: "notes.xlsx",
        mimeType: "application/octet-stream",
        buffer: Buffer.from("no workbook"),
      });
      await page
        .getByRole("alert")
        .getByText(/could not be opened as an Excel workbook/)
        .waitFor();
      await expect(page.locator(".file").textContent()).resolves.toBe("sensetime-2022-12-30.xlsx");
    });
  });
}
