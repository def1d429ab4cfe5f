import type { BrowserDesk, OpenDesk } from "../support/browserDesk";
import { button, reload, seriousOf, turnTo } from "./drivePane";
import { testOfWholeRun } from "../support/sampled";

/** Reading and pressing take a person ten times as long as the script, at most. */
const LONGEST_MS = 30_000;

/** The way of somebody who has nothing yet: empty workbook, record, purchase, return, everything keyed; closed and opened again. */
export function firstWalk(desk: () => BrowserDesk): void {
  describe("the first time", () => {
    testOfWholeRun(
      "from an empty workbook to a return with every field keyed, which the pane still knows when it is opened again; the saved workbook has record and return",
      async () => {
        const opened = await desk().open("?example=empty.xlsx&pane=320");
        const { page, pane } = opened;
        await button(pane, "Start a new record of share movements").waitFor();
        const began = Date.now();
        await button(pane, "Start a new record of share movements").click();
        await button(pane, "Write the tables").click();
        await pane.getByRole("heading", { name: "First steps" }).waitFor();
        await enter(opened, "Issuer", {
          "Name of issuer": "Example Holdings Limited",
          "Submitted by": "Chan Tai Man",
          Title: "Company Secretary",
        });
        await enter(opened, "Share classes", {
          "Share class": "Ordinary shares",
          Listed: "Yes",
          "Stock code": "00001",
          "Opening balance": "1000000000",
          "Opening date": "2025-05-31",
        });
        await enter(opened, "Mandate", { "Date of resolution": "2025-05-30", "Shares authorised": "100000000" });
        // A step ticks itself.
        await pane.locator(".first-steps b").nth(2).waitFor();
        await button(pane, "Add an entry").click();
        await pane.getByLabel(/^What happened/).selectOption("Purchase of shares");
        await pane.getByLabel(/^Trading date/).fill("16/6/2025");
        await pane.getByLabel(/^Number of shares/).fill("100,000");
        await pane.getByLabel(/^Highest price/).fill("5.10");
        await pane.getByLabel(/^Lowest price/).fill("5.00");
        await pane.getByLabel(/^Total paid/).fill("505,000");
        // 505,000 ÷ 100,000; 100,000,000 − 100,000.
        await pane.getByText(/^Average price.*HKD 5\.05$/).waitFor();
        await pane.getByText(/100,000 of 100,000,000 bought, 99,900,000 left/).waitFor();
        await button(pane, "Add to the record").click();
        await pane.getByText(/^Added: Repurchases!A4:S4\.$/).waitFor();
        await turnTo(pane, "Return");
        await pane.getByText("On this return: 1 row").waitFor();
        await button(pane, "Write the return").click();
        await pane.getByText(/The return is on the sheet/).waitFor();
        await button(pane, "Key it in").first().click();
        const ticks = pane.locator(".keyed").getByRole("checkbox");
        await ticks.first().waitFor();
        const fields = await ticks.count();
        for (let at = 0; at < fields; at += 1) await ticks.nth(at).check();
        await pane.getByText(`${fields} of ${fields} keyed`).waitFor();
        const took = Date.now() - began;
        expect(took).toBeLessThan(LONGEST_MS);
        expect(await seriousOf(pane)).toEqual([]);

        // The pane closed and opened; then the workbook.
        await reload(opened);
        await pane.getByText(`${fields} of ${fields} keyed`).waitFor();

        const [download] = await Promise.all([
          page.waitForEvent("download"),
          page.getByRole("button", { name: "Save a copy" }).click(),
        ]);
        await page.locator("input[type=file]").setInputFiles(await download.path());
        await pane.getByText(`${fields} of ${fields} keyed`).waitFor();
        await button(pane, /^Check$/).click();
        await turnTo(pane, "Return");
        await pane.getByText("On this return: 1 row").waitFor();
        await button(pane, "Verify against the record").click();
        await pane.getByText(/^All \d+ fields agree with the record\.$/).waitFor();
      },
    );
  });
}

/** Types values beside their names, or under their headings: where each stands is read from the sheet, as a person reads it. */
async function enter({ page }: OpenDesk, sheet: string, values: Readonly<Record<string, string>>): Promise<void> {
  await page.evaluate(
    ([name, given]) => {
      const beside = window.nextDayReturnDesk;
      if (beside === undefined) throw new Error("There is no desk");
      for (const [field, value] of Object.entries(given)) {
        const down = Array.from({ length: 50 }, (_, row) => row + 1).find(
          (row) => beside.read(name, `A${row}`) === field,
        );
        const across = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].find((column) => beside.read(name, `${column}3`) === field);
        beside.type(
          name,
          across === undefined || name === "Issuer" || name === "Mandate" ? `B${down ?? 0}` : `${across}4`,
          value,
        );
      }
    },
    [sheet, values] as const,
  );
}
