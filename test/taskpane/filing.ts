import type { BrowserDesk } from "../support/browserDesk";
import { button, cellTexts, checked, turnTo, typeInto } from "./drivePane";
import { testOfWholeRun } from "../support/sampled";

/** What follows a written return: verified, rolled forward, taken back. */
export function filing(desk: () => BrowserDesk): void {
  describe("after writing", () => {
    test("a return is verified against the register, and a figure typed over on it is named", async () => {
      const opened = await checked(desk());
      const { pane } = opened;
      await turnTo(pane, "Return");
      await button(pane, "Write the return").click();
      await pane.getByText(/The return is on the sheet/).waitFor();
      await button(pane, "Verify against the record").click();
      await pane.getByText(/^All \d+ fields agree with the record\.$/).waitFor();
      await typeInto(opened, "Movements", "D4", "Cancelled at once");
      await typeInto(opened, "FF304 2022-12-30", await addressOf(pane, "-31,775,000"), "-31775001");
      await button(pane, "Verify against the record").click();
      const wrong = pane.locator(".verified .rows li", { hasText: "-31,775,001" });
      await wrong.getByText("On the sheet: -31,775,001").waitFor();
      await wrong.getByText("In the record: -31,775,000").waitFor();
      await wrong.getByText("Changed on the sheet:").waitFor();
    });

    testOfWholeRun(
      "a figure changed after filing: which return reads otherwise, old and new, and the corrected one beside it",
      async () => {
        const opened = await checked(desk());
        const { page, pane } = opened;
        await turnTo(pane, "Return");
        await button(pane, "Write the return").click();
        await pane.getByText(/The return is on the sheet/).waitFor();
        await typeInto(opened, "Movements", "E4", "-31,776,000");
        await pane.getByText("Found after filing").click();
        await button(pane, "Compare filed returns").click();
        const changes = pane.locator(".changes tbody", { hasText: "Class B, Closing balance" });
        // 25,973,445,420 − 31,776,000 + 7,139,508.
        await changes.getByText("25,948,808,928").waitFor();
        await expect(changes.locator("del").textContent()).resolves.toBe("25,948,809,928");
        await pane.getByText(/^Which status does the corrected return bear\?/).waitFor();
        await pane.getByText(/should read 25,948,808,928 instead of 25,948,809,928/).waitFor();
        await button(pane, "Write the corrected return").click();
        await page.locator(".luckysheet-sheets-item", { hasText: "FF304 2022-12-30 (2)" }).waitFor();
      },
    );

    testOfWholeRun(
      "a published return is compared as filed: one that stands, and the same after a figure changed",
      async () => {
        const opened = await checked(desk());
        const { pane } = opened;
        await turnTo(pane, "Return");
        await pane.getByText("Found after filing").click();
        await pane.getByLabel("Choose returns…").setInputFiles("test/fixtures/pdf/ff304-sensetime-2022-12-30.pdf");
        await pane.getByText("ff304-sensetime-2022-12-30.pdf").first().waitFor();
        await button(pane, "Compare filed returns").click();
        await pane.getByText(/^No return needs correction|^Needs no correction/).waitFor();
        await typeInto(opened, "Movements", "E4", "-31,776,000");
        await button(pane, "Compare filed returns").click();
        // 25,973,445,420 − 31,776,000 + 7,139,508, where 25,948,809,928 was filed.
        await pane.locator(".changes tbody", { hasText: "25,948,808,928" }).first().waitFor();
        await pane.getByLabel("Text of a return").first().fill("Minutes of a meeting");
        await button(pane, "Add this text").click();
        await button(pane, "Compare filed returns").click();
        await pane.getByText("“Pasted text 1” is not a Next Day Disclosure Return").waitFor();
      },
    );

    testOfWholeRun("the Monthly Return is written on a sheet, and beside it how it ties", async () => {
      const opened = await checked(desk());
      const { page, pane } = opened;
      await turnTo(pane, "Return");
      await pane.getByText("Monthly Return", { exact: true }).click();
      await pane.getByLabel("Month").selectOption("2022-12");
      await button(pane, "Write the Monthly Return").click();
      await pane.getByText("The Monthly Return is on the sheet “FF301 2022-12”.").waitFor();
      await page.locator(".luckysheet-sheets-item", { hasText: "FF301 2022-12" }).first().waitFor();
      const written = (await cellTexts(opened, "FF301 2022-12", "Tie-out of FF301 2022-12")).map((text) =>
        text.replaceAll(",", ""),
      );
      for (const each of ["-31775000", "7139508", "-7139508", "25948809928", "7520115072"])
        expect(written).toContain(each);
    });

    testOfWholeRun(
      "the register is rolled forward as shown first, opens the next return, and is put back",
      async () => {
        const { pane } = await checked(desk(), "?example=tencent-2025-06-13.xlsx");
        await turnTo(pane, "Return");
        await button(pane, "Write the return").click();
        await pane.getByText("What next").waitFor();
        await pane.getByLabel("Filed on").fill("2025-06-13");
        await button(pane, "Roll forward…").click();
        const changes = pane.locator(".after .changes tbody");
        await changes.first().waitFor();
        const count = await changes.count();
        await button(pane, "Apply").click();
        await pane.getByText(`The record is rolled forward: ${count} cell`).waitFor();
        await pane
          .getByText(/Nothing to disclose/)
          .first()
          .waitFor();
        await pane
          .locator(".notices .message", { hasText: "rolled forward" })
          .getByRole("button", { name: "Undo" })
          .click();
        await pane.getByText(/On this return: \d+ row/).waitFor();
      },
    );
  });
}

/** The cell a field of the written sheet stands in, found by its text in the pane's preview. */
async function addressOf(pane: Awaited<ReturnType<typeof checked>>["pane"], printed: string): Promise<string> {
  return pane
    .locator(".sheet")
    .first()
    .evaluate((sheet, text) => {
      const rows = [...sheet.querySelectorAll("tr")];
      const covered = new Set<string>();
      for (const [row, line] of rows.entries()) {
        let column = 0;
        for (const cell of line.cells) {
          while (covered.has(`${row} ${column}`)) column += 1;
          if (cell.textContent === text) return `${String.fromCharCode(65 + column)}${row + 1}`;
          for (let down = 0; down < cell.rowSpan; down += 1)
            for (let across = 0; across < cell.colSpan; across += 1) covered.add(`${row + down} ${column + across}`);
        }
      }
      return "";
    }, printed);
}
