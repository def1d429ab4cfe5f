import { readFileSync } from "node:fs";
import type { CDPSession, Locator } from "playwright-core";
import { openWorkbookBytes } from "../../src/file/openFileWorkbook";
import type { BrowserDesk, OpenDesk } from "../support/browserDesk";
import { afterNextCheck, button, cellTexts, checked, reload, seriousOf, tabTo, turnTo, typeInto } from "./drivePane";
import { testOfWholeRun } from "../support/sampled";

const IN_CHINESE =
  "<SenseTime Group Inc.>（「本公司」）於<2022年9月16日、19日、20日、21日、22日、23日及26日>在聯交所購回合共<31,775,000>股<B類普通股>（「購回股份」）。購回股份已於<2022年12月30日>註銷。";
const IN_ENGLISH =
  '<SenseTime Group Inc.> (the "Company") purchased a total of <31,775,000> <class B ordinary shares> (the "Repurchased Shares") on <16, 19, 20, 21, 22, 23 and 26 September 2022> on the Stock Exchange. The Repurchased Shares were cancelled on <30 December 2022>.';

/** Remarks edited with their figures whole, and what proves a return beside them. */
export function remarks(desk: () => BrowserDesk): void {
  describe("a remark", () => {
    test("is edited in Chinese by keyboard alone at 320 px: composed, figures taken out, made and read again, and printed so", async () => {
      const opened = await checked(desk(), "?pane=320&language=zh-HK");
      const { page, pane } = opened;
      const session = await desk().context.newCDPSession(page);
      const box = pane.locator(".remark-text").first();
      const press = async (...keys: readonly string[]): Promise<void> => {
        for (const key of keys) await page.keyboard.press(key);
      };
      await turnTo(pane, "報表");
      await tabTo(opened, /^繁體中文/);
      await press("Space", "Shift+Tab", "Space");
      await tabTo(opened, /^編輯備註/);
      await press("Enter");
      await box.waitFor();
      await tabTo(opened, /^備註「1\. 註銷購回股份」的文字/);
      await isShown(box, IN_CHINESE);

      await press("Control+End");
      await compose(session, ["y", "yi"], "已完成");
      await isShown(box, `${IN_CHINESE}已完成`);
      // The sheet changes, and is checked, while the next word is being composed.
      await compose(session, ["g", "gai"], null);
      await afterNextCheck(pane, () => typeInto(opened, "Movements", "D4", "Cancelled at once"));
      await compose(session, ["該等"], "該等手續。");
      await isShown(box, `${IN_CHINESE}已完成該等手續。`);

      await press("Control+Home", "ArrowRight");
      await pane.getByText("SenseTime Group Inc.：名稱，Issuer!B4").waitFor({ state: "attached" });
      await press("Backspace");
      await isShown(box, `${IN_CHINESE.replace("<SenseTime Group Inc.>", "")}已完成該等手續。`);
      await press("Control+z");
      await isShown(box, `${IN_CHINESE}已完成該等手續。`);

      await press("Control+End");
      await page.keyboard.type("共31,775,0000股");
      await pane.getByText("31,775,0000 不見於紀錄或報表。").waitFor();
      await press("ArrowLeft", "Backspace");
      await tabTo(opened, /^改為數字/);
      await press("Enter");
      await isShown(box, `${IN_CHINESE}已完成該等手續。共<31,775,000>股`);

      await typeInto(opened, "Movements", "E4", "-31,775,001");
      await pane.getByText("備註修改後，表格已有變動。").waitFor();
      await isShown(box, `${IN_CHINESE}已完成該等手續。共<31,775,000>股`.replaceAll("31,775,000", "31,775,001"));
      await press("Control+End");
      await page.keyboard.type("。12");
      await pane.getByText("12 不見於紀錄或報表。").waitFor();
      expect(await seriousOf(pane)).toEqual([]);
      await press("Backspace", "Backspace");
      await tabTo(opened, /^已重新閱讀，予以保留/, "Shift+Tab");
      await press("Enter");
      await pane.getByText("備註修改後，表格已有變動。").waitFor({ state: "detached" });
      await turnTo(pane, "報表");
      await pane.getByRole("checkbox", { name: /^不理會|錯誤/ }).check();
      await button(pane, "編製報表").click();
      await pane.getByText(/^報表已寫入工作表/).waitFor();
      const [printed] = await narrativesSaved(opened);
      expect(printed).toContain(
        `${IN_CHINESE}已完成該等手續。共<31,775,000>股。`.replaceAll("31,775,000", "31,775,001").replace(/[<>]/g, ""),
      );
    });

    testOfWholeRun(
      "by mouse: a figure leads to its cell, is moved whole, put in; pasted words come plain; nothing typed is lost on the way",
      async () => {
        const opened = await checked(desk());
        const { page, pane } = opened;
        const box = pane.locator(".remark-text").first();
        await turnTo(pane, "Remarks");
        await isShown(box, IN_ENGLISH);
        await box.locator(".figure", { hasText: "31,775,000" }).click();
        await page.locator(".luckysheet-sheets-item-active", { hasText: "Movements" }).waitFor();
        await button(pane, "Go to Movements!E4").waitFor();
        await page.keyboard.press("Shift+ArrowLeft");
        await page.keyboard.press("Control+x");
        await page.keyboard.press("Control+End");
        await page.keyboard.type(" In all ");
        await page.keyboard.press("Control+v");
        await isShown(box, `${IN_ENGLISH.replace("<31,775,000>", "")} In all <31,775,000>`);
        await desk().context.grantPermissions(["clipboard-read", "clipboard-write"]);
        await page.evaluate(() =>
          navigator.clipboard.write([
            new ClipboardItem({
              "text/html": new Blob(["<b onclick=alert(1)>of\nthem</b><img src=x>"], { type: "text/html" }),
              "text/plain": new Blob(["of\nthem"], { type: "text/plain" }),
            }),
          ]),
        );
        await page.keyboard.type(" ");
        await page.keyboard.press("Control+v");
        await isShown(box, `${IN_ENGLISH.replace("<31,775,000>", "")} In all <31,775,000> of them`);
        await pane.getByRole("button", { name: "Insert a figure…" }).first().click();
        await pane
          .getByLabel("Figure", { exact: true })
          .selectOption({ label: "25,948,809,928: Class B, Closing balance, Share classes!G4" });
        await button(pane, /^Insert$/).click();
        await page.keyboard.type(" stay, and 12 go.");
        // At once, before it is in the workbook: on the preview already, and there when one comes back.
        await turnTo(pane, "Return");
        await pane
          .getByRole("region", { name: /Preview/ })
          .getByText("of them25,948,809,928 stay, and 12 go.")
          .waitFor();
        await turnTo(pane, "Findings");
        await pane.locator(".finding-head", { hasText: "12, which does not appear" }).click();
        await button(pane, "To the remark").click();
        await isShown(
          box,
          `${IN_ENGLISH.replace("<31,775,000>", "")} In all <31,775,000> of them<25,948,809,928> stay, and 12 go.`,
        );
        await page.waitForTimeout(900);
        await reload(opened);
        await isShown(
          box,
          `${IN_ENGLISH.replace("<31,775,000>", "")} In all <31,775,000> of them<25,948,809,928> stay, and 12 go.`,
        );
        await button(pane, "Restore the drafted remark").click();
        await isShown(box, IN_ENGLISH);
        await pane
          .locator(".notices .message", { hasText: "drafted remark is restored" })
          .getByRole("button", { name: "Undo" })
          .click();
        await pane.getByText("12 does not appear in the record or the return.").waitFor();
      },
    );

    testOfWholeRun(
      "gives its words to later returns, unless a figure would be lost; the built-in words come back",
      async () => {
        const opened = await checked(desk());
        const { page, pane } = opened;
        await turnTo(pane, "Remarks");
        const remark = pane.locator(".remark").first();
        const box = remark.locator(".remark-text");
        await remark.getByText("Save as house wording").click();
        await box.locator(".figure", { hasText: "31,775,000" }).click();
        await page.keyboard.press("Backspace");
        await remark.getByText("The words leave out “number of shares”, which the remark needs.").waitFor();
        await box.press("Control+z");
        await box.press("Control+End");
        await page.keyboard.type(" They will not be issued again.");
        await remark.locator(".wording", { hasText: "issuer purchased a total of number of shares" }).waitFor();
        await remark.getByRole("button", { name: "Save these words as house wording" }).click();
        await remark.locator(".chip", { hasText: "own words" }).waitFor();
        await isShown(box, `${IN_ENGLISH} They will not be issued again.`);
        await remark.locator(".chip", { hasText: "edited" }).waitFor({ state: "detached" });
        await typeInto(opened, "Movements", "E4", "-31,775,001");
        await isShown(box, `${IN_ENGLISH} They will not be issued again.`.replace("31,775,000", "31,775,001"));
        await remark.getByRole("button", { name: "Restore the built-in words" }).click();
        await isShown(box, IN_ENGLISH.replace("31,775,000", "31,775,001"));
      },
    );
  });

  describe("a return that proves itself", () => {
    testOfWholeRun(
      "is tied out beside itself, again once it is filed; a published one gives the next Last return, which is put back",
      async () => {
        const opened = await checked(desk(), "?example=tencent-2025-06-13.xlsx");
        const { page, pane } = opened;
        const lastReturn = async (): Promise<readonly string[]> =>
          (await cellTexts(opened, "Last return")).filter((text) => / 2025$/.test(text));
        await turnTo(pane, "Remarks");
        await pane.getByText("This return needs no remarks: its tables say everything.").waitFor();
        await turnTo(pane, "Return");
        await pane.getByText("Compare with a published return").click();
        // The PDF itself: read by scripts of the add-in's own, as the page's policy asks.
        await pane
          .getByLabel("Choose a PDF…", { exact: true })
          .and(pane.locator("input"))
          .setInputFiles("test/fixtures/pdf/ff305-tencent-2025-06-13-zh.pdf");
        await pane.getByText(/^All \d+ fields agree with the record\.$/).waitFor();
        await pane
          .getByLabel("Text of the published return")
          .fill(readFileSync("test/fixtures/returns/ff305-tencent-2025-06-13.txt", "utf8"));
        await button(pane, "Compare with the record").click();
        await pane.getByText(/^All \d+ fields agree with the record\.$/).waitFor();
        await button(pane, "Put its closing balances into Last return…").click();
        await pane.locator(".compare .changes ins", { hasText: "13 June 2025" }).waitFor();
        await pane.locator(".compare").getByRole("button", { name: "Apply" }).click();
        const notice = pane.locator(".notices .message", {
          hasText: "The published closing balances are the last return: 1 cell written.",
        });
        await notice.waitFor();
        expect(await lastReturn()).toEqual(["13 June 2025"]);
        await notice.getByRole("button", { name: "Undo" }).click();
        await pane.getByText(/^The earlier value was restored in Last return!/).waitFor();
        expect(await lastReturn()).toEqual(["12 June 2025"]);
        await button(pane, "Write the return").click();
        await button(pane, "Write the tie-out of “FF305 2025-06-13”").click();
        await pane.getByText("The tie-out is on the sheet “Tie-out of FF305 2025-06-13”.").waitFor();
        await pane.getByLabel("Filed on").fill("2025-06-13");
        await button(pane, "Roll forward…").click();
        await pane.locator(".after").getByRole("button", { name: "Apply" }).click();
        await pane
          .getByText(/Nothing to disclose/)
          .first()
          .waitFor();
        await button(pane, "Verify against the record").click();
        await pane
          .locator(".verified")
          .getByRole("button", { name: "Write the tie-out of “FF305 2025-06-13”" })
          .click();
        await page.locator(".luckysheet-sheets-item", { hasText: /^Tie-out of FF305 2025-06-1.* \(2\)/ }).waitFor();
      },
    );
  });
}

/** Composes as an input method does: letters first, then the characters in their place; null while none are taken yet. */
async function compose(session: CDPSession, letters: readonly string[], characters: string | null): Promise<void> {
  for (const text of letters)
    await session.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
  if (characters !== null) await session.send("Input.insertText", { text: characters });
}

/** Waits for the words of a remark, its figures in brackets, to be these. */
async function isShown(box: Locator, expected: string): Promise<void> {
  const shown = (): Promise<string> =>
    box.evaluate((root) => {
      const text = (node: Node): string =>
        "classList" in node && (node as Element).classList.contains("figure")
          ? `<${node.textContent ?? ""}>`
          : node.childNodes.length === 0
            ? (node.textContent ?? "")
            : [...node.childNodes].map(text).join("");
      return text(root).replaceAll("\uFEFF", "").replaceAll("\u00A0", " ");
    });
  const end = Date.now() + 15_000;
  while (Date.now() < end && (await shown()) !== expected) await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await shown()).toBe(expected);
}

/** The narrative of every return sheet of the workbook, as a copy of it is saved. */
async function narrativesSaved({ page }: OpenDesk): Promise<readonly string[]> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /^(Save a copy|儲存副本)$/ }).click(),
  ]);
  const saved = await openWorkbookBytes(new Uint8Array(readFileSync(await download.path())), "saved.xlsx");
  const returns = (await saved.survey()).sheets.filter(({ returnSheet }) => returnSheet !== null);
  return Promise.all(
    returns.map(async ({ name }) => {
      const regions = (await saved.readNames([name]))
        .flat()
        .flatMap(({ name: field, region }) => (/^Remarks\.Part\d+$/.test(field) && region !== null ? [region] : []));
      return (await saved.read(regions)).map(({ values }) => String(values[0]?.[0])).join("");
    }),
  );
}
