import chromium from "@sparticuz/chromium";
import type { LaunchOptions } from "playwright-core";

declare global {
  // oxlint-disable-next-line typescript/no-namespace
  namespace jest {
    /** Given by testRules.cjs. */
    function skipFile(): void;
  }
}

/** As `makeReady.cjs` found it: `packaged`, a channel of playwright's, or `none`. */
const FOUND = process.env["NEXT_DAY_RETURN_BROWSER"] ?? "packaged";

/** Where no browser was found every test of the file is skipped, and listed so by its name. Called before the first of them. */
export function skipWithoutBrowser(): void {
  if (FOUND === "none") jest.skipFile();
}

/** Which browser to start for the tests of pages. */
export async function browserToStart(): Promise<Pick<LaunchOptions, "executablePath" | "channel">> {
  return FOUND === "packaged" ? { executablePath: await chromium.executablePath() } : { channel: FOUND };
}
