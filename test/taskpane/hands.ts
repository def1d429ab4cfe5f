import type { FrameLocator, Locator } from "playwright-core";
import type { BrowserDesk, OpenDesk } from "../support/browserDesk";

export const button = (pane: FrameLocator, name: string | RegExp): Locator => pane.getByRole("button", { name });

/** A desk with its register checked by a press. */
export async function checked(desk: BrowserDesk, query?: string): Promise<OpenDesk> {
  const opened = await desk.open(query);
  await button(opened.pane, /^(Check this workbook|檢查本活頁簿)$/).click();
  await opened.pane.locator(".finding-head").first().waitFor();
  return opened;
}

export async function turnTo(pane: FrameLocator, page: string | RegExp): Promise<void> {
  await pane.locator(".head-title button").click();
  await pane.locator("#pages").getByRole("button", { name: page }).click();
}

/** Types into a cell of the grid's active sheet, as a person does: through the name box's cell. */
export async function typeInto({ page }: OpenDesk, sheet: string, address: string, text: string): Promise<void> {
  await page.evaluate(
    ([name, where, value]) => window.nextDayReturnDesk?.type(name ?? "", where ?? "", value ?? ""),
    [sheet, address, text],
  );
}
