import { resolve } from "node:path";
import type { BrowserDesk } from "../support/browserDesk";
import { pdfTexts } from "../support/pdfText";
import { button, checked, intoPane, reload, seriousOf, tabTo, turnTo } from "./drivePane";
import { testOfWholeRun } from "../support/sampled";

/** The grid's width of a column nobody has set, in pixels. */
const DEFAULT_COLUMN = 65;

/** How a secretary comes to a register the pane reads: the example, and tables it did not know. */
export function startAndSetUp(desk: () => BrowserDesk): void {
  describe("the example", () => {
    testOfWholeRun("opens as a workbook of its own, and is the published register", async () => {
      const { page, pane } = await desk().open("?example=odd.xlsx");
      await button(pane, "Look at an example").click();
      await page.locator(".file", { hasText: "Book2.xlsx" }).waitFor();
      await button(pane, "Check this workbook").click();
      await pane.locator(".finding-head", { hasText: "Class A opens on" }).waitFor();
    });
  });

  describe("a workbook without a record", () => {
    test("reassures on no page: each says that nothing was found, and leads on", async () => {
      const { page, pane } = await desk().open("?example=empty.xlsx&pane=320");
      await button(pane, "Check this workbook").click();
      await pane.locator(".finding-head", { hasText: "This workbook is empty." }).waitFor();
      for (const each of ["Return", "Charts", "Before an order", "Add a movement"]) {
        await turnTo(pane, each);
        await pane.getByText("No table of a record of share movements was found in this workbook.").waitFor();
        await expect(pane.locator(".page").textContent()).resolves.not.toMatch(/nothing to|none running|no row/i);
      }
      await button(pane, "Start a new record of share movements").click();
      await button(pane, "Write the tables").waitFor();
      await button(pane, "Cancel").click();
      await pane.locator("button:focus", { hasText: "Start a new record of share movements" }).waitFor();
      await page.keyboard.press("Enter");
      await pane.locator('[role="group"]:focus').waitFor();
      await page.keyboard.press("Escape");
      await pane.locator("button:focus", { hasText: "Start a new record of share movements" }).waitFor();
    });
  });

  describe("a record from the last returns", () => {
    testOfWholeRun(
      "begins with a published PDF: its closing balances open it, each figure says its page, and the next check reads it",
      async () => {
        const { page, pane } = await desk().open("?example=empty.xlsx&pane=320");
        await button(pane, "Start from your last returns").click();
        await pane.getByLabel("Choose returns…").setInputFiles("test/fixtures/pdf/ff304-sensetime-2022-12-30.pdf");
        await pane.getByText("FF304, closes on 30 December 2022").waitFor();
        await pane.locator("summary", { hasText: /^Share classes/ }).click();
        await expect(
          pane
            .getByRole("row", { name: /^Opening balance/ })
            .locator("td")
            .allTextContents(),
        ).resolves.toEqual(["25,948,809,928", "page 1", "7,520,115,072", "page 2"]);
        expect(await seriousOf(pane)).toEqual([]);
        await button(pane, "Write the record").click();
        await pane.getByText(/^The record is on the sheets “Issuer”, “Share classes”/).waitFor();
        await expect(pane.locator(":focus").textContent()).resolves.toBe("Add an entry");
        const read = (sheet: string, address: string) =>
          page.evaluate(([name, at]) => window.nextDayReturnDesk?.read(name ?? "", at ?? ""), [sheet, address]);
        await expect(read("Share classes", "F4")).resolves.toBe("00020");
        await expect(read("Sources", "B4")).resolves.toBe("ff304-sensetime-2022-12-30.pdf");
        await pane.locator("summary", { hasText: "Where each figure was read" }).click();
        await button(pane, "Go to Share classes!F4").waitFor();
        await turnTo(pane, "Set-up");
        await pane.getByRole("button", { name: "Last return", exact: true }).waitFor();
      },
    );

    testOfWholeRun("keeps the documents it was given when another page is opened, and after Cancel", async () => {
      const { pane } = await desk().open("?example=empty.xlsx&pane=320");
      await button(pane, "Start from your last returns").click();
      await pane.getByLabel("Choose returns…").setInputFiles("test/fixtures/pdf/ff304-sensetime-2022-12-30.pdf");
      await pane.getByText("FF304, closes on 30 December 2022").waitFor();
      await turnTo(pane, "Set-up");
      await turnTo(pane, "Start");
      await pane.getByText("FF304, closes on 30 December 2022").waitFor();
      await button(pane, "Cancel").click();
      await button(pane, "Start from your last returns").click();
      await pane.getByText("FF304, closes on 30 December 2022").waitFor();
    });

    testOfWholeRun(
      "is not written while two returns contradict each other, unless one says so; a text that is no return is named, in Chinese too",
      async () => {
        const [text = ""] = await pdfTexts([resolve("test/fixtures/pdf/ff305-tencent-2025-06-13-zh.pdf")]);
        const { pane } = await desk().open("?example=empty.xlsx&pane=320&language=zh-HK");
        await button(pane, "由已呈交的報表開始").click();
        const add = async (said: string): Promise<void> => {
          await pane.getByLabel("報表文字").fill(said);
          await button(pane, "加入此文字").click();
        };
        await add("會議紀錄");
        await pane.locator(".refused-here", { hasText: /^「貼上的文字 1」/ }).waitFor();
        await button(pane, "剔除 貼上的文字 1").click();
        await add(text);
        await add(text.replaceAll("9,190,417,249", "9,190,417,250"));
        await pane
          .locator(".start-findings")
          .getByText(/「貼上的文字 1」與「貼上的文字 2」的期終日期同為2025年6月13日/)
          .waitFor();
        const write = button(pane, "寫入紀錄");
        await expect(write.getAttribute("aria-disabled")).resolves.toBe("true");
        expect(await seriousOf(pane)).toEqual([]);
        await pane.getByLabel(/^仍要寫入/).check();
        await write.click();
        await pane.getByText(/^紀錄載於工作表「發行人」/).waitFor();
      },
    );
  });

  describe("set-up", () => {
    testOfWholeRun("a table under headings of its own is pointed out, seen as it will be read, and read", async () => {
      const opened = await desk().open("?example=odd.xlsx");
      const { pane } = opened;
      await button(pane, "Check this workbook").click();
      await button(pane, /^\d+ errors?$/).waitFor();
      await turnTo(pane, "Set-up");
      await button(pane, "Point out a table…").click();
      await pane.getByLabel("Sheet").selectOption("Log");
      await pane.getByLabel("Cell of the first heading").fill("A3");
      const choose = (field: string, heading: string) =>
        pane.getByLabel(`Heading of ${field}`, { exact: true }).selectOption(heading);
      await choose("Date", "When");
      await choose("Event", "What happened");
      await choose("Number of shares", "How many");
      await pane
        .getByRole("row", { name: /^Number of shares/ })
        .getByText("500", { exact: true })
        .waitFor();
      await button(pane, "Use these columns").click();
      await pane.getByText("Movements is now read from the sheet “Log”.").waitFor();
      await button(pane, "Go to Log!A3:D4").waitFor();
      await turnTo(pane, "Return");
      await pane.getByText("On this return: 1 row").waitFor();
      await expect(pane.locator(".rows").first().textContent()).resolves.toContain("500");
      await reload(opened);
      await button(pane, /^Check$/).click();
      await turnTo(pane, "Set-up");
      await button(pane, "Go to Log!A3:D4").waitFor();
    });

    testOfWholeRun("a table is pointed out by keyboard alone, in Chinese", async () => {
      const opened = await desk().open("?example=odd.xlsx&language=zh-HK&pane=320");
      const { page, pane } = opened;
      const choose = async (label: RegExp, typed: string): Promise<void> => {
        await tabTo(opened, label);
        await page.keyboard.type(typed);
      };
      await button(pane, "檢查本活頁簿").waitFor();
      await intoPane(pane);
      await tabTo(opened, /^檢查本活頁簿/);
      await page.keyboard.press("Enter");
      await button(pane, /^\d+ 項錯誤$/).waitFor();
      await tabTo(opened, /^頁面/, "Shift+Tab");
      await page.keyboard.press("Enter");
      await tabTo(opened, /^設定$/);
      await page.keyboard.press("Enter");
      await button(pane, "指明表格…").waitFor();
      await tabTo(opened, /^指明表格…/);
      await page.keyboard.press("Enter");
      // The keyboard is on the first choice, which is of Movements already.
      const kind = pane.getByLabel("表格種類");
      await expect(kind.evaluate((each) => each.matches(":focus") && (each as HTMLSelectElement).value)).resolves.toBe(
        "Movements",
      );
      await choose(/^工作表/, "Log");
      await tabTo(opened, /^第一個標題的儲存格/);
      await page.keyboard.press("Control+a");
      await page.keyboard.type("A3");
      await pane.getByLabel(/^「變動日期」的標題/).waitFor();
      await choose(/^「變動日期」的標題/, "When");
      await choose(/^「事件」的標題/, "What");
      await choose(/^「股份數目」的標題/, "How");
      await pane
        .getByRole("row", { name: /^股份數目/ })
        .getByText("500", { exact: true })
        .waitFor();
      expect(await seriousOf(pane)).toEqual([]);
      await tabTo(opened, /^採用這些欄/);
      await page.keyboard.press("Enter");
      await pane.getByText("「變動」現由工作表「Log」讀取。").waitFor();
      await button(pane, "前往 Log!A3:D4").waitFor();
      await expect(pane.locator(":focus").textContent()).resolves.toBe("指明表格…");
      await tabTo(opened, /^前往 Log!A3:D4/, "Shift+Tab");
      await page.keyboard.press("Enter");
      await page.locator(".luckysheet-sheets-item-active", { hasText: "Log" }).waitFor();
    });

    testOfWholeRun(
      "a table says why it was taken, where its columns stand, and which rows are no entries; what was left aside can be read",
      async () => {
        const { pane } = await checked(desk(), "?example=two-row.xlsx");
        await turnTo(pane, "Set-up");
        await pane.getByText(/^Recognised by the title "Movements in issued shares", .* \(strong match\)\.$/).waitFor();
        await pane.getByRole("button", { name: "Movements", exact: true }).click();
        const increase = pane.getByRole("row", { name: /^Increase/ });
        await expect(increase.getByRole("combobox").inputValue()).resolves.toBe("Shares › Increase");
        await increase.getByText("by the heading").waitFor();
        const dates = pane.getByRole("row", { name: /^Date/ }).locator(".sample");
        await expect(dates.allTextContents()).resolves.toEqual([
          "28 December 2022",
          "29 December 2022",
          "30 December 2022",
        ]);
        const unread = pane.getByRole("row", { name: /^Not read/ });
        await expect(unread.locator(".sample").allTextContents()).resolves.toEqual(["M-1", "M-2", "M-3"]);
        await expect(pane.getByLabel("Meaning of “Ref.”").count()).resolves.toBe(1);
        // What the table could have and has not is folded away.
        await expect(pane.getByLabel("Heading of Holder", { exact: true }).count()).resolves.toBe(0);
        await button(pane, /more fields this table could have$/)
          .first()
          .click();
        await pane.getByLabel("Heading of Holder", { exact: true }).waitFor();
        await pane.getByText("bands: row 4").waitFor();
        await pane.getByText("totals: row 8").waitFor();
        const aside = pane.getByRole("region", { name: "Tables not used" });
        await aside.getByText("Nothing shows that it is about shares.").waitFor();
        expect(await seriousOf(pane)).toEqual([]);
        await aside.getByRole("button", { name: "Read it…" }).click();
        await expect(pane.getByLabel("Cell of the first heading").inputValue()).resolves.toBe("A1");
        await expect(pane.getByLabel("Sheet").inputValue()).resolves.toBe("Stationery");
      },
    );

    testOfWholeRun("what was set is there as words for the command line, in Chinese too", async () => {
      const { pane } = await checked(desk(), "?example=odd.xlsx&language=zh-HK&pane=320");
      await turnTo(pane, /^設定$/);
      await pane.getByRole("button", { name: "股份類別", exact: true }).click();
      await pane.getByLabel("「證券代號」的標題", { exact: true }).selectOption("Old code");
      const said = pane.getByRole("textbox", { name: "供命令列使用" });
      await said.waitFor();
      await expect(said.inputValue()).resolves.toMatch(
        /^--table "Share classes=Share classes" --column "Share classes\.Share class=Share class" .*--column "Share classes\.Stock code=Old code"/,
      );
      await pane
        .getByRole("row", { name: /^沒有讀取/ })
        .getByText("Stock code")
        .waitFor();
      expect(await seriousOf(pane)).toEqual([]);
    });

    testOfWholeRun(
      "a column is pressed in the sheet, at a cell or at its head, and read so; elsewhere nothing is taken",
      async () => {
        const { page, pane } = await checked(desk(), "?example=odd.xlsx&pane=320");
        await turnTo(pane, "Set-up");
        await pane.getByRole("button", { name: "Share classes", exact: true }).click();
        const code = pane.getByLabel("Heading of Stock code", { exact: true });
        await expect(code.inputValue()).resolves.toBe("Stock code");
        await button(pane, "Press the column of Stock code").click();
        await pane
          .getByText("Press the column of Stock code in the sheet, at any cell. Esc leaves it as it is.")
          .waitFor();
        await page.locator(".luckysheet-sheets-item-active", { hasText: "Share classes" }).waitFor();
        // The sheet was shown by the pane: what follows at once is not taken for a press.
        await page.waitForTimeout(1_200);
        const grid = await page.locator(".fortune-col-header").boundingBox();
        if (grid === null) throw new Error("There is no grid");
        await page.mouse.click(grid.x + grid.width - 20, grid.y + 60);
        await pane.getByText(/is not under a heading of this table/).waitFor();
        await page.mouse.click(grid.x + 6.5 * DEFAULT_COLUMN, grid.y + 9);
        await pane.getByText("as you set it").waitFor();
        await expect(code.inputValue()).resolves.toBe("Old code");
        await pane
          .getByRole("row", { name: /^Stock code/ })
          .getByText("00999")
          .waitFor();
      },
    );

    testOfWholeRun("a column is corrected by hand, read so at once, and given back to the headings", async () => {
      const { page, pane } = await checked(desk(), "?example=odd.xlsx");
      await turnTo(pane, "Set-up");
      await pane.getByRole("button", { name: "Share classes", exact: true }).click();
      const code = pane.getByLabel("Heading of Stock code", { exact: true });
      await expect(code.inputValue()).resolves.toBe("Stock code");
      // By keys it passes Opening balance and Opening date, and takes neither from its field.
      await code.focus();
      for (const key of ["ArrowDown", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
      await pane.getByText("as you set it").waitFor();
      await pane
        .getByRole("row", { name: /^Stock code/ })
        .getByText("00999")
        .waitFor();
      await pane
        .getByRole("row", { name: /^Opening balance/ })
        .getByText("1,000,000")
        .waitFor();
      await expect(pane.getByLabel("Heading of Opening date", { exact: true }).inputValue()).resolves.toBe(
        "Opening date",
      );
      await button(pane, "Let the headings decide").click();
      await pane
        .getByRole("row", { name: /^Stock code/ })
        .getByText("01234")
        .waitFor();
    });
  });
}
