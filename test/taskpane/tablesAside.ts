import type { BrowserDesk, OpenDesk } from "../support/browserDesk";
import { afterNextCheck, button, checked, openAll, seriousOf, tabTo, turnTo, typeInto } from "./drivePane";
import { testOfWholeRun } from "../support/sampled";

/** Two lists of classes that contradict each other, and a table that could be two. */
export const TWO_CANDIDATES = `## Issuer
| Name of issuer | Example Limited |
| Date submitted | 2022-12-30 |

## Share classes
| Share class | Listed | Stock code | Opening balance | Opening date |
| Ordinary | Yes | '00001 | 1000000 | 2022-11-30 |

## Capital
| Share class | Listed | Stock code | Opening balance | Opening date |
| Ordinary | Yes | '00001 | 999000 | 2022-10-31 |

## Movements
| Date | Event | Number of shares |
| 2022-12-30 | Exercise of share options | 1000 |

## Log
| Class | Day | Close |
| Ordinary | 2022-11-29 | 1000000 |
| Ordinary | 2022-11-30 | 1000000 |
`;

/** Tables that are not read, and what an undo in the sheet takes with it. */
export function tablesAside(desk: () => BrowserDesk): void {
  describe("a table that is not read", () => {
    testOfWholeRun(
      "the second of two leads from its finding to Set-up, is used by one press of a key, and given back; in Chinese",
      async () => {
        const opened = await checked(desk(), "?example=two-candidates.xlsx&pane=320&language=zh-HK");
        const { page, pane } = opened;
        // The desk speaks as the pane does.
        const around = await page.locator("header.ribbon, .grid-toolbar").allInnerTexts();
        expect(around.join(" ").replace("two-candidates.xlsx", "")).not.toMatch(/[A-Za-z]{2}/);
        await pane.locator(".finding-head", { hasText: "有第二個「股份類別」表格" }).click();
        await button(pane, "設定表格").focus();
        await page.keyboard.press("Enter");
        const aside = pane.getByRole("region", { name: "沒有讀取的表格" });
        await aside.getByText("第二個「股份類別」表格：已讀取另一個。").waitFor();
        expect(await seriousOf(pane)).toEqual([]);
        await tabTo(opened, /^採用此表/);
        await page.keyboard.press("Enter");
        await button(pane, "前往 Capital!A1:E2").waitFor();
        await aside.locator("button", { hasText: "Share classes!A1:E1" }).waitFor();
        await expect(pane.locator(":focus").evaluate(({ tagName }) => tagName)).resolves.toBe("MAIN");
        await button(pane, "改按標題辨識").click();
        await button(pane, "前往 Share classes!A1:E2").waitFor();
      },
    );

    testOfWholeRun(
      "one that asks a question and one that was recognised are left unread by a press, and read again",
      async () => {
        const { page, pane } = await checked(desk(), "?example=two-candidates.xlsx&pane=320&language=zh-HK");
        await turnTo(pane, "設定");
        const aside = pane.getByRole("region", { name: "沒有讀取的表格" });
        await aside.locator(".table-setup", { hasText: "Log!A1" }).getByRole("button", { name: "不讀取此表" }).click();
        await aside.getByText("由閣下設定不讀取。").waitFor();
        await button(pane, "變動").click();
        await button(pane, "不讀取此表").first().focus();
        await page.keyboard.press("Enter");
        await aside.locator(".table-setup", { hasText: "Movements!A1:C2" }).getByText("由閣下設定不讀取。").waitFor();
        expect(await seriousOf(pane)).toEqual([]);
        await turnTo(pane, "檢查結果");
        await expect(pane.getByText("這個表格可能是").count()).resolves.toBe(0);
        await pane.getByText("按閣下所設，沒有讀取：Log!A1:C1, Movements!A1:C2。").waitFor();
        await turnTo(pane, "設定");
        await aside
          .locator(".table-setup", { hasText: "Movements!A1:C2" })
          .getByRole("button", { name: "重新讀取" })
          .click();
        await button(pane, "前往 Movements!A1:C2").waitFor();
        await pane.locator(".table-name", { hasText: "變動" }).waitFor();
      },
    );

    testOfWholeRun("one that could be two tables is offered as each, with its own columns", async () => {
      const { pane } = await checked(desk(), "?example=two-candidates.xlsx&pane=320");
      await pane.locator(".finding-head", { hasText: "This table could be Closing prices / Last return" }).click();
      await button(pane, "Set up tables").click();
      await button(pane, "Use as Last return…").waitFor();
      await button(pane, "Use as Closing prices…").click();
      await expect(pane.getByLabel("It is the table").inputValue()).resolves.toBe("Closing prices");
      await expect(pane.getByLabel("Heading of Close", { exact: true }).inputValue()).resolves.toBe("Close");
      await pane.getByLabel("Heading of Date", { exact: true }).selectOption("Day");
      await button(pane, "Use these columns").click();
      await button(pane, "Go to Log!A1:C3").waitFor();
    });
  });

  describe("by touch", () => {
    testOfWholeRun("what is pressed has room for a finger, and a confirmation stands whole", async () => {
      const opened = await desk().open("?pane=320");
      const { page, pane } = opened;
      const session = await page.context().newCDPSession(page);
      await session.send("Emulation.setTouchEmulationEnabled", { enabled: true });
      await button(pane, "Check this workbook").click();
      await pane.locator(".finding-head").first().waitFor();
      for (const each of ["Findings", "Return", "Add a movement", "Set-up", "Checks", "Help", "Start"]) {
        await turnTo(pane, each);
        await openAll(pane);
        expect({ page: each, small: await tooSmallIn(pane) }).toEqual({ page: each, small: [] });
      }
      await turnTo(pane, "Return");
      await pane.getByText("Settings of the issuer").click();
      await pane.getByText(/^\(vii\) completion has taken place .* has been duly satisfied; and$/).waitFor();
    });
  });

  describe("an undo in the sheet", () => {
    testOfWholeRun("takes the notice of what was undone with it", async () => {
      const opened = await checked(desk(), "?pane=320");
      const { page, pane } = opened;
      await typeInto(opened, "Movements", "E4", "-31,757,000");
      await button(pane, /^Put right… Movements!E4: -31,775,000$/).click();
      await pane.locator(".line-cause").getByRole("button", { name: "Apply" }).click();
      const notice = pane.locator(".notices .message");
      await notice.waitFor();
      await afterNextCheck(pane, () => page.getByRole("button", { name: "Undo", exact: true }).click());
      await notice.waitFor({ state: "detached" });
    });
  });
}

const LEAST_PX = 28;

/** What is pressed and lower than a finger is sure of. A box to type in counts with its frame, a tick with its words. */
async function tooSmallIn(pane: OpenDesk["pane"]): Promise<readonly string[]> {
  return pane.locator(".pane").evaluate(
    (root, least) =>
      [...root.querySelectorAll("button, a[href], select, input, textarea, summary")].flatMap((element) => {
        const whole = element.closest(".fui-Input, .fui-Checkbox, .fui-Radio, .fui-Switch") ?? element;
        const { height, width } = whole.getBoundingClientRect();
        if (width === 0 || (height >= least && width >= least)) return [];
        return [`${element.textContent || element.ariaLabel || element.tagName} ${width} × ${height}`];
      }),
    LEAST_PX,
  );
}
